// Browsers and bundlers: `init` fetches the wasm file. Spelled out, so that a bundler finds and emits it.
import load from '../pkg/default/glue.mjs';
export { version } from '../pkg/default/glue.mjs';

export async function init(source) {
  await load({ module_or_path: source ?? new URL('../pkg/default/altinnkit_wasm_bg.wasm', import.meta.url) });
}
