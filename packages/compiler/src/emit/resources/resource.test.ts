import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compileFiles, compileTable, config, table } from "../../testing/project.js";

const everyone = '{ access: { roles: ["PUBLIC"] } }';
const admins = '{ access: { roles: ["admin"] } }';
const crud = `crud: { list: ${everyone}, get: ${everyone}, create: ${admins}, update: ${admins}, delete: ${admins} }`;

/** The line of the output that starts with `start`. */
function lineOf(text: string, start: string): string {
  return text.split("\n").find((line) => line.trim().startsWith(start)) ?? "";
}

describe("a resource file", () => {
  test("of twelve columns and five operations is one screen: 64 lines of at most 120 characters", async () => {
    const types = ["text", "integer", "real"];
    const columns = Array.from({ length: 11 }, (_, index) => {
      return `column${index}: ${types[index % types.length]}("column_${index}").notNull()`;
    }).join(", ");
    const { file, codes } = await compileTable(columns, `{ firewall: { exception: true }, ${crud} }`);
    const lines = file("server/resources/posts.ts").trimEnd().split("\n");
    expect(codes).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(64);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(lines.join("\n")).not.toMatch(/\bany\b/);
  });

  test.each([
    { given: '["user"]', want: 'role("user", "admin")' },
    { given: '["user", "admin"]', want: 'role("user", "admin")' },
    { given: '["admin", "user"]', want: 'role("admin", "user")' },
    { given: '["admin"]', want: 'role("admin")' },
    { given: '["user+"]', want: 'role("user", "admin")' },
    { given: '["PUBLIC"]', want: "anyone()" },
    { given: '["admin", "PUBLIC"]', want: "anyone()" },
    { given: '["AUTHENTICATED", "user"]', want: "signedIn()" },
  ])("roles $given are $want", async ({ given, want }) => {
    const options = `{ firewall: { exception: true }, crud: { get: { access: { roles: ${given} } } } }`;
    const { file } = await compileTable("", options);
    expect(file("server/resources/posts.ts")).toContain(`post.get({ allow: ${want} })`);
  });

  test("an update never has a default, and is no partial create where it takes other fields", async () => {
    const columns = 'slug: text("slug").notNull(), title: text("title").notNull(), note: text("note")';
    const guards = 'guards: { createable: ["slug", "title"], updatable: ["title", "note"] }';
    const { file } = await compileTable(columns, `{ firewall: { exception: true }, ${crud}, ${guards} }`);
    expect(file("server/resources/posts.ts")).toContain(
      [
        'const PostUpdate = shape("PostUpdate", z.strictObject({',
        "  title: z.string().optional(),",
        "  note: z.string().nullable().optional(),",
        "}));",
      ].join("\n"),
    );
  });

  test.each([
    {
      given: 'createdAt: integer("created_at", { mode: "timestamp" }).notNull()',
      create: 'createdAt: "now"',
      update: "",
    },
    { given: 'created_at: integer("created_at", { mode: "timestamp" })', create: 'created_at: "now"', update: "" },
    {
      given: 'createdAt: integer("created_at", { mode: "timestamp" }).$defaultFn(() => new Date())',
      create: "",
      update: "",
    },
    {
      given: 'updatedAt: integer("updated_at", { mode: "timestamp" }).notNull()',
      create: 'updatedAt: "now"',
      update: 'updatedAt: "now"',
    },
    { given: 'updatedAt: integer("updated_at", { mode: "timestamp" })', create: "", update: 'updatedAt: "now"' },
    {
      given: 'updatedAt: integer("updated_at", { mode: "timestamp" }).$onUpdate(() => new Date())',
      create: "",
      update: "",
    },
    { given: 'updatedBy: text("updated_by")', create: "", update: 'updatedBy: "userId"' },
  ])("$given", async ({ given, create, update }) => {
    const { file, codes } = await compileTable(given, `{ firewall: { exception: true }, ${crud} }`);
    const parts = [`create: { id: "uuid"${create && `, ${create}`} }`, update && `update: { ${update} }`];
    expect(codes).toEqual([]);
    expect(lineOf(file("server/resources/posts.ts"), "stamps:")).toBe(
      `  stamps: { ${parts.filter(Boolean).join(", ")} },`,
    );
  });

  test.each([
    { columns: 'title: text("title")', query: "", want: 'search: ["title"]' },
    {
      columns: 'title: text("title"), body: text("body")',
      query: 'query: { searchable: ["body"] }',
      want: 'search: ["body"]',
    },
    { columns: 'title: text("title")', query: "query: { searchable: [] }", want: undefined },
    { columns: 'views: integer("views"), kind: text("kind", { enum: ["a"] })', query: "", want: undefined },
    {
      columns: 'createdBy: text("created_by"), note: text("note")',
      query: "fields: { note: { hidden: true } }",
      want: undefined,
    },
  ])("a list over $columns searches $want", async ({ columns, query, want }) => {
    const { file, codes } = await compileTable(columns, `{ firewall: { exception: true }, ${crud}, ${query} }`);
    const found = /search: \[.*?\]/.exec(file("server/resources/posts.ts"))?.[0];
    expect([codes, found]).toEqual([[], want]);
  });

  test("where clients send the key, create accepts it and update does not", async () => {
    const { file } = await compileFiles({
      "quickback.config.ts": config.replace('"cloudflare-d1"', '"cloudflare-d1", { generateId: false }'),
      "features/posts/posts.ts": table('title: text("title")', `{ firewall: { exception: true }, ${crud} }`),
    });
    const text = file("server/resources/posts.ts");
    expect(text).toContain('const PostUpdate = shape("PostUpdate", PostCreate.pick({ title: true }).partial());');
    expect(text).toContain("  system: [],");
    expect(text).not.toContain("stamps");
  });

  const named = { "quickback.config.ts": config.replace('"cloudflare-d1"', '"cloudflare-d1", { generateId: false }') };
  const updates = `update: ${admins}, batchUpdate: ${admins}`;

  test.each([
    { crud: `create: ${admins}, ${updates}, batchDelete: ${admins}`, want: 'otherThan(keyText(), "batch")' },
    { crud: `create: ${admins}, update: ${admins}, batchCreate: true`, want: "keyText()" },
    { crud: `create: ${admins}, batchUpdate: ${admins}`, want: "keyText()" },
    {
      crud: `create: ${admins}, ${updates}`,
      fields: "fields: { id: z.string() }",
      want: 'otherThan(definition.fields.id, "batch")',
    },
  ])("a key that clients name is no path that stands for something else: with $crud it is $want", async (given) => {
    const options = `{ firewall: { exception: true }, crud: { ${given.crud} }, discloses: ["id"], ${given.fields ?? ""} }`;
    const source = table('title: text("title")', options);
    const { file, codes } = await compileFiles({ ...named, "features/posts/posts.ts": source });
    expect(codes).toEqual([]);
    expect(lineOf(file("server/resources/posts.ts").split("strictObject")[1] ?? "", "id:")).toBe(
      `  id: ${given.want},`,
    );
  });

  test.each([
    { path: "stats", want: 'id: otherThan(keyText(), "stats")' },
    { path: "stats/today", want: "id: keyText()" },
  ])("nor is it an action at /posts/$path", async ({ path, want }) => {
    const action = `{ standalone: true, method: "GET", path: "/posts/${path}", access: { roles: ["admin"] }, execute: () => ({}) }`;
    const options = `{ firewall: { exception: true }, crud: { get: ${admins}, create: ${admins} } }`;
    const { file, codes } = await compileFiles({
      ...named,
      "features/posts/posts.ts": table('title: text("title")', options),
      "features/posts/actions.ts": `import { defineActions } from "@quickback/compiler";
import { posts } from "./posts";
export default defineActions(posts, { look: ${action} });`,
    });
    expect(codes).toEqual([]);
    expect(file("server/resources/posts.ts")).toContain(want);
  });
});

