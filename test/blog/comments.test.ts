import { describe, expect, it } from "vitest";
import type { PersonName } from "../../examples/blog/seed/people.js";
import { postId } from "../../examples/blog/seed/rows.js";
import type { Client, Comment } from "../../generated/blog/client/index.js";
import { databases } from "../support/site.js";
import { useBlog, users } from "./blog.js";

const rye = postId("rye-for-the-impatient");
const said = { postId: rye, name: "Jun", email: "jun@almanac.example", content: "Waited two days. Worth it." };

async function totalOf(client: Client, status?: Comment["status"]): Promise<number | undefined> {
  const query = { limit: 1, total: true, ...(status && { status }) };
  return (await client.comments.list(query)).pagination.total;
}

async function firstOf(client: Client, status: Comment["status"], postId = rye): Promise<Comment> {
  const [found] = (await client.comments.list({ postId, status, limit: 1 })).data;
  if (found === undefined) throw new Error(`No comment is ${status}`);
  return found;
}

describe.each(databases)("comments of the blog, on %s", (database) => {
  const blog = useBlog(database);

  it.each<[PersonName | undefined, number, number, number]>([
    [undefined, 28, 0, 0],
    ["tomas", 28, 0, 0],
    ["oskar", 28, 1, 1],
    ["jun", 28, 4, 2],
    ["mika", 28, 8, 4],
    ["noor", 28, 8, 4],
    ["ada", 28, 8, 4],
  ])("%s counts %d approved, %d pending and %d rejected ones", async (name, approved, pending, rejected) => {
    const client = blog.as(name);
    expect(await totalOf(client)).toBe(approved + pending + rejected);
    expect(await totalOf(client, "approved")).toBe(approved);
    expect(await totalOf(client, "pending")).toBe(pending);
    expect(await totalOf(client, "rejected")).toBe(rejected);
  });

  it("a comment waits for a moderator, who shows it or hides it", async () => {
    const [jun, mika] = [blog.as("jun").comments, blog.as("mika").comments];
    const read = async (name?: PersonName) => (await blog.as(name).comments.get(made.id).safe()).data?.status;
    const made = await jun.create(said);
    expect(made).toMatchObject({ ...said, userId: users.jun, status: "pending" });
    expect([await read(), await read("lea"), await read("jun"), await read("mika")]).toEqual([
      undefined,
      undefined,
      "pending",
      "pending",
    ]);
    await mika.approve(made.id);
    expect([await read(), await read("lea")]).toEqual(["approved", "approved"]);
    await mika.reject(made.id);
    expect([await read(), await read("jun")]).toEqual([undefined, "rejected"]);
    await mika.approve(made.id);
    expect(await read()).toBe("approved");
  });

  it("nobody but a moderator moderates, and nobody sets the status by hand", async () => {
    const { id } = await blog.as("jun").comments.create(said);
    for (const name of ["jun", "tomas"] as const) {
      expect((await blog.as(name).comments.approve(id).safe()).error?.code).toBe("ACCESS_ROLE_REQUIRED");
      expect((await blog.as(name).comments.reject(id).safe()).error?.code).toBe("ACCESS_ROLE_REQUIRED");
    }
    expect((await blog.as().comments.approve(id).safe()).error?.code).toBe("AUTH_MISSING");
    const approved: object = { status: "approved" };
    expect((await blog.as("jun").comments.update(id, approved).safe()).error?.code).toBe("GUARD_FIELD_PROTECTED");
    expect(
      (
        await blog
          .as("jun")
          .comments.create({ ...said, ...approved })
          .safe()
      ).error?.code,
    ).toBe("GUARD_FIELD_PROTECTED");
  });

  it("is changed by its writer until it is approved, and deleted by its writer or a moderator", async () => {
    const [jun, lea, mika] = [blog.as("jun").comments, blog.as("lea").comments, blog.as("mika").comments];
    const { id } = await jun.create(said);
    expect((await jun.update(id, { content: "Waited one day." })).content).toBe("Waited one day.");
    expect((await lea.update(id, { content: "Mine now" }).safe()).error?.code).toBe("NOT_FOUND");
    expect((await mika.update(id, { content: "Mine now" }).safe()).error?.code).toBe("ACCESS_CONDITION_FAILED");
    await mika.approve(id);
    expect((await jun.update(id, { content: "Changed my mind" }).safe()).error?.code).toBe("ACCESS_CONDITION_FAILED");
    expect((await lea.delete(id).safe()).error?.code).toBe("ACCESS_CONDITION_FAILED");
    await jun.delete(id);
    await mika.delete((await firstOf(blog.as("mika"), "approved")).id);
    expect((await mika.get(id).safe()).error?.code).toBe("NOT_FOUND");
  });

  it("says nothing under a post that is not there, and nothing as nobody", async () => {
    const { error } = await blog
      .as("jun")
      .comments.create({ ...said, postId: "none" })
      .safe();
    expect(error).toMatchObject({ status: 400, code: "REFERENCE_NOT_FOUND" });
    expect((await blog.as().comments.create(said).safe()).error?.code).toBe("AUTH_MISSING");
    expect(
      (
        await blog
          .as("jun")
          .comments.create({ ...said, content: "" })
          .safe()
      ).error?.code,
    ).toBe("VALIDATION_ERROR");
  });
});
