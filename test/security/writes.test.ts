import { own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf, pageStatement, problemOf, type Json } from "../support/answers.js";
import { fill, snapshot, writes } from "../support/attempts.js";
import { hostileNames } from "../support/hostile.js";
import { useApp } from "../support/small-app.js";
import { databases, useSite } from "../support/site.js";
import { startStopwatch } from "../support/stopwatch.js";
import { opened, vaultApp, vaultStatement } from "../support/vault.js";

const withBody = writes.filter(({ body }) => body !== undefined);

describe("writes to my-site", () => {
  const site = useSite("libsql");

  const protectedFields = ["id", "ownerId", "owner_id", "createdAt", "created_at", "updatedAt", "updated_at"];
  const foreignFields = [
    "role",
    "roles",
    "userId",
    "user_id",
    "organizationId",
    "deletedAt",
    "deleted_at",
    "rowid",
    "ID",
    "Id",
  ];

  describe.each(withBody)("$name", ({ method, path, body = {} }) => {
    it.each([...protectedFields, ...foreignFields])("A12 does not take %s", async (field) => {
      await fill(site);
      const before = await snapshot(site);
      for (const value of ["id-of-other", null, 1, { set: "x" }]) {
        const answer = await site.send(method, path, { as: "admin", body: { ...body, [field]: value } });
        expect(await outcomeOf(answer)).toMatch(/^400 (GUARD_SYSTEM_MANAGED|VALIDATION_ERROR)$/);
      }
      expect(await snapshot(site)).toBe(before);
    });

    it.each(hostileNames)("A23 does not take the key %j", async (name) => {
      await fill(site);
      const before = await snapshot(site);
      const answer = await site.send(method, path, {
        as: "admin",
        body: { ...body, ...JSON.parse(`{${JSON.stringify(name)}:1}`) },
      });
      expect(await outcomeOf(answer)).toBe("400 VALIDATION_ERROR");
      expect(await snapshot(site)).toBe(before);
    });

    it("A24 is refused with a megabyte of unknown keys within two seconds, and the answer is small", async () => {
      await fill(site);
      const before = await snapshot(site);
      const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`tytle${at}`, at]));
      const worked = startStopwatch();
      const answer = await site.send(method, path, { as: "admin", body: { ...body, ...many } });
      const text = await answer.text();
      expect([answer.status, text.length < 50_000]).toEqual([400, true]);
      expect(worked()).toBeLessThan(2_000);
      expect(await snapshot(site)).toBe(before);
    });

    it.each(Object.keys(body))("A20 does not take anything but a scalar for %s", async (field) => {
      await fill(site);
      const before = await snapshot(site);
      for (const value of [{ $ne: null }, { sql: "1" }, ["a"], [], {}, true, null]) {
        const answer = await site.send(method, path, { as: "admin", body: { ...body, [field]: value } });
        expect(await outcomeOf(answer)).toBe("400 VALIDATION_ERROR");
      }
      expect(await snapshot(site)).toBe(before);
    });
  });

  it.each(["publishx", "__proto__", "constructor", "toString", "publish/again"])(
    "A23 there is no action %s",
    async (name) => {
      await fill(site);
      expect(await outcomeOf(await site.send("POST", `/api/v1/posts/post/${name}`, { as: "admin" }))).toBe(
        "404 NOT_FOUND",
      );
    },
  );

  it.each(["posts", "pages"])(
    "A08 A13 create of %s with an id tells nothing of the rows there are",
    async (resource) => {
      await fill(site);
      const before = await snapshot(site);
      const create = async (id: string) => {
        const body = { ...(resource === "pages" && { slug: "new" }), title: "x", content: "y", id };
        const { code, detail, errors } = await problemOf(
          await site.send("POST", `/api/v1/${resource}`, { as: "admin", body }),
        );
        return { code, detail, errors };
      };
      const missing = await create("missing");
      expect(missing.code).toBe("GUARD_SYSTEM_MANAGED");
      for (const id of ["post", "foreign", "page"]) expect(await create(id)).toEqual(missing);
      expect(await snapshot(site)).toBe(before);
    },
  );

  it("A11 ids of another caller, one at a time: in path, query and body", async () => {
    await fill(site);
    const before = await snapshot(site);
    const body = { title: "x", content: "y" };
    const given = [
      await site.send("POST", "/api/v1/posts/foreign/publish", { as: "admin" }),
      await site.send("POST", "/api/v1/posts", { as: "admin", body: { ...body, ownerId: "id-of-other" } }),
      await site.send("POST", "/api/v1/posts?ownerId=id-of-other", { as: "admin", body }),
    ];
    expect(await Promise.all(given.map(outcomeOf))).toEqual([
      "404 NOT_FOUND",
      "400 GUARD_SYSTEM_MANAGED",
      "400 UNKNOWN_PARAMETER",
    ]);
    for (const query of ["id=foreign", "ownerId=id-of-other", "ownerId.ne=id-of-admin"]) {
      expect(await (await site.send("GET", `/api/v1/posts?${query}`, { as: "admin" })).json()).toMatchObject({
        data: [],
      });
    }
    expect(await snapshot(site)).toBe(before);
  });
});

