import type { App } from "./target.js";

/** What to test, and how much. */
export interface ContractTestOptions {
  /** The server's address, or else `app`. */
  readonly url?: string | undefined;
  /** A server in this process: a Hono app or a Worker. */
  readonly app?: App | undefined;
  /** What a Worker gets as its environment. */
  readonly environment?: object | undefined;
  /** The OpenAPI document; the server's own `/openapi.json` where it is not given. */
  readonly document?: object | undefined;
  /** The headers of each caller, by a name; without any, one who has no credentials. */
  readonly callers?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** How many requests to send: a hundred for each operation where it is not given. */
  readonly requests?: number | undefined;
  /** The same seed makes the same requests, as long as the server answers the same. */
  readonly seed?: number | undefined;
  /** Which operations to test: `GET /posts`, where `*` stands for anything. All where it is not given. */
  readonly only?: readonly string[] | undefined;
  /** Which not, such as the one that would end a caller's session. */
  readonly skip?: readonly string[] | undefined;
  /** How many milliseconds an answer may take; 10,000 where it is not given. */
  readonly timeout?: number | undefined;
  /** Which operations refuse query parameters that the document does not name, since OpenAPI can't say so: `*` for all. */
  readonly closedQuery?: readonly string[] | undefined;
}

export const defaultSeed = 1;
export const requestsForEach = 100;
export const defaultTimeout = 10_000;
