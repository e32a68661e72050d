// The wasm file of `altinnkit/sandbox`.
import load, * as glue from '../pkg/sandbox/glue.mjs';
import { lazy } from './lazy.mjs';

export { glue };
export const { provide, init } = lazy(load, glue);
