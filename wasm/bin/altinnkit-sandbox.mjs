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
const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray());
  const headers = pairs(request.rawHeaders);
  const answer = sandbox.handle({ method: request.method, url: request.url, headers, body });
  response.writeHead(answer.status, answer.headers.flat()).end(answer.body);
});

server.listen(Number(values.port), values.host, () => {
  const { address, port, family } = server.address();
  const origin = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  console.log(`An Altinn in memory is at ${origin}\n`);
  console.log(`const altinn = await Altinn.create({ environment: 'custom', addresses: ${JSON.stringify(sandbox.addresses(origin), null, 2)} });`);
});

function pairs(names) {
  return names.flatMap((name, index) => (index % 2 === 0 ? [[name, names[index + 1]]] : []));
}
