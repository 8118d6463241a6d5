import { describe, expect, test } from "vitest";
import { renderDiagnostic } from "./compile.js";
import { actions, compileFiles, config, table } from "./testing/project.js";

const posts = table(
  'title: text("title").notNull()',
  '{ firewall: { exception: true }, crud: { list: { access: { roles: ["PUBLIC"] } } } }',
);

interface Unloadable {
  readonly given: string;
  readonly files: Readonly<Record<string, string>>;
  readonly want: readonly string[];
}

describe("what can't be loaded is a diagnostic with a place", () => {
  test.each<Unloadable>([
    {
      given: "a syntax error",
      files: { "features/posts/posts.ts": "export const = 1;\n" },
      want: ["quickback/features/posts/posts.ts:1:1", "syntax-error"],
    },
    {
      given: "an import of a file that is not there",
      files: { "features/posts/posts.ts": '// first\nimport { x } from "./x.js";\nexport default x;\n' },
      want: ["quickback/features/posts/posts.ts:2:1", "import-missing", '"./x.js"'],
    },
    {
      given: "an import of a package that is not there",
      files: { "features/posts/posts.ts": 'import { x } from "@no/such-package/x";\nexport default x;\n' },
      want: ["quickback/features/posts/posts.ts:1:1", "import-missing", "npm install @no/such-package)"],
    },
    {
      given: "a module that throws",
      files: { "features/posts/posts.ts": 'const x = 1;\nif (x) throw new Error("No database");\nexport default x;\n' },
      want: ["quickback/features/posts/posts.ts:2:1", "module-throws", "No database"],
    },
    { given: "no configuration", files: { "quickback.config.ts": "" }, want: ["config-missing"] },
    {
      given: "a configuration without default export",
      files: { "quickback.config.ts": "export const config = 1;\n" },
      want: ["config-not-exported"],
    },
    {
      given: "a default export of something else",
      files: { "features/posts/posts.ts": "export default { title: 1 };\n" },
      want: ["definition-unknown"],
    },
    {
      given: "a table that is none",
      files: { "features/posts/posts.ts": table("", "{}").replace("defineTable(posts", "defineTable({}") },
      want: ["table-not-drizzle"],
    },
    {
      given: "a table that is not exported",
      files: { "features/posts/posts.ts": table("", "{}").replace("export const", "const") },
      want: ["table-not-exported"],
    },
    { given: "a file without a folder", files: { "features/posts.ts": posts }, want: ["feature-astray"] },
  ])("$given", async ({ files, want }) => {
    const { diagnostics, files: output, entries } = await compileFiles(files);
    const said = diagnostics.map((one) => renderDiagnostic(one, { colour: false })).join("\n");
    for (const part of want) expect(said).toContain(part);
    expect(said).not.toMatch(/^\s+at /m);
    expect(output).toEqual([]);
    expect(entries.filter((entry) => entry !== "quickback")).toEqual(["node_modules"]);
  });

  test("a failure is told once, not again by the files that need the one that failed", async () => {
    const { codes } = await compileFiles({
      "features/posts/posts.ts": 'throw new Error("No");\nexport const posts = 1;\n',
      "features/posts/actions.ts": 'import { posts } from "./posts.js";\nexport default posts.title;\n',
    });
    expect(codes).toEqual(["module-throws"]);
  });
});

describe("a file that can't be loaded does not hide what is wrong elsewhere", () => {
  const wrong = posts.replace("exception: true", "team: {}");

  test.each<{ given: string; text: string; want: string }>([
    { given: "a syntax error", text: "export const notes = ;\n", want: "syntax-error" },
    { given: "a missing file", text: 'export * from "./no.js";\n', want: "import-missing" },
    { given: "a missing package", text: 'export * from "@no/such-package";\n', want: "import-missing" },
    { given: "a throw", text: 'throw new Error("No");\n', want: "module-throws" },
  ])("$given", async ({ text, want }) => {
    const { codes } = await compileFiles({
      "features/notes/notes.ts": text,
      "features/notes/actions.ts": actions('{ read: { access: { roles: ["*"] }, execute: () => {} } }'),
      "features/notes/more.ts": 'import { notes } from "./notes.js";\nexport default notes;\n',
      "features/posts/posts.ts": wrong,
      "features/tags/tags.ts": "export const = 1;\n",
    });
    expect(codes).toEqual([want, "firewall-scope-unavailable", "syntax-error"]);
  });

  test("nothing is missed that only such a file could have defined", async () => {
    const { codes } = await compileFiles({
      "quickback.config.ts": config.replace('"cloudflare-d1"', '"cloudflare-d1", { schema: ["schema.ts"] }'),
      "schema.ts": `
        import { sqliteTable, text } from "drizzle-orm/sqlite-core";
        export const notes = sqliteTable("notes", { id: text("id").primaryKey() });
        export const posts = sqliteTable("posts", {
          id: text("id").primaryKey(),
          noteId: text("note_id").notNull().references(() => notes.id),
          state: text("state"),
        });
      `,
      "features/notes/notes.ts": "export default ;\n",
      "features/posts/actions.ts": "export default ;\n",
      "features/posts/posts.ts": `
        import { defineTable } from "@quickback/compiler";
        import { posts } from "../../schema.js";
        export default defineTable(posts, {
          firewall: { exception: true },
          crud: { create: { access: { roles: ["user"] } } },
          guards: { createable: ["noteId"], protected: { state: ["publish"] } },
          fields: { noteId: { reference: "unchecked" } },
        });
      `,
    });
    expect(codes).toEqual(["syntax-error", "syntax-error"]);
  });
});

