// Browsers and bundlers: the wasm file is fetched. Spelled out, so that a bundler finds and emits it.
import { provide } from './broker-package-core.mjs';

provide(() => new URL('../pkg/broker-package/altinnkit_wasm_bg.wasm', import.meta.url));

export * from './broker-package.mjs';
