import { init, version } from 'altinnkit';
import * as sandbox from 'altinnkit/sandbox';
import 'altinnkit/fetch';

await init();
const text: string = version();
const other: string = sandbox.sandboxVersion();
// @ts-expect-error version takes no arguments
version(text, other);
