import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../generated/my-site/server/app.js";
import * as tables from "../../generated/my-site/server/tables.js";
import { accountStatements } from "../support/accounts.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, env } from "../support/site.js";

const statements: string[] = [];
const client = createClient({ url: ":memory:" });
const database = drizzle(client, { logger: { logQuery: (statement) => void statements.push(statement) } });
const app = createApp({ database, env });
const json = { "Content-Type": "application/json" };

beforeAll(async () => {
  await client.batch([...(await schemaSql(tables))]);
  await client.batch((await accountStatements()).map(([sql, ...args]) => ({ sql, args })));
  const page = { title: "A page", content: "…", createdAt: new Date(0) };
  await database.insert(tables.pages).values(["a", "b", "c"].map((id) => ({ ...page, id, slug: id })));
  await app.request("/api/v1/posts", { headers: bearer("admin") }); // once a day a session is prolonged
});

beforeEach(() => {
  statements.length = 0;
});

/** The tables that a request touched, one word a statement: `"pages"`, `"session"`, `"user"`. */
async function touched(path: string, init: RequestInit): Promise<string[]> {
  const { status } = await app.request(path, init);
  expect(status).toBeLessThan(300);
  return statements.map((statement) => /(?:from|into|update) "(\w+)"/.exec(statement)?.[1] ?? statement);
}

describe("a PUBLIC operation looks up no session, whatever credentials come along", () => {
  it.each([
    ["nobody's", {}],
    ["the admin's", bearer("admin")],
    ["a token that is no token", { Authorization: "Bearer nonsense" }],
    ["a session cookie", { Cookie: "better-auth.session_token=nonsense" }],
  ])("list and get with %s", async (_name, headers) => {
    expect(await touched("/api/v1/pages", { headers })).toEqual(["pages"]);
    statements.length = 0;
    expect(await touched("/api/v1/pages/a", { headers })).toEqual(["pages"]);
  });
});

describe("one statement does", () => {
  it("for the rows of a list, and one more for its total", async () => {
    expect(await touched("/api/v1/pages?total=true&status=published", {})).toEqual(["pages", "pages"]);
  });

  it.each([
    ["create", "POST", "/api/v1/pages", { slug: "d", title: "D", content: "…" }],
    ["update", "PATCH", "/api/v1/pages/a", { title: "Changed" }],
    ["delete", "DELETE", "/api/v1/pages/b", undefined],
  ])("for a %s, after the session and its user", async (_name, method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const found = await touched(path, { method, headers: { ...json, ...bearer("admin") }, ...sent });
    expect(found).toEqual(["session", "user", "pages"]);
  });
});
