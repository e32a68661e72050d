// The transport of those who have `fetch`: Node, browsers and their kin.
import { joined, piecesOf } from './body.mjs';

// Browsers stream request bodies over HTTP/2 only, or not at all; there a `Blob` does it, which they need not keep in memory.
const streams = globalThis.process?.versions?.node !== undefined;

/** Sends a call and gives its output. A status is never an error here: the core knows what it means. */
export async function send(call, { into, ...options } = {}) {
  const lost = cause => {
    throw call.failure(cause);
  };
  if (into) return streamed(call, await ask(call.request, options).catch(lost), into, lost);
  return call.response(await exchange(call.request, options).catch(lost));
}

/** Sends a request and gives the answer as it is. */
export async function exchange(request, options) {
  const response = await ask(request, options);
  const { maxAnswer = Infinity, messageId } = request;
  const pieces = [];
  let length = 0;
  if (response.body) {
    for await (const piece of piecesOf(response.body)) {
      pieces.push(piece);
      length += piece.length;
      if (length > maxAnswer) break; // the core refuses it
    }
  }
  return { ...headOf(response), body: joined(pieces), inReplyTo: messageId };
}

async function ask({ method, url, headers, body }, { fetch = globalThis.fetch, signal } = {}) {
  const init = { method, headers, signal, redirect: 'manual' };
  if (body.parts.length === 1 && body.parts[0] instanceof Uint8Array) {
    init.body = body.parts[0];
  } else if (body.parts.length > 0 && streams) {
    Object.assign(init, { body: body.stream(), duplex: 'half', headers: [...headers, ['Content-Length', String(body.length)]] });
    // Otherwise Node's fetch keeps a second copy of the body for a redirect. The price: a redirect is a failure, and no answer.
    Object.assign(init, { redirect: 'error', window: null });
  } else if (body.parts.length > 0) {
    init.body = await body.blob();
  }
  return fetch(url, init);
}

const headOf = response => ({ status: response.status, reason: response.statusText, headers: [...response.headers] });

/** Hands the attachments of an answer on while it comes, and waits for whoever takes them. */
async function streamed(call, response, into, lost) {
  const reader = call.reader(headOf(response));
  const sinks = new Map();
  const pieces = response.body ? piecesOf(response.body) : [].values();
  try {
    for (;;) {
      const { done, value } = await Promise.resolve(pieces.next()).catch(lost);
      if (done) break;
      for (const { blob, bytes } of reader.push(value)) {
        if (!sinks.has(blob)) sinks.set(blob, sinkOf(into(blob)));
        await sinks.get(blob).write(bytes);
      }
    }
    const output = reader.finish();
    for (const sink of sinks.values()) await sink.close();
    return output;
  } catch (error) {
    await pieces.return?.();
    await Promise.allSettled([...sinks.values()].map(sink => sink.abort(error)));
    throw error;
  }
}

function sinkOf(target) {
  if (typeof target === 'function') return { write: target, close() {}, abort() {} };
  if (typeof target?.getWriter === 'function') return target.getWriter();
  throw new TypeError('`into` must give a WritableStream or a function');
}

/** Drives a flow to its end: sends what it wants sent, waits when it waits, and asks the program for the rest. */
export async function run(flow, options) {
  for await (const output of outputs(flow, options)) {
    if (output.kind === 'item') throw new TypeError('the flow hands out items: use `items`');
    return output.output;
  }
  throw new TypeError('the flow hands out items: use `items`');
}

/** Drives a flow that hands out items, and gives them one after the other. */
export async function* items(flow, options) {
  for await (const { kind, output } of outputs(flow, options)) {
    if (kind === 'done') throw new TypeError('the flow has one output: use `run`');
    yield output;
  }
}

async function* outputs(flow, { sign, ask, save, wait = sleep, ...options } = {}) {
  let input;
  for (;;) {
    const step = flow.step(input);
    if (step.kind === 'end') return;
    if (step.kind === 'failed') throw step.error;
    if (step.kind === 'done' || step.kind === 'item') {
      yield step;
      if (step.kind === 'done') return;
      input = { kind: 'proceed' };
      continue;
    }
    await save?.(flow.save());
    options.signal?.throwIfAborted();
    switch (step.kind) {
      case 'send':
        input = await exchange(step.request, options).then(
          response => ({ kind: 'response', response }),
          cause => ({ kind: 'failure', cause }),
        );
        break;
      case 'wait':
        await wait(step.until, step.reason);
        input = { kind: 'proceed' };
        break;
      case 'sign':
        input = { kind: 'signature', signature: await handler(sign, 'sign')(step.sign) };
        break;
      case 'ask':
        input = { kind: 'answer', answer: await handler(ask, 'ask')(step.prompt) };
        break;
      default:
        throw new TypeError(`the flow came to a step that is not known here: ${step.kind}`);
    }
  }
}

function handler(given, name) {
  if (typeof given !== 'function') throw new TypeError(`the flow came to a step that needs the option \`${name}\``);
  return given;
}

const sleep = until => new Promise(done => setTimeout(done, Math.max(0, until - Date.now())));
