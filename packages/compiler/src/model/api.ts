import type { LiteralValue } from "../print/literal.js";
import type { OwnRoutes } from "./own-routes.js";
import type { Rename } from "./rename.js";
import type { Resource, TableRef } from "./resource.js";

export type RuntimeKind = "cloudflare" | "node";
export type DatabaseKind = "cloudflare-d1" | "libsql";

/** Everything that the emitters read. Plain and frozen. */
export interface Api {
  readonly name: string;
  /** The configuration's file, relative to the root. */
  readonly source: string;
  readonly runtime: RuntimeKind;
  readonly database: DatabaseKind;
  readonly basePath: string;
  readonly authPath: string;
  readonly trustedOrigins: readonly string[] | undefined;
  readonly trustedProxies: readonly string[] | undefined;
  readonly rateLimit: RateLimits | undefined;
  readonly openapi: Openapi;
  /** The folder with the reference's `standalone.js`, relative to the root. */
  readonly referenceFolder: string;
  /** Whether there are operations that take an `Idempotency-Key`. */
  readonly keepsKeys: boolean;
  /** Better Auth's, and the server's own. */
  readonly authTables: readonly AuthTable[];
  /** Every table of the author's, internal ones too. */
  readonly tables: readonly TableRef[];
  /** In order of their names. */
  readonly resources: readonly Resource[];
  /** The author's own, in order of their names. */
  readonly ownRoutes: readonly OwnRoutes[];
  /** Of tables with a definition, and of their columns. */
  readonly renames: readonly Rename[];
  /** Each `db.asSystem(…)` in the author's files, in their order. */
  readonly systemAccesses: readonly SystemAccess[];
}

/** A place at which an action's code goes past every firewall. */
export interface SystemAccess {
  /** Relative to the root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
  /** The action that it stands in; `undefined` in a function beside them. */
  readonly action: string | undefined;
}

/** How many requests there may be in a window of so many seconds. */
export interface Rate {
  readonly max: number;
  readonly window: number;
}

/** Where requests are counted. */
export type CountsStore = "memory" | "database" | "kv";

/** What the author says about limits. */
export interface RateLimits {
  readonly api: Rate | undefined;
  readonly signIn: Rate | false | undefined;
  readonly store: CountsStore;
}

export interface Openapi {
  readonly publish: string | false;
  readonly docs: string | false;
  readonly info: Readonly<Record<string, LiteralValue>> | undefined;
  readonly servers: readonly LiteralValue[] | undefined;
  /** Whom the published document is for. */
  readonly audience: "all" | "public";
  /** The address below which each problem has a page. */
  readonly problems: string | undefined;
}

/** One table of Better Auth's, or of the server's own. */
export interface AuthTable {
  readonly name: string;
  readonly columns: readonly AuthColumn[];
}

export interface AuthColumn {
  readonly name: string;
  readonly type: "string" | "boolean" | "number" | "date" | "json";
  readonly isRequired: boolean;
  readonly isUnique: boolean;
  readonly isIndexed: boolean;
  /** A literal, or the time at which the row is made. */
  readonly default: { readonly kind: "literal"; readonly value: LiteralValue } | { readonly kind: "now" } | undefined;
  readonly isTouched: boolean;
  readonly references: { readonly table: string; readonly column: string; readonly onDelete: string } | undefined;
}
