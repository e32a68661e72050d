#!/usr/bin/env node
// Serves an Altinn in memory: `altinnkit-sandbox --port 8080`.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { Sandbox } from 'altinnkit/sandbox';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, host: { type: 'string', default: '127.0.0.1' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log('usage: altinnkit-sandbox [--port N] [--host NAME]\n\nServes an Altinn in memory. Everything is gone when it ends.');
  process.exit();
}

const sandbox = await Sandbox.create();
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy()); // the client went away
});

server.listen(Number(values.port), values.host, () => {
  const { address, port, family } = server.address();
  const origin = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  console.log(`An Altinn in memory is at ${origin}\n`);
  console.log(`const altinn = await Altinn.create({ environment: 'custom', addresses: ${JSON.stringify(sandbox.addresses(origin), null, 2)} });`);
});

async function answer(request, response) {
  const body = Buffer.concat(await request.toArray());
  const { method, url, rawHeaders } = request;
  const { status, headers, body: said } = sandbox.handle({ method, url, headers: pairs(rawHeaders), body });
  response.writeHead(status, headers.flat()).end(said);
}

function pairs(names) {
  return names.flatMap((name, index) => (index % 2 === 0 ? [[name, names[index + 1]]] : []));
}
