// Node and its kin: the wasm file is read from disk.
import { readFile } from 'node:fs/promises';
import { provide } from './broker-package-core.mjs';

provide(() => readFile(new URL('../pkg/broker-package/altinnkit_wasm_bg.wasm', import.meta.url)));

export * from './broker-package.mjs';
