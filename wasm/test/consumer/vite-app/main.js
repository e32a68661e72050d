import { init, version } from 'altinnkit';
import * as sandbox from 'altinnkit/sandbox';

await Promise.all([init(), sandbox.init()]);
globalThis.result = { version: version(), sandboxVersion: sandbox.sandboxVersion() };
