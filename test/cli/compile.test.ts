import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { copyOfSite, quickback } from "./quickback.js";

const outputs = ["client", "manifest.json", "openapi.json", "policy.json", "policy.md", "server", "wrangler.jsonc"];

async function tree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")]),
  );
  return Object.fromEntries(texts) as Record<string, string>;
}

test("compiles a project, twice to the same bytes, and leaves nothing beside the output", async () => {
  const site = await copyOfSite();
  const first = await quickback(["compile"], site);
  expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Wrote generated: \d+ new\.\n$/) });
  const output = await tree(join(site, "generated"));
  expect(await readdir(join(site, "generated"))).toEqual(expect.arrayContaining(outputs));
  expect((await readdir(site)).toSorted()).toEqual(["generated", "quickback"]);
  expect(JSON.parse(output["openapi.json"] ?? "")).toMatchObject({ openapi: "3.1.1" });
  expect(Object.keys(JSON.parse(output["manifest.json"] ?? "").files as object)).toEqual(
    Object.keys(output)
      .filter((path) => path !== "manifest.json")
      .toSorted(),
  );

  expect((await quickback(["compile"], site)).stdout).toBe("generated is up to date.\n");
  await rm(join(site, "generated"), { recursive: true });
  await quickback(["compile"], site);
  expect(await tree(join(site, "generated"))).toEqual(output);
  for (const text of Object.values(output)) expect(text).not.toContain(site);
});

test("writes to another folder, from another folder", async () => {
  const site = await copyOfSite();
  const out = join(site, "elsewhere/api");
  const { code } = await quickback(["compile", "--project", site, "--out", out], dirname(site));
  expect(code).toBe(0);
  expect(await readdir(out)).toEqual(expect.arrayContaining(outputs));
});

test("checks without writing, and lists what differs", async () => {
  const site = await copyOfSite();
  const missing = await quickback(["compile", "--check"], site);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain("generated/server/app.ts  error  output-outdated\n  server/app.ts is missing.\n");
  expect(await readdir(site)).toEqual(["quickback"]);

  await quickback(["compile"], site);
  expect(await quickback(["compile", "--check"], site)).toMatchObject({
    code: 0,
    stdout: "generated is up to date.\n",
    stderr: expect.not.stringContaining("error"),
  });

  await writeFile(join(site, "generated/openapi.json"), "{}");
  await writeFile(join(site, "generated/notes.md"), "Mine.");
  await rm(join(site, "generated/server/auth.ts"));
  const before = await tree(site);
  const { code, stderr } = await quickback(["compile", "--check"], site);
  expect(code).toBe(1);
  expect(stderr).toContain("openapi.json differs from what the project compiles to.");
  expect(stderr).toContain("server/auth.ts is missing.");
  expect(stderr).toContain("notes.md is not part of the output.");
  expect(await tree(site)).toEqual(before);
});

test("does not overwrite an edit by hand without --force", async () => {
  const site = await copyOfSite();
  await quickback(["compile"], site);
  const app = join(site, "generated/server/app.ts");
  const compiled = await readFile(app, "utf8");
  await writeFile(app, `${compiled}// Mine.\n`);
  const pages = join(site, "quickback/features/pages/pages.ts");
  await writeFile(pages, (await readFile(pages, "utf8")).replace("length: 200", "length: 250"));

  const refused = await quickback(["compile"], site);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    "generated/server/app.ts  error  output-edited\n  server/app.ts was edited or added by hand",
  );
  expect(refused.stderr).toContain("--force");
  expect(await readFile(app, "utf8")).toBe(`${compiled}// Mine.\n`);

  expect((await quickback(["compile", "--force"], site)).code).toBe(0);
  expect(await readFile(app, "utf8")).toBe(compiled);
});

test("shows a mistake of the author's where it is, writes nothing and exits with 1", async () => {
  const site = await copyOfSite();
  const posts = join(site, "quickback/features/posts/posts.ts");
  await writeFile(posts, (await readFile(posts, "utf8")).replace("owner: {}", "organization: {}"));
  const { code, stdout, stderr } = await quickback(["compile"], site);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^quickback\/features\/posts\/posts\.ts:\d+:\d+ {2}error {2}/);
  expect(stderr).toContain("Nothing was compiled: 1 error.");
  expect(stderr).not.toMatch(/^ +at /m);
  expect(await readdir(site)).toEqual(["quickback"]);
});

test("prints its result as JSON", async () => {
  const site = await copyOfSite();
  expect(JSON.parse((await quickback(["compile", "--json"], site)).stdout)).toMatchObject({ ok: true });
  const posts = join(site, "quickback/features/posts/posts.ts");
  await writeFile(posts, (await readFile(posts, "utf8")).replace("owner: {}", "organization: {}"));
  const { code, stdout } = await quickback(["compile", "--json"], site);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    message: "Nothing was compiled: 1 error.",
    diagnostics: [{ severity: "error", code: expect.any(String), place: { line: expect.any(Number) } }],
  });
});

test("shows a module that does not parse without a stack trace", async () => {
  const site = await copyOfSite();
  await writeFile(join(site, "quickback/features/pages/pages.ts"), "export const pages = ;");
  const { code, stderr } = await quickback(["compile"], site);
  expect(code).toBe(1);
  expect(stderr).toContain("quickback/features/pages/pages.ts:1");
  expect(stderr).not.toMatch(/^ +at /m);
});

test("generates an SDK from a document alone", async () => {
  const site = await copyOfSite();
  await quickback(["compile"], site);
  const run = await quickback(["sdk", "generated/openapi.json", "--out", "sdk"], site);
  expect(run.code).toBe(0);
  const [fromCompile, fromDocument] = await Promise.all([
    tree(join(site, "generated/client")),
    tree(join(site, "sdk")),
  ]);
  const { "manifest.json": manifest, ...files } = fromDocument;
  expect(manifest).toBeDefined();
  expect(files).toEqual(fromCompile);
});

test.each([
  ["not JSON", "{", /^error {2}document\.json is not JSON: /],
  ["of another version", '{"swagger":"2.0"}', /^error {2}document\.json is not an OpenAPI 3\.x document/],
  ["not OpenAPI", "[]", /^error {2}document\.json is not an OpenAPI 3\.x document/],
])("refuses a document that is %s", async (_, text, want) => {
  const site = await copyOfSite();
  await writeFile(join(site, "document.json"), text);
  const { code, stderr } = await quickback(["sdk", "document.json", "--out", "sdk"], site);
  expect(code).toBe(1);
  expect(stderr).toMatch(want);
});
