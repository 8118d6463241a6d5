import { join } from "node:path";
import { parsePolicy, type Policy } from "@quickback/policy/report";
import { beforeAll, describe, expect, test } from "vitest";
import { build, type Build } from "../../packages/cli/src/build/build.js";
import { explainRequest, type Explanation } from "../../packages/cli/src/explain/explain-request.js";
import { readCaller } from "../../packages/cli/src/explain/read-caller.js";
import { readRequest } from "../../packages/cli/src/explain/read-request.js";
import { quickback, repository } from "./quickback.js";

const time = Date.UTC(2026, 0, 2);

type Explain = (request: string, as: string, body?: string) => Promise<Explanation>;

/** Explains requests to one example, which is compiled once. */
async function explainerOf(name: string): Promise<Explain> {
  const compiled = await build({
    project: join(repository, "examples", name),
    out: join(repository, "generated", name),
  });
  const policy = policyOf(compiled);
  return async (text, as, body) => {
    const request = readRequest(text, { policy, basePath: compiled.project.basePath });
    return explainRequest({ build: compiled, policy, request, caller: readCaller(as, time), body });
  };
}

function policyOf({ files }: Build): Policy {
  return parsePolicy(files.find(({ path }) => path === "policy.json")?.text ?? "");
}

const detailsOf = ({ statements }: Explanation) => statements.map(({ plan }) => plan.map(({ detail }) => detail));
const linesOf = ({ statements }: Explanation) => statements.flatMap(({ missing }) => missing.map(({ line }) => line));

