import { defineActions } from "@quickback/compiler";
import {
  anyone,
  everyRow,
  many,
  mask,
  own,
  reference,
  resource,
  role,
  routes,
  rows,
  shape,
  signedIn,
  where,
} from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { userId, type Role } from "../support/accounts.js";
import { outcomeOf, problemOf, rowOf } from "../support/answers.js";
import { runs } from "../support/runs.js";
import { bearer, databases } from "../support/site.js";
import { useApp } from "../support/small-app.js";

// ETag, If-None-Match and If-Match (RFC 9110, section 13).

const groups = sqliteTable("groups", { id: text("id").primaryKey(), label: text("label") });
const counters = sqliteTable("counters", {
  id: text("id").primaryKey(),
  count: integer("count").notNull(),
  name: text("name").notNull(),
  state: text("state").notNull().default("open"),
  ownerId: text("owner_id").notNull(),
  groupId: text("group_id").references(() => groups.id),
});

const Counter = shape(
  "Counter",
  z.object({ id: z.string(), count: z.int(), name: z.string(), groupId: z.string().nullable() }),
);
const CounterCreate = shape(
  "CounterCreate",
  z.strictObject({ id: z.string(), count: z.int(), name: z.string(), state: z.string() }).partial({ state: true }),
);
const CounterUpdate = shape(
  "CounterUpdate",
  z.strictObject({ count: z.int().optional(), groupId: z.string().nullable().optional() }),
);
const counter = resource({
  table: counters,
  shape: Counter,
  firewall: rows(own(counters.ownerId, { except: role("admin") })),
  system: [],
  stamps: { create: { ownerId: "userId" } },
  masks: { name: { as: mask.redact, unless: role("admin") } },
  references: [reference("groups", { groupId: "id" })],
});
const group = resource({
  table: groups,
  shape: shape("Group", z.object({ id: z.string(), label: z.string().nullable() })),
  firewall: everyRow(),
  system: ["id"],
  masks: { label: { as: mask.redact, unless: role("admin") } },
  relations: { counters: many("counters", { id: "groupId" }) },
});

const actions = defineActions({
  peek: { method: "GET", access: { roles: ["AUTHENTICATED"] }, execute: () => undefined },
  reset: { access: { roles: ["AUTHENTICATED"] }, execute: () => undefined },
});

const allow = signedIn();
const open = where(counters.state, { equals: "open" });
const app = {
  tables: { counters, groups },
  routes: [
    routes("counters", {
      "GET /counters": counter.list({
        allow,
        filter: ["id"],
        sort: ["id"],
        pageSize: { default: 20, max: 100 },
      }),
      "GET /counters/views/names": counter.view("names", {
        allow,
        shape: shape("CounterName", z.object({ id: z.string(), name: z.string() })),
        filter: [],
        sort: [],
        pageSize: { default: 20, max: 100 },
      }),
      "GET /counters/{id}": counter.get({ allow }),
      "GET /counters/{id}/peek": counter.recordAction({ allow, run: actions.peek }),
      "POST /counters": counter.create({ allow, accept: CounterCreate }),
      "PATCH /counters/{id}": counter.update({
        allow: { kind: "and", rules: [allow, open] },
        accept: CounterUpdate,
      }),
      "DELETE /counters/{id}": counter.hardDelete({ allow }),
      "POST /counters/batch": counter.batchCreate({ allow, accept: CounterCreate }),
      "PATCH /counters/batch": counter.batchUpdate({ allow, accept: CounterUpdate }),
      "DELETE /counters/batch": counter.batchHardDelete({ allow }),
      "POST /counters/{id}/reset": counter.recordAction({ allow, run: actions.reset }),
    }),
    routes("groups", {
      "GET /groups/{id}": group.get({ allow: anyone(), include: ["counters"] }),
      "DELETE /groups/{id}": group.hardDelete({ allow: anyone() }),
      "PATCH /groups/{id}": group.update({
        allow,
        accept: shape("GroupUpdate", z.strictObject({ label: z.string().optional() })),
      }),
    }),
  ],
};

