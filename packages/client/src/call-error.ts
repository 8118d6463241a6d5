import type { ApiError } from "./api-error.js";
import type { AbortError, ConnectionError, ParseError, RequestError, TimeoutError } from "./errors.js";

/** What any call can fail with, besides the errors that its operation documents. */
export type CallError =
  ApiError<number, "UNKNOWN"> | ConnectionError | TimeoutError | AbortError | ParseError | RequestError;
