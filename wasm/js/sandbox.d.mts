import type { Addresses, AltinnMessages, Call, HttpAnswer, SandboxSetup } from './index.mjs';

/** Loads the sandbox, from elsewhere if told so. `Sandbox.create` does it too. */
export function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module): Promise<void>;

export interface SandboxConfig extends SandboxSetup {
  /** Milliseconds since 1970; the system's clock when not given. */
  clock?: (() => number) | undefined;
}

/** An Altinn in memory, for tests and demonstrations. */
export class Sandbox {
  private constructor();
  static create(setup?: SandboxConfig): Promise<Sandbox>;
  /** The addresses for `environment: 'custom'`; with an origin, of a sandbox that is served there. */
  addresses(origin?: string): Addresses;
  /** Answers a request. */
  handle(request: SandboxRequest, now?: number): { status: number; headers: [name: string, value: string][]; body: Uint8Array };
  /** Answers a call: the same as `send` of `altinnkit/fetch`, without a network. */
  send<Output>(call: Call<Output>): Promise<Output>;
  /** Answers in place of `fetch`: `run(flow, { fetch: sandbox.fetch })`. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

export interface SandboxRequest extends Pick<HttpAnswer, 'headers' | 'body'> {
  method: string;
  url: string;
}

/** Every operation, function and flow, with JSON Schemas. Wants `init()` first. */
export function catalogue(): { operations: CatalogueEntry[]; functions: CatalogueEntry[]; flows: CatalogueEntry[] };
export interface CatalogueEntry {
  id: string;
  doc: string;
  [member: string]: unknown;
}

/** A message as JSON text: bytes in base64, secrets in the clear. Wants `init()` first. */
export function toJson<Name extends keyof AltinnMessages>(name: Name, message: AltinnMessages[Name]): string;

/** A message from JSON text. Wants `init()` first. */
export function fromJson<Name extends keyof AltinnMessages>(name: Name, text: string): AltinnMessages[Name];
