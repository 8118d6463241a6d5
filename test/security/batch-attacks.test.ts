import { mask, notDeleted, own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Json } from "../support/answers.js";
import { bearer, databases } from "../support/site.js";
import { useApp, type SmallApp } from "../support/small-app.js";

// What is tried on one record, tried in the middle of a batch of the caller's own.

const safes = sqliteTable("safes", {
  id: text("id").primaryKey(),
  ownerId: text("owner_id").notNull(),
  name: text("name").notNull(),
  code: text("code").notNull().unique(),
  serial: text("serial").unique(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});
const Safe = shape("Safe", z.object({ id: z.string(), ownerId: z.string(), name: z.string(), code: z.string() }));
const SafeCreate = shape("SafeCreate", z.strictObject({ name: z.string(), code: z.string() }));
const safe = resource({
  table: safes,
  shape: Safe,
  firewall: rows(own(safes.ownerId), notDeleted(safes.deletedAt)),
  system: ["id", "ownerId"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
  masks: { code: { as: mask.redact, unless: role("admin") } },
});
const allow = role("user");
const accept = shape("SafeUpdate", SafeCreate.partial());

const app: SmallApp = {
  tables: { safes },
  routes: [
    routes("safes", {
      "GET /safes/{id}": safe.get({ allow }),
      "POST /safes/batch": safe.batchCreate({ allow, accept: SafeCreate }),
      "PATCH /safes/batch": safe.batchUpdate({ allow, accept }),
      "DELETE /safes/batch": safe.batchSoftDelete({ allow, column: "deletedAt" }),
    }),
  ],
};

/** Keys that are none: of another type, or with SQL, JSON and paths of JSON in them. */
const noKeys: readonly string[] = [
  "0",
  "true",
  "null",
  "[]",
  '["mine"]',
  "{}",
  '{"id":"mine"}',
  '{"$ne":null}',
  '{"toString":1}',
  '"\\u0000"',
  '"mine\\u0000"',
  '"\\ud800"',
];
const otherKeys: readonly string[] = [
  '"}],[{',
  "$.c0",
  '"]',
  "' or 1=1 --",
  "mine,first",
  "%",
  "MINE",
  " mine",
  "mine ",
  "%6dine",
  "__proto__",
  "constructor",
  "",
  "x".repeat(100_000),
  "null",
  "0",
];

describe.each(databases)("A10 A11 A16 batches on %s", (database) => {
  const site = useApp(app, database);
  beforeEach(async () => {
    const insert = "insert into safes values (?, ?, ?, ?, ?, ?)";
    await site.batch([
      [insert, "first", "id-of-user", "First", "code-1", "serial-1", null],
      [insert, "mine", "id-of-user", "Mine", "code-2", null, null],
      [insert, "theirs", "id-of-other", "Theirs", "code-of-theirs", "serial-of-theirs", null],
      [insert, "gone", "id-of-user", "Gone", "code-of-gone", null, 5],
    ]);
  });
  const stored = () => site.sql("select * from safes order by id");
  const send = async (method: string, body: string) => {
    const headers = { "Content-Type": "application/json", ...as };
    const answer = await site.fetch("/api/v1/safes/batch", { method, headers, body });
    const text = await answer.text();
    return { status: answer.status, text: text.replaceAll(/"requestId":"[^"]*"/g, ""), body: parsed(text) };
  };
  const bodies = (id: string, options: string): [string, string][] => [
    ["PATCH", `{"records":[{"id":"first","name":"x"},{"id":${id},"name":"x"},{"id":"mine","name":"x"}]${options}}`],
    ["DELETE", `{"ids":["first",${id},"mine"]${options}}`],
  ];
  const each = ',"options":{"atomic":false}';

  it("A20 A22 take no key that is none, and nothing is written", async () => {
    const before = await stored();
    for (const id of noKeys) {
      for (const [method, body] of [...bodies(id, ""), ...bodies(id, each)]) {
        expect([id, (await send(method, body)).status]).toEqual([id, 400]);
      }
    }
    expect(await stored()).toEqual(before);
  });

  it("A22 A23 find no row by a key that is none's, whatever is in it", async () => {
    const before = await stored();
    for (const id of otherKeys.map((one) => JSON.stringify(one))) {
      for (const [method, body] of bodies(id, "")) {
        const { status, body: problem } = await send(method, body);
        expect([id, status, pathsIn(problem)]).toEqual([id, 404, [method === "PATCH" ? "/records/1" : "/ids/1"]]);
      }
    }
    expect(await stored()).toEqual(before);
  });

  it("A11 A16 tell a row of another's, a deleted one and a missing one from each other in neither way", async () => {
    const answers = new Set<string>();
    const before = await stored();
    for (const id of ["theirs", "gone", "missing"]) {
      for (const [method, body] of bodies(JSON.stringify(id), "")) {
        const { status, text } = await send(method, body);
        answers.add(`${method} ${status} ${text}`);
      }
      expect(await stored()).toEqual(before);
      const [patch, remove] = bodies(JSON.stringify(id), each);
      for (const [method, body] of [patch, remove] as [string, string][]) {
        const { status, text } = await send(method, body);
        answers.add(`${method} ${status} ${text}`);
        expect(status).toBe(207);
      }
      const isOther = ({ id: one }: Json) => one === "theirs" || one === "gone";
      expect((await stored()).filter(isOther)).toEqual(before.filter(isOther));
      await site.sql("update safes set deleted_at = null, name = id where id in ('first', 'mine')");
      await site.sql("update safes set name = 'First' where id = 'first'");
      await site.sql("update safes set name = 'Mine' where id = 'mine'");
    }
    expect(answers.size).toBe(4);
  });

  it.each(["ownerId", "owner_id", "serial", "deletedAt", "rowid", "__proto__", "constructor", "toString", "g0", "c1"])(
    "A12 A14 A23 no record gives %s, and with one that does none is written",
    async (name) => {
      const before = await stored();
      for (const options of ["", each]) {
        const field = `${JSON.stringify(name)}:"id-of-other"`;
        const created = `{"records":[{"name":"a","code":"a"},{"name":"b","code":"b",${field}}]${options}}`;
        const changed = `{"records":[{"id":"first","name":"a"},{"id":"mine","name":"b",${field}}]${options}}`;
        const around = `{"records":[{"id":"first","name":"a"}],${field}${options}}`;
        expect((await send("POST", created)).status).toBe(400);
        expect((await send("PATCH", changed)).status).toBe(400);
        expect((await send("PATCH", around)).status).toBe(400);
        expect((await send("DELETE", `{"ids":["first"],${field}${options}}`)).status).toBe(400);
      }
      expect(await stored()).toEqual(before);
    },
  );

  it("A24 take no more than a hundred, of whatever kind", async () => {
    const before = await stored();
    const ids = Array.from({ length: 101 }, () => "first");
    const { body } = await send("DELETE", JSON.stringify({ ids }));
    expect(body["code"]).toBe("BATCH_SIZE_EXCEEDED");
    expect(await stored()).toEqual(before);
  });

  it("A25 show what is masked in no answer", async () => {
    const secret = "moist-secret";
    const records = JSON.stringify([
      { name: "a", code: `${secret}-1` },
      { name: "b", code: `${secret}-2` },
    ]);
    const created = await send("POST", `{"records":${records}}`);
    const one = await send("POST", `{"records":${records.replaceAll(secret, `${secret}-more`)}${each}}`);
    const changed = await send("PATCH", `{"records":[{"id":"first","name":"a"},{"id":"mine","code":"${secret}"}]}`);
    const apart = await send(
      "PATCH",
      `{"records":[{"id":"first","name":"b"},{"id":"mine","code":"${secret}-x"}]${each}}`,
    );
    expect([created, one, changed, apart].map(({ status }) => status)).toEqual([201, 207, 200, 207]);
    for (const { text } of [created, one, changed, apart]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain("code-1");
      expect(text).not.toContain("serial");
    }
  });

  it("A08 A25 name no masked field in a conflict", async () => {
    const before = await stored();
    const taken = '{"name":"b","code":"code-of-theirs"}';
    const answers = [
      await send("POST", `{"records":[${taken}]}`),
      await send("POST", `{"records":[{"name":"a","code":"free"},${taken}]}`),
      await send("POST", `{"records":[${taken}]${each}}`),
      await send("PATCH", '{"records":[{"id":"first","name":"a"},{"id":"mine","code":"code-of-theirs"}]}'),
      await send("PATCH", `{"records":[{"id":"mine","code":"code-of-theirs"}]${each}}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 207, 409, 207]);
    for (const { text } of answers) {
      expect(text).toContain("UNIQUE_VIOLATION");
      expect(text).not.toMatch(/code\b(?!":)|\/code|theirs|serial/);
    }
    expect(await stored()).toEqual(before);
  });
});

const as = bearer("user");

function parsed(text: string): Json {
  return text === "" ? {} : (JSON.parse(text) as Json); // every answer of these is an object
}

function pathsIn({ errors = [] }: Json): readonly unknown[] {
  return (errors as readonly Json[]).map(({ path }) => path); // a problem has them in a list
}
