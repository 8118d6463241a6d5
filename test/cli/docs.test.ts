import { readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { problemsOf } from "../../packages/cli/src/site/problems.js";
import { codes, problemName } from "../../packages/server/src/problem/codes.js";
import { docsBuild, siteOfProject, type StaticSite } from "../support/static-site.js";
import { scratch } from "./quickback.js";

/** The pages that people read, without the script of the reference. */
function pagesOf(site: StaticSite): [path: string, html: string][] {
  return [...site].filter(([path]) => path.endsWith(".html"));
}

function textOf(site: StaticSite, path: string): string {
  const text = site.get(path);
  if (text === undefined) throw new Error(`The site has no ${path}: ${[...site.keys()].join(", ")}`);
  return text;
}

/** What the tags of a page lead to, its scripts left out: the document has links of its own. */
function targetsIn(html: string): string[] {
  const tags = html.replaceAll(/<script>[^]*?<\/script>/g, "");
  return [...tags.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target = ""]) => target);
}

function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
}

const isRelative = (target: string) => !/^[a-z]+:/.test(target);

describe("the site of the blog", () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await siteOfProject("examples/blog");
  });

  test("has pages for the API, its reference, policy, SDK and errors", () => {
    const headings = ["", "policy/", "sdk/", "errors/"].map((folder) => {
      return /<h1>(.*)<\/h1>/.exec(textOf(site, `${folder}index.html`))?.[1];
    });
    expect(headings).toEqual(["The Almanac", "Who can do what in blog", "The Almanac", "Errors"]);
    expect(textOf(site, "reference/index.html")).toContain('"operationId":"listPosts"');
    expect(textOf(site, "policy/index.html")).toContain(
      '<tr><th scope="row">create</th><td><code>POST /posts</code></td><td>signed in</td></tr>',
    );
  });

  test("links to nothing that it does not have", () => {
    const links = [...site].flatMap(([path, text]) => {
      const found = path.endsWith(".html") ? targetsIn(text) : /(\.md|\.txt)$/.test(path) ? linksIn(text) : [];
      return found.filter(isRelative).map((target) => posix.join(posix.dirname(path), target));
    });
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((target) => !site.has(target))).toEqual([]);
  });

  test("loads nothing from elsewhere, in whatever page", () => {
    for (const [path, html] of pagesOf(site)) {
      const loaded = [...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]* (?:href|src)="([^"]*)"/g)];
      const targets = loaded.map(([, target = ""]) => target).filter((target) => target !== "data:,");
      expect([path, targets.filter((target) => !isRelative(target))]).toEqual([path, []]);
      expect(targets.length).toBeGreaterThan(0);
    }
    expect(textOf(site, "style.css")).not.toMatch(/url\(|@import/);
  });

  test("has a page for every code of the document, that says what to do and where it comes up", () => {
    const document = JSON.parse(textOf(site, "openapi.json"));
    const listed = new Set(listedCodes(document));
    const problems = problemsOf(document).filter(({ code }) => listed.has(code));
    expect(listed.size).toBeGreaterThan(10);
    expect(problems).toHaveLength(listed.size);
    for (const { code, name, remedy } of problems) {
      const page = textOf(site, `errors/${name}/index.html.md`);
      expect(page).toContain(`"type": "urn:quickback:problem:${name}"`);
      expect(page).toContain(`"code": "${code}"`);
      expect(page).toContain(remedy);
      expect(page).toMatch(
        /## Operations that answer with it\n\n\| operation \| summary \|\n\| --- \| --- \|\n\| `[A-Z]+ \//,
      );
    }
  });

  test("has a page for every other code of the server's, which no operation lists", () => {
    const listed = new Set(listedCodes(JSON.parse(textOf(site, "openapi.json"))));
    const others = Object.entries(codes).filter(([code]) => !listed.has(code));
    expect(others.map(([code]) => code)).toContain("METHOD_NOT_ALLOWED");
    for (const [code, { status, title }] of others) {
      const page = textOf(site, `errors/${problemName(code)}/index.html.md`);
      expect(page).toContain(`# ${title}\n`);
      expect(page).toContain(`"type": "urn:quickback:problem:${problemName(code)}"`);
      expect(page).toContain(`"status": ${status},`);
      expect(page).toContain("None that the document describes.");
    }
  });

  test("keeps the document, the policy and the SDK's page as they were compiled", async () => {
    const compiled = (path: string) => readFile(join("generated/blog", path), "utf8");
    expect(textOf(site, "openapi.json")).toBe(await compiled("openapi.json"));
    expect(textOf(site, "policy/index.html.md")).toBe(await compiled("policy.md"));
    expect(textOf(site, "sdk/index.html.md")).toBe(await compiled("client/README.md"));
  });

  test("has an llms.txt of the form that llmstxt.org asks for", () => {
    const [title, , summary, , ...sections] = textOf(site, "llms.txt").trimEnd().split("\n");
    expect([title, summary]).toEqual(["# The Almanac", "> A public blog: posts, authors, comments and tags."]);
    for (const line of sections) expect(line).toMatch(/^$|^## \w+$|^- \[[^\]]+\]\([^)]+\): .+/);
    expect(linksIn(sections.join("\n"))).toEqual(
      expect.arrayContaining([
        "openapi.json",
        "policy/index.html.md",
        "sdk/index.html.md",
        "errors/not-found/index.html.md",
      ]),
    );
  });
});

