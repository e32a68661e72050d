// Browsers and bundlers: the wasm file is fetched. Spelled out, so that a bundler finds and emits it.
import { provide } from './sandbox-core.mjs';

provide(() => new URL('../pkg/sandbox/altinnkit_wasm_bg.wasm', import.meta.url));

export * from './sandbox.mjs';
