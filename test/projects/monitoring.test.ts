import { beforeAll, describe, expect, it } from "vitest";
import { getTableColumns, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { checkDocument } from "@quickback/contract";
import type { CompiledProject } from "../support/compiled-project.js";
import { databases } from "../support/site.js";
import { compiled, expectWalk, type Knowledge } from "./walked.js";

const knowledge: Knowledge = {
  mends: {
    maintenances: (body) => {
      const { startsAt: starts, endsAt: ends } = body;
      const isTurned = Date.parse(String(starts)) > Date.parse(String(ends));
      return isTurned ? { ...body, startsAt: ends, endsAt: starts } : body;
    },
  },
  async fill({ batch }, parent) {
    const page = await parent("status-pages");
    const sql = "insert into page_views (page_slug, referrer, millis, at) values (?, ?, ?, ?)";
    await batch([
      [sql, String(page["slug"]), "https://example.com/", 12, 1_769_860_800_123],
      [sql, String(page["slug"]), null, null, 0],
      [sql, null, "ß", 12, -1],
    ]);
  },
};

describe("a monitoring product", () => {
  let project: CompiledProject;
  beforeAll(async () => {
    project = await compiled("monitoring");
  }, 300_000);

  it("has 25 tables or more, and a document without a fault", () => {
    const tables = Object.values(project.tables).filter((table) => is(table, SQLiteTable));
    expect(tables.length).toBeGreaterThanOrEqual(25 + 4); // Better Auth's four are not the author's
    expect(tables.flatMap((table) => Object.keys(getTableColumns(table))).length).toBeGreaterThan(200);
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