describe("the site of the blog for the public", () => {
  test("says no word about what needs sign-in", async () => {
    const site = await siteOfProject("examples/blog", "--audience", "public");
    const whole = JSON.parse(await readFile("generated/blog/openapi.json", "utf8"));
    const kept = new Set(namesIn(JSON.parse(textOf(site, "openapi.json"))));
    const left = namesIn(whole).filter((name) => !kept.has(name));
    expect(left).toEqual(expect.arrayContaining(["createPost", "PostCreate", "publishPost", "Setting"]));
    const texts = [...site].filter(([path]) => path !== "reference/reference.js");
    const told = texts.flatMap(([path, text]) => {
      const words = new Set(text.match(/\w+/g));
      return left.filter((name) => words.has(name)).map((name) => `${path}: ${name}`);
    });
    expect(told).toEqual([]);
    expect(textOf(site, "sdk/index.html.md")).toContain("client.posts.list(");
    expect(textOf(site, "sdk/index.html.md")).not.toContain("client.posts.create(");
    const policy = textOf(site, "policy/index.html.md");
    expect(policy).toContain("| siteInfo | `GET /site` | anyone |");
    expect(policy).not.toMatch(/signed in|editor|moderator|`(POST|PATCH|DELETE) /);
    expect(site.has("errors/not-found/index.html")).toBe(true);
    expect(textOf(site, "errors/unique-violation/index.html.md")).toContain("None that the document describes.");
  });

  test("is for one of two audiences", async () => {
    const options = ["--project", "examples/blog", "--out", "nowhere", "--audience", "friends"];
    expect(await docsBuild(...options)).toMatchObject({ code: 2, said: expect.stringContaining("all or public") });
  });
});

interface Documented {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  readonly components: { readonly schemas: object };
}

/** The names of a document's operations and schemas. */
function namesIn({ paths, components }: Documented): string[] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return [...operations.map(({ operationId }) => operationId), ...Object.keys(components.schemas)];
}

/** The codes that schemas of answers list. */
function listedCodes(document: unknown): string[] {
  const lists = JSON.stringify(document).match(/(?<="code":\{"type":"string","enum":)\[[^\]]+\]/g) ?? [];
  return lists.flatMap((list) => JSON.parse(list) as string[]);
}

describe("quickback docs build", () => {
  test("wants to know where the site goes, and leaves the compiled output alone", async () => {
    const nowhere = await docsBuild("--project", "examples/my-site");
    expect(nowhere).toMatchObject({ code: 2, said: expect.stringContaining("--out DIR") });
    const inside = await docsBuild("--project", "examples/my-site", "--out", "examples/my-site/generated/site");
    expect(inside).toMatchObject({ code: 2, said: expect.stringContaining("is for what a compile writes") });
  });

  test("overwrites what it wrote, not what was edited since, unless it has to", async () => {
    const folder = join(await scratch(), "site");
    const build = (...options: string[]) => docsBuild("--project", "examples/my-site", "--out", folder, ...options);
    expect((await build()).said).toMatch(/^Wrote .*: \d+ new\.$/);
    await writeFile(join(folder, "index.html"), "mine");
    expect(await build()).toMatchObject({ code: 1, said: expect.stringContaining("index.html was edited") });
    expect(await readFile(join(folder, "index.html"), "utf8")).toBe("mine");
    expect((await build("--force")).said).toMatch(/: 1 changed\.$/);
    expect((await build()).said).toContain("is up to date");
  });
});
