// Node and its kin: the wasm file is read from disk when the first `Altinn` is created.
import { readFile } from 'node:fs/promises';
import { provide } from './core.mjs';

provide(() => readFile(new URL('../pkg/default/altinnkit_wasm_bg.wasm', import.meta.url)));

export * from './index.mjs';
