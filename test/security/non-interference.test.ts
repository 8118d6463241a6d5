import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersOf, type Sent } from "../support/answers-of.js";
import type { Site } from "../support/site.js";
import { hostileTexts } from "../support/hostile.js";
import { runs, tryOften } from "../support/runs.js";
import { expectSilence } from "../support/silence.js";
import { startApp } from "../support/small-app.js";
import { vaultApp, vaultStatement } from "../support/vault.js";

const canary = "canary-5d21";

/** What both databases have: the caller's own rows, and keys that are taken: nobody sees by what. */
const own = (secret: string) => [
  vaultStatement("taken", "other", { title: secret, state: secret, secret }),
  vaultStatement("erased", "user", { title: secret, state: secret, deletedAt: secret.length, secret }),
  vaultStatement("mine", "user", { title: "a", secret }),
  vaultStatement("open", "user", { title: "b", state: "open", secret }),
  vaultStatement("sealed", "user", { title: "c", state: "sealed", secret }),
];

/** What only one has: rows of others, and rows that were deleted. */
const others = [
  vaultStatement("foreign", "other", { title: canary, secret: canary }),
  vaultStatement("foreign-sealed", "other", { title: "b", state: "sealed", secret: canary }),
  vaultStatement("gone", "user", { title: canary, deletedAt: 5, secret: canary }),
];

const id = fc.constantFrom(
  "mine",
  "open",
  "sealed",
  "foreign",
  "foreign-sealed",
  "gone",
  "missing",
  ...hostileTexts.slice(0, 8),
);
const field = fc.constantFrom("id", "title", "state", "ownerId", "createdAt", "secretCode", "deletedAt");
const written = fc.constantFrom(
  "a",
  "b",
  "c",
  "id-of-other",
  "id-of-user",
  "open",
  "sealed",
  "1970-01-01T00:00:00.001Z",
);
const value = fc.oneof(written, fc.constant(canary));
const test = fc.tuple(
  field,
  fc.constantFrom("", ".eq", ".ne", ".gt", ".lte", ".in", ".nin", ".like", ".null"),
  fc.oneof(value, fc.constantFrom("true", "false")),
);
const query = fc.array(
  fc.oneof(
    test.map(([name, operator, text]) => `${name}${operator}=${text}`),
    field.map((name) => `sort=-${name}`),
    fc.tuple(field, field).map(([first, second]) => `sort=${first},-${second}`),
    value.map((text) => `search=${text}`),
    fc.constantFrom("limit=1", "limit=2", "offset=1", "offset=3", "total=true"),
  ),
  { maxLength: 3 },
);
const anyValid = {
  filter: [
    "title.ne=a",
    "title.nin=b",
    "title.like=a",
    "state.null=true",
    "state.ne=sealed",
    "search=s",
    "id.in=mine&id.in=foreign",
  ],
  sort: ["title", "-title", "state,-title", "-state", "-createdAt,title", "ownerId,-id"],
};

/** A query that is valid and has several pages, each of which is asked for. */
const walked = fc
  .tuple(fc.subarray(anyValid.filter, { maxLength: 1 }), fc.constantFrom(...anyValid.sort), fc.boolean())
  .map(([filters, sort, total]) => ["limit=1", `sort=${sort}`, `total=${total}`, ...filters]);

const body = fc.oneof(
  fc.record({ title: written }),
  fc.record({ state: fc.option(written) }),
  fc.dictionary(field, written, { minKeys: 1, maxKeys: 2 }),
);

const batch = "/api/v1/vaults/batch";
const options = fc.option(fc.record({ atomic: fc.boolean() }), { nil: undefined });
const listed = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 3 });

const anyBatch: fc.Arbitrary<Sent> = fc.oneof(
  fc
    .record({ records: listed(fc.tuple(id, body).map(([one, sent]) => ({ id: one, ...sent }))), options })
    .map((sent): Sent => ({ method: "PATCH", path: batch, body: sent })),
  fc.record({ ids: listed(id), options }).map((sent): Sent => ({ method: "DELETE", path: batch, body: sent })),
  fc
    .record({ records: fc.tuple(fc.tuple(written, body).map(([title, more]) => ({ title, ...more }))), options })
    .map((sent): Sent => ({ method: "POST", path: batch, body: sent })),
);

/** Keys that one of the databases has for others are no secret to those who may make records under them. */
const putPath = fc.oneof(
  id.map((one) => `/api/v1/vaults/${one}`),
  fc.constantFrom("mine", "open", "sealed", "taken", "erased", "missing").map((one) => `/api/v1/safes/${one}`),
);
const rarely = <Part>(part: fc.Arbitrary<Part>) => fc.oneof(fc.constant({}), fc.constant({}), part);
const condition = fc.constantFrom<NonNullable<Sent["headers"]>>(
  { "If-Match": "*" },
  { "If-Match": '"another"' },
  { "If-None-Match": "*" },
  { "If-None-Match": '"another"' },
);
const anyPut: fc.Arbitrary<Sent> = fc
  .record({
    path: putPath,
    title: written,
    state: fc.option(value, { nil: undefined }),
    more: rarely(body),
    headers: rarely(condition),
  })
  .map(({ path, title, state, more, headers }): Sent => {
    return { method: "PUT", path, body: { title, ...(state !== undefined && { state }), ...more }, headers };
  });

/** A record that is made of it shows it again. */
function isGuess({ method, body: sent }: Sent): boolean {
  return method === "PUT" && JSON.stringify(sent).includes(canary);
}

const anyRequest: fc.Arbitrary<Sent> = fc.oneof(
  anyBatch,
  anyPut,
  fc.oneof(query, walked).map((parts): Sent => ({ method: "GET", path: `/api/v1/vaults?${parts.join("&")}` })),
  id.map((one): Sent => ({ method: "GET", path: `/api/v1/vaults/${one}` })),
  fc.tuple(id, body).map(([one, sent]): Sent => ({ method: "PATCH", path: `/api/v1/vaults/${one}`, body: sent })),
  id.map((one): Sent => ({ method: "DELETE", path: `/api/v1/vaults/${one}` })),
  fc
    .tuple(id, value)
    .map(([one, code]): Sent => ({ method: "POST", path: `/api/v1/vaults/${one}/open`, body: { code } })),
  fc
    .tuple(written, body)
    .map(([title, more]): Sent => ({ method: "POST", path: "/api/v1/vaults", body: { title, ...more } })),
);

describe("A07 A10 A11 A25 what a caller cannot see", () => {
  const sites: Site[] = [];
  let made = 0;
  expectSilence();
  beforeAll(async () => {
    const held = { now: () => new Date(1_000_000), newId: () => `made-${made}` };
    for (let count = 0; count < 2; count++) sites.push(await startApp(vaultApp, "libsql", held));
  });
  afterAll(() => Promise.all(sites.map((site) => site.close())));

  it("makes no difference to any answer: two databases that differ in it alone answer with the same bytes", async () => {
    const [bare, full] = sites as [Site, Site];
    const property = fc.asyncProperty(fc.array(anyRequest, { minLength: 1, maxLength: 6 }), async (requests) => {
      await bare.reset();
      await full.reset();
      await bare.batch(own("nothing"));
      await full.batch([...others.slice(0, 1), ...own(canary), ...others.slice(1)]);
      for (const request of requests) {
        made++;
        const [one, two] = [await answersOf(bare, request), await answersOf(full, request)];
        expect(two).toBe(one);
        if (!isGuess(request)) expect(two).not.toContain(canary);
      }
    });
    await tryOften(property, runs(120));
  });
});
