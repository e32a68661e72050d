import { HttpBody } from './body.mjs';
import { errorOfCode } from './core.mjs';

const inspect = Symbol.for('nodejs.util.inspect.custom');

/** A request that is ready to be sent, and what makes sense of its answer. */
export class Call {
  #parse;
  #reader;

  constructor(operation, request, parse, reader) {
    this.operation = operation;
    this.request = request;
    this.#parse = parse;
    this.#reader = reader;
  }

  /** The output, or what Altinn said instead as an error. */
  response(answer) {
    return this.#parse({ ...answer, inReplyTo: answer.inReplyTo ?? this.request.messageId });
  }

  /** Begins to read an answer that is too large to be held. */
  reader(head) {
    return this.#reader({ ...head, inReplyTo: head.inReplyTo ?? this.request.messageId });
  }

  /** The error for a request that got no answer. */
  failure(cause) {
    const { detail } = failureOf(cause);
    return errorOfCode('transport_failed', detail, { operation: this.operation, cause });
  }
}

/** A request as it is to be sent. It holds secrets in the clear, but shows none when printed. */
export class HttpRequest {
  #shown;

  constructor({ shown, parts, length, ...rest }, sources) {
    Object.assign(this, rest);
    this.body = new HttpBody(parts.map(part => held(part, sources)), length);
    this.#shown = shown;
  }

  toString() {
    return this.#shown;
  }

  toJSON() {
    return this.#shown;
  }

  [inspect]() {
    return this.#shown;
  }
}

/** A part that the host holds gets back its source. */
const held = (part, sources) => (part instanceof Uint8Array ? part : { ...part, source: sources.get(part.id) });

/** A failed transport in words. The name only: what else the transport says may quote the request. */
export function failureOf(cause) {
  const name = cause?.cause?.code ?? cause?.code ?? cause?.name ?? 'unknown reason';
  return { detail: `no answer came: ${name}` };
}

/** An answer as the core takes it: headers as names and values in turn, and last the message id that it answers. */
export function spread({ status, reason, headers = [], body = new Uint8Array(), inReplyTo }) {
  const pairs = [...headers].flatMap(([name, value]) => [String(name), String(value)]);
  return [status, reason || undefined, pairs, bytesOf(body), inReplyTo];
}

function bytesOf(body) {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  return new Uint8Array(body);
}
