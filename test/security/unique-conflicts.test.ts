import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Policy } from "@quickback/policy/report";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcomeOf } from "../support/answers.js";
import { userId, type Role } from "../support/accounts.js";
import { compileProject, serveProject, type CompiledProject } from "../support/compiled-project.js";
import { databases, type Site } from "../support/site.js";

// test/cases/unique-keys, served: A08 and A13. A conflict with a row that the caller can't see happens where the author has
// accepted it, and nowhere else.

const root = join(import.meta.dirname, "../cases/unique-keys");
const out = join(import.meta.dirname, ".output/unique-keys");
const tables = ["coupons", "files", "handles", "notes", "tickets", "topics"] as const;

interface Row {
  readonly owner: Role;
  readonly isDeleted?: boolean;
}

/** Rows that hold the value asked for, and that their reader can't see. */
const unseen: Readonly<Record<(typeof tables)[number], readonly Row[]>> = {
  coupons: [{ owner: "other" }],
  files: [{ owner: "other" }, { owner: "user", isDeleted: true }, { owner: "other", isDeleted: true }],
  handles: [{ owner: "other" }],
  notes: [{ owner: "other" }],
  tickets: [{ owner: "other" }, { owner: "user", isDeleted: true }],
  topics: [],
};

let project: CompiledProject;
let accepted: ReadonlyMap<string, readonly (readonly string[])[]>;
beforeAll(async () => {
  project = await compileProject(root, out);
  const policy = JSON.parse(readFileSync(join(out, "policy.json"), "utf8")) as Policy;
  accepted = new Map(policy.resources.map(({ name, disclosures }) => [name, disclosures]));
}, 60_000);

describe.each(databases)("A08 A13 a value that a row has already, on %s", (database) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveProject(project, database);
  }, 60_000);
  afterAll(() => site.close());

  async function fill(table: string, rows: readonly Row[]): Promise<void> {
    await site.reset();
    for (const { owner, isDeleted = false } of rows) {
      const deleted = ["files", "tickets"].includes(table) ? ", deleted_at" : "";
      const values = deleted === "" ? "" : `, ${isDeleted ? 1 : "null"}`;
      await site.sql(`insert into ${table} (slug, owner_id${deleted}) values ('taken', '${userId(owner)}'${values})`);
    }
  }

  /** What creating it comes to, and where the table can be updated, renaming another row to it. */
  async function attempts(table: string): Promise<string[]> {
    const send = async (method: string, path: string, body: object) =>
      outcomeOf(await site.send(method, `/api/v1/${path}`, { as: "user", body }));
    const created = await send("POST", table, { slug: "taken" });
    if (table === "coupons") return [created];
    await site.sql(`delete from ${table} where slug = 'taken' and owner_id = '${userId("user")}' and ${free(table)}`);
    await site.sql(`insert into ${table} (id, slug, owner_id) values (77, 'mine', '${userId("user")}')`);
    return [created, await send("PATCH", `${table}/77`, { slug: "taken" })];
  }

  const free = (table: string) => (["files", "tickets"].includes(table) ? "deleted_at is null" : "true");

  it.each(tables)("of %s conflicts with an unseen row only where that is accepted", async (table) => {
    await fill(table, []);
    const alone = await attempts(table);
    const found: string[][] = [];
    for (const row of unseen[table]) {
      await fill(table, [row]);
      found.push(await attempts(table));
    }
    const isTold = found.some((one) => JSON.stringify(one) !== JSON.stringify(alone));
    expect(isTold).toBe((accepted.get(table) ?? []).length > 0);
    if (isTold) expect(found.flat()).toContain("409 UNIQUE_VIOLATION");
  });

  it.each(tables)("of %s conflicts with a row of one's own", async (table) => {
    await fill(table, [{ owner: "user" }]);
    expect((await attempts(table))[0]).toBe("409 UNIQUE_VIOLATION");
  });
});
