import { describe, expect, test } from "vitest";
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

describe("locate", () => {
  test.each([
    { path: ["firewall", "organization"], want: [7, 17, "organization"] },
    { path: ["firewall", "organization", "column"], want: [7, 17, "organization"] },
    { path: ["crud", "list", "access", "roles", "1"], want: [5, 52, "'admin'"] },
    { path: ["guards", "createable", "title"], want: [9, 27, '"title"'] },
    { path: ["nowhere"], want: [6, 16, "defineTable"] },
    { path: [], want: [6, 16, "defineTable"] },
  ])("finds $path", ({ path, want }) => {
    const place = locate(inDefinition("posts.ts", path), source);
    const marked = place?.text.slice(place.column - 1, place.column - 1 + place.length);
    expect([place?.line, place?.column, marked]).toEqual(want);
  });

  test.each([
    { path: ["title"], want: [4, 14] },
    { path: [], want: [4, 14] },
  ])("finds column $path, or at least its table", ({ path, want }) => {
    const place = locate(inTable("posts.ts", "posts", path), source);
    expect([place?.line, place?.column]).toEqual(want);
  });

  test("gives up on a file that defines nothing", () => {
    expect(locate(inDefinition("posts.ts", ["crud"]), "const x = 1;")).toBeUndefined();
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
