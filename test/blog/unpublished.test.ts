import { describe, expect, it } from "vitest";
import type { PersonName } from "../../examples/blog/seed/people.js";
import { dayOf, postId, tagId } from "../../examples/blog/seed/rows.js";
import type { Client } from "../../generated/blog/client/index.js";
import { databases } from "../support/site.js";
import { useBlog } from "./blog.js";

const [varroa, brioche, rye] = [
  postId("varroa-what-i-got-wrong"),
  postId("brioche-notes"),
  postId("rye-for-the-impatient"),
];
const scheduled = postId("letter-to-the-next-keeper");
const [bees, notes] = [tagId("bees"), tagId("notes")];
const said = { name: "Noor", email: "noor@almanac.example.com", content: "The dates in the second part are off." };

async function tagged({ postTags }: Client): Promise<Set<string>> {
  const { data, pagination } = await postTags.list({ limit: 100, total: true });
  expect(pagination.total).toBe(data.length);
  return new Set(data.map((row) => row.postId));
}

async function tagsOf({ postTags }: Client, id: string): Promise<number> {
  return (await postTags.list({ postId: id })).data.length;
}

async function commentsOn({ comments }: Client, id: string): Promise<number | undefined> {
  return (await comments.list({ postId: id, limit: 1, total: true })).pagination.total;
}

describe.each(databases)("what belongs to posts that are not public, on %s", (database) => {
  const blog = useBlog(database);

  it.each<[PersonName | undefined, readonly string[]]>([
    [undefined, []],
    ["lea", []],
    ["mika", []],
    ["tomas", []],
    ["ines", [varroa]],
    ["noor", [varroa, scheduled]],
    ["ada", [varroa, scheduled]],
  ])("%s sees tags of what %s may read, and of what is public", async (name, also) => {
    const seen = await tagged(blog.as(name));
    expect([varroa, scheduled].filter((id) => seen.has(id))).toEqual(also);
    expect(seen.size).toBe(9 + also.length);
    expect(await tagsOf(blog.as(name), varroa)).toBe(also.includes(varroa) ? 1 : 0);
  });

  it("appears with a scheduled post", async () => {
    blog.setTime(dayOf(9_500));
    expect((await tagged(blog.as())).has(scheduled)).toBe(true);
  });

  it("appears when a post is published, and vanishes when that is taken back", async () => {
    const [visitor, noor, mika] = [blog.as(), blog.as("noor"), blog.as("mika")];
    const comment = await noor.comments.create({ ...said, postId: varroa });
    await mika.comments.approve(comment.id);
    const seen = async () => [await tagsOf(visitor, varroa), await commentsOn(visitor, varroa)];
    expect(await seen()).toEqual([0, 0]);
    await noor.posts.publish(varroa);
    expect(await seen()).toEqual([1, 1]);
    await noor.posts.unpublish(varroa);
    expect(await seen()).toEqual([0, 0]);
    await noor.posts.schedule(varroa, { at: dayOf(90).toISOString() });
    expect(await seen()).toEqual([0, 0]);
    blog.setTime(dayOf(90));
    expect(await seen()).toEqual([1, 1]);
  });

  it("of a published post vanishes and comes back as it was, its date too", async () => {
    const [visitor, tomas, noor] = [blog.as(), blog.as("tomas"), blog.as("noor")];
    const before = await visitor.posts.get(rye, { include: ["comments", "tags"] });
    await tomas.posts.unpublish(rye);
    expect([await tagsOf(visitor, rye), await commentsOn(visitor, rye)]).toEqual([0, 0]);
    expect(await tagsOf(tomas, rye)).toBe(3);
    await noor.posts.publish(rye);
    const after = await visitor.posts.get(rye, { include: ["comments", "tags"] });
    expect(after).toEqual({ ...before, updatedAt: after.updatedAt });
  });

  it("stays away from the public whatever happens at once", async () => {
    const [tomas, noor, mika] = [blog.as("tomas"), blog.as("noor"), blog.as("mika")];
    const comment = await tomas.comments.create({ ...said, postId: rye });
    await Promise.all([
      noor.posts.tag(rye, { tagId: bees }),
      tomas.posts.unpublish(rye),
      mika.comments.approve(comment.id),
      noor.posts.tag(rye, { tagId: notes }),
    ]);
    expect([await tagsOf(blog.as(), rye), await commentsOn(blog.as(), rye)]).toEqual([0, 0]);
    await noor.posts.publish(rye);
    expect([await tagsOf(blog.as(), rye), await commentsOn(blog.as(), rye)]).toEqual([5, 3]);
  });

  it("is tagged by those who may write it", async () => {
    const [tomas, noor] = [blog.as("tomas"), blog.as("noor")];
    expect(await tomas.posts.tag(brioche, { tagId: notes })).toEqual({ postId: brioche, tagId: notes });
    expect((await blog.as("ines").posts.tag(brioche, { tagId: bees }).safe()).error?.code).toBe("NOT_FOUND");
    expect((await tomas.posts.tag(rye, { tagId: bees }).safe()).error?.code).toBe("ACCESS_CONDITION_FAILED");
    expect((await noor.posts.tag(rye, { tagId: "none" }).safe()).error?.code).toBe("REFERENCE_NOT_FOUND");
    expect((await blog.as("ines").posts.untag(brioche, { tagId: notes }).safe()).error?.code).toBe("NOT_FOUND");
    await tomas.posts.untag(brioche, { tagId: notes });
    expect((await tomas.posts.untag(rye, { tagId: tagId("bread") }).safe()).error?.code).toBe(
      "ACCESS_CONDITION_FAILED",
    );
    await noor.posts.publish(brioche);
    expect(await tagsOf(blog.as(), brioche)).toBe(0);
  });

  it("is deleted as a draft alone, so that nothing of it is left to the public", async () => {
    const { posts } = blog.as("noor");
    expect((await posts.delete(rye).safe()).error?.code).toBe("ACCESS_CONDITION_FAILED");
    await posts.unpublish(rye);
    await posts.delete(rye);
    expect([await tagsOf(blog.as(), rye), await commentsOn(blog.as(), rye)]).toEqual([0, 0]);
  });
});
