/** The body of a request, as a plan of parts: bytes, and what the host holds. */
export class HttpBody {
  #failed;

  /** `failed` makes the error of what a source did wrong. */
  constructor(parts, length, failed) {
    this.parts = parts;
    this.length = length;
    this.#failed = failed;
  }

  toJSON() {
    return `[${this.length} bytes]`;
  }

  [Symbol.for('nodejs.util.inspect.custom')]() {
    return this.toJSON();
  }

  /** All of the body, piece by piece, read from its sources anew each time. */
  async *[Symbol.asyncIterator]() {
    for (const part of this.parts) yield* this.#pieces(part);
  }

  async *#pieces(part) {
    if (part instanceof Uint8Array) yield part;
    else if (part.encoding === 'base64') yield* base64(this.#read(part));
    else yield* this.#read(part);
  }

  /** What a source holds. Whatever goes wrong there is the source's fault, and not the network's. */
  async *#read(part) {
    try {
      yield* exactly(part);
    } catch (cause) {
      throw this.#failed(part, cause);
    }
  }

  /** The same as a stream. */
  stream() {
    return streamOf(this);
  }

  /** The same as one `Blob`. Raw `Blob`s go in by reference. */
  async blob() {
    const pieces = [];
    for (const part of this.parts) {
      if (part instanceof Uint8Array) pieces.push(part);
      else if (part.encoding === 'raw' && part.source instanceof Blob) pieces.push(part.source);
      else for await (const piece of this.#pieces(part)) pieces.push(new Blob([piece]));
    }
    return new Blob(pieces);
  }

  /** Finds out whether the `Blob`s among the sources are still to be read: those of a file are not once it has changed. */
  async probe() {
    for (const part of this.parts) {
      if (!(part.source instanceof Blob)) continue;
      await part.source.slice(0, 1).arrayBuffer().catch(cause => {
        throw this.#failed(part, cause);
      });
    }
  }

  /** The same as bytes, all in memory. */
  async bytes() {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for await (const piece of this) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}

/**
 * What a source holds; an error if that is not as long as it was said to be. The last piece waits until the source has ended,
 * so that a body of which the source has more never leaves whole.
 */
async function* exactly({ id, source, length }) {
  let given = 0;
  let last;
  for await (const piece of open(id, source)) {
    if (!ArrayBuffer.isView(piece) || piece.BYTES_PER_ELEMENT !== 1) throw new TypeError(`the source ${id} gives pieces that are no Uint8Array`);
    given += piece.length;
    if (given > length) break;
    if (last) yield last;
    last = piece;
  }
  if (given !== length) throw new RangeError(`the source ${id} was said to have ${length} bytes and has ${given > length ? 'more' : given}`);
  if (last) yield last;
}

async function* open(id, source) {
  if (source === undefined) throw new TypeError(`nothing is known of the source ${id}: hand it in again after a restore`);
  const opened = typeof source.open === 'function' ? await source.open() : source.stream();
  if (typeof opened.getReader === 'function') yield* piecesOf(opened);
  else yield* opened;
}

/** The pieces of a stream, for those that do not have streams as iterables; it is cancelled when they are left. */
export async function* piecesOf(stream) {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Pieces as a stream, which asks for them one by one. */
export function streamOf(iterable) {
  const pieces = iterable[Symbol.asyncIterator]();
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      let next = await pieces.next();
      while (!next.done && next.value.length === 0) next = await pieces.next(); // for nothing it would not ask again
      if (next.done) {
        controller.close();
        controller.byobRequest?.respond(0);
      } else {
        controller.enqueue(next.value.slice()); // a stream takes its pieces away from whom it got them
      }
    },
    async cancel() {
      await pieces.return();
    },
  });
}

/** Pieces as one array. */
export function joined(pieces) {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.length), 0);
  return bytes;
}

/** Pieces in base64: each is encoded but for what does not fill three bytes, which the next one begins with. */
async function* base64(pieces) {
  let rest = new Uint8Array();
  for await (const piece of pieces) {
    const whole = new Uint8Array(rest.length + piece.length);
    whole.set(rest);
    whole.set(piece, rest.length);
    const end = whole.length - (whole.length % 3);
    yield* encoded(whole.subarray(0, end));
    rest = whole.slice(end);
  }
  yield* encoded(rest);
}

function* encoded(bytes) {
  const STEP = 3 * 8192; // what fits the arguments of one call to `fromCharCode`
  const step = base64Of === byHand ? STEP : Math.max(bytes.length, 1);
  for (let at = 0; at < bytes.length; at += step) yield new TextEncoder().encode(base64Of(bytes.subarray(at, at + step)));
}

const byHand = bytes => btoa(String.fromCharCode.apply(null, bytes));
const byNode = bytes => globalThis.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const byItself = bytes => bytes.toBase64();
/** The fastest that there is: `toBase64` came to browsers in 2025 and to Node after that. */
const base64Of = Uint8Array.prototype.toBase64 ? byItself : globalThis.Buffer ? byNode : byHand;
