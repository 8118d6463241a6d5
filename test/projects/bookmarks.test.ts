import { beforeAll, describe, expect, it } from "vitest";
import { getTableColumns, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { checkDocument } from "@quickback/contract";
import type { CompiledProject } from "../support/compiled-project.js";
import { databases } from "../support/site.js";
import { compiled, expectWalk, type Knowledge } from "./walked.js";

const knowledge: Knowledge = {
  mends: {
    highlights: (body) => {
      const { startOffset: start, endOffset: end } = body;
      return Number(start) > Number(end) ? { ...body, startOffset: end, endOffset: start } : body;
    },
  },
  async fill({ batch }, parent) {
    const webhook = await parent("webhooks");
    await batch([
      ...[0, 1, 2].map((n) => ["insert into audit_entries (verb, subject) values ('created', ?)", `tag ${n}`] as const),
      ["insert into audit_entries (verb, subject, actor_id, details) values ('deleted', 'Ü', 'x', '{\"a\":[1,null]}')"],
      ...[200, 404, null].map((status, n) => {
        const sql = "insert into webhook_deliveries (webhook_id, status, latency, delivered_at) values (?, ?, ?, ?)";
        return [sql, String(webhook["id"]), status, n === 1 ? null : n + 0.25, 1_769_860_800_000 + n] as const;
      }),
    ]);
  },
};

describe("a bookmarking application", () => {
  let project: CompiledProject;
  beforeAll(async () => {
    project = await compiled("bookmarks");
  }, 300_000);

  it("has 30 tables or more, and a document without a fault", () => {
    const tables = Object.values(project.tables).filter((table) => is(table, SQLiteTable));
    expect(tables.length).toBeGreaterThanOrEqual(30 + 4); // Better Auth's four are not the author's
    expect(tables.flatMap((table) => Object.keys(getTableColumns(table))).length).toBeGreaterThan(250);
    expect(checkDocument(project.document)).toEqual([]);
  }, 300_000);

  it.each(databases)(
    "does on %s what its document says",
    async (database) => {
      await expectWalk(project, database, knowledge);
    },
    900_000,
  );
});
