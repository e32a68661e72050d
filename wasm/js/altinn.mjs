import { Call, HttpRequest, spread } from './call.mjs';
import { flows, functions, operations } from './catalogue.mjs';
import { errorOfCode, glue, init } from './core.mjs';
import { guarded } from './errors.mjs';
import { Flow } from './flow.mjs';
import { lend } from './lend.mjs';
import { AnswerReader } from './reader.mjs';

const systemEntropy = () => crypto.getRandomValues(new Uint8Array(32));

/** One Altinn, as one system sees it: `altinn.soap.receipt.getReceipt(...)` and everything else of the catalogue. */
export class Altinn {
  #session;
  #clock;
  #entropy;

  static async create({ clock = Date.now, entropy = systemEntropy, ...config }) {
    await init();
    return new Altinn(guarded(() => new glue.Session(lend(config))), clock, entropy);
  }

  /** Use `Altinn.create`. */
  constructor(session, clock, entropy) {
    this.#session = session;
    this.#clock = clock;
    this.#entropy = entropy;
    for (const id of operations) place(this, id, this.#operation(id));
    for (const id of functions) place(this, id, this.#function(id));
    for (const id of flows) place(this, id, this.#flow(id));
  }

  get environment() {
    return this.#session.environment();
  }

  /** Wipes the session's secrets. Nothing can be called afterwards. */
  close() {
    this.#session.free();
  }

  toJSON() {
    return { environment: this.environment };
  }

  #now() {
    const now = Number(this.#clock());
    if (!Number.isFinite(now)) throw new TypeError('`clock` must give milliseconds since 1970');
    return now;
  }

  #moment() {
    return [this.#now(), this.#entropy()];
  }

  #operation(id) {
    const response = answer => guarded(() => this.#session.parse(id, ...spread(answer)));
    const reader = head => {
      const [status, reason, headers, , inReplyTo] = spread(head);
      return new AnswerReader(guarded(() => new glue.AnswerMachine(this.#session, id, status, reason, headers, inReplyTo)));
    };
    const prepare = (input = {}) => {
      const sources = new Map();
      const request = guarded(() => this.#session.prepare(id, ...this.#moment(), lend(input, sources)));
      return new Call(id, new HttpRequest(request, sources, id), response, reader);
    };
    return Object.assign(prepare, { id, response });
  }

  #function(id) {
    const workOut = (input = {}) => guarded(() => this.#session.workOut(id, ...this.#moment(), lend(input)));
    return Object.assign(workOut, { id });
  }

  #flow(id) {
    const moment = () => [this.#session, ...this.#moment()];
    const now = () => this.#now();
    const begin = (input = {}) => {
      const sources = new Map();
      return new Flow(guarded(() => glue.FlowMachine.begin(this.#session, id, lend(input, sources))), moment, now, sources);
    };
    const restore = (saved, sources = {}) => {
      const flow = new Flow(guarded(() => glue.FlowMachine.restore(saved)), moment, now, new Map(Object.entries(sources)));
      if (flow.operation !== id) throw errorOfCode('flow_restore', `these bytes are a saved ${flow.operation}`, { operation: id });
      return flow;
    };
    return Object.assign(begin, { id, restore });
  }
}

/** Puts a function where its id says: `altinn2.soap.receipt.get_receipt` at `soap.receipt.getReceipt`. */
function place(root, id, value) {
  const names = id.split('.').slice(1).map(camel);
  const name = names.pop();
  let group = root;
  for (const inner of names) group = group[inner === 'flow' ? 'flows' : inner] ??= {};
  group[name] = value;
}

const camel = name => name.replace(/_+([a-z0-9])/g, (_, letter) => letter.toUpperCase());
