import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "../support/accounts.js";
import { outcomeOf, pageOf, problemOf, rowOf } from "../support/answers.js";
import { bareMemberApp, maskedColumns, memberApp, memberStatement, type MemberCells } from "../support/members.js";
import { runs, tryOften } from "../support/runs.js";
import { expectSilence } from "../support/silence.js";
import { startApp, useApp } from "../support/small-app.js";
import { bearer, databases, type Site } from "../support/site.js";

const ada: MemberCells = {
  bio: "first",
  name: "Ada Lovelace",
  email: "ada@example.com",
  phone: "+1 555 123 4567",
  ssn: "123-45-6789",
  card: "4111 1111 1111 1234",
  note: "canary of the note",
  salary: 90_000,
  tier: "gold",
  joinedAt: 1_000,
  handle: "canary of the handle",
};

const bare = {
  name: "Ada Lovelace",
  email: "ada@example.com",
  phone: "+1 555 123 4567",
  ssn: "123-45-6789",
  card: "4111 1111 1111 1234",
  note: "canary of the note",
  salary: 90_000,
  tier: "gold",
  joinedAt: "1970-01-01T00:00:01.000Z",
  handle: "canary of the handle",
};

const masked = {
  name: "A*** L***",
  email: "a***@e***.com",
  phone: "***-***-4567",
  ssn: "***-**-6789",
  card: "**** **** **** 1234",
  note: "[REDACTED]",
  salary: null,
  tier: null,
  joinedAt: null,
  handle: { length: 20 },
};

const base = { id: "of-user", bio: "first", ...masked };
const seenBy: readonly (readonly [Role | undefined, object])[] = [
  [undefined, base],
  ["other", base],
  ["user", { ...base, name: bare.name, email: bare.email, card: bare.card }],
  ["editor", { ...base, phone: bare.phone }],
  ["admin", { ...base, ...bare, card: masked.card, note: masked.note, joinedAt: null }],
];

