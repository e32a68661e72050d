// Node and its kin: the wasm file is read from disk.
import { readFile } from 'node:fs/promises';
import { provide } from './sandbox-core.mjs';

provide(() => readFile(new URL('../pkg/sandbox/altinnkit_wasm_bg.wasm', import.meta.url)));

export * from './sandbox.mjs';
