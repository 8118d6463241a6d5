import { join } from "node:path";
import type { Snapshot } from "../schema/snapshot.js";

/** The migrations of a project, as they lie in its folder, in their order. */
export interface History {
  readonly folder: string;
  readonly entries: readonly Entry[];
}

/** One migration. */
export interface Entry {
  /** `0001_add_tags`: the name of its file. */
  readonly tag: string;
  /** Its place in the order. drizzle-orm takes it for a time, and runs what is later than the last. */
  readonly when: number;
  /** The whole file. */
  readonly sql: string;
  /** What the database looks like after it. */
  readonly snapshot: Snapshot;
}

/** Where a project's migrations lie. */
export function folderOf(root: string): string {
  return join(root, "quickback/migrations");
}

const breakpoint = "--> statement-breakpoint";

export function joinStatements(statements: readonly string[]): string {
  return `${statements.join(`\n${breakpoint}\n`)}\n`;
}

export function splitStatements(sql: string): string[] {
  return sql
    .split(breakpoint)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
