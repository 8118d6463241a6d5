import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { beforeAll, beforeEach, expect, it } from "vitest";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import { accountStatements } from "../support/accounts.js";
import { libraryApp } from "../support/library.js";
import { schemaSql } from "../support/schema-sql.js";
import { define } from "../support/small-app.js";
import { bearer, env } from "../support/site.js";

const statements: string[] = [];
const client = createClient({ url: ":memory:" });
const database = drizzle(client, { logger: { logQuery: (statement) => void statements.push(statement) } });
const app = define(libraryApp).createApp({ database, env });

beforeAll(async () => {
  await client.batch([...(await schemaSql({ ...authTables, ...libraryApp.tables }))]);
  await client.batch((await accountStatements()).map(([sql, ...args]) => ({ sql, args })));
  await client.batch([
    "insert into books values ('a', null, null), ('b', null, 'a'), ('c', null, 'a')",
    "insert into editions values ('a', 1, 'out'), ('a', 2, 'out'), ('b', 1, 'out')",
    "insert into copies values (1, 'a', 1, 'id-of-user'), (2, 'a', 2, 'id-of-user')",
  ]);
  await app.request("/api/v1/books", { headers: bearer("user") }); // once a day a session is prolonged
});

beforeEach(() => {
  statements.length = 0;
});

const caller = ["session", "user"];

it.each([
  ["/books", []],
  ["/books?include=editions", ["editions"]],
  ["/books?include=editions.copies", ["editions", "copies"]],
  ["/books?include=sequels.editions,original,editions.copies", ["books", "books", "editions", "editions", "copies"]],
  ["/books?include=secrets", []], // which the caller may not read
  ["/books/a?include=editions.copies", ["editions", "copies"]],
])("%s: one statement for its rows, and one for each relation", async (path, related) => {
  const { status } = await app.request(`/api/v1${path}`, { headers: bearer("user") });
  expect(status).toBe(200);
  const tables = statements.map((statement) => /from "(\w+)"/.exec(statement)?.[1] ?? statement);
  expect(tables.toSorted()).toEqual([...caller, "books", ...related].toSorted());
});
