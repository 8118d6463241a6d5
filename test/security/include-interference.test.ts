import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userId } from "../support/accounts.js";
import { answersOf, type Sent } from "../support/answers-of.js";
import { archiveApp, inclusions } from "../support/archive.js";
import type { Statement } from "../support/backends.js";
import { runs, tryOften } from "../support/runs.js";
import { expectSilence } from "../support/silence.js";
import type { Site } from "../support/site.js";
import { startApp } from "../support/small-app.js";

// What rows come with tells nothing of rows that the caller may not read: not that they are there, nor how many they are,
// nor where they stand, nor what a masked cell of one holds.

const canary = "canary-0c4e";
const shelfIds = ["s1", "s2", "s3"] as const;
const ownPerson = "p2";
const unseenPeople = ["p1", "p3"] as const;

/** A file of both databases: the caller's, or everyone's, whose code is masked. */
const ownFile = fc.record({
  shelf: fc.constantFrom(...shelfIds),
  author: fc.constantFrom(ownPerson, ...unseenPeople, null),
  state: fc.constantFrom("open", "draft"),
  isShared: fc.boolean(),
  /** In the one and in the other; what is the caller's own is the first in both. */
  codes: fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("a", "b", canary)),
});

/** A file of the second database alone; its id lies before, between or after those of the others. */
const unseenFile = fc.record({
  id: fc.tuple(fc.nat({ max: 5 }), fc.constantFrom("0", "3", "7")).map(([at, digit]) => `f${at}${digit}`),
  shelf: fc.constantFrom(...shelfIds),
  author: fc.constantFrom(ownPerson, ...unseenPeople),
  reason: fc.constantFrom("foreign", "sealed", "deleted"),
  code: fc.constantFrom("a", "b", canary),
});

const fileId = fc.tuple(fc.nat({ max: 5 }), fc.constantFrom("0", "3", "5", "7")).map(([at, digit]) => `f${at}${digit}`);

