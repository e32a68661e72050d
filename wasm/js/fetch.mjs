// The transport of those who have `fetch`: Node, browsers and their kin.
import { joined, piecesOf, streamOf } from './body.mjs';
import { isSourceError } from './errors.mjs';

// Browsers stream request bodies over HTTP/2 only, or not at all; there a `Blob` does it, which they need not keep in memory.
const streams = globalThis.process?.versions?.node !== undefined;

/** Sends a call and gives its output. A status is never an error here: the core knows what it means. */
export async function send(call, { into, ...options } = {}) {
  const sending = new Sending(call.request, options);
  const lost = cause => {
    throw sending.isOwn(cause) ? cause : call.failure(cause);
  };
  if (into) return streamed(call, sending, await sending.response().catch(lost), into, lost);
  return call.response(await sending.answer().catch(lost));
}

/** Sends a request and gives the answer as it is. */
export async function exchange(request, options) {
  return new Sending(request, options).answer();
}

/** One sending of a request. Of what goes wrong it tells apart what the program did itself, and what the network did. */
class Sending {
  #request;
  #fetch;
  #signal;
  #sourceError;

  constructor(request, { fetch = globalThis.fetch, signal } = {}) {
    this.#request = request;
    this.#fetch = fetch;
    this.#signal = signal;
  }

  /** The answer up to its body. */
  async response() {
    try {
      this.#signal?.throwIfAborted();
      const fetch = this.#fetch; // not as a method: a browser's wants to be called by itself
      return await fetch(this.#request.url, await this.#init());
    } catch (cause) {
      await this.#findUnreadable();
      throw this.#sorted(cause);
    }
  }

  /** The pieces of the body of the answer. */
  async *pieces(response) {
    try {
      if (response.body) yield* piecesOf(response.body);
    } catch (cause) {
      throw this.#sorted(cause);
    }
    if (this.#sourceError) throw this.#sourceError;
  }

  /** The whole answer, but no more of it than is of use. */
  async answer() {
    const response = await this.response();
    const { maxAnswer = Infinity, messageId } = this.#request;
    const pieces = [];
    let length = 0;
    for await (const piece of this.pieces(response)) {
      pieces.push(piece);
      length += piece.length;
      if (length > maxAnswer) break; // the core refuses it
    }
    return { ...headOf(response), body: joined(pieces), inReplyTo: messageId };
  }

  /** Whether the program itself is behind an error: it stopped the sending, or what it wanted sent could not be read. */
  isOwn(cause) {
    return isSourceError(cause) || this.#signal?.aborted === true;
  }

  #sorted(cause) {
    return this.#signal?.aborted ? this.#signal.reason : this.#sourceError ?? cause;
  }

  async #init() {
    const { method, headers, body } = this.#request;
    const init = { method, headers, signal: this.#signal, redirect: 'manual' };
    if (body.parts.length === 1 && body.parts[0] instanceof Uint8Array) {
      init.body = body.parts[0];
    } else if (body.parts.length > 0 && streams) {
      Object.assign(init, { body: this.#stream(), duplex: 'half', headers: [...headers, ['Content-Length', String(body.length)]] });
    } else if (body.parts.length > 0) {
      init.body = await body.blob();
    }
    return init;
  }

  #stream() {
    const stream = streamOf(this.#watched());
    // Node's `fetch` splits a body in two and keeps one half, in memory, for a redirect. None is followed here: two streams
    // of which only one is ever read do as well.
    stream.tee = () => [this.#stream(), this.#stream()];
    return stream;
  }

  async *#watched() {
    try {
      yield* this.#request.body;
    } catch (error) {
      this.#sourceError = error;
      throw error;
    }
  }

  /** A `Blob` of a file that has changed since is found by the browser only, which says no more of it than of a lost connection. */
  async #findUnreadable() {
    if (streams) return;
    await this.#request.body.probe().catch(error => {
      this.#sourceError = error;
    });
  }
}

// A browser tells nothing of a redirect that it does not follow but that there was one.
const headOf = ({ type, status, statusText, headers }) =>
  ({ status: type === 'opaqueredirect' ? 302 : status, reason: statusText, headers: [...headers] });

/** Hands the attachments of an answer on while it comes, and waits for whoever takes them. */
async function streamed(call, sending, response, into, lost) {
  const reader = call.reader(headOf(response));
  const sinks = new Map();
  const pieces = sending.pieces(response);
  try {
    for (;;) {
      const { done, value } = await pieces.next().catch(lost);
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
    await pieces.return();
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

async function* outputs(flow, { save, ...options } = {}) {
  const { signal } = options;
  signal?.throwIfAborted();
  let input = { kind: 'proceed' };
  for (;;) {
    const step = flow.step(input);
    if (step.kind === 'end') return;
    if (step.kind === 'done' || step.kind === 'item') {
      yield step;
      if (step.kind === 'done') return;
      signal?.throwIfAborted();
      input = { kind: 'proceed' };
      continue;
    }
    await save?.(flow.save()); // before anything leaves the program, and after a failure, so that a restore does not repeat it
    if (step.kind === 'failed') throw step.error;
    signal?.throwIfAborted();
    input = await unlessAborted(signal, answered(flow, step, options));
  }
}

/** Does what a step wants. */
async function answered(flow, step, { sign, ask, wait, ...options }) {
  switch (step.kind) {
    case 'send': {
      const sending = new Sending(step.request, options);
      return sending.answer().then(
        response => ({ kind: 'response', response }),
        cause => {
          if (sending.isOwn(cause)) throw cause;
          return { kind: 'failure', cause };
        },
      );
    }
    case 'wait':
      await (wait ? wait(step.until, step.reason, options.signal) : sleep(step.until - flow.now(), options.signal));
      return { kind: 'proceed' };
    case 'sign':
      return { kind: 'signature', signature: await handler(sign, 'sign')(step.sign) };
    case 'ask':
      return { kind: 'answer', answer: await handler(ask, 'ask')(step.prompt) };
    default:
      throw new TypeError(`the flow came to a step that is not known here: ${step.kind}`);
  }
}

function handler(given, name) {
  if (typeof given !== 'function') throw new TypeError(`the flow came to a step that needs the option \`${name}\``);
  return given;
}

/** What the program or a server does in its own time, given up as soon as the signal says so. */
function unlessAborted(signal, work) {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const LONGEST = 2 ** 31 - 1; // ms: a timer for longer fires at once

/** Waits for so many milliseconds, in pieces that timers can hold. */
async function sleep(duration, signal) {
  const end = performance.now() + duration;
  for (let left = duration; left > 0 && !signal?.aborted; left = end - performance.now()) {
    await timer(Math.min(left, LONGEST), signal);
  }
}

function timer(duration, signal) {
  return new Promise(done => {
    const running = setTimeout(finish, Math.ceil(duration));
    signal?.addEventListener('abort', finish, { once: true }); // else it would keep the program alive
    function finish() {
      clearTimeout(running);
      signal?.removeEventListener('abort', finish);
      done();
    }
  });
}
