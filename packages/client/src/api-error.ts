import { QuickbackError } from "./errors.js";

/** One fault of a request: where (a JSON Pointer), which, and a sentence about it. */
export interface Fault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What a body may say about an error: RFC 9457's members and ours, and `message` of servers that follow neither. */
interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly message?: string;
  readonly layer?: string;
  readonly hint?: string;
  readonly requestId?: string;
  readonly errors?: readonly Fault[];
}

/** The server answered with an error. `code` is `"UNKNOWN"` where the body names none, as with a proxy's HTML page. */
export class ApiError<Status extends number = number, Code extends string = string> extends QuickbackError {
  override readonly name: string = "ApiError";
  override readonly code: Code;
  declare readonly status: Status;
  /** The answer; its body has been read. */
  declare readonly response: Response;
  /** Which part of the server refused: `authentication`, `access`, `firewall`, `guards`, `validation`, … */
  declare readonly layer: string | undefined;
  declare readonly errors: readonly Fault[];
  declare readonly hint: string | undefined;
  declare readonly requestId: string | undefined;
  /** The body: parsed if it is JSON, else its text. */
  declare readonly body: unknown;

  constructor(response: Response, body: unknown) {
    const said: Problem = Object(body);
    super(said.detail ?? said.title ?? said.message ?? `HTTP ${response.status || response.type}`, undefined, response);
    // The document lists an operation's codes; generated types pass them as Code.
    this.code = String(said.code ?? "UNKNOWN") as Code;
    // Narrowed by the subclass for this status.
    this.status = response.status as Status;
    this.layer = said.layer;
    this.errors = Array.isArray(said.errors) ? said.errors : [];
    this.hint = said.hint;
    this.requestId = said.requestId ?? response.headers.get("x-request-id") ?? undefined;
    this.body = body;
  }
}

/** Whether `error` is the server's answer, with `code` if one is given; narrows to it. */
export function isProblem<Code extends string>(error: unknown, code?: Code): error is ApiError<number, Code> {
  return error instanceof ApiError && (!code || error.code === code);
}
