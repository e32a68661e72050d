import type {
  AdviceText, AltinnOperations, ErrorCode, ErrorReport, Prompt, ServerReport, SessionConfig, SignRequest,
} from '../types.js';

export type * from '../types.js';

/** How a system signs in to Altinn II. The kind chooses the flavour of its SOAP interface. */
export type Credentials = SystemCredentials | UsernameTokenCredentials;

/** The name and password that Altinn gave a registered end-user system (datasystem), as parameters: the Basic flavour. */
export interface SystemCredentials extends SystemPassword {
  kind: 'system';
}

/** The same name and password in a WS-Security header: the WS flavour. */
export interface UsernameTokenCredentials extends SystemPassword {
  kind: 'usernameToken';
  /** Whether a timestamp of five minutes goes with it; it does when not set. */
  timestamp?: boolean | undefined;
  /** Whether it carries a nonce and the time of its making; it does not when not set. */
  nonce?: boolean | undefined;
}

interface SystemPassword {
  /** System user name (datasystem-ID). */
  systemUserName: string;
  /** System password. */
  systemPassword: string | Secret;
  /** The environment they were issued for, to have that checked. */
  environment?: 'production' | 'tt02' | 'custom' | undefined;
}

/** What `Altinn.create` wants: which Altinn, who asks, and, for tests, clock and randomness. */
export interface AltinnConfig extends SessionConfig {
  /** Milliseconds since 1970; the system's clock when not given. */
  clock?: (() => number) | undefined;
  /** 32 bytes from a cryptographic source, new each time; the system's when not given. */
  entropy?: (() => Uint8Array) | undefined;
}

/** One Altinn, as one system sees it: `altinn.soap.receipt.getReceipt(...)` and everything else of the catalogue. */
export class Altinn {
  private constructor();
  /** Loads the core if that has not been done, and reads the session. Throws a `ConfigurationError` or an `InputError`. */
  static create(config: AltinnConfig): Promise<Altinn>;
  /** `production`, `tt02` or `custom`. */
  readonly environment: string;
  /** Wipes the session's secrets. Nothing can be called afterwards. */
  close(): void;
}
export interface Altinn extends AltinnOperations {}

/** Loads the core, from elsewhere if told so. `Altinn.create` does it too. */
export function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module): Promise<void>;

/** An operation: calling it builds the request, and throws an `InputError` or `ConfigurationError` if it cannot be built. */
export interface Operation<Arguments extends unknown[], Output> {
  (...input: Arguments): Call<Output>;
  /** Its address in the catalogue. */
  readonly id: string;
  /** Makes sense of an answer whose call is gone, from an archive for example. */
  response(answer: HttpAnswer): Output;
}

/** What can be worked out without asking Altinn: calling it gives the output, or throws an `InputError`. */
export interface PureFunction<Arguments extends unknown[], Output> {
  (...input: Arguments): Output;
  /** Its address in the catalogue. */
  readonly id: string;
}

/** A kind of flow: calling it starts one. */
export interface FlowKind<Arguments extends unknown[], Output> {
  (...input: Arguments): Flow<Output>;
  /** Its address in the catalogue. */
  readonly id: string;
  /** Goes on with a saved flow. What was held by the program then is handed in again, by its name. */
  restore(saved: Uint8Array, sources?: { readonly [held: string]: Blob | BlobSource }): Flow<Output>;
}

/** A request that is ready to be sent, and what makes sense of its answer. Shows no secret when printed. */
export class Call<Output> {
  private constructor();
  /** Address in the catalogue, for example `altinn2.soap.receipt.get_receipt`. */
  readonly operation: string;
  /** What to send. */
  readonly request: HttpRequest;
  /** The output, or what Altinn said instead as an `AltinnError`. */
  response(answer: HttpAnswer): Output;
  /** Begins to read an answer that is too large to be held, with what comes before its body. */
  reader(head: HttpAnswerHead): AnswerReader<Output>;
  /** The error for a request that got no answer. */
  failure(cause: unknown): TransportError;
}

