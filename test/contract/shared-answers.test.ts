import {
  all,
  any,
  anyone,
  everyRow,
  mask,
  nobody,
  notDeleted,
  one,
  own,
  resource,
  role,
  routes,
  rows,
  shape,
  where,
} from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf } from "../support/answers.js";
import { cookieOf } from "../support/cookies.js";
import { bearer, env, use } from "../support/site.js";
import { define, startApp } from "../support/small-app.js";

// `cache: { sMaxage }` (RFC 9111): what is the same for everyone may be kept by shared caches, and nothing else.

const authors = sqliteTable("authors", { id: text("id").primaryKey(), name: text("name").notNull() });
const notices = sqliteTable("notices", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  state: text("state").notNull(),
  phone: text("phone").notNull(),
  authorId: text("author_id").notNull(),
  ownerId: text("owner_id").notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

const fields = { id: z.string(), title: z.string(), state: z.string(), authorId: z.string() };
const Notice = shape("Notice", z.object(fields));
const Contact = shape("Contact", z.object({ ...fields, phone: z.string() }));
const shared = {
  table: notices,
  shape: Notice,
  system: [],
  relations: { author: one("authors", { authorId: "id" }), editor: one("editors", { authorId: "id" }) },
} as const;
const open = rows(own(notices.ownerId, { except: anyone() }), notDeleted(notices.deletedAt));
const notice = resource({ ...shared, firewall: open });
const masked = resource({
  ...shared,
  shape: Contact,
  firewall: open,
  masks: { phone: { as: mask.phone, unless: nobody() } },
});
const unmasked = resource({
  ...shared,
  shape: shape("Number", z.object({ ...fields, phone: z.string() })),
  firewall: open,
  masks: { phone: { as: mask.phone, unless: role("admin") } },
});
const owned = resource({ ...shared, firewall: rows(own(notices.ownerId)) });
const author = resource({
  table: authors,
  shape: shape("Author", z.object({ id: z.string(), name: z.string() })),
  firewall: everyRow(),
  system: [],
});

const cache = { sMaxage: 60 };
const published = all(anyone(), where(notices.state, { equals: "published" }));
const list = { filter: ["state"], sort: ["title"], pageSize: { default: 1, max: 10 }, cache } as const;
const app = {
  tables: { authors, notices },
  trustedOrigins: ["https://front.example"],
  routes: [
    routes("authors", { "GET /authors/{id}": author.get({ allow: anyone() }) }),
    routes("editors", { "GET /editors/{id}": author.get({ allow: role("admin") }) }),
    routes("notices", {
      "GET /notices": notice.list({ ...list, allow: published, include: ["author"] }),
      "GET /notices/views/titles": notice.view("titles", {
        ...list,
        allow: published,
        shape: shape("NoticeTitles", z.object({ id: z.string(), title: z.string(), state: z.string() })),
      }),
      "GET /notices/{id}": notice.get({ allow: published, include: ["author"], cache }),
    }),
    routes("contacts", { "GET /contacts": masked.list({ ...list, allow: anyone() }) }),
    // what the compiler refuses, written by hand
    routes("owned", { "GET /owned": owned.list({ ...list, allow: anyone() }) }),
    routes("signed-in", { "GET /signed-in": notice.list({ ...list, allow: { kind: "signedIn" } }) }),
    routes("moderated", { "GET /moderated": notice.list({ ...list, allow: any(published, role("admin")) }) }),
    routes("unmasked", { "GET /unmasked": unmasked.list({ ...list, allow: anyone() }) }),
    routes("edited", { "GET /edited/{id}": notice.get({ allow: anyone(), include: ["editor"], cache }) }),
    routes("private", { "GET /private/{id}": notice.get({ allow: anyone() }) }),
  ],
};

const sharedPaths = [
  "/notices",
  "/notices?total=true&include=author",
  "/notices?state=published&sort=-title&limit=1",
  "/notices/views/titles",
  "/notices/a",
  "/notices/a?include=author",
  "/contacts",
];
const privatePaths = ["/owned", "/signed-in", "/moderated", "/unmasked", "/edited/a", "/private/a"];

const callers: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["nobody", {}],
  ["the owner", bearer("user")],
  ["another", bearer("other")],
  ["an admin", bearer("admin")],
  ["an admin by cookie", { Cookie: cookieOf("admin") }],
  ["one who is banned", bearer("banned")],
  ["made-up credentials", { Authorization: "Bearer nonsense" }],
  ["a cookie of nothing", { Cookie: "better-auth.session_token=nonsense" }],
  ["a request that is named", { "X-Request-Id": "its-own" }],
];

interface Described {
  readonly paths: Readonly<Record<string, { readonly get: DescribedOperation }>>;
}

interface DescribedOperation {
  readonly description: string;
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, { readonly headers: Readonly<Record<string, DescribedHeader>> }>>;
}

interface DescribedHeader {
  readonly required?: boolean;
  readonly schema: object;
}

async function bytesOf(answer: Response): Promise<string> {
  return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
}

