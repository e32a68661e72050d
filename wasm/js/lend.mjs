import { errorOf } from './errors.mjs';
import { Secret } from './secret.mjs';

/** Deeper than any message goes. The core recurses once a level, and so would anything that holds itself. */
const DEEPEST = 128;

/**
 * An input as the core takes it: secrets opened, buffers as `Uint8Array`, and in place of what the host holds (files,
 * `Blob`s, `{ length, open }`) its name and length. `sources` keeps those, by name, until the request wants them back.
 */
export function lend(value, sources = new Map(), depth = 0) {
  if (depth > DEEPEST) throw tooDeep();
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (value instanceof Secret) return value.expose();
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (typeof value.open === 'function') return hold(value, value.length);
  if (typeof value.stream === 'function') return hold(value, value.size);
  if (Array.isArray(value)) return value.map(item => lend(item, sources, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, lend(item, sources, depth + 1)]));

  function hold(source, length) {
    const held = source.held ?? `held-${sources.size + 1}`;
    sources.set(held, source);
    return { held, length };
  }
}

const tooDeep = () => errorOf({
  code: 'invalid_input', kind: 'input', retry: 'never', fixableBy: 'integrator',
  detail: `the input is nested more than ${DEEPEST} levels deep, or holds itself`,
});