describe("quickback explain", () => {
  let site: Explain;
  let blog: Explain;
  beforeAll(async () => {
    site = await explainerOf("my-site");
    blog = await explainerOf("blog");
  });

  test("prints who may, which rows, where that is said, the SQL with its plan, and the index that it lacks", async () => {
    const { code, stdout } = await quickback([
      "explain",
      "GET /posts?sort=-createdAt",
      "--as=user:u1",
      "--project=examples/my-site",
      "--out=generated/my-site",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('decision  allowed: rows whose ownerId is "u1"\nanswer    200\n');
    expect(stdout).toContain("access    quickback/features/posts/posts.ts:17:13  list: { access: ");
    expect(stdout).toContain("firewall  quickback/features/posts/posts.ts:15:3  firewall: { owner: {} },\n");
    expect(stdout).toContain('\n          where "posts"."owner_id" = ?\n          order by "posts"."created_at" desc');
    expect(stdout).toContain(
      'with      "u1", 51\n' +
        "plan      SCAN posts\n" +
        "          USE TEMP B-TREE FOR ORDER BY\n" +
        'missing   index("posts_owner_id_created_at").on(table.ownerId, table.createdAt)\n',
    );
  });

  test("ends with 2 where there is no such route, and names the nearest", async () => {
    const { code, stdout, stderr } = await quickback([
      "explain",
      "GET /page",
      "--project=examples/my-site",
      "--out=generated/my-site",
    ]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("There is no route GET /page.\n  Did you mean GET /pages?");
  });

  test("a list that nobody owns is everybody's, and a unique column needs no index", async () => {
    const explained = await site("GET /pages?slug=home", "anyone");
    expect(explained.decision).toEqual({ isAllowed: true, status: null, rows: null, isCustom: false });
    expect(explained.answer.status).toBe(200);
    expect(explained.statements[0]?.parameters).toEqual(["home", 51]);
    expect(detailsOf(explained)).toEqual([["SEARCH pages USING INDEX pages_slug_unique (slug=?)"]]);
    expect(linesOf(explained)).toEqual([]);
  });

  test("a walk through every row in the key's order lacks an index on what the rows are chosen by", async () => {
    const explained = await site("GET /posts", "user:u1");
    expect(detailsOf(explained)).toEqual([["SCAN posts USING INDEX sqlite_autoindex_posts_1"]]);
    expect(linesOf(explained)).toEqual(['index("posts_owner_id_id").on(table.ownerId, table.id)']);
    expect(linesOf(await site("GET /pages", "anyone"))).toEqual([]);
  });

  test("an index is named only where the plan is better with it", async () => {
    const search = await site("GET /pages?search=home&sort=title", "anyone");
    expect(search.statements[0]?.missing).toEqual([
      { steps: ["SCAN pages", "USE TEMP B-TREE FOR ORDER BY"], line: 'index("pages_title").on(table.title)' },
    ]);
    const either = await blog("GET /posts?sort=-publishedAt", "user:u1");
    expect(either.statements[0]?.missing).toEqual([{ steps: ["USE TEMP B-TREE FOR ORDER BY"], line: null }]);
  });

  test("who is refused reaches no statement", async () => {
    expect(await site("GET /posts", "anyone")).toMatchObject({
      decision: { isAllowed: false, status: 401, rows: null },
      answer: { status: 401 },
      statements: [],
    });
    expect(await site("POST /pages", "user:u1")).toMatchObject({
      decision: { isAllowed: false, status: 403, rows: null },
      answer: { status: 403, code: "ACCESS_ROLE_REQUIRED" },
      annotations: { access: { line: 21 }, firewall: { line: 17 } },
      statements: [],
    });
  });

  test("a record has a row made for it, so that the server goes all its way", async () => {
    const explained = await blog("PATCH /posts/abc", "author:u1", '{"title": "New"}');
    expect(explained).toMatchObject({
      route: "PATCH /posts/{id}",
      caller: { userId: "u1", roles: ["author"], unnamedRoles: ["author"] },
      decision: {
        isAllowed: true,
        rows: 'deletedAt is empty and (authorId is "u1" and status is "draft")',
      },
      answer: { status: 200, hasRow: true, isRehearsed: false },
    });
    expect(explained.statements[0]?.sql).toMatch(/^update "posts" set "title" = \?/);
    expect(explained.statements[0]?.parameters).toEqual(["New", time, "abc", "u1", "draft"]);
    expect(linesOf(explained)).toEqual([]);
  });

  test("a batch has a row made for each record that it names", async () => {
    const records = ["a", "b"].map((id) => ({ id, name: `Name of ${id}` }));
    const explained = await blog("PATCH /tags/batch", "editor:e", JSON.stringify({ records }));
    expect(explained).toMatchObject({ decision: { isAllowed: true }, answer: { status: 200, hasRow: true } });
    expect(explained.annotations.access?.file).toBe("quickback/features/tags/tags.ts");
    expect(explained.statements).toHaveLength(1);
    expect(explained.statements[0]?.sql).toMatch(/^update "tags" set/);
    expect((await blog("DELETE /comments/batch", "moderator:m")).answer).toMatchObject({ status: 204, hasRow: true });
    expect((await blog("POST /tags/batch", "editor:e")).answer).toMatchObject({ status: 201 });
    expect((await blog("DELETE /comments/batch", "anyone")).answer.status).toBe(401);
    expect((await blog("PATCH /tags/batch", "editor:e", "{")).answer).toMatchObject({ status: 400, hasRow: false });
  });

  test("rows by the time are said to be so", async () => {
    const { decision, answer } = await blog("GET /posts/abc", "anyone");
    expect(decision.rows).toBe('deletedAt is empty and (status is "published" and publishedAt is at most now)');
    expect(answer).toMatchObject({ status: 200, hasRow: true });
  });

  test("an index that is there is used, and one that would sort is named", async () => {
    const explained = await blog("GET /comments?postId=p1&sort=-createdAt", "editor+moderator:m");
    expect(detailsOf(explained)).toEqual([
      ["SEARCH comments USING INDEX comments_post_id_status (post_id=?)", "USE TEMP B-TREE FOR ORDER BY"],
    ]);
    expect(linesOf(explained)).toEqual(['index("comments_post_id_created_at").on(table.postId, table.createdAt)']);
    const byStatus = await blog("GET /comments?postId=p1&status=approved", "moderator:m");
    expect(detailsOf(byStatus)[0]?.[0]).toBe(
      "SEARCH comments USING INDEX comments_post_id_status (post_id=? AND status=?)",
    );
  });

  test("what comes along is a statement of its own, with a plan", async () => {
    const explained = await blog("GET /posts/abc?include=author,comments", "user:u1");
    const [record, ...included] = explained.statements;
    expect(record?.sql).toContain('from "posts"');
    expect(included.map(({ sql }) => /from "(authors|comments)"/.exec(sql)?.[1]).toSorted()).toEqual([
      "authors",
      "comments",
    ]);
    for (const { plan } of included)
      expect(plan.map(({ detail }) => detail)).toContain("SCAN wanted VIRTUAL TABLE INDEX 1:");
    expect(linesOf(explained)).toEqual([]);
  });

  test("an action of the author's is left out, and the claim of its transition is shown", async () => {
    const explained = await blog("POST /comments/c1/approve", "moderator:m");
    expect(explained.answer).toMatchObject({ status: 204, isRehearsed: true, hasRow: true });
    expect(explained.annotations.access?.file).toBe("quickback/features/comments/actions.ts");
    expect(explained.statements.some(({ sql }) => sql.startsWith('update "comments"'))).toBe(true);
  });

  test("an own route is left out, and what its document answers with is told", async () => {
    const { code, stdout } = await quickback([
      "explain",
      "POST /imports",
      "--as=user:u1",
      "--project=examples/blog",
      "--out=generated/blog",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("answer    201 by its document (the route's own code was left out)\n");
  });

  test("a request or a caller that can't be read is said to be so", async () => {
    await expect(site("/posts", "anyone")).rejects.toThrow('"/posts" is not a request.');
    await expect(site("GET /posts", "user")).rejects.toThrow('"user" names no caller.');
    await expect(site("DELETE /posts", "anyone")).rejects.toMatchObject({
      help: "Did you mean GET /posts, POST /posts?",
    });
    expect((await site("GET /api/v1/pages/p1", "anyone")).route).toBe("GET /pages/{id}");
  });
});
