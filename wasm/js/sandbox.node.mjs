// Node, ES module: one wasm instance for ES module and CommonJS callers.
import node from './sandbox.node.cjs';

export const { init, version, sandboxVersion } = node;
