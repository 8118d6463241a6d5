import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { people, type PersonName } from "../../examples/blog/seed/people.js";
import { dayOf, seedRows, type Users } from "../../examples/blog/seed/rows.js";
import { createClient, type Client } from "../../generated/blog/client/index.js";
import { createApp, describe } from "../../generated/blog/server/app.js";
import * as tables from "../../generated/blog/server/tables.js";
import { d1, libsqlInMemory, worker, type Backend, type Statement } from "../support/backends.js";
import { printer, statementOf } from "../support/print-sql.js";
import { schemaSql } from "../support/schema-sql.js";
import { env, origin, siteOf, type Site, type SiteName } from "../support/site.js";

/** The blog with its seed, as the people of the seed use it. */
export interface Blog {
  /** The SDK of somebody who is signed in; without a name, of a visitor. */
  as(name?: PersonName): Client;
  /** Holds the server's clock, where it is on the day on which the last post of the seed is out. Workerd has its own. */
  setTime(time: Date): void;
  /** The same as nobody, without the SDK. */
  fetch: Site["fetch"];
  sql: Site["sql"];
}

export const users = Object.fromEntries(Object.keys(people).map((name) => [name, `id-of-${name}`])) as Users; // of the same names

/** One blog for the tests of a `describe`, with the rows of the seed before each. */
export function useBlog(name: SiteName): Blog {
  let site: Site | undefined;
  let now = today;
  const open = (): Site => {
    if (site === undefined) throw new Error("The blog has not been started: use it inside a test");
    return site;
  };
  beforeAll(async () => {
    site = await startBlog(name, () => now);
  });
  beforeEach(async () => {
    now = today;
    await open().batch(seedStatements);
  });
  afterAll(() => site?.close());
  return {
    as: (name) => {
      const fetch = async (url: string, init: RequestInit) => open().fetch(url.slice(origin.length), init);
      return createClient({ baseUrl: origin, fetch, retries: 0, ...(name && { token: tokenOf(name) }) });
    },
    setTime(time) {
      if (name === "workerd") throw new Error("The clock of workerd is its own");
      now = time;
    },
    fetch: (path, init) => open().fetch(path, init),
    sql: (statement, ...parameters) => open().sql(statement, ...parameters),
  };
}

const today = dayOf(84.5);

const folder = join(import.meta.dirname, "../../generated/blog");

async function startBlog(name: SiteName, now: () => Date): Promise<Site> {
  const document = await describe();
  const schema = await schemaSql(tables);
  if (name === "workerd") return siteOf({ tables, document, ...(await worker(folder, schema, env)) });
  const backend: Backend = name === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  const app = createApp({ database: backend.database, env, document, now });
  return siteOf({ tables, document, ...backend, answer: async (request) => app.fetch(request) });
}

export function tokenOf(name: PersonName): string {
  return `token-of-${name}`.padEnd(32, "x");
}

export const seedStatements: readonly Statement[] = [
  ...["comments", "post_tags", "tags", "posts", "authors", "settings", "session", "user"].map((table): Statement => [
    `delete from "${table}"`,
  ]),
  ...Object.keys(people).flatMap((name) => accountOf(name as PersonName)), // a key of it
  ...seedRows(users).flatMap(({ table, rows }) => rows.map((row) => statementOf(printer.insert(table).values(row)))),
];

function accountOf(name: PersonName): Statement[] {
  const { email, role, name: fullName } = people[name];
  const later = Date.now() + 3_600_000;
  return [
    [
      "insert into user (id, name, email, email_verified, role, banned, created_at, updated_at) values (?, ?, ?, 1, ?, 0, 0, 0)",
      users[name],
      fullName,
      email,
      role,
    ],
    [
      "insert into session (id, token, user_id, expires_at, created_at, updated_at) values (?, ?, ?, ?, 0, 0)",
      `session-of-${name}`,
      tokenOf(name),
      users[name],
      later,
    ],
  ];
}
