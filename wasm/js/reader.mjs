import { guarded } from './errors.mjs';

/** Reads the answer to a call as it comes: attachments are handed on, the rest becomes the output. */
export class AnswerReader {
  #machine;

  constructor(machine) {
    this.#machine = machine;
  }

  push(piece) {
    return guarded(() => this.#machine.push(piece));
  }

  finish() {
    return guarded(() => this.#machine.finish());
  }
}
