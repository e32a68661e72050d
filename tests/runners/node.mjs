// The conformance runner of the npm package: `docs/conformance.md`. It goes through what its users have: typed objects in,
// calls, typed objects out; only JSON text is turned into objects, and objects into JSON text, by `altinnkit/sandbox`.
import readline from 'node:readline';
import { Altinn, AltinnError } from '../../wasm/js/node.mjs';
import * as altinnkit from '../../wasm/js/sandbox.node.mjs';

await altinnkit.init();
const bytes = text => new Uint8Array(Buffer.from(text ?? '', 'base64'));
const base64 = array => Buffer.from(array).toString('base64');
const { operations, functions } = altinnkit.catalogue();
const messages = new Map([
  ...operations.map(it => [it.id, { input: it.request.title, output: it.response.title }]),
  ...functions.map(it => [it.id, { input: it.input.title, output: it.output.title }]),
]);
let sandbox = await altinnkit.Sandbox.create();

const orders = {
  catalogue: () => altinnkit.catalogue(),

  async prepare({ operation, session, moment, input }) {
    const { method, url, headers, body } = (await find(operation, session, moment))(typed(messages.get(operation).input, input)).request;
    const parts = body.parts.map(part =>
      part instanceof Uint8Array ? { bytes: base64(part) } : { encoding: part.encoding, held: part.id, length: part.length });
    const plain = parts.every(part => 'bytes' in part);
    return { method, url, headers, body: plain ? base64(await body.bytes()) : parts };
  },

  async parse({ operation, session, response, inReplyTo }) {
    const output = (await find(operation, session)).response({ ...response, body: bytes(response.body), inReplyTo });
    return `{"output":${altinnkit.toJson(messages.get(operation).output, output)}}`;
  },

  async call({ function: name, session, moment, input }) {
    const output = (await find(name, session, moment))(typed(messages.get(name).input, input));
    return `{"output":${altinnkit.toJson(messages.get(name).output, output)}}`;
  },

  async sandbox({ setup, request, now }) {
    if (setup) {
      sandbox = await altinnkit.Sandbox.create(typed('SandboxSetup', setup));
      return { ok: true };
    }
    const answer = sandbox.handle({ ...request, body: bytes(request.body) }, instant(now));
    return { ...answer, body: base64(answer.body) };
  },
};

for await (const line of readline.createInterface({ input: process.stdin })) {
  console.log(await answer(line));
}

async function answer(line) {
  try {
    const order = JSON.parse(line);
    if (!Object.hasOwn(orders, order?.do)) throw new TypeError('do must be catalogue, prepare, parse, call or sandbox');
    const said = await orders[order.do](order);
    return typeof said === 'string' ? said : JSON.stringify(said);
  } catch (error) {
    if (error instanceof AltinnError) return `{"error":${altinnkit.toJson('ErrorReport', { ...error })}}`;
    return JSON.stringify({ error: { code: 'invalid_input', kind: 'input', retry: 'never', fixableBy: 'integrator', detail: String(error) } });
  }
}

/** An operation or a function of an Altinn with this session, which always has this moment. */
async function find(operation, session, moment) {
  const altinn = await Altinn.create({
    ...typed('SessionConfig', session),
    clock: () => instant(moment?.now),
    entropy: () => bytes(moment?.entropy),
  });
  const names = operation.split('.').slice(1).map(name => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()));
  return names.reduce((group, name) => group[name], altinn);
}

function typed(name, json) {
  return altinnkit.fromJson(name, JSON.stringify(json));
}

function instant(text) {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new TypeError('now must be a time with a zone, such as 2026-11-23T10:00:00Z');
  return time;
}
