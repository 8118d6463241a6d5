import { describe, expect, test } from "vitest";
import type { Place } from "./diagnostic.js";
import { finding, inDefinition, inTable } from "./finding.js";
import { locate } from "./locate.js";
import { nearest } from "@quickback/policy";
import { renderDiagnostic } from "./render.js";

const source = `
import { defineTable } from "@quickback/compiler";
const columns = { id: text("id"), title: text("title") };
export const posts = sqliteTable("posts", columns);
const crud = { list: { access: { roles: ["PUBLIC", 'admin'] } } } as const;
export default defineTable(posts, {
  "firewall": { organization: {} },
  crud,
  guards: ({ createable: ["title"] } satisfies object),
});
`;

/** Line, column, and the text between the marks. */
function marked(place: Place | undefined): unknown[] {
  return [place?.line, place?.column, place?.text.slice(place.column - 1, place.column - 1 + place.length)];
}

describe("locate", () => {
  test.each([
    { path: ["firewall", "organization"], want: [7, 17, "organization"] },
    { path: ["firewall", "organization", "column"], want: [7, 17, "organization"] },
    { path: ["crud", "list", "access", "roles", "1"], want: [5, 52, "'admin'"] },
    { path: ["guards", "createable", "title"], want: [9, 27, '"title"'] },
    { path: ["nowhere"], want: [6, 16, "defineTable"] },
    { path: [], want: [6, 16, "defineTable"] },
  ])("finds $path", ({ path, want }) => {
    expect(marked(locate(inDefinition("posts.ts", path), source))).toEqual(want);
  });

  test.each([
    { path: ["title"], want: [3, 35] },
    { path: ["name"], want: [4, 14] },
    { path: [], want: [4, 14] },
  ])("finds column $path, or at least its table", ({ path, want }) => {
    const place = locate(inTable("posts.ts", "posts", path), source);
    expect([place?.line, place?.column]).toEqual(want);
  });

  test.each([
    ["a file that defines nothing", "\n  const x = 1;", [2, 3, "const x = 1;"]],
    ["an empty file", "", [1, 1, ""]],
  ])("points at the start of %s", (_, text, want) => {
    expect(marked(locate(inDefinition("posts.ts", ["crud"]), text))).toEqual(want);
  });

  interface Written {
    readonly given: string;
    readonly text: string;
    readonly path: readonly string[];
    readonly want: readonly unknown[];
  }

  test.each<Written>([
    {
      given: "options in a constant",
      text: "const options = { crud: { list: {} } };\nexport default defineTable(posts, options);",
      path: ["crud", "list"],
      want: [1, 27, "list"],
    },
    {
      given: "a definition in a constant, exported by name",
      text: "const all = defineTable(posts, { crud: {} });\nexport { all as default };",
      path: ["crud"],
      want: [1, 34, "crud"],
    },
    {
      given: "a definition inside another call",
      text: "export default checked(defineTable(posts, { crud: {} }), true);",
      path: ["crud"],
      want: [1, 45, "crud"],
    },
    {
      given: "an object that is spread",
      text: "const base = { firewall: { team: {} } };\nexport default defineTable(posts, { ...base, crud: {} });",
      path: ["firewall", "team"],
      want: [1, 28, "team"],
    },
    {
      given: "an entry that comes after a spread and wins",
      text: "const base = { crud: {} };\nexport default defineTable(posts, { ...base, crud: {} });",
      path: ["crud"],
      want: [2, 46, "crud"],
    },
    {
      given: "a member of a constant",
      text: 'const rules = { staff: { roles: ["*"] } };\nexport default defineTable(posts, { crud: { list: { access: rules.staff } } });',
      path: ["crud", "list", "access", "roles", "*"],
      want: [1, 34, '"*"'],
    },
    {
      given: "an item after a list that is spread",
      text: 'const staff = ["a", "b"];\nexport default defineTable(posts, { guards: { immutable: [...staff, 5] } });',
      path: ["guards", "immutable", "2"],
      want: [2, 69, "5"],
    },
    {
      given: "a key in brackets, in a frozen object",
      text: 'export default defineTable(posts, { ["crud"]: Object.freeze({ list: {} }) });',
      path: ["crud", "list"],
      want: [1, 63, "list"],
    },
    {
      given: "constants that stand for each other",
      text: "const one = { ...two };\nconst two = { ...one };\nexport default defineTable(posts, two);",
      path: ["crud"],
      want: [3, 16, "defineTable"],
    },
    {
      given: "a method",
      text: "export default defineActions({ publish: { execute() {} } });",
      path: ["publish", "execute", "name"],
      want: [1, 43, "execute"],
    },
    {
      given: "what another file makes",
      text: 'import { admins } from "./rules.js";\nexport default defineTable(posts, { crud: { list: { access: admins } } });',
      path: ["crud", "list", "access", "roles", "*"],
      want: [2, 53, "access"],
    },
  ])("finds $given", ({ text, path, want }) => {
    expect(marked(locate(inDefinition("posts.ts", path), text))).toEqual(want);
  });

  test.each<Written>([
    {
      given: "a column of a function of columns",
      text: 'export const posts = sqliteTable("posts", (t) => ({ title: t.text() }));',
      path: ["title"],
      want: [1, 53, "title"],
    },
    {
      given: "a column that is spread from a constant",
      text: 'const times = { createdAt: text() };\nexport const posts = sqliteTable("posts", { ...times });',
      path: ["createdAt"],
      want: [1, 17, "createdAt"],
    },
    {
      given: "a table that is exported under another name",
      text: 'const table = sqliteTable("posts", { title: text() });\nexport { table as posts };',
      path: ["title"],
      want: [1, 38, "title"],
    },
    {
      given: "a table that the file hands on",
      text: 'import { posts } from "./schema.js";\nexport { posts };\nexport default defineTable(posts, {});',
      path: ["title"],
      want: [2, 10, "posts"],
    },
  ])("finds $given", ({ text, path, want }) => {
    expect(marked(locate(inTable("posts.ts", "posts", path), text))).toEqual(want);
  });
});

