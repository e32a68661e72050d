// The same from CommonJS: `require` of an ES module, which every supported Node can do.
import altinnkit = require('altinnkit');
import sandbox = require('altinnkit/sandbox');

async function main(): Promise<string | undefined> {
  const { Altinn } = altinnkit;
  const altinn: altinnkit.Altinn = await Altinn.create({ environment: 'tt02' });
  const memory = await sandbox.Sandbox.create();
  return (await memory.send(altinn.soap.receipt.getReceipt({ search: {} }))).receiptText;
}
void main;
