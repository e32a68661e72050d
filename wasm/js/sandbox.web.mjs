// Browsers and bundlers: `init` fetches the wasm file. Spelled out, so that a bundler finds and emits it.
import load from '../pkg/sandbox/glue.mjs';
export { sandboxVersion, version } from '../pkg/sandbox/glue.mjs';

export async function init(source) {
  await load({ module_or_path: source ?? new URL('../pkg/sandbox/altinnkit_wasm_bg.wasm', import.meta.url) });
}
