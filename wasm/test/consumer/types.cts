import altinnkit = require('altinnkit');
import sandbox = require('altinnkit/sandbox');

const text: string = altinnkit.version();
const other: string = sandbox.sandboxVersion();
void [text, other];
