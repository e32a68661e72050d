import { joined, piecesOf, streamOf } from './body.mjs';
import { glue, init } from './broker-package-core.mjs';
import { errorOf, guarded } from './errors.mjs';
import { lend } from './lend.mjs';

export { init };

/** Writes a package: contents in, bytes of the package out. */
export class PackageWriter {
  #machine;

  static async create(package_) {
    await init();
    return new PackageWriter(guarded(() => new glue.PackageWriterMachine(lend(package_))));
  }

  /** Use `PackageWriter.create`. */
  constructor(machine) {
    this.#machine = machine;
  }

  /** The file whose content is due, and how many bytes of it. */
  get due() {
    return this.#machine.due();
  }

  push(content) {
    return guarded(() => this.#machine.push(content));
  }

  finish() {
    return guarded(() => this.#machine.finish());
  }
}

/** Reads a package: bytes in, events out. */
export class PackageReader {
  #machine;

  static async create({ limits = {}, withoutManifest = false } = {}) {
    await init();
    return new PackageReader(guarded(() => new glue.PackageReaderMachine(lend(limits), withoutManifest)));
  }

  /** Use `PackageReader.create`. */
  constructor(machine) {
    this.#machine = machine;
  }

  push(bytes) {
    guarded(() => this.#machine.feed(bytes));
    return this.#events();
  }

  finish() {
    return guarded(() => this.#machine.finish());
  }

  *#events() {
    const next = () => guarded(() => this.#machine.nextEvent());
    for (let event = next(); event !== undefined; event = next()) yield event;
  }
}

/** A file of a package that is being read. */
export class PackageContent {
  kind = 'file';
  #pieces;

  constructor({ name, length, packedLength }, pieces) {
    Object.assign(this, { name, length, packedLength });
    this.#pieces = pieces;
  }

  [Symbol.asyncIterator]() {
    return this.#pieces;
  }

  stream() {
    return streamOf(this);
  }

  async bytes() {
    const pieces = [];
    for await (const piece of this) pieces.push(piece);
    return joined(pieces);
  }
}

/** A package as a stream, its files read from where they are while it is. */
export async function writePackage({ files, ...rest }) {
  const sized = files.map(({ name, length, content }) => ({ name, length: length ?? content?.size ?? content?.length }));
  const writer = await PackageWriter.create({ ...rest, files: sized });
  return streamOf(packed(writer, files, sized));
}

/** What is in a package, in its order. It is not to be trusted before it has come to its end without an error. */
export async function* readPackage(source, options) {
  const outcome = {};
  const events = eventsOf(await PackageReader.create(options), source, outcome);
  let current;
  for await (const event of events) {
    if (event.kind === 'manifest' || event.kind === 'recipients') yield event;
    else if (event.kind === 'fileStart') {
      current = event;
      yield new PackageContent(event, contentOf(events, () => current === event));
      current = undefined; // what nobody has read of it is passed over
    }
  }
  if (outcome.failure) throw outcome.failure; // for those who caught it while they read a file
}

async function* eventsOf(reader, source, outcome) {
  try {
    for await (const piece of piecesIn(source)) yield* reader.push(piece);
    yield* reader.finish();
  } catch (error) {
    outcome.failure = error;
    throw error;
  }
}

async function* contentOf(events, isCurrent) {
  while (true) {
    if (!isCurrent()) throw new TypeError('the content of the file was passed over: read it before you ask for what follows');
    const { done, value: event } = await events.next();
    if (done || event.kind !== 'fileContent') return;
    yield event.bytes;
  }
}

async function* packed(writer, files, sized) {
  yield writer.push(new Uint8Array());
  for (const [index, { content }] of files.entries()) {
    let { length: left } = sized[index];
    for await (const piece of piecesIn(content)) {
      left -= piece.length;
      if (left < 0) break;
      yield writer.push(piece);
    }
    if (left !== 0) throw refused(`files[${index}].content`, `is ${left < 0 ? 'longer' : 'shorter'} than the file was said to be`);
  }
  yield writer.finish();
}

const refused = (path, detail) => errorOf(glue.reportOf('invalid_input', detail, path));

/** What crosses into the core at a time. */
const PIECE = 256 * 1024;

async function* piecesIn(content) {
  if (content instanceof Uint8Array) {
    for (let at = 0; at < content.length; at += PIECE) yield content.subarray(at, at + PIECE);
    return;
  }
  if (typeof content.stream === 'function') content = content.stream();
  else if (typeof content.open === 'function') content = await content.open();
  yield* typeof content.getReader === 'function' ? piecesOf(content) : content;
}
