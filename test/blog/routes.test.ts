import { describe, expect, expectTypeOf, it } from "vitest";
import { dayOf } from "../../examples/blog/seed/rows.js";
import { isProblem, type Client, type ImportedDraft } from "../../generated/blog/client/index.js";
import { databases } from "../support/site.js";
import { useBlog, users } from "./blog.js";

async function titlesIn(feed: PromiseLike<Blob>): Promise<string[]> {
  const text = await (await feed).text();
  return [...text.matchAll(/<item><title>(.*?)<\/title>/g)].map(([, title = ""]) => title);
}

describe.each(databases)("the blog's own routes, on %s", (database) => {
  const blog = useBlog(database);

  it("give everyone the newest posts as RSS, and none that is not out yet", async () => {
    const { feed } = blog.as();
    expect(await titlesIn(feed.postsFeed())).toHaveLength(9);
    expect(await titlesIn(feed.postsFeed({ limit: 2 }))).toEqual(["A swarm is not an attack", expect.any(String)]);
    blog.setTime(dayOf(9_500));
    expect(await titlesIn(feed.postsFeed())).toHaveLength(10);
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

  it("have methods with types in the SDK", () => {
    const { imports, feed } = blog.as();
    expectTypeOf<Awaited<ReturnType<typeof imports.importMarkdown>>>().toEqualTypeOf<ImportedDraft>();
    expectTypeOf(feed.authorFeed).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(feed.postsFeed).parameter(0).toEqualTypeOf<{ limit?: number } | undefined>();
  });
});