describe.each(databases)("a masked row on %s", (database) => {
  const site = useApp(memberApp, database);
  expectSilence();
  beforeEach(() => site.batch([memberStatement("of-user", "user", ada)]));

  it.each(seenBy)("looks to %s the same in the list, by its id and in a view", async (as, want) => {
    const ask = (path: string) => site.send("GET", `/api/v1/members${path}`, as === undefined ? {} : { as });
    const { name, email, bio } = want as { name: unknown; email: unknown; bio: unknown };
    expect(await rowOf(await ask("/of-user"))).toEqual(want);
    expect((await pageOf(await ask(""))).data).toEqual([want]);
    expect((await pageOf(await ask("/views/card"))).data).toEqual([{ name, email, bio }]);
  });

  it.each([
    ["user", { email: "me@example.com", salary: null }],
    ["admin", { email: "me@example.com", salary: 5 }],
  ] as const)("that %s creates comes back as it looks to them: they own it", async (as, want) => {
    const body = { bio: "new", email: "me@example.com", salary: 5 };
    const row = await rowOf(await site.send("POST", "/api/v1/members", { as, body }));
    expect(row).toMatchObject(want);
    expect(Object.keys(row)).not.toContain("ownerId");
  });

  it.each(seenBy.filter(([as]) => as !== undefined))("that an action gives looks to %s the same", async (as, want) => {
    const answer = await site.send("POST", "/api/v1/members/of-user/renew", as === undefined ? {} : { as });
    expect(await rowOf(answer)).toEqual(want);
  });

  it("that another changes comes back masked", async () => {
    const body = { email: "changed@example.org", salary: 7 };
    const row = await rowOf(await site.send("PATCH", "/api/v1/members/of-user", { as: "other", body }));
    expect(row).toMatchObject({ email: "c***@e***.org", salary: null });
    expect(await site.sql("select email, salary from members")).toEqual([body]);
  });

  it("NULL stays NULL, masked or not", async () => {
    await site.batch([memberStatement("empty", undefined, { bio: "empty" })]);
    const row = await rowOf(await site.send("GET", "/api/v1/members/empty"));
    expect(row).toEqual({
      id: "empty",
      bio: "empty",
      ...Object.fromEntries(maskedColumns.map((name) => [name, null])),
    });
  });

  it("A08 a value that is taken is refused without a word about the masked field", async () => {
    const send = (as: Role) => site.send("POST", "/api/v1/members", { as, body: { bio: "x", email: ada.email } });
    expect(await problemOf(await send("other"))).toMatchObject({
      code: "UNIQUE_VIOLATION",
      detail: expect.not.stringContaining("email"),
    });
    expect(await problemOf(await send("other"))).not.toHaveProperty("errors");
    expect((await problemOf(await send("admin"))).errors).toMatchObject([{ path: "/email" }]);
  });

  it("is filtered, sorted and searched by those who see the column in every row", async () => {
    await site.batch([memberStatement("second", "other", { bio: "second", name: "Zoe", email: "zoe@example.com" })]);
    const ids = async (as: Role, query: string) =>
      (await pageOf(await site.send("GET", `/api/v1/members?${query}`, { as }))).data.map(({ id }) => id);
    expect(await ids("admin", "email=ada@example.com")).toEqual(["of-user"]);
    expect(await ids("admin", "sort=-name")).toEqual(["second", "of-user"]);
    expect(await ids("admin", "search=zoe@")).toEqual(["second"]);
    expect(await ids("editor", "phone.null=false")).toEqual(["of-user"]);
    expect(await ids("user", "search=zoe@")).toEqual([]); // it looks into bio alone
    const card = await site.send("GET", "/api/v1/members/views/card?search=zoe&sort=-email&email.ne=x", {
      as: "admin",
    });
    expect((await pageOf(card)).data.map(({ bio }) => bio)).toEqual(["second"]);
  });

  it("credentials that are wrong are refused on a list that is open to all: the masks look at them", async () => {
    const answer = await site.fetch("/api/v1/members", { headers: { Authorization: "Bearer nonsense" } });
    expect(await outcomeOf(answer)).toBe("401 AUTH_INVALID_TOKEN");
  });
});

