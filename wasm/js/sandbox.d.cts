export { sandboxVersion, version } from '../pkg/sandbox/glue.cjs';

/** Loads the WebAssembly module. Needed once in browsers; does nothing in Node. */
export function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module): Promise<void>;
