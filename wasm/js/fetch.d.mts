import type { Call, Flow, HttpAnswer, HttpRequest, Prompt, Secret, SignRequest, Streamed } from './index.mjs';

export interface SendOptions {
  /** Another `fetch`: with a client certificate, a proxy, or a sandbox's. */
  fetch?: ((url: string, init?: RequestInit) => Promise<Response>) | undefined;
  /** Stops it at once, waiting too; what is thrown then is the signal's own reason. */
  signal?: AbortSignal | undefined;
}

/**
 * Sends a call and gives its output. Throws an `AltinnError`: a `TransportError` if no answer came (`retry` is `after` where
 * it is sure that nothing was sent), an `InputError` with the code `source_failed` if a source of the program's did not give
 * its bytes.
 */
export function send<Output>(call: Call<Output>, options?: SendOptions & { into?: undefined }): Promise<Output>;

/**
 * The same for answers that are too large to be held: attachments go where `into` says while they come, and the output has
 * `{ held, length }` in their place. Whatever was written belongs to nothing if this throws.
 */
export function send<Output>(call: Call<Output>, options: StreamOptions): Promise<Streamed<Output>>;

export interface StreamOptions extends SendOptions {
  /** Where the bytes of an attachment go; `blob` is its `held` in the output. A stream is closed at the end, or aborted. */
  into: (blob: string) => WritableStream<Uint8Array> | ((bytes: Uint8Array) => void | Promise<void>);
}

/** Sends a request and gives the answer as it is, whatever its status. */
export function exchange(request: HttpRequest, options?: SendOptions): Promise<HttpAnswer>;

/** What a flow needs of the program. What these functions throw, `run` and `items` throw as it is. */
export interface RunOptions extends SendOptions {
  /** Signs `sign.bytes` with the key `sign.key`, by the algorithm `sign.algorithm`. */
  sign?: ((sign: SignRequest) => Uint8Array | Promise<Uint8Array>) | undefined;
  /** Asks the person in front of the program. */
  ask?: ((prompt: Prompt) => string | Secret | Promise<string | Secret>) | undefined;
  /**
   * Keeps the flow, so that another process can go on with it: before each request, signature, question and wait, which
   * begin when it is done, and after a final error. Keep the newest; an older one does no harm.
   */
  save?: ((flow: Uint8Array) => void | Promise<void>) | undefined;
  /** Waits until a time of the session's clock; by timers when not given. */
  wait?: ((until: Date, reason: string, signal: AbortSignal | undefined) => void | Promise<void>) | undefined;
}

/** Drives a flow to its end and gives its output, or throws the error that it failed with. */
export function run<Output>(flow: Flow<Output>, options?: RunOptions): Promise<Output>;

/**
 * Drives a flow that hands out items, such as `altinn.flows.downloadArchive`, and gives them one after the other. To go on
 * elsewhere save the flow when an item is safely stored: `for await (const item of items(flow)) { ...; keep(flow.save()); }`.
 */
export function items<Output>(flow: Flow<Output>, options?: RunOptions): AsyncGenerator<Output, void, void>;
