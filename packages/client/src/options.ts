import type { UnauthorizedError } from "./status-errors.js";

type Maybe<Value> = Value | undefined;
type MaybePromise<Value> = Value | Promise<Value>;

/** A bearer token, or none. */
export type Token = string | null | undefined | void;

export type HeadersLike = Headers | [string, string][] | Record<string, string>;

/** What one request may set for itself. Other fields of fetch's `init` pass through untouched. */
export interface RequestOptions {
  readonly headers?: Maybe<HeadersLike>;
  readonly signal?: Maybe<AbortSignal>;
  /** Milliseconds for the whole call, retries included; `Infinity` for no limit. 60,000 by default. */
  readonly timeout?: Maybe<number>;
  /** How often a failed idempotent request is sent again. 2 by default. */
  readonly retries?: Maybe<number>;
  readonly credentials?: Maybe<"include" | "omit" | "same-origin">;
  readonly cache?: Maybe<"default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload">;
  /** Next's cache settings, handed to its fetch. */
  readonly next?: Maybe<{ readonly revalidate?: number | false; readonly tags?: string[] }>;
}

/** Of an operation that changes a row, which may be another by now. */
export interface IfMatchOptions extends RequestOptions {
  /**
   * The ETag that the row must still have, else nothing is written (`PreconditionFailedError`). Unless given, a row that get,
   * create, update or put gave brings its own along; `true` refuses to send without one, `false` sends none.
   */
  readonly ifMatch?: Maybe<boolean | string>;
}

/** Of an operation that reads `Data`, which the caller may have already. */
export interface IfNoneMatchOptions<Data> extends RequestOptions {
  /** What the same call gave before: while the server's is no other (304), the call resolves to this very object. */
  readonly ifNoneMatch?: Maybe<Data>;
}

/** Of an operation that the server runs once for each key. */
export interface IdempotencyOptions extends RequestOptions {
  /** A name for this very request, such as a UUID: with it, a call without an answer is sent again as a GET would be. */
  readonly idempotencyKey?: Maybe<string>;
}

/** What a client is created with. */
export interface ClientOptions {
  /** Where the document's paths start: an origin, and a path if the API lies under one. `""` on the API's own pages. */
  readonly baseUrl: string;
  /** The bearer token, or a function asked for it before each call. */
  readonly token?: Maybe<string | (() => MaybePromise<Token>)>;
  /** Sent with every request. See `forward` for a server that passes on its visitor's cookies. */
  readonly headers?: Maybe<HeadersLike>;
  readonly credentials?: RequestOptions["credentials"];
  readonly timeout?: RequestOptions["timeout"];
  readonly retries?: RequestOptions["retries"];
  /** Used in place of the global fetch. */
  readonly fetch?: Maybe<(url: string, init: RequestInit) => MaybePromise<Response>>;
  /**
   * Called once for a call that was answered 401; if it returns a new token, the call is sent again with that.
   * Calls that fail meanwhile wait for the same answer, so use another client in here.
   */
  readonly onUnauthorized?: Maybe<(error: UnauthorizedError) => MaybePromise<Token>>;
}

/** How a response's body is read. */
export type ReadAs = "json" | "text" | "blob" | "stream" | "nothing";

/** What a generated method passes on: the request's options and what its operation needs. */
export interface Input extends IfMatchOptions, IfNoneMatchOptions<object>, IdempotencyOptions {
  /** The row that is meant, or its id. */
  readonly row?: unknown;
  readonly query?: Maybe<object>;
  /** Names of the query's lists that are written `a,b` instead of being repeated. */
  readonly joined?: readonly string[];
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is: a form, a blob, a text. */
  readonly raw?: Maybe<RawBody>;
  /** The media type of `raw`, where fetch can't know it. */
  readonly type?: string;
  /** Header parameters of the operation. */
  readonly parameters?: Maybe<object>;
  readonly as?: ReadAs;
  /** The operation needs no caller, so a 401 is about what was sent: `onUnauthorized` is not called. */
  readonly isPublic?: boolean;
}

export type RawBody = FormData | URLSearchParams | Blob | ArrayBuffer | string;