/**
 * Reads an answer in pieces of any size: attachments are handed on, the rest becomes the output. Nothing is certain before
 * `finish` has given it.
 */
export class AnswerReader<Output> {
  private constructor();
  /** Takes the next piece of the body, and gives what came of attachments. Throws as `Call.response` does. */
  push(piece: Uint8Array): Chunk[];
  /** Ends the body: the output, with `{ held, length }` for each attachment. Throws as `Call.response` does. */
  finish(): Streamed<Output>;
}

/** Some of the bytes of an attachment. */
export interface Chunk {
  /** Which one: `held` in the output. */
  readonly blob: string;
  readonly bytes: Uint8Array;
}

/** An attachment whose bytes were handed on. */
export interface HeldBlob {
  /** Its name: `blob` of its chunks. */
  readonly held: string;
  /** Number of its bytes. */
  readonly length: number;
}

/** An output in whose place of attachments may stand that they were handed on. */
export type Streamed<Output> =
  Output extends Uint8Array ? Output | HeldBlob
  : Output extends string | number | boolean | Secret ? Output
  : Output extends (infer Item)[] ? Streamed<Item>[]
  : Output extends object ? { [Name in keyof Output]: Streamed<Output[Name]> }
  : Output;

/**
 * A request as it is to be sent: as it is, without following redirects, and whatever the status, the answer goes to the
 * core. It holds secrets in the clear, but shows none when printed.
 */
export class HttpRequest {
  private constructor();
  readonly method: string;
  /** Absolute address. */
  readonly url: string;
  /** In order; names may repeat. `Content-Length` is the transport's, from `body.length`. */
  readonly headers: [name: string, value: string][];
  readonly body: HttpBody;
  readonly needs: {
    /** A TLS client certificate. */
    readonly clientCertificate: boolean;
    /** The same cookies as the requests before it. */
    readonly cookieAffinity: boolean;
  };
  /** `wsa:MessageID` of a SOAP request of the WS flavour: what its answer must relate to. */
  readonly messageId: string | undefined;
  /** The most bytes of an answer that are of use: with more, stop reading and hand over what came. */
  readonly maxAnswer: number | undefined;
}

/** The body of a request, as a plan of parts. Each way to read it begins anew. */
export class HttpBody implements AsyncIterable<Uint8Array> {
  private constructor();
  /** The exact number of bytes: `Content-Length`. */
  readonly length: number;
  readonly parts: readonly (Uint8Array | HeldPart)[];
  /** All of it, piece by piece: `stream.Readable.from(body)` in Node. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
  stream(): ReadableStream<Uint8Array>;
  /** As a `Blob`, in which raw `Blob`s are by reference. */
  blob(): Promise<Blob>;
  /** All in memory. */
  bytes(): Promise<Uint8Array>;
}

/** A part that the program holds. */
export interface HeldPart {
  readonly id: string;
  /** Number of bytes before encoding. */
  readonly length: number;
  readonly encoding: 'raw' | 'base64';
  readonly source: Blob | BlobSource | undefined;
}

/** Bytes for a request. What is large is better held than handed over: a `Blob` or `File`, or anything that can be opened. */
export type BlobInput = Uint8Array | Blob | BlobSource;

/**
 * Bytes that the program holds, opened when they are sent: once for each time they are. A source that fails, or has another
 * number of bytes than it said, ends the call or the flow with an `InputError` of the code `source_failed`.
 */
export interface BlobSource {
  /** Their exact number. */
  readonly length: number;
  /** A name, for flows that are saved and restored. */
  readonly held?: string | undefined;
  open(): ByteStream | Promise<ByteStream>;
}
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What comes before the body of an answer. */
export type HttpAnswerHead = Omit<HttpAnswer, 'body'>;

/** An answer, as the transport got it. */
export interface HttpAnswer {
  status: number;
  /** Reason phrase, where the protocol has one. */
  reason?: string | undefined;
  /** Pairs of name and value; a `Headers` is that. */
  headers?: Iterable<readonly [name: string, value: string]> | undefined;
  body?: Uint8Array | ArrayBuffer | string | undefined;
  /** `messageId` of the request that it answers; `Call.response` knows it by itself. */
  inReplyTo?: string | undefined;
}