describe("names that are taken", () => {
  test.each([
    { file: "roles", exported: "role", want: ["const roleResource = resource({", "import { role as roleTable }"] },
    {
      file: "post",
      exported: "post",
      want: ["const post = resource({", "import { post as postTable }", "table: postTable"],
    },
    { file: "Posts", exported: "Post", want: ['const Post = shape("Post"', "import { Post as PostTable }"] },
    { file: "classes", exported: "classes", want: ["const classResource = resource({"] },
    {
      file: "blog_posts",
      exported: "z",
      want: ['routes("blog-posts", {', "import { z as zTable }", "const blogPost ="],
    },
  ])("$file with table $exported", async ({ file: name, exported, want }) => {
    const options = `{ firewall: { exception: true }, ${crud} }`;
    const source = table('title: text("title")', options)
      .replace("* as z from", "* as zod from")
      .replaceAll(/\bposts\b(?!")/g, exported);
    const { codes, files } = await compileFiles({ [`features/things/${name}.ts`]: source });
    const output = files.find(({ path }) => path.startsWith("server/resources/"))?.text ?? "";
    expect(codes).toEqual([]);
    for (const part of want) expect(output).toContain(part);
    expect(syntaxErrors(output)).toEqual([]);
  });
});

function syntaxErrors(text: string): readonly string[] {
  const { diagnostics } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return (diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
