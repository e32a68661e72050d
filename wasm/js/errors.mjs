// The core reports an error as a plain object; here it becomes a real error, of the class of its kind.

export class AltinnError extends Error {
  static { this.prototype.name = 'AltinnError'; }

  constructor(report, options) {
    const where = [report.operation, report.path].filter(Boolean).map(part => `${part}: `).join('');
    super(`${where}${report.detail} (${report.code})`, options);
    Object.assign(this, report);
  }

  toJSON() {
    return { name: this.name, ...this };
  }
}

export class InputError extends AltinnError { static { this.prototype.name = 'InputError'; } }
export class ConfigurationError extends AltinnError { static { this.prototype.name = 'ConfigurationError'; } }
export class TransportError extends AltinnError { static { this.prototype.name = 'TransportError'; } }
export class ProtocolError extends AltinnError { static { this.prototype.name = 'ProtocolError'; } }
export class AuthenticationError extends AltinnError { static { this.prototype.name = 'AuthenticationError'; } }
export class AuthorizationError extends AltinnError { static { this.prototype.name = 'AuthorizationError'; } }
export class RejectedError extends AltinnError { static { this.prototype.name = 'RejectedError'; } }
export class UnavailableError extends AltinnError { static { this.prototype.name = 'UnavailableError'; } }
export class FlowError extends AltinnError { static { this.prototype.name = 'FlowError'; } }

const CLASSES = {
  input: InputError,
  configuration: ConfigurationError,
  transport: TransportError,
  protocol: ProtocolError,
  authentication: AuthenticationError,
  authorization: AuthorizationError,
  rejected: RejectedError,
  unavailable: UnavailableError,
  flow: FlowError,
};

/** A report as an error. */
export function errorOf(report, options) {
  return new (CLASSES[report.kind] ?? AltinnError)(report, options);
}

/** Whether an error is of a source of the program's own, and not of the network. */
export const isSourceError = error => error instanceof AltinnError && error.code === 'source_failed';

/** Calls into the core: what it throws are reports, and what else comes (a broken instance) is an error already. */
export function guarded(act) {
  try {
    return act();
  } catch (thrown) {
    throw thrown instanceof Error ? thrown : errorOf(thrown);
  }
}