describe("what shared caches may keep", () => {
  const limited = { ...app, rateLimit: { api: { max: 1000, window: 60 } } };
  const site = use(() => startApp(limited, "libsql", { env: { ...env, RATE_LIMIT: "on" } }));
  beforeEach(async () => {
    const insert = "insert into notices values (?, ?, ?, '555-123-4567', 'ada', ?, null)";
    await site.batch([
      ["insert into authors values ('ada', 'Ada')"],
      [insert, "a", "First", "published", "id-of-user"],
      [insert, "b", "Second", "published", "id-of-other"],
      [insert, "c", "Third", "draft", "id-of-user"],
    ]);
  });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") =>
    site.fetch(`/api/v1${path}`, { method, headers });

  it.each(sharedPaths)("A27 %s is the same for everyone, to the byte", async (path) => {
    const usual = await get(path);
    expect(usual.status).toBe(200);
    expect(usual.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=60");
    expect(usual.headers.get("vary")).toBe("Origin");
    const tag = { "If-None-Match": usual.headers.get("etag") ?? "none" };
    const [want, known] = [await bytesOf(usual), await bytesOf(await get(path, tag))];
    expect(known).toContain("[304,");
    expect(known).toContain("public, max-age=0, s-maxage=60");
    for (const [, headers] of callers) {
      expect(await bytesOf(await get(path, headers))).toBe(want);
      expect(await bytesOf(await get(path, { ...headers, ...tag }))).toBe(known);
    }
    const head = await get(path, bearer("admin"), "HEAD");
    expect(JSON.stringify([head.status, [...head.headers]])).toBe(want.slice(0, want.lastIndexOf(',"')) + "]");
  });

  it("A27 a page is gone on from by anybody's cursor", async () => {
    const { pagination } = (await (await get("/notices", bearer("user"))).json()) as {
      pagination: { nextCursor: string };
    };
    const next = `/notices?cursor=${encodeURIComponent(pagination.nextCursor)}`;
    const [first = "", ...others] = await Promise.all(
      callers.map(async ([, headers]) => bytesOf(await get(next, headers))),
    );
    expect(first).toContain("Second");
    expect(others.filter((one) => one !== first)).toEqual([]);
  });

  it.each(privatePaths)("A27 %s is for its caller alone, whatever it says", async (path) => {
    const answer = await get(path, bearer("admin"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(answer.headers.get("vary")).toBe("Authorization, Cookie, Origin");
    expect(answer.headers.get("ratelimit")).not.toBeNull();
    expect(answer.headers.get("x-request-id")).not.toBeNull();
  });

  it.each([
    ["/notices/c", "404 NOT_FOUND"],
    ["/notices/none", "404 NOT_FOUND"],
    ["/notices?nonsense=1", "400 UNKNOWN_PARAMETER"],
    ["/notices?cursor=nonsense", "400 INVALID_CURSOR"],
  ])("an error is kept by nobody: %s", async (path, want) => {
    const answer = await get(path);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(answer.headers.get("x-request-id")).not.toBeNull();
    expect(answer.headers.get("ratelimit")).not.toBeNull();
    expect(await outcomeOf(answer)).toBe(want);
  });

  it("the document says which they are, and for how long", async () => {
    const { paths } = (await define(limited).describe()) as unknown as Described;
    const headersAt = (path: string, status: string) => paths[`/api/v1${path}`]?.get.responses[status]?.headers ?? {};
    for (const path of ["/notices", "/notices/views/titles", "/notices/{id}", "/contacts"]) {
      for (const status of ["200", "304"]) {
        const { ETag, "Cache-Control": said, ...others } = headersAt(path, status);
        expect([path, ETag?.required, said?.schema, others]).toEqual([
          path,
          true,
          { type: "string", const: "public, max-age=0, s-maxage=60" },
          {},
        ]);
      }
      expect(Object.keys(headersAt(path, "400"))).toEqual(["X-Request-Id", "RateLimit", "RateLimit-Policy"]);
      expect(paths[`/api/v1${path}`]?.get.description).toContain("shared caches may keep it for 60 s");
      expect(paths[`/api/v1${path}`]?.get.security).toEqual([]);
    }
    for (const path of ["/owned", "/signed-in", "/moderated", "/unmasked", "/edited/{id}", "/private/{id}"]) {
      expect(Object.keys(headersAt(path, "200"))).not.toContain("Cache-Control");
      expect(paths[`/api/v1${path}`]?.get.description).not.toContain("shared caches");
    }
  });

  it("A28 an answer to a page's script is kept for pages of that origin", async () => {
    const answer = await get("/notices", { Origin: "https://front.example" });
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://front.example");
    expect(answer.headers.get("vary")).toBe("Origin");
  });
});

describe("a caller of too many", () => {
  const site = use(() =>
    startApp({ ...app, rateLimit: { api: { max: 1, window: 60 } } }, "libsql", { env: { ...env, RATE_LIMIT: "on" } }),
  );

  it("is refused, and no cache keeps that", async () => {
    await site.fetch("/api/v1/notices");
    const answer = await site.fetch("/api/v1/notices");
    expect(answer.status).toBe(429);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(answer.headers.get("ratelimit")).not.toBeNull();
  });
});