/** A conversation of several round trips. `run` of `altinnkit/fetch` drives it. */
export class Flow<Output> {
  private constructor();
  /** Address in the catalogue. */
  readonly operation: string;
  /** Takes what came of the last step, and says what is needed next. Anything else than a `FlowInput` is a `TypeError`. */
  step(input?: FlowInput): Step<Output>;
  /** The time by the session's clock, in milliseconds since 1970: what `until` of a wait is to be compared with. */
  now(): number;
  /** The flow as bytes, to be restored in this process or another. As confidential as what it was started with. */
  save(): Uint8Array;
}

/** What a flow needs next. */
export type Step<Output> =
  | { kind: 'send'; request: HttpRequest }
  | { kind: 'sign'; sign: SignRequest }
  | { kind: 'ask'; prompt: Prompt }
  | { kind: 'wait'; until: Date; reason: string }
  | { kind: 'done'; output: Output }
  /** One of several outputs; `proceed` goes on, up to `end`. */
  | { kind: 'item'; output: Output }
  | { kind: 'end' }
  | { kind: 'failed'; error: AltinnError };

/** What came of a step. `proceed` begins, goes on after a restore or an item, and ends a wait. */
export type FlowInput =
  | { kind: 'proceed' }
  | { kind: 'response'; response: HttpAnswer }
  /** No answer came. `notSent`: whether it is sure that no byte of the request left; not given, `cause` is looked at for that. */
  | { kind: 'failure'; cause: unknown; notSent?: boolean }
  | { kind: 'signature'; signature: Uint8Array }
  | { kind: 'answer'; answer: string | Secret };

/** A text that must not be seen: prints as `[redacted]`. */
export class Secret {
  constructor(text: string);
  /** The text itself. */
  expose(): string;
}

export type ErrorKind =
  | 'input' | 'configuration' | 'transport' | 'protocol' | 'authentication' | 'authorization' | 'rejected' | 'unavailable' | 'flow';

/** What went wrong. Never holds a secret. */
export class AltinnError extends Error implements ErrorReport {
  /** The stable code. */
  readonly code: ErrorCode;
  /** Which part of the conversation; there is a class for each. */
  readonly kind: ErrorKind;
  /** Whether the same request may be sent again: `checkFirst` means to find out before whether it took effect. */
  readonly retry: 'never' | 'after' | 'checkFirst';
  /** With `after`: seconds to wait, when Altinn said so. */
  readonly retryAfterSeconds?: number;
  /** Who can do something about it. */
  readonly fixableBy: 'user' | 'integrator' | 'serviceOwner' | 'altinn';
  /** What happened and what to do. */
  readonly detail: string;
  /** The operation or flow at work. */
  readonly operation?: string;
  /** The field at fault: `search.references[0].referenceType`. */
  readonly path?: string;
  /** What the server said. */
  readonly server?: ServerReport;
  /** What to tell a person, for errors that Altinn documents. */
  readonly advice?: AdviceText;
  /** What may be meant, when several things may be: to be looked at before anything is sent again. */
  readonly candidates?: string[];
}
/** What the program handed over does not fit: found before any request exists, but for `source_failed`, whose `cause` is the source's. */
export class InputError extends AltinnError {}
/** The session lacks something or mixes environments: found before any request exists. */
export class ConfigurationError extends AltinnError {}
/** No answer came: nobody knows whether Altinn got the request. `cause` is the transport's own error. */
export class TransportError extends AltinnError {}
/** An answer came that is not what the contract says. */
export class ProtocolError extends AltinnError {}
/** The credentials or the token were refused. */
export class AuthenticationError extends AltinnError {}
/** The user, the system user or the system lacks a right. */
export class AuthorizationError extends AltinnError {}
/** Altinn understood and refused. */
export class RejectedError extends AltinnError {}
/** Altinn cannot at the moment. */
export class UnavailableError extends AltinnError {}
/** A flow was given something that it did not ask for, or a saved flow that is none. */
export class FlowError extends AltinnError {}