describe.each(databases)("writes behind a firewall, on %s", (database) => {
  const site = useApp(vaultApp, database);
  const fillVaults = () =>
    site.batch([
      vaultStatement("mine", "user"),
      vaultStatement("sealed", "user", { state: "sealed" }),
      vaultStatement("gone", "user", { deletedAt: 5 }),
      vaultStatement("foreign", "other"),
      vaultStatement("foreign-sealed", "other", { state: "sealed" }),
      vaultStatement("foreign-gone", "other", { deletedAt: 5 }),
    ]);
  const contents = async () => JSON.stringify(await site.sql("select * from vaults order by id"));

  interface Verb {
    readonly method: string;
    readonly path: string;
    readonly body?: Json;
  }

  const verbs: readonly Verb[] = [
    { method: "GET", path: "/api/v1/vaults/{id}" },
    { method: "PATCH", path: "/api/v1/vaults/{id}", body: { title: "New" } },
    { method: "DELETE", path: "/api/v1/vaults/{id}" },
    { method: "POST", path: "/api/v1/vaults/{id}/open", body: { code: "x" } },
  ];

  it.each(verbs)(
    "A10 A11 A16 $method $path: foreign, deleted and missing rows are the same bytes",
    async ({ method, path, body }) => {
      await fillVaults();
      const before = await contents();
      opened.length = 0;
      const answers: string[] = [];
      for (const id of ["missing", "foreign", "foreign-sealed", "foreign-gone", "gone"]) {
        const answer = await site.send(method, path.replace("{id}", id), { as: "user", ...(body && { body }) });
        const headers = [...answer.headers].filter(([name]) => name !== "x-request-id");
        const text = (await answer.text()).replace(/"requestId":"[^"]*"/, "").replaceAll(`/${id}`, "/…");
        answers.push(JSON.stringify([answer.status, headers, text]));
      }
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain("NOT_FOUND");
      expect([await contents(), opened]).toEqual([before, []]);
    },
  );

  const scope = ["ownerId", "owner_id", "deletedAt", "deleted_at", "id", "secretCode", "secret_code"];

  it.each(scope)("A12 A14 an update cannot set %s, so no row moves out of the scope or into it", async (field) => {
    await fillVaults();
    const before = await contents();
    for (const id of ["mine", "foreign", "gone"]) {
      const body = { title: "New", [field]: field.startsWith("deleted") ? null : "id-of-user" };
      expect(await outcomeOf(await site.send("PATCH", `/api/v1/vaults/${id}`, { as: "user", body }))).toMatch(/^400 /);
    }
    expect(await contents()).toBe(before);
  });

  it.each(scope)("A12 A13 a create cannot set %s", async (field) => {
    await fillVaults();
    const before = await contents();
    for (const value of ["mine", "gone", "foreign", "missing"]) {
      const body = { title: "New", [field]: value };
      expect(await outcomeOf(await site.send("POST", "/api/v1/vaults", { as: "user", body }))).toMatch(/^400 /);
    }
    expect(await contents()).toBe(before);
  });

  it("A17 the body of an action runs after every test has passed, and not before", async () => {
    await fillVaults();
    opened.length = 0;
    const open = (id: string, as?: "user" | "admin", body: unknown = { code: "x" }) =>
      site.send("POST", `/api/v1/vaults/${id}/open`, { ...(as && { as }), body });
    const outcomes = [
      await open("mine"),
      await open("mine", "admin"),
      await open("mine", "user", { code: 3 }),
      await open("mine", "user", {}),
      await open("foreign", "user"),
      await open("gone", "user"),
      await open("sealed", "user"),
    ];
    expect(await Promise.all(outcomes.map((one) => one.status))).toEqual([401, 403, 400, 400, 404, 404, 403]);
    expect(opened).toEqual([]);
    expect((await open("mine", "user")).status).toBe(204);
    expect(opened).toEqual(["mine"]);
  });

  it.each(verbs.filter(({ method }) => method !== "GET"))(
    "$method $path: a row that the caller can read, but that is not in a state for it, is 403",
    async ({ method, path, body }) => {
      await fillVaults();
      const before = await contents();
      const answer = await site.send(method, path.replace("{id}", "sealed"), { as: "user", ...(body && { body }) });
      expect(await outcomeOf(answer)).toBe("403 ACCESS_CONDITION_FAILED");
      expect(await contents()).toBe(before);
    },
  );

  it("A18 of many writes that race for one row under a condition, one wins", async () => {
    await fillVaults();
    const seal = (title: string) =>
      site.send("PATCH", "/api/v1/vaults/mine", { as: "user", body: { title, state: "sealed" } });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => seal(`by ${index}`)));
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners.length).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 403]));
    const winner = (await winners[0]?.json()) as Json;
    expect(await site.sql("select title from vaults where id = 'mine'")).toEqual([{ title: winner["title"] }]);
  });

  it("A18 of many deletes of one row, one finds it", async () => {
    await fillVaults();
    const remove = () => site.send("DELETE", "/api/v1/vaults/mine", { as: "user" });
    const answers = await Promise.all(Array.from({ length: 8 }, remove));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, ...Array.from({ length: 7 }, () => 404)]);
  });
});

