import { blob, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { custom, everyRow, resource, routes, shape, signedIn } from "@quickback/server/v1";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf } from "../support/answers.js";
import { useApp } from "../support/small-app.js";
import { databases, bearer, type Site } from "../support/site.js";

// A row that an author's function has judged changes before the statement that writes: the statement touches nothing.

const papers = sqliteTable("papers", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  size: real("size"),
  count: integer("count"),
  scan: blob("scan", { mode: "buffer" }),
  mark: text("mark"),
});

let meanwhile: () => Promise<unknown> = async () => undefined;
const judged = custom(async () => {
  await meanwhile();
  return true;
});

const paper = resource({
  table: papers,
  shape: shape("Paper", z.object({ id: z.string(), title: z.string() })),
  firewall: everyRow(),
  system: ["id"],
});
const PaperUpdate = shape("PaperUpdate", z.strictObject({ title: z.string().optional() }));

const app = {
  tables: { papers },
  routes: [
    routes("papers", {
      "GET /papers/{id}": paper.get({ allow: signedIn() }),
      "PATCH /papers/{id}": paper.update({ allow: signedIn(), test: judged, accept: PaperUpdate }),
      "DELETE /papers/{id}": paper.hardDelete({ allow: signedIn(), test: judged }),
    }),
  ],
};

const changes = [
  ["a text behind a NUL", "update papers set title = 'a' || char(0) || 'c'"],
  ["a number by its last bit", "update papers set size = 0.30000000000000004"],
  ["a large number by one", "update papers set count = 9007199254740991"],
  ["a byte", "update papers set scan = x'00ff01'"],
  ["a text for a NULL", "update papers set mark = ''"],
  ["all of it: the row is gone", "delete from papers"],
] as const;

describe.each(databases)("between judgement and write, on %s", (database) => {
  const site = useApp(app, database);

  beforeEach(async () => {
    await site.reset();
    await site.batch([
      ["insert into papers values ('p', 'a' || char(0) || 'b', 0.3, 9007199254740990, x'00ff00', null)"],
    ]);
    meanwhile = async () => undefined;
  });

  const send = async (method: "PATCH" | "DELETE") => {
    const body = method === "PATCH" ? { body: JSON.stringify({ title: "new" }) } : {};
    const headers = { ...bearer("user"), "Content-Type": "application/json" };
    return await outcomeOf(await site.fetch("/api/v1/papers/p", { method, headers, ...body }));
  };

  it.each(["PATCH", "DELETE"] as const)("nothing changes, and %s writes", async (method) => {
    expect(await send(method)).toBe(method === "PATCH" ? "200" : "204");
    const rows = await site.sql("select title from papers");
    expect(rows).toEqual(method === "PATCH" ? [{ title: "new" }] : []);
  });

  it("a row is large, and is written: D1 takes no text beyond 2,000,000 bytes", async () => {
    await site.sql("update papers set title = replace(hex(zeroblob(550000)), '0', 'x')");
    expect(await send("PATCH")).toBe("200");
  });

  it.each(changes.flatMap((change) => [[...change, "PATCH"] as const, [...change, "DELETE"] as const]))(
    "another writer changes %s (%s), and %s writes nothing",
    async (_, statement, method) => {
      meanwhile = async () => site.batch([[statement]]);
      const isGone = statement.startsWith("delete");
      expect(await send(method)).toBe(isGone ? "404 NOT_FOUND" : "409 CONFLICT");
      const [{ left } = { left: 0 }] = await countOf(site);
      expect(left).toBe(isGone ? 0 : 1);
      expect(await site.sql("select id from papers where title = 'new'")).toEqual([]);
    },
  );
});

async function countOf(site: Site) {
  return await site.sql("select count(*) as left from papers");
}
