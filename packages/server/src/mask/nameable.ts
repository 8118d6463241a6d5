import type { Context } from "@quickback/policy";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { ResourceDefinition } from "../resource/definition.js";
import { maskedFor } from "./masked-for.js";

/** The columns that an answer about a failed write may name: those that the caller reads as they are. */
export function nameable(resource: ResourceDefinition, context: Context): Readonly<Record<string, SQLiteColumn>> {
  const masked = maskedFor(resource, context);
  return Object.fromEntries(Object.entries(resource.readable).filter(([column]) => !masked.has(column)));
}
