import { HttpRequest, failureOf, spread } from './call.mjs';
import { errorOf } from './errors.mjs';

/** A conversation of several round trips: `step` says what it needs next. */
export class Flow {
  #machine;
  #moment;
  #sources;

  constructor(machine, moment, sources) {
    this.#machine = machine;
    this.#moment = moment;
    this.#sources = sources;
    this.operation = machine.id();
  }

  step(input = { kind: 'proceed' }) {
    const step = this.#take(input);
    switch (step.kind) {
      case 'send': return { ...step, request: new HttpRequest(step.request, this.#sources) };
      case 'wait': return { ...step, until: new Date(step.until) };
      case 'failed': return { ...step, error: errorOf(step.error) };
      default: return step;
    }
  }

  /** The flow as bytes, to be restored in this process or another. As confidential as what it was started with. */
  save() {
    return this.#machine.save();
  }

  #take(input) {
    const moment = this.#moment();
    switch (input.kind) {
      case 'proceed': return this.#machine.proceed(...moment);
      case 'response': return this.#machine.response(...moment, ...spread(input.response));
      case 'failure': return this.#machine.failure(...moment, failureOf(input.cause).detail, input.notSent === true);
      case 'signature': return this.#machine.signature(...moment, input.signature);
      case 'answer': return this.#machine.answer(...moment, input.answer?.expose?.() ?? String(input.answer));
      default: throw new TypeError(`no such input of a flow: ${input.kind}`);
    }
  }
}
