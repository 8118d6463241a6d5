/** Base of every error that a call rejects with; itself for what can't be sent. */
export class QuickbackError extends Error {
  override readonly name: string = "QuickbackError";
  /** The API's word for what went wrong; `"UNKNOWN"` if it said none, or nothing at all. */
  readonly code: string = "UNKNOWN";
  /** The HTTP status of an answer that says it failed. */
  declare readonly status: number | undefined;
  declare readonly response: Response | undefined;

  constructor(message: string, cause?: unknown, response?: Response) {
    super(message, { cause });
    // Not enumerable: a log of the error would show every part of the connection.
    Object.defineProperty(this, "response", { value: response });
  }
}

/** The request can't be sent as it is: an id that can't be part of a path. */
export class RequestError extends QuickbackError {
  override readonly name = "RequestError";
  declare readonly code: "UNKNOWN";
  declare readonly status: undefined;
}

/** No answer: the network failed, or the connection broke before the answer was whole. `cause` is fetch's own error. */
export class ConnectionError extends QuickbackError {
  override readonly name = "ConnectionError";
  declare readonly code: "UNKNOWN";
  declare readonly status: undefined;
}

/** The call took longer than `timeout` milliseconds, retries included. */
export class TimeoutError extends QuickbackError {
  override readonly name = "TimeoutError";
  declare readonly code: "UNKNOWN";
  declare readonly status: undefined;
}

/** The caller's `signal` was aborted; `cause` is its reason. */
export class AbortError extends QuickbackError {
  override readonly name = "AbortError";
  declare readonly code: "UNKNOWN";
  declare readonly status: undefined;
}

/** An answer that says it succeeded, with a body that is not JSON; `cause` is the parser's own error. */
export class ParseError extends QuickbackError {
  override readonly name = "ParseError";
  declare readonly code: "UNKNOWN";
  declare readonly status: undefined;
  declare readonly response: Response;
}
