// The wasm file of `altinnkit`.
import load, * as glue from '../pkg/default/glue.mjs';
import { errorOf } from './errors.mjs';
import { lazy } from './lazy.mjs';

export { glue };
export const { provide, init } = lazy(load, glue);

/** The error for a request that got no answer. */
export const lostError = (operation, { detail, notSent }, cause) => errorOf(glue.lostReport(operation, detail, notSent), { cause });

/** The error for a source of bytes that did not give what it was to give. */
export const sourceError = (operation, detail, cause) => errorOf(glue.sourceReport(operation, detail), { cause });

/** An error that came up on this side of the core. */
export function errorOfCode(code, detail, { path, operation, ...options } = {}) {
  const report = glue.reportOf(code, detail, path);
  return errorOf(operation ? { ...report, operation } : report, options);
}
