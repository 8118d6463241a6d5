import { describe, expect, expectTypeOf, it } from "vitest";
import { dayOf } from "../../examples/blog/seed/rows.js";
import { isProblem, type Client, type ImportedDraft } from "../../generated/blog/client/index.js";
import { outcomeOf } from "../support/answers.js";
import { databases, runtimes } from "../support/site.js";
import { useBlog, users } from "./blog.js";

async function titlesIn(feed: PromiseLike<Blob>): Promise<string[]> {
  const text = await (await feed).text();
  return [...text.matchAll(/<item><title>(.*?)<\/title>/g)].map(([, title = ""]) => title);
}

describe.each(runtimes)("the blog's own routes, on %s", (name) => {
  const blog = useBlog(name);

  it("give everyone the newest posts as RSS, and none that is not out yet", async () => {
    const { feed } = blog.as();
    expect(await titlesIn(feed.postsFeed())).toHaveLength(9);
    expect(await titlesIn(feed.postsFeed({ limit: 2 }))).toEqual(["A swarm is not an attack", expect.any(String)]);
    const { response } = await feed.postsFeed().withResponse();
    expect(response.headers.get("content-type")).toBe("application/rss+xml");
  });

  it("give the posts of one author, and 404 where there is no such author", async () => {
    const { feed } = blog.as("mika");
    expect(await titlesIn(feed.authorFeed(users.tomas))).toHaveLength(3);
    const { error } = await feed.authorFeed("nobody").safe();
    expect([error?.status, error?.code]).toEqual([404, "NOT_FOUND"]);
  });

  it("make a draft of a Markdown file, under the name of who sends it", async () => {
    const client = blog.as("tomas");
    const draft = await client.imports.importMarkdown({ markdown: "# On rye, again\n\nIt is slow.\n\nAnd sour." });
    expect(draft.slug).toBe("on-rye-again");
    expect(await client.posts.get(draft.id)).toMatchObject({
      title: "On rye, again",
      summary: "It is slow.",
      content: "It is slow.\n\nAnd sour.",
      status: "draft",
      authorId: users.tomas,
    });
    expect((await blog.as("mika").posts.get(draft.id).safe()).error?.code).toBe("NOT_FOUND");
  });

  it("refuse a draft with problems that the SDK has types of", async () => {
    const imported = async (client: Client, markdown: string) =>
      (await client.imports.importMarkdown({ markdown }).safe()).error;
    expect((await imported(blog.as(), "# Hello"))?.code).toBe("AUTH_MISSING");
    expect((await imported(blog.as("mika"), "no heading"))?.code).toBe("NO_HEADING");
    expect((await imported(blog.as("mika"), "# Brioche notes"))?.code).toBe("UNIQUE_VIOLATION");
    const error = await imported(blog.as("mika"), "");
    expect(isProblem(error, "VALIDATION_ERROR") && error.errors).toMatchObject([{ path: "/markdown" }]);
  });

  it.each([
    ["GET", "/feed", "404 NOT_FOUND"],
    ["GET", "/feed/posts", "404 NOT_FOUND"],
    ["POST", "/feed/posts.xml", "405 METHOD_NOT_ALLOWED"],
    ["GET", "/feed/posts.xml?limit=51", "400 VALIDATION_ERROR"],
    ["GET", "/feed/posts.xml?page=2", "400 UNKNOWN_PARAMETER"],
    ["GET", "/imports", "405 METHOD_NOT_ALLOWED"],
  ])("%s %s is %s", async (method, path, want) => {
    expect(await outcomeOf(await blog.fetch(`/api/v1${path}`, { method }))).toBe(want);
  });

  it("have methods with types in the SDK", () => {
    const { imports, feed } = blog.as();
    expectTypeOf<Awaited<ReturnType<typeof imports.importMarkdown>>>().toEqualTypeOf<ImportedDraft>();
    expectTypeOf(feed.authorFeed).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(feed.postsFeed).parameter(0).toEqualTypeOf<{ limit?: number } | undefined>();
  });
});

describe.each(databases)("the blog's feed, on %s", (name) => {
  const blog = useBlog(name);

  it("has a post that is published ahead of time when that time has come", async () => {
    blog.setTime(dayOf(9_500));
    expect(await titlesIn(blog.as().feed.postsFeed())).toHaveLength(10);
  });
});