describe("a table that lies elsewhere", () => {
  test("is imported from where it is annotated", async () => {
    const { codes, file } = await compileFiles({
      "schema.ts": posts.replace(/export default[^]*/, ""),
      "features/posts/posts.ts": `
        import { defineTable } from "@quickback/compiler";
        import { posts } from "../../schema.js";
        export { posts };
        export default defineTable(posts, { firewall: { exception: true }, crud: { list: { access: { roles: ["PUBLIC"] } } } });
      `,
    });
    expect(codes).toEqual([]);
    expect(file("server/tables.ts")).toContain('export { posts } from "../../quickback/features/posts/posts.js";');
  });
});

describe("a reference to Better Auth's user", () => {
  test("compiles before the file of its table has ever been written", async () => {
    const { codes, file } = await compileFiles({
      "features/posts/posts.ts": table(
        'ownerId: text("owner_id").notNull().references(() => user.id), editorId: text("editor_id").references(() => user.id)',
        '{ firewall: { owner: {} }, crud: { create: { access: { roles: ["user"] } } } }',
      ).replace("import", 'import { user } from "../../../generated/server/auth-tables.js";\nimport'),
    });
    expect(codes).toEqual([]);
    expect(file("server/resources/posts.ts")).toContain('system: ["id", "ownerId", "editorId"],');
  });
});

describe("the configuration", () => {
  test.each([
    { given: 'name: "Site"', instead: 'name: "site"', want: ["value-unexpected"] },
    { given: "features: {}", instead: "features: { organizations: false }", want: ["not-supported-yet"] },
    { given: 'defineRuntime("bun")', instead: 'defineRuntime("cloudflare")', want: ["not-supported-yet"] },
    { given: 'defineRuntime("clodflare")', instead: 'defineRuntime("cloudflare")', want: ["provider-unknown"] },
    { given: 'defineRuntime("node")', instead: 'defineRuntime("cloudflare")', want: ["providers-incompatible"] },
    { given: 'defineAuth("clerk")', instead: 'defineAuth("better-auth")', want: ["provider-unknown"] },
    { given: "undefined", instead: 'defineAuth("better-auth")', want: ["provider-missing"] },
    { given: 'api: { basePath: "api" }, name:', instead: "name:", want: ["value-unexpected"] },
    { given: 'trustedProxies: ["proxy.example"], name:', instead: "name:", want: ["value-unexpected"] },
    { given: "rateLimit: { window: 60 }, name:", instead: "name:", want: ["value-missing"] },
    { given: "rateLimit: { max: 0 }, name:", instead: "name:", want: ["value-unexpected"] },
    { given: "rateLimit: { signIn: {} }, name:", instead: "name:", want: ["value-missing"] },
    { given: "rateLimit: { signIn: true }, name:", instead: "name:", want: ["value-unexpected"] },
    { given: 'trustedOrigins: ["https://*.example.com"], name:', instead: "name:", want: ["value-unexpected"] },
  ])("$given → $want", async ({ given, instead, want }) => {
    const { codes, files } = await compileFiles({ "quickback.config.ts": config.replace(instead, given) });
    expect(codes).toEqual(want);
    expect(files).toEqual([]);
  });

  test("counts in KV are for Workers alone", async () => {
    const worker = config.replace("name:", 'rateLimit: { store: "kv" }, name:');
    const node = worker.replace('"cloudflare"', '"node"').replace('"cloudflare-d1"', '"libsql"');
    expect((await compileFiles({ "quickback.config.ts": worker })).codes).toEqual([]);
    expect((await compileFiles({ "quickback.config.ts": node })).codes).toEqual(["value-unexpected"]);
  });

  test("its mistakes and the features' are told at once", async () => {
    const { codes, project } = await compileFiles({
      "quickback.config.ts": config.replace('name: "site",', ""),
      "features/posts/posts.ts": posts.replace("exception: true", "team: {}"),
    });
    expect(codes).toEqual(["firewall-scope-unavailable", "value-missing"]);
    expect(project).toBeUndefined();
  });

  test("a misspelt provider is told the nearest", async () => {
    const { diagnostics } = await compileFiles({
      "quickback.config.ts": config.replace('"cloudflare"', '"clodflare"'),
    });
    expect(diagnostics.map(({ help }) => help)).toEqual(['Did you mean "cloudflare"?']);
  });

  test("a project without features compiles", async () => {
    const { codes, files } = await compileFiles({});
    expect(codes).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      "policy.json",
      "policy.md",
      "server/app.ts",
      "server/auth-tables.ts",
      "server/auth.ts",
      "server/database.ts",
      "server/index.ts",
      "server/tables.ts",
      "wrangler.jsonc",
    ]);
  });
});

