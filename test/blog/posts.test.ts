import { describe, expect, expectTypeOf, it } from "vitest";
import { dayOf, postId } from "../../examples/blog/seed/rows.js";
import { isProblem, type Client, type Post } from "../../generated/blog/client/index.js";
import { databases } from "../support/site.js";
import { useBlog, users } from "./blog.js";

const draft = { slug: "on-honey", title: "On honey", summary: "It keeps.", content: "Three thousand years, they say." };
const scheduled = postId("letter-to-the-next-keeper");
const itsTime = dayOf(9_500);
const brioche = postId("brioche-notes");
const steam = postId("what-steam-does");

async function slugsOf({ posts }: Client): Promise<string[]> {
  const { data } = await posts.list({ limit: 100 });
  return data.map(({ slug }) => slug);
}

describe.each(databases)("posts of the blog, on %s", (database) => {
  const blog = useBlog(database);

  it("shows the public what is published, and counts nothing else", async () => {
    const page = await blog.as().posts.list({ total: true, sort: "-publishedAt" });
    expect(page.pagination.total).toBe(9);
    expect(new Set(page.data.map(({ status }) => status))).toEqual(new Set(["published"]));
    expect(page.data[0]?.slug).toBe("a-swarm-is-not-an-attack");
    for (const hidden of [scheduled, brioche])
      expect((await blog.as().posts.get(hidden).safe()).error?.code).toBe("NOT_FOUND");
  });

  it("shows authors their own drafts too, and editors everybody's", async () => {
    const published = await slugsOf(blog.as());
    expect(await slugsOf(blog.as("tomas"))).toEqual([...published, "brioche-notes"]);
    expect(await slugsOf(blog.as("ines"))).toEqual([...published, "varroa-what-i-got-wrong"]);
    expect(await slugsOf(blog.as("mika"))).toEqual(published);
    expect(await slugsOf(blog.as("noor"))).toHaveLength(12);
    expect(await slugsOf(blog.as("ada"))).toHaveLength(12);
  });

  it("finds no draft of others by a filter, a search or a cursor", async () => {
    const { posts } = blog.as("lea");
    expect((await posts.list({ status: "draft" })).data).toEqual([]);
    expect((await posts.list({ slug: "brioche-notes" })).data).toEqual([]);
    expect((await posts.list({ search: "butter" })).data).toEqual([]);
    expect((await posts.list({ authorId: users.tomas, total: true })).pagination.total).toBe(3);
    const ids = [];
    for await (const { id } of posts.list({ limit: 2 })) ids.push(id);
    expect(ids).toHaveLength(9);
  });

  it("shows a scheduled post from its time on", async () => {
    const reads = async () => (await blog.as().posts.get(scheduled).safe()).data?.slug;
    expect(await reads()).toBeUndefined();
    expect((await blog.as("noor").posts.get(scheduled)).slug).toBe("letter-to-the-next-keeper");
    blog.setTime(new Date(itsTime.getTime() - 1));
    expect(await reads()).toBeUndefined();
    blog.setTime(itsTime);
    expect(await reads()).toBe("letter-to-the-next-keeper");
    expect(await slugsOf(blog.as())).toHaveLength(10);
  });

  it("a post goes from an author's draft to the public, and back", async () => {
    const [tomas, noor] = [blog.as("tomas").posts, blog.as("noor").posts];
    const made = await tomas.create(draft);
    expectTypeOf(made).toEqualTypeOf<Post>();
    expect(made).toMatchObject({ ...draft, authorId: users.tomas, status: "draft", publishedAt: null });
    expect((await tomas.update(made.id, { title: "Of honey" })).title).toBe("Of honey");

    expect((await tomas.publish(made.id).safe()).error?.code).toBe("ACCESS_ROLE_REQUIRED");
    expect((await noor.publish(made.id)).status).toBe("published");
    expect(await blog.as().posts.get(made.id)).toMatchObject({
      status: "published",
      publishedAt: "2026-03-26T19:00:00.000Z",
    });
    expect((await tomas.update(made.id, { title: "Mine" }).safe()).error?.code).toBe("ACCESS_CONDITION_FAILED");

    await tomas.unpublish(made.id);
    expect((await blog.as().posts.get(made.id).safe()).error?.code).toBe("NOT_FOUND");
    expect((await tomas.get(made.id)).status).toBe("draft");
  });

  it("a draft that is scheduled is published at its date", async () => {
    const { id } = await blog.as("ines").posts.create(draft);
    await blog.as("noor").posts.schedule(id, { at: dayOf(100).toISOString() });
    expect((await blog.as("noor").posts.publish(id).safe()).error?.code).toBe("TRANSITION_LOST");
    expect((await blog.as().posts.get(id).safe()).error?.code).toBe("NOT_FOUND");
    blog.setTime(dayOf(100));
    expect((await blog.as().posts.get(id)).publishedAt).toBe("2026-04-11T07:00:00.000Z");
  });

  it("of two editors who publish a draft at once, one does", async () => {
    const [noor, ada] = [blog.as("noor").posts, blog.as("ada").posts];
    const answers = await Promise.all([noor.publish(brioche).safe(), ada.publish(brioche).safe()]);
    expect(answers.map(({ error }) => error?.code).toSorted()).toEqual(["TRANSITION_LOST", undefined]);
    expect((await noor.get(brioche)).publishedAt).toBe("2026-03-26T19:00:00.000Z");
  });

  it("has a summary of the same posts for everyone, and nothing else of them", async () => {
    const page = await blog.as().posts.views.summary({ sort: "-publishedAt", limit: 2, total: true });
    expect(page.pagination.total).toBe(9);
    expect(page.data.map(({ slug }) => slug)).toEqual(["a-swarm-is-not-an-attack", "what-steam-does"]);
    expectTypeOf<keyof (typeof page.data)[number]>().toEqualTypeOf<
      "id" | "slug" | "title" | "summary" | "publishedAt"
    >();
    const unknown: object = { status: "draft" };
    expect((await blog.as().posts.views.summary(unknown).safe()).error?.code).toBe("UNKNOWN_PARAMETER");
    expect((await blog.as("tomas").posts.views.summary({ total: true })).pagination.total).toBe(10);
  });

  it("comes with its author, tags and comments, each as the caller may read it", async () => {
    const slug = "what-steam-does";
    const read = async (client: Client) =>
      (await client.posts.list({ slug, include: ["author", "comments", "tags.tag"] })).data;
    expect(await read(blog.as())).toMatchObject([
      {
        author: { name: "Tomás Reyes", email: "t***@a***.com" },
        comments: { data: [{ status: "approved" }, { status: "approved" }], hasMore: false },
        tags: { data: [{ tag: { slug: "bread" } }] },
      },
    ]);
    expect((await read(blog.as("oskar")))[0]?.comments?.data).toHaveLength(3);
  });

  it("gives editors every post as a file", async () => {
    const file = await blog.as("noor").posts.export();
    expect(file.type).toBe("text/markdown;charset=utf-8");
    expect((await file.text()).match(/^# .*$/gm)).toHaveLength(12);
    expect((await blog.as("tomas").posts.export().safe()).error?.code).toBe("ACCESS_ROLE_REQUIRED");
  });

  it("nobody writes the status, the author or the key by hand", async () => {
    const { posts } = blog.as("ada");
    for (const [field, code] of [
      ["status", "GUARD_FIELD_PROTECTED"],
      ["publishedAt", "GUARD_FIELD_PROTECTED"],
      ["authorId", "GUARD_SYSTEM_MANAGED"],
      ["author_id", "GUARD_SYSTEM_MANAGED"],
      ["id", "GUARD_SYSTEM_MANAGED"],
      ["createdAt", "GUARD_SYSTEM_MANAGED"],
      ["deletedAt", "VALIDATION_ERROR"],
    ] as const) {
      const extra: object = { [field]: "published" };
      expect([field, (await posts.create({ ...draft, ...extra }).safe()).error?.code]).toEqual([field, code]);
      expect([field, (await posts.update(steam, extra).safe()).error?.code]).toEqual([field, code]);
    }
  });

  it("a slug is there once, also among drafts of others and deleted posts", async () => {
    const { posts } = blog.as("lea");
    for (const slug of ["what-steam-does", "brioche-notes"]) {
      const { error } = await posts.create({ ...draft, slug }).safe();
      expect(isProblem(error, "UNIQUE_VIOLATION")).toBe(true);
      expect(error).toMatchObject({ status: 409, errors: [{ path: "/slug" }] });
    }
    await blog.as("tomas").posts.delete(brioche);
    expect((await posts.create({ ...draft, slug: "brioche-notes" }).safe()).error?.code).toBe("UNIQUE_VIOLATION");
    expect((await posts.create({ ...draft, slug: "Not a slug" }).safe()).error?.code).toBe("VALIDATION_ERROR");
  });

  it("a deleted post is gone for everyone, and stays in the database", async () => {
    expect((await blog.as("tomas").posts.delete(steam).safe()).error?.code).toBe("ACCESS_CONDITION_FAILED");
    expect((await blog.as("lea").posts.delete(brioche).safe()).error?.code).toBe("NOT_FOUND");
    await blog.as("noor").posts.unpublish(steam);
    await blog.as("noor").posts.delete(steam);
    for (const name of [undefined, "tomas", "noor", "ada"] as const) {
      expect((await blog.as(name).posts.get(steam).safe()).error?.code).toBe("NOT_FOUND");
      expect(await slugsOf(blog.as(name))).not.toContain("what-steam-does");
    }
    expect(await blog.sql("select status, deleted_at from posts where id = ?", steam)).toEqual([
      { status: "draft", deleted_at: dayOf(84.5).getTime() },
    ]);
  });

  it("counts for editors, and for nobody else", async () => {
    expect(await blog.as("noor").posts.stats()).toEqual({ drafts: 2, published: 10, pendingComments: 8 });
    await blog.as("noor").posts.delete(brioche);
    expect((await blog.as("ada").posts.stats()).drafts).toBe(1);
    expect((await blog.as("mika").posts.stats().safe()).error?.code).toBe("ACCESS_ROLE_REQUIRED");
    expect((await blog.as().posts.stats().safe()).error?.code).toBe("AUTH_MISSING");
  });
});
