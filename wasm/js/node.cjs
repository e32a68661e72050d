// Node, CommonJS: the wasm file is read and compiled when this module is first required.
'use strict';
const glue = require('../pkg/default/glue.cjs');

exports.init = async () => {};
exports.version = glue.version;
