// The wasm file of `altinnkit`.
import load, * as glue from '../pkg/default/glue.mjs';
import { errorOf } from './errors.mjs';
import { lazy } from './lazy.mjs';

export { glue };
export const { provide, init } = lazy(load, glue);

/** An error that came up on this side of the core. */
export function errorOfCode(code, detail, { path, operation, ...options } = {}) {
  const report = glue.reportOf(code, detail, path);
  return errorOf(operation ? { ...report, operation } : report, options);
}
