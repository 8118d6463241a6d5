import { createHash } from "node:crypto";
import { loadKit } from "./kit.js";
import { noId, type Snapshot } from "./snapshot.js";

/** A database without a table. */
export function emptySnapshot(): Promise<Snapshot> {
  return takeSnapshot({}, undefined);
}

/**
 * Writes down what a database with these Drizzle tables looks like. Its id is made of its content and of the snapshot
 * before: the same tables give the same bytes. Views, of which we know nothing, stay as they were.
 */
export async function takeSnapshot(
  tables: Readonly<Record<string, unknown>>,
  previous: Snapshot | undefined,
): Promise<Snapshot> {
  const prevId = previous?.id ?? noId;
  const { id: _, ...taken } = await loadKit().generateSQLiteDrizzleJson(tables, prevId);
  const content = { ...taken, views: previous?.views ?? {}, prevId };
  return { ...content, id: idOf(JSON.stringify(content)) };
}

/** A UUID of version 8: what it says is up to who makes it (RFC 9562, section 5.8). */
function idOf(content: string): string {
  const hex = createHash("sha256").update(content).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
