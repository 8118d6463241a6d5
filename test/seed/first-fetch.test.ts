import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { afterEach, expect, it, vi } from "vitest";
import { createApp } from "../cases/seed-public-routes/expected/server/app.js";
import * as tables from "../cases/seed-public-routes/expected/server/tables.js";
import { schemaSql } from "../support/schema-sql.js";

afterEach(() => vi.unstubAllGlobals());

it("the page's first fetch runs verbatim on its public routes", async () => {
  const client = createClient({ url: ":memory:" });
  for (const statement of await schemaSql(tables)) await client.execute(statement);
  const database = drizzle(client);
  await database.insert(tables.posts).values({ id: "1", title: "Hello", content: "World" });
  const app = createApp({ database, env: { BETTER_AUTH_SECRET: "a secret of at least 32 characters" } });
  // only the network is replaced: the name api.mysite.com leads to this app
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => await app.request(url, init));

  const posts = await fetch('https://api.mysite.com/api/v1/posts').then(r => r.json()); // prettier-ignore

  expect(posts).toEqual({
    data: [{ id: "1", title: "Hello", content: "World" }],
    pagination: { limit: 50, offset: 0, count: 1, hasMore: false, nextCursor: null },
  });
});
