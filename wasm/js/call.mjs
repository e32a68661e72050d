import { HttpBody } from './body.mjs';
import { lostError, sourceError } from './core.mjs';
import { isSourceError } from './errors.mjs';

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

  /** The error for a request that got no answer; what a source of the program's did wrong is that error already. */
  failure(cause) {
    return isSourceError(cause) ? cause : lostError(this.operation, failureOf(cause), cause);
  }
}

/** A request as it is to be sent. It holds secrets in the clear, but shows none when printed. */
export class HttpRequest {
  #shown;

  constructor({ shown, parts, length, ...rest }, sources, operation) {
    Object.assign(this, rest);
    const failed = ({ id }, cause) => sourceError(operation, `the source ${id} cannot be sent: ${cause?.message ?? cause}`, cause);
    this.body = new HttpBody(parts.map(part => held(part, sources)), length, failed);
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

/**
 * A failed transport in words, and whether it is sure that no byte of the request left. The name only: what else the
 * transport says may quote the request.
 */
export function failureOf(cause) {
  const name = cause?.cause?.code ?? cause?.code ?? cause?.name ?? 'unknown reason';
  return { detail: `no answer came: ${name}`, notSent: neverConnected(cause) };
}

/** Node tells at which call into the system it failed, and what it found wrong with a certificate. Browsers tell nothing. */
function neverConnected(cause, depth = 0) {
  if (depth > 4 || typeof cause !== 'object' || cause === null) return false;
  const { code, syscall, errors } = cause;
  if (syscall === 'connect' || syscall === 'getaddrinfo' || NOT_CONNECTED.has(code)) return true;
  if (Array.isArray(errors) && errors.length > 0) return errors.every(error => neverConnected(error, depth + 1));
  return neverConnected(cause.cause, depth + 1);
}

const NOT_CONNECTED = new Set([
  // No connection.
  'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT',
  // A certificate that was not accepted here, or no TLS at all on the other side: the handshake comes before the request.
  'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REVOKED', 'CERT_UNTRUSTED', 'CERT_REJECTED', 'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** An answer as the core takes it: headers as names and values in turn, and last the message id that it answers. */
export function spread({ status, reason, headers, body, inReplyTo }) {
  if (!Number.isInteger(status) || status < 0 || status > 999) throw new TypeError('an answer has an HTTP status code: { status: 200, ... }');
  return [status, reason || undefined, pairsOf(headers), bytesOf(body), inReplyTo];
}

/** Headers as names and values in turn. */
export const pairsOf = (headers = []) => [...headers].flatMap(([name, value]) => [String(name), String(value)]);

/** A body as bytes. Of what else there is (`Blob`, `Response`, a promise) `Uint8Array` would make an empty body. */
export function bytesOf(body) {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body);
  throw new TypeError('a body is a Uint8Array, an ArrayBuffer or a text');
}
