const HIDDEN = '[redacted]';

/** A text that must not be seen. `expose()` is the one way to read it. */
export class Secret {
  #text;

  constructor(text) {
    this.#text = String(text);
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
