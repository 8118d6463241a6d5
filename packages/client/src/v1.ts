export { ApiError, type Fault, isProblem } from "./api-error.js";
export type { Answer, Call, Outcome } from "./call.js";
export { type Connection, connect } from "./connection.js";
export { AbortError, ConnectionError, ParseError, QuickbackError, RequestError, TimeoutError } from "./errors.js";
export { forward } from "./forward.js";
export type { ListCall, ListPage } from "./list-call.js";
export type {
  ClientOptions,
  HeadersLike,
  IdempotencyOptions,
  IfMatchOptions,
  IfNoneMatchOptions,
  RawBody,
  RequestOptions,
} from "./options.js";
export { keyOf, path } from "./path.js";
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  PayloadTooLargeError,
  PreconditionFailedError,
  ServiceUnavailableError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  UnsupportedMediaTypeError,
} from "./status-errors.js";
export type { CallError } from "./call-error.js";
