import { fromPackage, type SymbolRef } from "../print/symbol-ref.js";

/** Every name of `@quickback/server/v1` that is printed. A test holds this list against the package. */
export const serverNames = [
  "all",
  "any",
  "anyone",
  "betterAuth",
  "bigint",
  "bytes",
  "cuid",
  "custom",
  "decimal",
  "defineApp",
  "everyRow",
  "int64",
  "json",
  "keyText",
  "many",
  "mask",
  "nanoid",
  "nobody",
  "not",
  "notDeleted",
  "one",
  "otherThan",
  "own",
  "ownRoutes",
  "prefixed",
  "reference",
  "refined",
  "record",
  "records",
  "resource",
  "role",
  "routes",
  "rows",
  "shape",
  "signedIn",
  "standaloneAction",
  "timestamp",
  "userRole",
  "where",
  "worker",
] as const;

export type ServerName = (typeof serverNames)[number];

/** A function of the runtime. */
export const server = Object.fromEntries(
  serverNames.map((name) => [name, fromPackage("@quickback/server/v1", name)]),
) as Record<ServerName, SymbolRef>; // name by name, from the list that the type is of

/** Zod, as a namespace: the named `z` would bundle every locale. */
export const zod = fromPackage("zod", "*", "z");
