import { bytesOf, pairsOf } from './call.mjs';
import { guarded } from './errors.mjs';
import { lend } from './lend.mjs';
import { glue, init } from './sandbox-core.mjs';

export { init };

/** An Altinn in memory, for tests and demonstrations. */
export class Sandbox {
  #machine;
  #clock;

  static async create({ clock = Date.now, ...setup } = {}) {
    await init();
    return new Sandbox(guarded(() => new glue.SandboxMachine(lend(setup))), clock);
  }

  /** Use `Sandbox.create`. */
  constructor(machine, clock) {
    this.#machine = machine;
    this.#clock = clock;
  }

  /** The addresses for `environment: 'custom'`, of a sandbox that is served at an origin. */
  addresses(origin = 'https://sandbox.invalid') {
    return glue.sandboxAddresses(origin);
  }

  /** Answers a request. */
  handle({ method, url, headers, body }, now = this.#clock()) {
    return this.#machine.handle(method, url, pairsOf(headers), bytesOf(body), Number(now));
  }

  /** Answers a call: the same as `send` of `altinnkit/fetch`, without a network. */
  async send(call) {
    const { method, url, headers, body } = call.request;
    return call.response(this.handle({ method, url, headers, body: await body.bytes() }));
  }

  /** Answers in place of `fetch`. */
  fetch = async (url, init = {}) => {
    const request = new Request(url, init.body instanceof ReadableStream ? { duplex: 'half', ...init } : init);
    const body = new Uint8Array(await request.arrayBuffer());
    const answer = this.handle({ method: request.method, url: request.url, headers: request.headers, body });
    const empty = [101, 204, 205, 304].includes(answer.status);
    return new Response(empty ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
}

/** Every operation, function and flow, with JSON Schemas. Wants `init()` first. */
export const catalogue = () => JSON.parse(glue.catalogue());

/** A message as JSON text: bytes in base64, secrets in the clear. Wants `init()` first. */
export const toJson = (name, message) => guarded(() => glue.toJson(name, lend(message)));

/** A message from JSON text. Wants `init()` first. */
export const fromJson = (name, text) => guarded(() => glue.fromJson(name, text));