describe("where actions go", () => {
  const subscribe = 'subscribe: { access: { roles: ["PUBLIC"] }, execute: () => {} }';

  test("actions without a table join the resource of their feature's name", async () => {
    const { codes, file } = await compileFiles({
      "features/posts/posts.ts": posts,
      "features/posts/actions.ts": actions(`null, { ${subscribe} }`),
    });
    expect(codes).toEqual([]);
    expect(file("server/resources/posts.ts")).toContain(
      '"POST /posts/subscribe": standaloneAction({ allow: anyone(), run: actions.subscribe }),',
    );
  });

  test("only one of a record is judged by a function: others would have no row to look at", async () => {
    const byFunction = (more: string) => `publish: { access: () => true, execute: () => {}, ${more} }`;
    const { codes } = await compileFiles({
      "features/posts/posts.ts": posts,
      "features/posts/actions.ts": actions(`{ ${byFunction("")} }`),
      "features/posts/more.ts": actions(`{ ${byFunction("standalone: true")} }`),
      "features/posts/others.ts": actions(`null, { ${byFunction('path: "/posts/others"')} }`),
    });
    expect(codes).toEqual(["access-function", "access-function"]);
  });

  test("in another feature that is a clash", async () => {
    const { codes } = await compileFiles({
      "features/blog/posts.ts": posts,
      "features/posts/actions.ts": actions(`null, { ${subscribe} }`),
    });
    expect(codes).toEqual(["name-clash"]);
  });

  test("one argument needs a feature with one table", async () => {
    const { codes, diagnostics } = await compileFiles({
      "features/blog/posts.ts": posts,
      "features/blog/tags.ts": posts.replaceAll("posts", "tags"),
      "features/blog/actions.ts": actions(`{ ${subscribe} }`),
    });
    expect(codes).toEqual(["actions-without-table"]);
    expect(diagnostics[0]?.help).toBe("Write defineActions(posts, { … }).");
  });

  test("two actions of one route clash", async () => {
    const { codes } = await compileFiles({
      "features/posts/posts.ts": posts,
      "features/posts/actions.ts": actions('{ publish: { access: { roles: ["admin"] }, execute: () => {} } }'),
      "features/posts/more.ts": actions('{ publish: { access: { roles: ["admin"] }, execute: () => {} } }'),
    });
    expect(codes).toEqual(["name-clash"]);
  });
});

describe("what a command is told", () => {
  test("gives what a command needs before it can choose a folder", async () => {
    const { project } = await compileFiles({
      "quickback.config.ts": config.replace("name:", 'build: { outputDir: "../api" }, openapi: { docs: false }, name:'),
      "features/posts/posts.ts": posts,
    });
    expect(project).toMatchObject({
      name: "site",
      runtime: "cloudflare",
      database: "cloudflare-d1",
      basePath: "/api/v1",
      authPath: "/auth/v1",
      outputDir: expect.stringMatching(/[^/]\/api$/),
      openapi: { publish: "/openapi.json", docs: false },
      sources: [expect.stringMatching(/quickback\.config\.ts$/), expect.stringMatching(/posts\.ts$/)],
    });
  });

  test("says in app.ts whom the document is for, and where problems have pages", async () => {
    const problems = 'problems: "https://docs.example.com/errors"';
    const appOf = async (openapi: string) => {
      const written = config.replace("name:", `openapi: ${openapi}, name:`);
      const { files, project } = await compileFiles({
        "quickback.config.ts": written,
        "features/posts/posts.ts": posts,
      });
      const text = files.find(({ path }) => path === "server/app.ts")?.text ?? "";
      return {
        said: /openapi: (\{[^}]*\})/.exec(text)?.[1]?.replaceAll(/\s+/g, " "),
        audience: project?.openapi.audience,
      };
    };
    expect(await appOf(`{ audience: "public", ${problems} }`)).toEqual({
      said: expect.stringContaining(`audience: "public", ${problems}`),
      audience: "public",
    });
    expect(await appOf("{}")).toEqual({
      said: '{ publish: "/openapi.json", docs: "/docs" }',
      audience: "all",
    });
  });

  test.each(["/errors", "https://docs.example.com/errors/", "https://docs.example.com/?page=", "errors"])(
    "refuses %s as the address of the problems' pages",
    async (problems) => {
      const written = config.replace("name:", `openapi: { problems: ${JSON.stringify(problems)} }, name:`);
      const { codes } = await compileFiles({ "quickback.config.ts": written, "features/posts/posts.ts": posts });
      expect(codes).toEqual(["value-unexpected"]);
    },
  );

  test("without a reference nothing is said about its files", async () => {
    const { files } = await compileFiles({
      "quickback.config.ts": config.replace("name:", "openapi: { docs: false }, name:"),
    });
    expect(files.filter(({ text }) => /ASSETS|scalar|standalone.js/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
