import { Secret } from './secret.mjs';

/**
 * An input as the core takes it: secrets opened, buffers as `Uint8Array`, and in place of what the host holds (files,
 * `Blob`s, `{ length, open }`) its name and length. `sources` keeps those, by name, until the request wants them back.
 */
export function lend(value, sources = new Map()) {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (value instanceof Secret) return value.expose();
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (typeof value.open === 'function') return hold(value, value.length);
  if (typeof value.stream === 'function') return hold(value, value.size);
  if (Array.isArray(value)) return value.map(item => lend(item, sources));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, lend(item, sources)]));

  function hold(source, length) {
    const held = source.held ?? `held-${sources.size + 1}`;
    sources.set(held, source);
    return { held, length };
  }
}
