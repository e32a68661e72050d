import type {
  BlobInput, BrokerPackage, BrokerPackageFile, BrokerPackageLimits, BrokerServiceManifest, BrokerServiceRecipientList, ByteStream,
} from './index.mjs';

/** Loads the wasm file of this entry, from elsewhere if told so. Whatever is here does it too. */
export function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module): Promise<void>;

/** A package with the contents of its files. */
export interface PackageToWrite extends Omit<BrokerPackage, 'files' | 'unknown'> {
  /** The files, in their order. */
  files: readonly FileToPack[];
}

/** A file with its content. A stream does not say how long it is. */
export type FileToPack =
  | { name: string; length?: number; content: BlobInput }
  | { name: string; length: number; content: ByteStream };

/**
 * A package as a stream: the body of a request, or what is piped to a file. The contents are read while it is. Rejects with an
 * `InputError` for what does not fit; the stream fails with one for a content that is not as long as it was said to be.
 */
export function writePackage(package_: PackageToWrite): Promise<ReadableStream<Uint8Array>>;

/** How a package is read. */
export interface ReadOptions {
  /** Bounds on its size; what goes beyond them is refused. */
  limits?: BrokerPackageLimits | undefined;
  /** Takes a package without a manifest too, whose sender gave that to the SOAP service. */
  withoutManifest?: boolean | undefined;
}

/**
 * What is in a package, in its order: the manifest, the recipients, the files. A package that is damaged, beyond the limits, or would harm
 * whoever unpacks it, makes it throw. Trust nothing before it has come to its end: that is when the archive's directory confirms
 * what came before.
 */
export function readPackage(source: Uint8Array | Blob | ByteStream, options?: ReadOptions): AsyncGenerator<PackageItem, void, void>;

/** The manifest and the recipients may come after files. */
export type PackageItem =
  | { kind: 'manifest'; manifest: BrokerServiceManifest }
  | { kind: 'recipients'; recipients: BrokerServiceRecipientList }
  | PackageContent;

/** A file of a package that is being read. What has not been read of it when the next one is asked for is passed over. */
export class PackageContent implements AsyncIterable<Uint8Array> {
  private constructor();
  readonly kind: 'file';
  /** Its name, folders before it with slashes between. It does not lead out of the folder that it is unpacked in. */
  readonly name: string;
  /** Its length, when the archive says so beforehand. */
  readonly length: number | undefined;
  /** Its length in the archive, when that says so beforehand. */
  readonly packedLength: number | undefined;
  /** The content, piece by piece, once. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
  /** The same as a stream. */
  stream(): ReadableStream<Uint8Array>;
  /** The same as bytes, all in memory. */
  bytes(): Promise<Uint8Array>;
}

/** Writes a package by hand: contents in, bytes of the package out. */
export class PackageWriter {
  private constructor();
  /** Throws an `InputError` for what does not fit. */
  static create(package_: BrokerPackage): Promise<PackageWriter>;
  /** The file whose content is due, with what is left of its length; `undefined` when all are there. */
  readonly due: Pick<BrokerPackageFile, 'name' | 'length'> | undefined;
  /** Takes more content of the file that is due, and gives what is ready of the package. */
  push(content: Uint8Array): Uint8Array;
  /** Ends the package and gives the rest of it. */
  finish(): Uint8Array;
}

/** Reads a package by hand: bytes in, events out. */
export class PackageReader {
  private constructor();
  static create(options?: ReadOptions): Promise<PackageReader>;
  /** Takes more bytes. They are looked at while the events are asked for. */
  push(bytes: Uint8Array): Generator<PackageEvent, void, void>;
  /** Ends the package: the events that are left, the last of them `end`. */
  finish(): PackageEvent[];
}

/** What a package brings, in the order of its bytes. Trust nothing before `end`. */
export type PackageEvent =
  | { kind: 'manifest'; manifest: BrokerServiceManifest }
  | { kind: 'recipients'; recipients: BrokerServiceRecipientList }
  | { kind: 'fileStart'; name: string; length: number | undefined; packedLength: number | undefined }
  | { kind: 'fileContent'; bytes: Uint8Array }
  | { kind: 'fileEnd'; length: number; crc32: number }
  | { kind: 'end'; files: number; length: number };