describe.each(databases)("conditional requests, on %s", (database) => {
  const site = useApp(app, database);
  beforeEach(async () => {
    await site.batch([
      ["insert into groups values ('g', null)"],
      ["insert into counters values ('a', 0, 'Ada', 'open', ?, 'g')", userId("user")],
      ["insert into counters values ('closed', 0, 'Ada', 'closed', ?, null)", userId("user")],
      ["insert into counters values ('theirs', 0, 'Ada', 'open', ?, null)", userId("other")],
    ]);
  });

  interface Asked {
    readonly as?: Role;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  }

  interface Refused {
    readonly body?: unknown;
    readonly value?: string;
  }

  async function ask(method: string, path: string, { as = "user", body, headers }: Asked = {}): Promise<Response> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
    return await site.fetch(`/api/v1${path}`, { method, headers: { ...bearer(as), ...type, ...headers }, ...sent });
  }

  const tagOf = (answer: Response): string => answer.headers.get("etag") ?? "none";
  const tagAt = async (path: string, as: Role = "user") => tagOf(await ask("GET", path, { as }));
  const count = (value: number, match?: string): Asked => ({
    body: { count: value },
    ...(match !== undefined && { headers: { "If-Match": match } }),
  });

  async function expectNone(name: string, method: string, path: string, { body, value = "*" }: Refused = {}) {
    const { code, errors } = await problemOf(await ask(method, path, { body, headers: { [name]: value } }));
    expect([code, errors?.[0]?.path]).toEqual(["UNKNOWN_PARAMETER", name]);
  }

  it("a record has one tag, whether it was made, changed or read, and another once it has changed", async () => {
    const made = tagOf(await ask("POST", "/counters", { body: { id: "new", count: 0, name: "N" } }));
    expect(made).toMatch(/^"[\w-]{16}"$/);
    expect(await tagAt("/counters/new")).toBe(made);
    const changed = tagOf(await ask("PATCH", "/counters/new", count(1)));
    expect(changed).not.toBe(made);
    expect(await tagAt("/counters/new")).toBe(changed);
  });

  it.each([
    ["POST", "/counters", { id: "new", count: 0, name: "N" }],
    ["POST", "/counters/batch", { records: [{ id: "new", count: 0, name: "N" }] }],
    ["PATCH", "/counters/batch", { records: [{ id: "a", count: 1 }] }],
    ["DELETE", "/counters/batch", { ids: ["a"] }],
    ["POST", "/counters/a/reset", undefined],
  ])("no condition is ignored: %s %s takes none", async (method, path, body) => {
    for (const name of ["If-Match", "If-None-Match"]) await expectNone(name, method, path, { body });
    expect((await ask(method, path, { body })).status).toBeLessThan(300);
  });

  it.each([
    ["PATCH", "/counters/a", { count: 1 }],
    ["DELETE", "/counters/a", undefined],
  ])("no condition is ignored: %s %s takes no If-None-Match", async (method, path, body) => {
    for (const value of ["*", '"x"', await tagAt(path)]) {
      await expectNone("If-None-Match", method, path, { body, value });
    }
    expect(await site.sql("select count from counters where id = 'a'")).toEqual([{ count: 0 }]);
  });

  it.each(["/counters", "/counters/views/names", "/counters/a", "/groups/g?include=counters", "/counters/a/peek"])(
    "no condition is ignored: GET %s takes no If-Match",
    async (path) => {
      for (const value of ["*", '"x"']) await expectNone("If-Match", "GET", path, { value });
      expect((await ask("HEAD", path, { headers: { "If-Match": "*" } })).status).toBe(400);
      expect((await ask("GET", path)).status).toBeLessThan(300);
    },
  );

  it("an action by GET has no tag, so none that a client has is its answer's", async () => {
    for (const value of ["*", '"x"']) {
      const answer = await ask("GET", "/counters/a/peek", { headers: { "If-None-Match": value } });
      expect([answer.status, answer.headers.get("etag")]).toEqual([204, null]);
    }
  });

  it.each([
    ["PATCH", "/counters/missing", { count: 1 }],
    ["DELETE", "/counters/theirs", undefined],
  ])("If-None-Match is refused before a record is looked for: %s %s", async (method, path, body) => {
    await expectNone("If-None-Match", method, path, { body });
  });

  it("has a tag for each form in which a record is shown", async () => {
    expect(await tagAt("/counters/a")).not.toBe(await tagAt("/counters/a", "admin"));
  });

  it.each([
    ["the tag", (tag: string) => tag, 304],
    ["it among others", (tag: string) => `"x", W/"y",${tag}`, 304],
    ["it, weak", (tag: string) => `W/${tag}`, 304],
    ["any", () => "*", 304],
    ["others", () => '"x", W/"y"', 200],
    ["no tag at all", () => "x", 200],
    ["nothing", () => "", 200],
  ])("If-None-Match with %s", async (_what, header, want) => {
    for (const path of ["/counters/a", "/counters", "/groups/g?include=counters"]) {
      const headers = { "If-None-Match": header(await tagAt(path)) };
      for (const method of ["GET", "HEAD"]) {
        const answer = await ask(method, path, { headers });
        expect([method, path, answer.status]).toEqual([method, path, want]);
        expect(tagOf(answer)).toBe(await tagAt(path));
        if (want === 304) expect(await answer.text()).toBe("");
      }
    }
  });

  it("a list has another tag once a row in it has changed, and none for rows", async () => {
    const before = await tagAt("/counters");
    await ask("PATCH", "/counters/a", count(1));
    expect(await tagAt("/counters")).not.toBe(before);
    expect((await ask("GET", "/counters", { headers: { "If-None-Match": before } })).status).toBe(200);
  });

  it("A27 tells nothing of rows and cells that a caller can't see", async () => {
    const [list, record] = [await tagAt("/counters"), await tagAt("/counters/a")];
    await site.batch([
      ["update counters set name = 'Eve' where id = 'a'"],
      ["delete from counters where id = 'theirs'"],
    ]);
    expect([await tagAt("/counters"), await tagAt("/counters/a")]).toEqual([list, record]);
    const headers = { "If-None-Match": "*" };
    expect(await outcomeOf(await ask("GET", "/counters/theirs", { headers }))).toBe("404 NOT_FOUND");
  });

  it.each([
    ["the tag", (tag: string) => tag, "200"],
    ["it among others", (tag: string) => `"x", ${tag}`, "200"],
    ["any", () => "*", "200"],
    ["another", () => '"x"', "412 PRECONDITION_FAILED"],
    ["it, weak", (tag: string) => `W/${tag}`, "412 PRECONDITION_FAILED"],
    ["no tag at all", () => "x", "412 PRECONDITION_FAILED"],
    ["nothing", () => "", "412 PRECONDITION_FAILED"],
  ])("If-Match with %s", async (_what, header, want) => {
    const match = header(await tagAt("/counters/a"));
    expect(await outcomeOf(await ask("PATCH", "/counters/a", count(1, match)))).toBe(want);
    expect(await site.sql("select count from counters where id = 'a'")).toEqual([{ count: want === "200" ? 1 : 0 }]);
    const again = header(await tagAt("/counters/a"));
    const deleted = await outcomeOf(await ask("DELETE", "/counters/a", { headers: { "If-Match": again } }));
    expect(deleted).toBe(want === "200" ? "204" : want);
  });

  it("If-Match takes the tag of a record that was read with what belongs to it", async () => {
    const match = await tagAt("/groups/g?include=counters");
    expect(match).toMatch(/^"[\w-]{16}\.[\w-]{16}"$/);
    await ask("PATCH", "/counters/a", count(1));
    const body = { label: "new" };
    expect((await ask("PATCH", "/groups/g", { body, headers: { "If-Match": match } })).status).toBe(200);
  });

  it.each([
    ["theirs", "404 NOT_FOUND"],
    ["missing", "404 NOT_FOUND"],
    ["closed", "403 ACCESS_CONDITION_FAILED"],
  ])("If-Match is asked of rows alone that the caller may change: %s", async (id, want) => {
    for (const match of ['"x"', "*", await tagAt(`/counters/${id}`, "admin")]) {
      expect(await outcomeOf(await ask("PATCH", `/counters/${id}`, count(1, match)))).toBe(want);
    }
  });

  it.each(["user", "admin"] as const)(
    "If-Match of a delete that anyone may make takes the tag that %s has",
    async (as) => {
      await site.sql("insert into groups values ('lone', 'A label')");
      const headers = { "If-Match": await tagAt("/groups/lone", as) };
      expect((await ask("DELETE", "/groups/lone", { as, headers })).status).toBe(204);
    },
  );

  it("If-Match that holds leaves a reference to nothing what it is", async () => {
    const headers = { "If-Match": await tagAt("/counters/a") };
    const answer = await ask("PATCH", "/counters/a", { body: { groupId: "missing" }, headers });
    expect(await outcomeOf(answer)).toBe("400 REFERENCE_NOT_FOUND");
  });

  it("A18 of conditional updates that race for one row, as many succeed as it counts", async () => {
    let succeeded = 0;
    const add = async () => {
      const read = await ask("GET", "/counters/a");
      const { count: now } = (await rowOf(read)) as { readonly count: number };
      const { status } = await ask("PATCH", "/counters/a", count(now + 1, tagOf(read)));
      expect([200, 412]).toContain(status);
      if (status === 200) succeeded += 1;
    };
    await Promise.all(Array.from({ length: runs(50, database).numRuns }, add));
    expect(await site.sql("select count from counters where id = 'a'")).toEqual([{ count: succeeded }]);
    expect(succeeded).toBeGreaterThan(0);
  }, 120_000);
});
