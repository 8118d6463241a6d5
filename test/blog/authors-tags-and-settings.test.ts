import { describe, expect, expectTypeOf, it } from "vitest";
import { postId, tagId } from "../../examples/blog/seed/rows.js";
import type { PostTag, Setting } from "../../generated/blog/client/index.js";
import { databases } from "../support/site.js";
import { useBlog, users } from "./blog.js";

const honey = { name: "Lea Bauer", email: "lea@almanac.example.com", bio: "Reads more than she writes." };
const [steam, bees, bread] = [postId("what-steam-does"), tagId("bees"), tagId("bread")];

describe.each(databases)("authors of the blog, on %s", (database) => {
  const blog = useBlog(database);

  it("everyone reads who writes", async () => {
    const { data } = await blog.as().authors.list({ sort: "name" });
    expect(data.map(({ name }) => name)).toEqual(["Ines Varga", "Noor Haddad", "Tomás Reyes"]);
    expect((await blog.as().authors.get(users.tomas)).bio).toContain("Baker");
  });

  it("shows the address of an author to the author and to admins", async () => {
    const seen = async (name?: "ines" | "tomas" | "noor" | "ada") =>
      (await blog.as(name).authors.get(users.ines)).email;
    expect([await seen("ines"), await seen("ada")]).toEqual(["ines@almanac.example.com", "ines@almanac.example.com"]);
    expect([await seen(), await seen("tomas"), await seen("noor")]).toEqual(Array(3).fill("i***@a***.com"));
    for (const name of [undefined, "tomas", "noor"] as const) {
      const guess: object = { email: "ines@almanac.example.com" };
      expect((await blog.as(name).authors.list(guess).safe()).error?.code).toBe("UNKNOWN_PARAMETER");
      expect((await blog.as(name).authors.list({ search: "almanac.example.com" })).data).toEqual([]);
    }
  });

  it("has one profile a user, which its user and admins change", async () => {
    const [lea, jun, ada] = [blog.as("lea").authors, blog.as("jun").authors, blog.as("ada").authors];
    expect(await lea.create(honey)).toMatchObject({ ...honey, userId: users.lea, website: null });
    expect((await lea.create(honey).safe()).error?.code).toBe("UNIQUE_VIOLATION");
    expect((await lea.update(users.lea, { bio: null })).bio).toBeNull();
    expect((await ada.update(users.lea, { website: "https://lea.example/" })).website).toBe("https://lea.example/");
    expect((await jun.update(users.lea, { bio: "Mine" }).safe()).error?.code).toBe("ACCESS_CONDITION_FAILED");
    expect((await lea.delete(users.lea).safe()).error?.code).toBe("ACCESS_ROLE_REQUIRED");
    const other: object = { userId: users.jun };
    expect((await jun.create({ ...honey, ...other }).safe()).error?.code).toBe("GUARD_SYSTEM_MANAGED");
  });
});

describe.each(databases)("tags of the blog, on %s", (database) => {
  const blog = useBlog(database);

  it("editors give tags to posts, each once, and everyone reads them", async () => {
    const { posts, postTags } = blog.as("noor");
    const made = await posts.tag(steam, { tagId: bees });
    expectTypeOf(made).toEqualTypeOf<PostTag>();
    expect((await posts.tag(steam, { tagId: bees }).safe()).error?.code).toBe("UNIQUE_VIOLATION");
    const { data } = await blog.as().postTags.list({ postId: steam });
    expect(data.map((row) => row.tagId).toSorted()).toEqual([bees, bread]);
    await posts.untag(steam, { tagId: bees });
    await posts.untag(steam, { tagId: bees });
    expect((await postTags.list({ postId: steam })).data.map((row) => row.tagId)).toEqual([bread]);
  });

  it("a tag that is deleted leaves its posts", async () => {
    await blog.as("noor").tags.delete(bread);
    expect((await blog.as().postTags.list({ tagId: bread })).data).toEqual([]);
    expect((await blog.as().posts.get(steam)).slug).toBe("what-steam-does");
  });
});

describe.each(databases)("settings of the blog, on %s", (database) => {
  const blog = useBlog(database);

  it("are the admins' alone", async () => {
    const { settings } = blog.as("ada");
    expect((await settings.list()).data).toHaveLength(5);
    const made = await settings.create({ key: "site.theme", value: "paper" });
    expectTypeOf(made).toEqualTypeOf<Setting>();
    expect(made).toMatchObject({ key: "site.theme", updatedBy: null });
    expect(await settings.update("site.theme", { value: "ink" })).toMatchObject({ value: "ink", updatedBy: users.ada });
    for (const name of ["noor", "mika", "tomas"] as const) {
      expect((await blog.as(name).settings.list().safe()).error?.code).toBe("ACCESS_ROLE_REQUIRED");
      expect((await blog.as(name).settings.get("site.title").safe()).error?.code).toBe("ACCESS_ROLE_REQUIRED");
      expect((await blog.as(name).settings.update("site.title", { value: "Mine" }).safe()).error?.code).toBe(
        "ACCESS_ROLE_REQUIRED",
      );
    }
    expect((await blog.as().settings.get("newsletter.account").safe()).error?.code).toBe("AUTH_MISSING");
  });

  it("are put under their keys, whether they are there or not", async () => {
    const { settings } = blog.as("ada");
    expect(await settings.put("site.theme", { value: "paper" })).toMatchObject({ key: "site.theme", updatedBy: null });
    const changed = await settings.put("site.theme", { value: "ink", description: "How the site looks" });
    expectTypeOf(changed).toEqualTypeOf<Setting>();
    expect(changed).toMatchObject({ value: "ink", description: "How the site looks", updatedBy: users.ada });
    expect((await settings.put("site.theme", { value: "ink" })).description).toBeNull();
    expect((await settings.put("Site Theme", { value: "ink" }).safe()).error?.code).toBe("VALIDATION_ERROR");
    expect((await blog.as("noor").settings.put("site.theme", { value: "x" }).safe()).error?.code).toBe(
      "ACCESS_ROLE_REQUIRED",
    );
  });

  it("three of them greet everyone", async () => {
    const info = await blog.as().settings.siteInfo();
    expectTypeOf(info).toEqualTypeOf<{ title: string; tagline: string; language: string }>();
    expect(info).toEqual({ title: "The Almanac", tagline: "Bees, bread and boats, week by week.", language: "en" });
    await blog.as("ada").settings.delete("site.tagline");
    expect((await blog.as().settings.siteInfo()).tagline).toBe("");
  });
});