describe("A01 A03 A04 A06 a masked column in a query", () => {
  const site = useApp(memberApp);
  const without = useApp(bareMemberApp);
  beforeEach(() => site.batch([memberStatement("of-user", "user", ada)]));

  const operators = [
    "",
    ".eq",
    ".ne",
    ".gt",
    ".gte",
    ".lt",
    ".lte",
    ".like",
    ".in",
    ".nin",
    ".null",
    "[eq]",
    "[]",
    ".x",
  ];
  const spellings = maskedColumns.flatMap((name) => [
    ...operators.map((operator) => `${name}${operator}`),
    name.toUpperCase(),
  ]);

  it.each(["/members", "/members/views/card"])("of %s is one that does not exist: the same bytes", async (path) => {
    for (const as of [undefined, "other", "user"] as const) {
      for (const name of [...spellings, "joined_at", "owner_id", "ownerId", "emial", "nam", "phon.eq"]) {
        await expectSame(path, `?${name}=ada@example.com`, as);
      }
      for (const name of [...maskedColumns, "emial", "ownerId", "owner_id"]) {
        for (const sort of [name, `-${name}`, `bio,${name}`]) await expectSame(path, `?sort=${sort}`, as);
      }
    }
  });

  it("where nothing else is searched, there is no search", async () => {
    await expectSame("/members/views/card", "?search=ada", "user");
  });

  it.each(["card", "note", "joinedAt"])(
    "%s, which nobody sees as it is in every row, exists for nobody",
    async (name) => {
      for (const as of ["admin", "editor"] as const) {
        const answer = await site.send("GET", `/api/v1/members?${name}.null=true`, { as });
        expect(await outcomeOf(answer)).toBe("400 UNKNOWN_PARAMETER");
      }
    },
  );

  it("A05 a cursor of one who saw more is refused to one who sees less, and has none of it for those", async () => {
    await site.batch([memberStatement("more", "other", { ...ada, email: "more@example.com" })]);
    const first = async (as: Role, sort: string) =>
      String(
        (await pageOf(await site.send("GET", `/api/v1/members?limit=1&sort=${sort}`, { as }))).pagination["nextCursor"],
      );
    const ofAdmin = await first("admin", "-email");
    for (const sort of ["-email", "-bio", "id"]) {
      const answer = await site.send("GET", `/api/v1/members?limit=1&sort=${sort}&cursor=${ofAdmin}`, { as: "user" });
      expect(answer.status).toBe(400);
    }
    const ofUser = await first("user", "-bio");
    expect(Buffer.from(ofUser, "base64url").toString()).not.toMatch(/example|canary|4567|6789/);
  });

  async function expectSame(path: string, query: string, as: Role | undefined): Promise<void> {
    const ask = async (one: Site) => {
      const answer = await one.send("GET", `/api/v1${path}${query}`, as === undefined ? {} : { as });
      return [answer.status, (await answer.text()).replace(/"requestId":"[^"]*"/, "")];
    };
    const answer = await ask(site);
    expect([query, answer]).toEqual([query, await ask(without)]);
    expect([query, answer[0]]).toEqual([query, 400]);
  }
});

describe("A30 values that are not what their mask expects", () => {
  const site = useApp(memberApp);
  expectSilence();
  const canary = "canary-30";
  const malformed: readonly unknown[] = [
    canary,
    `${canary}@`,
    `@${canary}`,
    `${canary}@${canary}`,
    `a@b@${canary}.com`,
    `123 ${canary}`,
    `${canary}1234`,
    `\0${canary}`,
    `${canary}\0@example.com`,
    "",
    " ",
    "123",
    30_303,
    3.25,
    `["${canary}"]`,
    `{"email":"${canary}@example.com"}`,
  ];

  it.each(malformed)("%j is redacted whole", async (value) => {
    const texts = ["name", "email", "phone", "ssn", "card", "note", "handle"];
    const cells = Object.fromEntries(texts.map((name) => [name, value]));
    await site.batch([memberStatement("odd", "user", cells)]);
    for (const path of ["", "/odd", "/views/card"]) {
      const answer = await site.send("GET", `/api/v1/members${path}`, { as: "other" });
      const body = await answer.text();
      expect(answer.status).toBe(200);
      expect(body).not.toMatch(/canary|30303|3\.25/);
    }
    const row = await rowOf(await site.send("GET", "/api/v1/members/odd", { as: "other" }));
    for (const name of ["email", "phone", "ssn", "card", "note"]) expect([null, "[REDACTED]"]).toContain(row[name]);
  });
});

describe("what masks hide", () => {
  const sites: Site[] = [];
  expectSilence();
  beforeAll(async () => {
    for (let count = 0; count < 2; count++) sites.push(await startApp(memberApp, "libsql"));
  });
  afterAll(() => Promise.all(sites.map((site) => site.close())));

  // each pair looks the same masked
  const pairs: Readonly<Record<Exclude<keyof MemberCells, "bio">, readonly (readonly [unknown, unknown])[]>> = {
    name: [
      ["Ada", "Aristotle"],
      ["canary 1", "hunter2"],
    ],
    email: [
      ["ada@example.com", "amy@elsewhere.com"],
      ["canary", "no at"],
    ],
    phone: [
      ["555 123 4567", "+49 30 9994567"],
      ["1", ""],
    ],
    ssn: [
      ["123-45-6789", "000006789"],
      ["x", "y"],
    ],
    card: [
      ["4111 1111 1111 1234", "5500000000001234"],
      ["", "0"],
    ],
    note: [
      ["canary", ""],
      ["a", "b"],
    ],
    salary: [
      [1, 2],
      [null, 5],
      [-1, 2 ** 40],
    ],
    tier: [
      ["gold", "tin"],
      [null, "tin"],
    ],
    joinedAt: [
      [0, 86_400_000],
      [null, 1],
    ],
    handle: [
      ["canary", "x"],
      ["a much longer one", "another one of 20"],
    ],
  };
  type Pairs = Readonly<Record<string, readonly [unknown, unknown]>>;
  const anyPairs: fc.Arbitrary<Pairs> = fc.record(
    Object.fromEntries(Object.entries(pairs).map(([name, some]) => [name, fc.constantFrom(...some)])),
  );
  const anyRows = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), anyPairs), { minLength: 1, maxLength: 5 });
  const column = fc.constantFrom("id", "bio", ...maskedColumns);
  const value = fc.constantFrom(
    "a",
    "b",
    "Ada",
    "ada@example.com",
    "canary",
    "1",
    "true",
    "gold",
    "1970-01-01T00:00:00Z",
  );
  const operator = fc.constantFrom("", ".eq", ".ne", ".gt", ".lte", ".in", ".nin", ".like", ".null");
  const part = fc.oneof(
    fc.tuple(column, operator, value).map(([name, test, text]) => `${name}${test}=${encodeURIComponent(text)}`),
    fc.tuple(fc.constantFrom("bio", "id"), operator, value).map(([name, test, text]) => `${name}${test}=${text}`),
    column.map((name) => `sort=-${name}`),
    fc.constantFrom("sort=bio", "sort=-bio,id", "limit=1", "limit=2", "offset=1", "total=true"),
    value.map((text) => `search=${text}`),
  );
  const request = fc.oneof(
    fc
      .tuple(fc.constantFrom("", "/views/card"), fc.array(part, { maxLength: 3 }))
      .map(([path, all]) => `${path}?${all.join("&")}`),
    fc.constantFrom("/0", "/1", "/2", "/missing"),
  );

  it("makes no difference to those from whom it is hidden: two databases that differ in it answer with the same bytes", async () => {
    const [one, two] = sites as [Site, Site];
    const requests = fc.array(request, { minLength: 1, maxLength: 6 });
    const property = fc.asyncProperty(anyRows, requests, async (rows, paths) => {
      for (const [index, site] of sites.entries()) {
        await site.reset();
        await site.batch(rows.map(([bio, cells], id) => statementOf(String(id), bio, cellsOf(cells, index))));
      }
      for (const path of paths) {
        for (const as of [undefined, "user"] as const) {
          expect(await pages(two, path, as)).toBe(await pages(one, path, as));
        }
      }
    });
    await tryOften(property, runs(80));
  });

  /** The cells of one of the two databases. */
  function cellsOf(all: Pairs, index: number): MemberCells {
    return Object.fromEntries(Object.entries(all).map(([name, pair]) => [name, pair[index]]));
  }

  /** Emails are unique: one row has one. */
  function statementOf(id: string, bio: string, cells: MemberCells) {
    return memberStatement(id, "admin", { ...cells, bio, email: id === "0" ? cells.email : null });
  }

  async function pages(site: Site, first: string, as: Role | undefined): Promise<string> {
    const answers: string[] = [];
    let path: string | undefined = first;
    while (path !== undefined && answers.length < 4) {
      const headers = { "X-Request-Id": "request", ...(as && bearer(as)) };
      const answer: Response = await site.fetch(`/api/v1/members${path}`, { headers });
      const text = await answer.text();
      expect(text).not.toContain("canary");
      answers.push(JSON.stringify([answer.status, [...answer.headers], text]));
      const cursor = /"nextCursor":"([^"]*)"/.exec(text)?.[1];
      path = cursor === undefined ? undefined : `${first.replace(/([?&])offset=\d+/, "$1")}&cursor=${cursor}`;
    }
    return answers.join("\n");
  }
});