describe("A12 a shape that accepts what the server stamps", () => {
  const ledger = sqliteTable("ledger", { id: text("id").primaryKey(), ownerId: text("owner_id").notNull() });
  const entry = resource({
    table: ledger,
    shape: shape("Entry", z.object({ id: z.string(), ownerId: z.string() })),
    firewall: rows(own(ledger.ownerId)),
    system: ["id"],
    stamps: { create: { id: "uuid", ownerId: "userId" } },
  });
  const accept = shape("EntryCreate", z.strictObject({ ownerId: z.string() }));
  const site = useApp({
    tables: { ledger },
    routes: [routes("ledger", { "POST /ledger": entry.create({ allow: role("user"), accept }) })],
  });

  it("cannot make a row another's: the stamp is written last", async () => {
    await site.send("POST", "/api/v1/ledger", { as: "user", body: { ownerId: "id-of-other" } });
    expect(await site.sql("select owner_id from ledger")).toEqual([{ owner_id: "id-of-user" }]);
  });
});

describe("A08 a value that is taken", () => {
  const site = useSite("libsql");

  it("is told only where anyone can see who has it: pages are PUBLIC", async () => {
    await site.batch([pageStatement({ slug: "taken" })]);
    const body = { slug: "taken", title: "x", content: "y" };
    const problem = await problemOf(await site.send("POST", "/api/v1/pages", { as: "admin", body }));
    expect(problem).toMatchObject({ code: "UNIQUE_VIOLATION", errors: [{ path: "/slug" }] });
    expect((await site.send("GET", "/api/v1/pages?slug=taken")).status).toBe(200);
  });
});
