import { HttpRequest, bytesOf, failureOf, spread } from './call.mjs';
import { errorOf, isSourceError } from './errors.mjs';

/** The last moment that a `Date` can hold. */
const LATEST = 8.64e15;

/** A conversation of several round trips: `step` says what it needs next. */
export class Flow {
  #machine;
  #moment;
  #now;
  #sources;

  constructor(machine, moment, now, sources) {
    this.#machine = machine;
    this.#moment = moment;
    this.#now = now;
    this.#sources = sources;
    this.operation = machine.id();
  }

  step(input = { kind: 'proceed' }) {
    const step = this.#take(input);
    switch (step.kind) {
      case 'send': return { ...step, request: new HttpRequest(step.request, this.#sources, this.operation) };
      case 'wait': return { ...step, until: new Date(Math.min(step.until, LATEST)) };
      case 'failed': return { ...step, error: errorOf(step.error) };
      default: return step;
    }
  }

  /** The time by the session's clock, in milliseconds since 1970: what the times of the steps are to be compared with. */
  now() {
    return this.#now();
  }

  /** The flow as bytes, to be restored in this process or another. As confidential as what it was started with. */
  save() {
    return this.#machine.save();
  }

  #take(input) {
    switch (input?.kind) {
      case 'proceed': return this.#machine.proceed(...this.#moment());
      case 'response': return this.#machine.response(...this.#moment(), ...spread(input.response));
      case 'failure': return this.#failure(input);
      case 'signature': return this.#machine.signature(...this.#moment(), signatureOf(input.signature));
      case 'answer': return this.#machine.answer(...this.#moment(), answerOf(input.answer));
      default: throw new TypeError(`no such input of a flow: ${input?.kind}`);
    }
  }

  #failure({ cause, notSent }) {
    if (isSourceError(cause)) throw cause; // it happened here: to the flow, no answer is something else
    const failure = failureOf(cause);
    return this.#machine.failure(...this.#moment(), failure.detail, notSent ?? failure.notSent);
  }
}

function signatureOf(signature) {
  if (!ArrayBuffer.isView(signature) && !(signature instanceof ArrayBuffer)) throw new TypeError('a signature is a Uint8Array');
  return bytesOf(signature);
}

function answerOf(answer) {
  const text = typeof answer?.expose === 'function' ? answer.expose() : answer;
  if (typeof text !== 'string') throw new TypeError('an answer is a text or a Secret');
  return text;
}
