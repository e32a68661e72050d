const HIDDEN = '[redacted]';

/** A text that must not be seen. `expose()` is the one way to read it. */
export class Secret {
  #text;

  constructor(text) {
    if (typeof text !== 'string') throw new TypeError('a secret is a text');
    this.#text = text;
  }

  expose() {
    return this.#text;
  }

  toString() {
    return HIDDEN;
  }

  toJSON() {
    return HIDDEN;
  }

  [Symbol.for('nodejs.util.inspect.custom')]() {
    return HIDDEN;
  }
}
