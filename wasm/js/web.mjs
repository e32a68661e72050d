// Browsers and bundlers: the wasm file is fetched when the first `Altinn` is created. Spelled out, so that a bundler finds it.
import { provide } from './core.mjs';

provide(() => new URL('../pkg/default/altinnkit_wasm_bg.wasm', import.meta.url));

export * from './index.mjs';
