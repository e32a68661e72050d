export { Altinn } from './altinn.mjs';
export { HttpBody } from './body.mjs';
export { Call, HttpRequest } from './call.mjs';
export { init } from './core.mjs';
export { Flow } from './flow.mjs';
export { AnswerReader } from './reader.mjs';
export { Secret } from './secret.mjs';
export {
  AltinnError, AuthenticationError, AuthorizationError, ConfigurationError, FlowError, InputError, ProtocolError,
  RejectedError, TransportError, UnavailableError,
} from './errors.mjs';
