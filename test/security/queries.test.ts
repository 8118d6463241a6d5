import { own, resource, role, routes, rows } from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { outcomeOf, pageOf } from "../support/answers.js";
import { fill, lists, snapshot } from "../support/attempts.js";
import { hostileNames } from "../support/hostile.js";
import { useApp } from "../support/small-app.js";
import { useSite, type Site } from "../support/site.js";
import { startStopwatch } from "../support/stopwatch.js";
import { filter, search, Vault, vaultApp, VaultCreate, vaultStatement } from "../support/vault.js";

const canary = "canary-2b9e";

/** The same resource over a table that has no hidden column: what an answer must not be told from. */
const bare = sqliteTable("vaults", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  state: text("state"),
  ownerId: text("owner_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});
const bareVault = resource({
  table: bare,
  shape: Vault,
  firewall: rows(own(bare.ownerId)),
  system: ["id", "ownerId", "createdAt"],
});
const bareApp = {
  tables: { bare },
  routes: [
    routes("vaults", {
      "GET /vaults": bareVault.list({
        allow: role("user"),
        filter,
        sort: filter,
        search,
        pageSize: { default: 50, max: 100 },
      }),
      "POST /vaults": bareVault.create({ allow: role("user"), accept: VaultCreate }),
    }),
  ],
};

describe("A01 A04 A25 a column that the caller cannot see", () => {
  const site = useApp(vaultApp);
  const without = useApp(bareApp);

  const spellings = [
    "secretCode",
    "secret_code",
    "SecretCode",
    "secretCode.eq",
    "secretCode.gt",
    "secretCode.ne",
    "secretCode[eq]",
    "secretCode[]",
    "secretCode.like",
    "secretCode.in",
    "secretCode.nin",
    "secretCode.null",
    "deletedAt.null",
    "vaults.secretCode",
    "deletedAt",
    "deletedAt.ne",
    "deleted_at",
  ];

  beforeEach(() => site.batch([vaultStatement("mine", "user", { secret: canary })]));

  it.each(spellings)("A01 filter by %s: the answer is that of a table without it", async (name) => {
    for (const value of [canary, "x", ""]) await expectSame("GET", `?${name}=${value}`);
    await expectSame("GET", `?${name}=${canary}&${name}=x`);
  });

  it.each(spellings)("A04 sort by %s: the same", async (name) => {
    for (const sort of [name, `-${name}`, `title,${name}`]) await expectSame("GET", `?sort=${sort}`);
  });

  it("A06 a search never looks into it: its text finds nothing, and the bytes are those of a table without it", async () => {
    for (const text of [canary, canary.slice(0, 3), "A vault"]) {
      const found = await pageOf(await site.send("GET", `/api/v1/vaults?search=${text}`, { as: "user" }));
      expect(found.data.map(({ id }) => id)).toEqual(text === "A vault" ? ["mine"] : []);
    }
  });

  it("A05 a cursor has nothing of it", async () => {
    await site.batch([vaultStatement("more", "user", { secret: canary })]);
    const { pagination } = await pageOf(
      await site.send("GET", "/api/v1/vaults?limit=1&sort=-title,state", { as: "user" }),
    );
    expect(Buffer.from(String(pagination["nextCursor"]), "base64url").toString()).not.toContain("canary");
  });

  it.each(["secretCode", "secret_code", "deletedAt", "deleted_at"])("A25 write %s: the same", async (name) => {
    await expectSame("POST", "", { title: "x", [name]: canary });
  });

  it("A25 no document and no answer names it", async () => {
    for (const path of ["/api/v1/vaults", "/api/v1/vaults/mine", "/api/v1/vaults?sort=x&title=1&nonsense=2"]) {
      const text = await (await site.send("GET", path, { as: "user" })).text();
      expect(text).not.toMatch(/secret|deleted|canary/i);
    }
  });

  async function expectSame(method: string, query: string, body?: object): Promise<void> {
    const ask = async (one: Site) => {
      const answer = await one.send(method, `/api/v1/vaults${query}`, { as: "user", ...(body && { body }) });
      return { status: answer.status, text: (await answer.text()).replace(/"requestId":"[^"]*"/, "") };
    };
    const answer = await ask(site);
    expect(answer).toEqual(await ask(without));
    expect(answer.status).toBe(400);
  }
});

describe.each(lists)("queries of $name", ({ path, name }) => {
  const site = useSite("libsql", "once");
  beforeAll(() => fill(site));
  const ask = (query: string) => site.send("GET", `${path}?${query}`, { as: "user" });

  it.each([
    ["A02", "author.email=x"],
    ["A02", "owner.role=admin"],
    ["A02", "user.password.gt=a"],
    ["A03", "include=owner"],
    ["A03", "include=owner.sessions"],
    ["A03", "view=summary"],
    ["A03", "fields=ownerId"],
    ["A03", "select=*"],
    ["A06", "q=a"],
    ["A20", "title[gt]=a"],
    ["A20", "title[$ne]=null"],
    ["A20", "title[]=a"],
    ["A20", "title=a&title=b"],
    ["A20", "limit=1&limit=2"],
    ["A20", "cursor=a&cursor=b"],
    ["A20", "search[]=a"],
    ["A20", "title.in[]=a"],
    ["A20", "title.like=a&title.like=b"],
    ["A22", `id%22%20or%201%3D1--=x`],
    ["A22", "title'--=x"],
    ["A22", "json_extract(title,'$')=x"],
  ])("%s ?%s is an unknown parameter", async (_attack, query) => {
    expect(await outcomeOf(await ask(query))).toBe("400 UNKNOWN_PARAMETER");
  });

  it.each([
    ["A04", "sort=secret"],
    ["A04", "sort=rowid"],
    ["A04", "sort=owner.email"],
    ["A22", "sort=id;drop table posts"],
    ["A22", "sort=(select password from account)"],
    ["A22", "sort=id desc"],
    ["A22", 'sort=id" desc--'],
    ["A23", "sort=__proto__"],
    ["A23", "sort=constructor"],
    ["A23", "sort=-toString"],
    ["A20", "search="],
    ["A24", `id.in=${"x&id.in=".repeat(10_000)}x`],
    ["A24", `createdAt.in=${"2026-01-31T12:00:00Z,".repeat(10_000)}2026-01-31T12:00:00Z`],
    ["A24", `search=${"%25".repeat(100_000)}`],
    ["A24", `title.like=${"a%25".repeat(1_000)}`],
    ["A24", `cursor=${"A".repeat(1_000_000)}`],
    ["A24", "limit=1000000"],
    ["A24", "limit=101"],
    ["A24", `sort=${Array.from({ length: 500 }, () => "title").join(",")}`],
  ])("%s ?%s is not valid", async (_attack, query) => {
    expect(await outcomeOf(await ask(query))).toBe("400 VALIDATION_ERROR");
  });

  it.each(["eyJpZCI6IngifQ", "A".repeat(10_000), "__proto__", "' or 1=1--", "%00", "[]"])(
    "A05 A24 a cursor that is none is refused: %s",
    async (cursor) => {
      expect(await outcomeOf(await ask(`cursor=${cursor}`))).toBe("400 INVALID_CURSOR");
    },
  );

  it.each([
    ["A22", "' or '1'='1"],
    ["A22", "%"],
    ["A22", "_"],
    ["A22", "'; drop table posts; --"],
    ["A22", "\\' or 1=1 --"],
    ["A22", '") or ("1"="1'],
  ])("%s a filter or search for %s is a text like any other: no row has it", async (_attack, text) => {
    const before = await snapshot(site);
    for (const name of ["title", "title.in", "title.like", "search"]) {
      const { data } = await pageOf(await ask(new URLSearchParams({ [name]: text }).toString()));
      expect([data, await snapshot(site)]).toEqual([[], before]);
    }
  });

  it.each(hostileNames)("A23 %j is no parameter", async (given) => {
    const query = new URLSearchParams([[given, "x"]]).toString();
    expect(await outcomeOf(await ask(query))).toBe("400 UNKNOWN_PARAMETER");
  });

  it("A24 a query of 1 MB is refused within two seconds, and the answer is small", async () => {
    const worked = startStopwatch();
    for (const query of [
      `${"x".repeat(1_000_000)}=1`,
      Array.from({ length: 50_000 }, (_, at) => `x${at}=1`).join("&"),
    ]) {
      const answer = await ask(query);
      const text = await answer.text();
      expect([answer.status, text.length < 50_000]).toEqual([400, true]);
    }
    expect(worked()).toBeLessThan(2_000);
  });

  it("A07 totals and counts are those of the rows that the caller can see", async () => {
    const visible = name === "list posts" ? 0 : 1;
    const { data, pagination } = await pageOf(await ask("total=true"));
    expect([data.length, pagination["total"], pagination["hasMore"]]).toEqual([visible, visible, false]);
  });
});
