import { describe, expect, it } from "vitest";
import { insertPage, insertPost, outcomeOf, problemOf, rowOf, type Json } from "../support/answers.js";
import { databases, useSite } from "../support/site.js";

const uuidv7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const unknownId = "0198c0de-0000-7000-8000-999999999999";

describe.each(databases)("create on %s", (database) => {
  const site = useSite(database);
  const create = (body: unknown, path = "/api/v1/pages") => site.send("POST", path, { as: "admin", body });

  it("answers 201 with the whole record, its defaults and its stamps", async () => {
    const before = Date.now();
    const answer = await create({ slug: "home", title: "Home", content: "Hi" });
    const row = await rowOf(answer);
    expect(answer.status).toBe(201);
    expect(row).toMatchObject({
      slug: "home",
      title: "Home",
      content: "Hi",
      status: "published",
      position: 0,
      updatedAt: null,
    });
    expect(row["id"]).toMatch(uuidv7);
    expect(Number.parseInt(String(row["id"]).replace("-", "").slice(0, 12), 16)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(String(row["createdAt"]))).toBeGreaterThanOrEqual(before);
    expect(Date.parse(String(row["createdAt"]))).toBeLessThanOrEqual(Date.now());
  });

  it("says in Location where the record is", async () => {
    const answer = await create({ slug: "home", title: "Home", content: "Hi" });
    const location = answer.headers.get("location") ?? "";
    expect(await rowOf(await site.send("GET", location))).toEqual(await rowOf(answer));
  });

  it("stamps the caller as the owner of a post", async () => {
    const row = await rowOf(await create({ title: "New Post", content: "..." }, "/api/v1/posts"));
    expect(row).toMatchObject({ ownerId: "id-of-admin", updatedAt: null });
    expect(await site.sql("select owner_id from posts")).toEqual([{ owner_id: "id-of-admin" }]);
  });

  it("makes ids that sort by time", async () => {
    const ids: unknown[] = [];
    for (const title of ["1", "2", "3"]) {
      ids.push((await rowOf(await create({ title, content: "" }, "/api/v1/posts")))["id"]);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(ids.toSorted()).toEqual(ids);
  });

  it.each<[string, Json, string[]]>([
    ["a missing field", { slug: "x", content: "y" }, ["/title"]],
    ["several", {}, ["/content", "/slug", "/title"]],
    ["null where none is allowed", { slug: "x", title: null, content: "y" }, ["/title"]],
    ["a text that is too long", { slug: "x".repeat(101), title: "x".repeat(201), content: "" }, ["/slug", "/title"]],
    ["an unknown value of an enum", { slug: "x", title: "x", content: "y", status: "gone" }, ["/status"]],
    ["a number with a fraction", { slug: "x", title: "x", content: "y", position: 1.5 }, ["/position"]],
    ["a number as text", { slug: "x", title: "x", content: "y", position: "1" }, ["/position"]],
    ["a number beyond 2^53", { slug: "x", title: "x", content: "y", position: 2 ** 53 }, ["/position"]],
    ["a list for a text", { slug: ["x"], title: "x", content: "y" }, ["/slug"]],
    ["an operator for a text", { slug: { ne: "x" }, title: "x", content: "y" }, ["/slug"]],
    ["an unknown field", { slug: "x", title: "x", content: "y", colour: "red" }, ["/colour"]],
  ])("refuses %s", async (_name, body, paths) => {
    const problem = await problemOf(await create(body));
    expect(problem).toMatchObject({ status: 400, code: "VALIDATION_ERROR", layer: "validation" });
    expect(problem.errors?.map(({ path }) => path).toSorted()).toEqual(paths);
    expect(await site.sql("select * from pages")).toEqual([]);
  });

  it("accepts a text of exactly the greatest length, an empty one, and any Unicode", async () => {
    const body = { slug: "", title: "x".repeat(200), content: "𝒳\u{1F600}\u0301 \u0001\u2028" };
    expect(await rowOf(await create(body))).toMatchObject(body);
  });

  it("counts a text's length in characters, as JSON Schema does", async () => {
    const body = { slug: "x", title: "𝒳".repeat(200), content: "" };
    expect((await create(body)).status).toBe(201);
    const longer = { ...body, slug: "y", title: "𝒳".repeat(201) };
    expect(await outcomeOf(await create(longer))).toBe("400 VALIDATION_ERROR");
  });

  it("names the field that a misspelt one is near to", async () => {
    const problem = await problemOf(await create({ slug: "x", titel: "x", content: "y" }));
    expect(problem.errors?.find(({ path }) => path === "/titel")?.message).toContain('Did you mean "title"?');
  });

  it("answers 409 to a value that is taken, and names the field", async () => {
    await create({ slug: "home", title: "Home", content: "Hi" });
    const problem = await problemOf(await create({ slug: "home", title: "Again", content: "Hi" }));
    expect(problem).toMatchObject({
      status: 409,
      code: "UNIQUE_VIOLATION",
      layer: "database",
      errors: [{ path: "/slug" }],
    });
    expect(await site.sql("select title from pages")).toEqual([{ title: "Home" }]);
  });
});

describe.each(databases)("update on %s", (database) => {
  const site = useSite(database);
  const update = (id: string, body: unknown) => site.send("PATCH", `/api/v1/pages/${id}`, { as: "admin", body });
  const old = {
    slug: "old",
    title: "Old",
    content: "Old",
    status: "draft",
    position: 7,
    createdAt: 1,
    updatedAt: null,
  };

  it.each<[string, unknown]>([
    ["slug", "new"],
    ["title", "New"],
    ["content", ""],
    ["status", "published"],
    ["position", 0],
    ["position", -1],
  ])("changes %s to %j, stamps updatedAt, and leaves the rest", async (field, value) => {
    const id = await insertPage(site, old);
    const before = await rowOf(await site.send("GET", `/api/v1/pages/${id}`));
    const answered = await rowOf(await update(id, { [field]: value }));
    const after = await rowOf(await site.send("GET", `/api/v1/pages/${id}`));
    expect(answered).toEqual(after);
    expect(after).toEqual({ ...before, [field]: value, updatedAt: after["updatedAt"] });
    expect(Date.now() - Date.parse(String(after["updatedAt"]))).toBeLessThan(60_000);
  });

  it("touches no other row", async () => {
    const [id, beside] = [await insertPage(site, old), await insertPage(site, { ...old, slug: "beside" })];
    await update(id, { title: "New" });
    expect(await site.sql("select title, updated_at from pages where id = ?", beside)).toEqual([
      { title: "Old", updated_at: null },
    ]);
  });

  it("takes several fields at once, and a value as it was", async () => {
    const id = await insertPage(site, old);
    expect(await rowOf(await update(id, { slug: "old", title: "New" }))).toMatchObject({ slug: "old", title: "New" });
  });

  it.each<[string, unknown, string]>([
    ["an empty object", {}, "400 VALIDATION_ERROR"],
    ["null", null, "400 VALIDATION_ERROR"],
    ["a list", [{ title: "New" }], "400 VALIDATION_ERROR"],
    ["a text", "title", "400 VALIDATION_ERROR"],
    ["null for a field that has to have a value", { title: null }, "400 VALIDATION_ERROR"],
    ["an unknown field", { title: "New", colour: "red" }, "400 VALIDATION_ERROR"],
    ["a value that is taken", { slug: "taken" }, "409 UNIQUE_VIOLATION"],
  ])("refuses %s", async (_name, body, want) => {
    await insertPage(site, { slug: "taken" });
    const id = await insertPage(site, old);
    expect(await outcomeOf(await update(id, body))).toBe(want);
    expect(await site.sql("select title, slug, updated_at from pages where id = ?", id)).toEqual([
      { title: "Old", slug: "old", updated_at: null },
    ]);
  });

  it("does not find what is not there", async () => {
    expect(await outcomeOf(await update(unknownId, { title: "New" }))).toBe("404 NOT_FOUND");
  });
});

describe.each(databases)("guards on %s", (database) => {
  const site = useSite(database);

  const guarded = [
    ["pages", "id"],
    ["pages", "createdAt"],
    ["pages", "created_at"],
    ["pages", "updatedAt"],
    ["pages", "updated_at"],
    ["posts", "id"],
    ["posts", "ownerId"],
    ["posts", "owner_id"],
    ["posts", "createdAt"],
    ["posts", "created_at"],
    ["posts", "updatedAt"],
    ["posts", "updated_at"],
  ] as const;

  it.each(guarded)("create of %s does not take %s", async (resource, field) => {
    const body = { ...(resource === "pages" && { slug: "x" }), title: "x", content: "y", [field]: "z" };
    const problem = await problemOf(await site.send("POST", `/api/v1/${resource}`, { as: "admin", body }));
    expect(problem).toMatchObject({
      status: 400,
      code: "GUARD_SYSTEM_MANAGED",
      layer: "guards",
      errors: [{ path: `/${field}`, code: "GUARD_SYSTEM_MANAGED" }],
    });
    expect(await site.sql(`select * from ${resource}`)).toEqual([]);
  });

  it.each(guarded.filter(([resource]) => resource === "pages"))(
    "update of %s does not take %s",
    async (_resource, field) => {
      const id = await insertPage(site, { title: "Old" });
      const answer = await site.send("PATCH", `/api/v1/pages/${id}`, {
        as: "admin",
        body: { title: "New", [field]: null },
      });
      expect(await problemOf(answer)).toMatchObject({ code: "GUARD_SYSTEM_MANAGED", errors: [{ path: `/${field}` }] });
      expect(await site.sql("select title from pages")).toEqual([{ title: "Old" }]);
    },
  );

  it("are all named at once", async () => {
    const body = { title: "x", content: "y", id: 1, ownerId: 2, created_at: 3 };
    const problem = await problemOf(await site.send("POST", "/api/v1/posts", { as: "admin", body }));
    expect(problem.errors?.map(({ path }) => path)).toEqual(["/id", "/ownerId", "/created_at"]);
  });
});

describe.each(databases)("get and delete on %s", (database) => {
  const site = useSite(database);

  it("get gives one record, to anyone", async () => {
    const id = await insertPage(site, { slug: "one", createdAt: 1_500, updatedAt: 2_000 });
    expect(await rowOf(await site.send("GET", `/api/v1/pages/${id}`))).toEqual({
      id,
      slug: "one",
      title: "A page",
      content: "…",
      status: "published",
      position: 0,
      createdAt: "1970-01-01T00:00:01.500Z",
      updatedAt: "1970-01-01T00:00:02.000Z",
    });
  });

  it("delete removes one record and no other", async () => {
    const [id, beside] = [await insertPage(site), await insertPage(site)];
    const answer = await site.send("DELETE", `/api/v1/pages/${id}`, { as: "admin" });
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(await site.sql("select id from pages")).toEqual([{ id: beside }]);
  });

  it("neither finds what is not there, or is there no more", async () => {
    const id = await insertPage(site);
    await site.send("DELETE", `/api/v1/pages/${id}`, { as: "admin" });
    for (const gone of [id, unknownId]) {
      expect(await outcomeOf(await site.send("GET", `/api/v1/pages/${gone}`))).toBe("404 NOT_FOUND");
      expect(await outcomeOf(await site.send("DELETE", `/api/v1/pages/${gone}`, { as: "admin" }))).toBe(
        "404 NOT_FOUND",
      );
    }
  });

  it("take no query", async () => {
    const id = await insertPage(site);
    expect(await outcomeOf(await site.send("GET", `/api/v1/pages/${id}?fields=id`))).toBe("400 UNKNOWN_PARAMETER");
    const answer = await site.send("DELETE", `/api/v1/pages/${id}?force=true`, { as: "admin" });
    expect(await outcomeOf(answer)).toBe("400 UNKNOWN_PARAMETER");
    expect(await site.sql("select id from pages")).toEqual([{ id }]);
  });

  it.each([
    ["GET", "/api/v1/posts/{id}", "404 NOT_FOUND"],
    ["PATCH", "/api/v1/posts/{id}", "404 NOT_FOUND"],
    ["DELETE", "/api/v1/posts/{id}", "404 NOT_FOUND"],
    ["PUT", "/api/v1/pages/{id}", "405 METHOD_NOT_ALLOWED"],
    ["POST", "/api/v1/pages/{id}", "405 METHOD_NOT_ALLOWED"],
    ["POST", "/api/v1/pages/batch", "405 METHOD_NOT_ALLOWED"],
    ["GET", "/api/v1/posts/views/summary", "404 NOT_FOUND"],
  ])("%s %s, which nobody declared, is %s", async (method, path, want) => {
    await insertPost(site, "a", "admin");
    const body = method === "GET" ? {} : { body: { title: "New" } };
    const answer = await site.send(method, path.replace("{id}", "a"), { as: "admin", ...body });
    expect(await outcomeOf(answer)).toBe(want);
    expect(await site.sql("select title from posts")).toEqual([{ title: "A post" }]);
  });
});
