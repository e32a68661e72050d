// The wasm file of `altinnkit/broker-package`.
import load, * as glue from '../pkg/broker-package/glue.mjs';
import { lazy } from './lazy.mjs';

export { glue };
export const { provide, init } = lazy(load, glue);
