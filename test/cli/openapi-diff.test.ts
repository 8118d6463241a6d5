import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { quickback, repository } from "./quickback.js";

const published = join(repository, "generated/my-site/openapi.json");

/** An empty project with the example site's document in its output, committed. */
async function committedDocument(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "openapi-diff-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await Promise.all(["quickback", "generated"].map((folder) => mkdir(join(root, folder))));
  await writeFile(join(root, "generated/openapi.json"), await readFile(published));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd: root });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "First");
  return root;
}

/** The document as it would be with a column less, a column that may be missing, and an action by another name. */
async function changedDocument(): Promise<string> {
  const text = await readFile(published, "utf8");
  const renamed = text.replaceAll("/{id}/publish", "/{id}/release").replaceAll("publishPost", "releasePost");
  const document = JSON.parse(renamed.replaceAll('"publish"', '"release"')) as {
    components: { schemas: Record<string, { properties: Record<string, unknown>; required: string[] }> };
  };
  const { Page, Post } = document.components.schemas;
  if (Page === undefined || Post === undefined) throw new Error("The example site has other tables.");
  delete Page.properties["slug"];
  Page.required = Page.required.filter((name) => name !== "slug");
  Post.required = Post.required.filter((name) => name !== "content");
  return JSON.stringify(document);
}

test("says nothing of the same document, and what breaks clients of another, from a file or a git ref", async () => {
  const root = await committedDocument();
  const same = await quickback(["openapi", "diff", published, "generated/openapi.json"], root);
  expect(same).toMatchObject({ code: 0, stdout: "no changes\n" });

  await writeFile(join(root, "new.json"), await changedDocument());
  const other = await quickback(["openapi", "diff", "HEAD", "new.json", "--out", "generated"], root);
  expect(other.code).toBe(1);
  expect(other.stdout.split("\n")).toEqual([
    "breaking  POST /api/v1/posts/{id}/publish is gone (publishPost)",
    "breaking  Page.slug in answers is gone (listPages, createPage, getPage, updatePage)",
    "breaking  Post.content in answers may now be missing (listPosts, createPost)",
    "safe      POST /api/v1/posts/{id}/release is new (releasePost)",
    "",
  ]);
  expect(other.stderr).toContain("The change breaks clients of the old document.");

  const json = await quickback(["openapi", "diff", "new.json", published, "--json"], root);
  expect([json.code, JSON.parse(json.stdout)]).toMatchObject([
    1,
    { ok: false, changes: [{ class: "breaking", kind: "operation-removed", operations: ["releasePost"] }, {}, {}, {}] },
  ]);
});

test("ends with 2 where there is nothing to compare", async () => {
  const root = await committedDocument();
  const unknown = await quickback(["openapi", "diff", "nowhere", published, "--out", "generated"], root);
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain("There is no file nowhere, and git finds no nowhere:./generated/openapi.json");
  await writeFile(join(root, "other.json"), "{}");
  const other = await quickback(["openapi", "diff", published, "other.json"], root);
  expect(other.code).toBe(2);
  expect(other.stderr).toContain("other.json is not an OpenAPI 3.x document");
});