const anyWorld = fc.record({
  keepers: fc.tuple(...shelfIds.map(() => fc.constantFrom(ownPerson, ...unseenPeople, "nobody", null))),
  files: fc.array(ownFile, { maxLength: 5 }),
  unseenFiles: fc.uniqueArray(unseenFile, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
  /** The caller's notes, on files that there are, are not, or are there unseen. */
  notes: fc.array(fileId, { maxLength: 4 }),
  unseenNotes: fc.array(fileId, { minLength: 1, maxLength: 4 }),
  /** On one shelf, as many as an answer has of one row, one more, one less; and how many unseen ones stand between them. */
  many: fc.option(fc.record({ seen: fc.constantFrom(99, 100, 101), unseen: fc.constantFrom(1, 60, 150) }), { freq: 6 }),
});

type World = typeof anyWorld extends fc.Arbitrary<infer Known> ? Known : never;

const insertFile = "insert into files values (?, ?, ?, ?, ?, ?, ?)";
const me = userId("user");

function manyFiles(count: number, digit: string, owner: string): Statement {
  return [
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
    insert into files select printf('m%03d', i) || ?, 's1', 'p2', 'open', 'a', ?, null from n`,
    count,
    digit,
    owner,
  ];
}

/** The rows of one database: the first, or the second, which has what the caller may not see. */
function statements({ keepers, files, unseenFiles, notes, unseenNotes, many }: World, which: 0 | 1): Statement[] {
  const common = [
    ...keepers.map((keeper, at): Statement => ["insert into shelves values (?, 'A shelf', ?)", `s${at + 1}`, keeper]),
    ["insert into people values (?, 'Ada', ?, ?, null)", ownPerson, ["adam@example.com", "ab@ex.com"][which] ?? "", me],
    ...files.map(({ shelf, author, state, isShared, codes }, at): Statement => {
      return [insertFile, `f${at}5`, shelf, author, state, codes[isShared ? which : 0], isShared ? null : me, null];
    }),
    ...notes.map((file, at): Statement => ["insert into notes values (?, ?, 'Mine', ?)", `n${at}5`, file, me]),
    ...(many === null ? [] : [manyFiles(many.seen, "5", me)]),
  ] as Statement[]; // spreads widen the tuples
  if (which === 0) return common;
  const foreign = userId("other");
  const unseen = [
    ["insert into people values ('p1', ?, ?, ?, null)", canary, canary, foreign],
    ["insert into people values ('p3', ?, ?, ?, 5)", canary, canary, me],
    ...unseenFiles.map(({ id, shelf, author, reason, code }): Statement => {
      const [state, deletedAt] = [reason === "sealed" ? "sealed" : "open", reason === "deleted" ? 5 : null];
      return [insertFile, id, shelf, author, state, code, reason === "foreign" ? foreign : me, deletedAt];
    }),
    ...unseenNotes.map((file, at): Statement => {
      return ["insert into notes values (?, ?, ?, ?)", `n${at}${at % 2 === 0 ? 3 : 7}`, file, canary, foreign];
    }),
    ...(many === null ? [] : [manyFiles(many.unseen, "3", foreign)]),
  ] as Statement[];
  return [...unseen, ...common];
}

type Tag = keyof typeof inclusions;

const leadsTo: Readonly<Record<string, Tag>> = {
  files: "files",
  keeper: "people",
  shelf: "shelves",
  author: "people",
  notes: "notes",
  alike: "files",
  file: "files",
};

function pathsOf(tag: Tag): string[] {
  return inclusions[tag].flatMap((name) => {
    const further = inclusions[leadsTo[name] ?? tag].map((second) => `${name}.${second}`);
    return [name, ...further];
  });
}

const sorts: Readonly<Record<Tag, string>> = { shelves: "-title", people: "name", files: "-state", notes: "text" };
const ids: Readonly<Record<Tag, fc.Arbitrary<string>>> = {
  shelves: fc.constantFrom(...shelfIds),
  people: fc.constantFrom(ownPerson, ...unseenPeople),
  files: fileId,
  notes: fileId.map((id) => id.replace("f", "n")),
};

const including = fc.constantFrom(...(Object.keys(inclusions) as Tag[])).chain((tag): fc.Arbitrary<Sent> => {
  const include = fc
    .subarray(pathsOf(tag), { minLength: 1, maxLength: 4 })
    .map((paths) => `include=${paths.join(",")}`);
  const paging = fc.subarray(["limit=1", "limit=2", `sort=${sorts[tag]}`, "total=true"], { maxLength: 3 });
  const list = paging.map((parts) => ({ path: `/api/v1/${tag}`, parts: parts.filter(isFirstLimit) }));
  const get = ids[tag].map((id) => ({ path: `/api/v1/${tag}/${id}`, parts: [] }));
  return fc.tuple(fc.oneof(list, get), include).map(([{ path, parts }, asked]): Sent => {
    return { method: "GET", path: `${path}?${[...parts, asked].join("&")}` };
  });
});

function isFirstLimit(part: string, at: number, parts: readonly string[]): boolean {
  return !part.startsWith("limit") || parts.findIndex((one) => one.startsWith("limit")) === at;
}

const change = fc.record(
  { shelfId: fc.constantFrom(...shelfIds), authorId: fc.constantFrom(ownPerson, ...unseenPeople, null) },
  { requiredKeys: ["shelfId"] },
);

const anyRequest: fc.Arbitrary<Sent> = fc.oneof(
  { arbitrary: including, weight: 6 },
  fc.tuple(fileId, change).map(([id, body]): Sent => ({ method: "PATCH", path: `/api/v1/files/${id}`, body })),
  fileId.map((id): Sent => ({ method: "DELETE", path: `/api/v1/files/${id}` })),
);

describe("A07 A09 A25 what rows come with", () => {
  const sites: Site[] = [];
  expectSilence();
  beforeAll(async () => {
    const held = { now: () => new Date(1_000_000) };
    for (let count = 0; count < 2; count++) sites.push(await startApp(archiveApp, "libsql", held));
  });
  afterAll(() => Promise.all(sites.map((site) => site.close())));

  it("tells nothing of what its caller may not read: two databases that differ in it answer with the same bytes", async () => {
    const [bare, full] = sites as [Site, Site];
    const requests = fc.array(anyRequest, { minLength: 1, maxLength: 5 });
    const property = fc.asyncProperty(anyWorld, requests, async (world, all) => {
      await bare.reset();
      await full.reset();
      await bare.batch(statements(world, 0));
      await full.batch(statements(world, 1));
      for (const request of all) {
        const [one, two] = [await answersOf(bare, request), await answersOf(full, request)];
        expect(two).toBe(one);
        expect(two).not.toContain(canary);
      }
    });
    await tryOften(property, runs(40));
  });

  it("is all that its caller may read: a hundred of each row, and whether there are more of these", async () => {
    const [, full] = sites as [Site, Site];
    const world: World = {
      keepers: [ownPerson, "p1", null],
      files: [{ shelf: "s2", author: "p3", state: "open", isShared: true, codes: ["a", canary] }],
      unseenFiles: [{ id: "f03", shelf: "s2", author: "p1", reason: "sealed", code: canary }],
      notes: ["f05", "f03"],
      unseenNotes: ["f05"],
      many: { seen: 101, unseen: 150 },
    };
    await full.reset();
    await full.batch(statements(world, 1));
    const text = await answersOf(full, {
      method: "GET",
      path: "/api/v1/shelves?include=files.notes,files.author,keeper",
    });
    const [, , body] = JSON.parse(text) as [number, object, string];
    const { data } = JSON.parse(body) as { data: { files: { data: object[]; hasMore: boolean }; keeper: object }[] };
    expect(data.map(({ files, keeper }) => [files.data.length, files.hasMore, keeper])).toEqual([
      [100, true, { id: "p2", name: "Ada", email: "a***@e***.com" }],
      [1, false, null],
      [0, false, null],
    ]);
    expect(data[1]?.files.data).toEqual([
      {
        id: "f05",
        shelfId: "s2",
        authorId: "p3",
        state: "open",
        code: "[REDACTED]",
        author: null,
        notes: { data: [{ id: "n05", fileId: "f05", text: "Mine" }], hasMore: false },
      },
    ]);
  });
});