describe("renderDiagnostic", () => {
  const { at: _, ...said } = finding("firewall-scope-unavailable", inDefinition("a.ts"), {
    table: "posts",
    scope: "team",
  });
  const diagnostic = { ...said, file: "a.ts", path: [], place: undefined };

  test("without a place names the file", () => {
    expect(renderDiagnostic(diagnostic, { colour: false }).split("\n")[0]).toBe(
      "a.ts  error  firewall-scope-unavailable",
    );
  });

  test("keeps tabs, so that the marks stand below what they mark", () => {
    const place = { file: "a.ts", line: 9, column: 3, length: 4, text: "\t\tteam: {}" };
    const lines = renderDiagnostic({ ...diagnostic, place }, { colour: false }).split("\n");
    expect(lines.slice(2, 4)).toEqual(["  9 | \t\tteam: {}", "    | \t\t^^^^"]);
  });

  test("in colour says the same", () => {
    const coloured = renderDiagnostic(diagnostic, { colour: true });
    expect(coloured).toContain("\u001b[31merror\u001b[0m");
    // oxlint-disable-next-line no-control-regex -- the escapes are what is taken away
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(renderDiagnostic(diagnostic, { colour: false }));
  });
});

describe("nearest", () => {
  test.each([
    ["titel", ["title", "content"], "title"],
    ["clodflare", ["cloudflare", "node"], "cloudflare"],
    ["firewal", ["firewall", "fields"], "firewall"],
    ["ADMIN", ["admin", "user"], "admin"],
    ["xyz", ["title", "content"], undefined],
    ["", [], undefined],
  ])("%s among %j is %s", (given, candidates, want) => expect(nearest(given, candidates)).toBe(want));
});
