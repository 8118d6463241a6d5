import { beforeAll, describe, expect, it } from "vitest";
import type { PersonName } from "../../examples/blog/seed/people.js";
import { problemOf } from "../support/answers.js";
import { siteOfProject, type StaticSite } from "../support/static-site.js";
import { tokenOf, useBlog } from "./blog.js";

interface Asked {
  readonly by?: PersonName;
  readonly body?: string;
  readonly type?: string;
}

const cases: [request: string, asked: Asked, code: string][] = [
  ["GET /nothing", {}, "NOT_FOUND"],
  ["GET /api/v1/posts/none", {}, "NOT_FOUND"],
  ["PUT /api/v1/posts", {}, "METHOD_NOT_ALLOWED"],
  ["GET /api/v1/imports", {}, "METHOD_NOT_ALLOWED"],
  ["GET /api/v1/posts?colour=red", {}, "UNKNOWN_PARAMETER"],
  ["POST /api/v1/posts", { body: "{}" }, "AUTH_MISSING"],
  ["POST /api/v1/posts", { by: "mika", body: "{" }, "INVALID_JSON"],
  ["POST /api/v1/posts", { by: "mika", body: "{}" }, "VALIDATION_ERROR"],
  ["POST /api/v1/posts", { by: "mika", body: "title=a", type: "text/plain" }, "UNSUPPORTED_MEDIA_TYPE"],
  ["POST /api/v1/posts", { by: "mika", body: `"${"a".repeat(2 ** 20)}"` }, "PAYLOAD_TOO_LARGE"],
  ["GET /api/v1/feed/authors/nobody", {}, "NOT_FOUND"],
  ["POST /api/v1/imports", { by: "mika", body: JSON.stringify({ markdown: "# Brioche notes" }) }, "UNIQUE_VIOLATION"],
  ["POST /api/v1/imports", { by: "mika", body: JSON.stringify({ markdown: "no heading" }) }, "NO_HEADING"],
];

describe("a problem of the blog's", () => {
  const blog = useBlog("libsql");
  let site: StaticSite;
  beforeAll(async () => {
    site = await siteOfProject("examples/blog");
  });

  it.each(cases)("of %s is of no kind, or of one that has a page", async (request, asked, code) => {
    const [method = "", path = ""] = request.split(" ");
    const { by, body, type: media = "application/json" } = asked;
    const headers = { ...(by && { Authorization: `Bearer ${tokenOf(by)}` }), ...(body && { "Content-Type": media }) };
    const problem = await problemOf(await blog.fetch(path, { method, headers, ...(body && { body }) }));
    expect(problem.code).toBe(code);
    expect(pages(site)).toContain(problem.type);
  });

  it("is of such a kind in every example of the document", () => {
    const types = [...(site.get("openapi.json") ?? "").matchAll(/"type": "([^"]*:[^"]*)"/g)].map(([, type]) => type);
    expect(types.length).toBeGreaterThan(100);
    const known = pages(site);
    expect(types.filter((type) => !known.includes(type ?? ""))).toEqual([]);
  });
});

/** The types that lead to a page of the site, or nowhere by what they are (RFC 9457, section 4.2.1). */
function pages(site: StaticSite): string[] {
  const names = [...site.keys()].flatMap((path) => /^errors\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  return ["about:blank", ...names.map((name) => `urn:quickback:problem:${name}`)];
}
