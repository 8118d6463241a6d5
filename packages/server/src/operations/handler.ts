import type { Rule } from "@quickback/policy";
import type { Context } from "hono";
import type { Services } from "../app/services.js";
import type { AccessTest } from "../resource/access-test.js";

export type Handler = (c: Context) => Promise<Response>;

/** What a handler is made with, beside its operation. */
export interface HandlerOptions {
  readonly services: Services;
  /** Where the operation is, as the document has it: `POST /posts`. */
  readonly place: string;
  /** Who may read a row of this resource: decides between 404 and 403 when a write meets no row. */
  readonly read: Rule;
  /** The author's function, where one decides that. */
  readonly readTest: AccessTest | undefined;
}

/** Prepares an operation once, so that a request does only what depends on it: admit, read, scope, act, present. */
export type HandlerFactory<Operation> = (operation: Operation, options: HandlerOptions) => Handler;
