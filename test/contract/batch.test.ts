import { describe, expect, it } from "vitest";
import { outcomeOf, problemOf, rowOf, type Json } from "../support/answers.js";
import { databases, type Site } from "../support/site.js";
import { useApp } from "../support/small-app.js";
import { batchApp } from "./batch-app.js";

type Sending = Parameters<Site["send"]>[2];

interface Rows {
  readonly data: readonly Json[];
}

interface Each {
  readonly success: readonly { readonly index: number; readonly record?: Json }[];
  readonly errors: readonly { readonly index: number; readonly error: Json }[];
}

const titled = (count: number): Json[] => Array.from({ length: count }, (_, index) => ({ title: `${index}` }));

describe.each(databases)("batches on %s", (database) => {
  const site = useApp(batchApp, database);
  const create = (records: readonly unknown[], more: Sending & { options?: Json } = {}) =>
    send("POST", { records, ...(more.options && { options: more.options }) }, more);
  const update = (records: readonly unknown[], more: Sending & { options?: Json } = {}) =>
    send("PATCH", { records, ...(more.options && { options: more.options }) }, more);
  const remove = (ids: readonly unknown[], more: Sending & { options?: Json } = {}) =>
    send("DELETE", { ids, ...(more.options && { options: more.options }) }, more);
  const send = (method: string, body: unknown, { as = "user" }: Sending = {}) =>
    site.send(method, "/api/v1/notes/batch", { as, body });
  const made = async (records: readonly Json[], as: NonNullable<Sending>["as"] = "user") => {
    const answer = await create(records, { as });
    expect(answer.status).toBe(201);
    return ((await answer.json()) as Rows).data;
  };
  const titles = async () => (await site.sql("select title from notes order by title")).map(({ title }) => title);

  it("creates all, in their order, each with its stamps and defaults", async () => {
    const data = await made(titled(100));
    expect(data.map(({ title }) => title)).toEqual(titled(100).map(({ title }) => title));
    expect(data[7]).toMatchObject({ ownerId: "id-of-user", state: "open", weight: 0.1, count: null });
    expect(new Set(data.map(({ id }) => id)).size).toBe(100);
    expect(await site.sql("select count(*) as count from notes")).toEqual([{ count: 100 }]);
  });

  it("keeps values of every form, as the create of one does", async () => {
    const values = [
      { title: "ł 𝒳 \" ' \\ \u2028", weight: 0.1 + 0.2, count: -(2 ** 53) + 1, isDone: false, tags: { a: [1, null] } },
      {
        title: "",
        weight: 5e-324,
        count: 0,
        isDone: true,
        dueAt: "2026-01-31T12:00:00.123Z",
        tags: "text",
        data: "AAH/",
      },
      { title: "1e3", weight: 1.7976931348623157e308, data: "", tags: [] },
      { title: "null", weight: -1, count: null, data: null, dueAt: null, tags: false },
    ];
    const data = await made(values);
    for (const [index, one] of values.entries()) {
      const single = await rowOf(await site.send("POST", "/api/v1/notes", { as: "user", body: one }));
      expect({ ...data[index], id: single["id"] }).toEqual(single);
    }
    const stored = await site.sql(
      "select count(distinct quote(weight) || quote(count) || quote(is_done) || quote(due_at) || quote(tags) || quote(data)) as kinds, count(*) as all_rows from notes group by title",
    );
    expect(stored).toEqual(values.map(() => ({ kinds: 1, all_rows: 2 })));
  });

  it("writes more values that need variables than one statement takes", async () => {
    const records = titled(100).map((record, index) => ({ ...record, weight: index + 0.3 }));
    const data = await made(records);
    expect(data.map(({ weight }) => weight)).toEqual(records.map(({ weight }) => weight));
    const changed = await update(data.map(({ id }, index) => ({ id, weight: index + 0.7 })));
    expect(((await changed.json()) as Rows).data.map(({ weight }) => weight)).toEqual(
      data.map((_, index) => index + 0.7),
    );
    const last = data.at(-1)?.["id"];
    await site.sql(`delete from notes where id = '${String(last)}'`);
    const lost = await update(data.map(({ id }, index) => ({ id, weight: index + 0.9 })));
    expect((await problemOf(lost)).errors?.map(({ path }) => path)).toEqual(["/records/99"]);
    expect(await site.sql("select count(*) as count from notes where weight = 0.7")).toEqual([{ count: 1 }]);
  });

  it("changes only what each record names", async () => {
    const data = await made([
      { title: "a", count: 1 },
      { title: "b", count: 2 },
      { title: "c", count: 3 },
    ]);
    const [a, b, c] = data.map(({ id }) => id);
    const answer = await update([
      { id: c, count: null },
      { id: a, title: "A" },
      { id: b, title: "B", count: 20 },
    ]);
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as Rows).data).toMatchObject([
      { id: c, title: "c", count: null },
      { id: a, title: "A", count: 1 },
      { id: b, title: "B", count: 20 },
    ]);
    expect(await site.sql("select title, count from notes where updated_at is not null order by title")).toHaveLength(
      3,
    );
  });

  it("deletes all", async () => {
    const data = await made(titled(3));
    const answer = await remove(data.map(({ id }) => id));
    expect(answer.status).toBe(204);
    expect(await titles()).toEqual([]);
  });

  it("lists every record that is not valid, and writes none", async () => {
    const answer = await create([{ title: "fine" }, { title: 5 }, { title: "x", id: "y" }, { colour: "red" }]);
    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ status: 400, code: "VALIDATION_ERROR" });
    expect(problem.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/records/1/title invalid_type",
      "/records/2/id GUARD_SYSTEM_MANAGED",
      "/records/3/title invalid_type",
      "/records/3/colour unrecognized_key",
    ]);
    expect(await titles()).toEqual([]);
  });

  it("speaks of the record, not of the body, that is not valid", async () => {
    const problem = await problemOf(await create([{ title: "x" }, null]));
    expect(problem.errors?.[0]).toMatchObject({ path: "/records/1", message: expect.stringMatching(/^The record: /) });
  });

  it("has the status of the first record that is refused", async () => {
    const answer = await create([{ title: "fine" }, { title: "x", ownerId: "me" }, { title: 5 }]);
    expect(await outcomeOf(answer)).toBe("400 GUARD_SYSTEM_MANAGED");
  });

  it.each<[string, unknown, string]>([
    ["no record", { records: [] }, "400 VALIDATION_ERROR"],
    ["no list", {}, "400 VALIDATION_ERROR"],
    ["a list alone", [{ title: "x" }], "400 VALIDATION_ERROR"],
    ["an object for a list", { records: { 0: { title: "x" } } }, "400 VALIDATION_ERROR"],
    ["a record that is none", { records: [null] }, "400 VALIDATION_ERROR"],
    ["an option outside the options", { records: titled(1), atomic: false }, "400 VALIDATION_ERROR"],
    ["an option of another type", { records: titled(1), options: { atomic: "no" } }, "400 VALIDATION_ERROR"],
    ["more than 100 records", { records: titled(101) }, "400 BATCH_SIZE_EXCEEDED"],
  ])("refuses %s", async (_, body, outcome) => {
    expect(await outcomeOf(await send("POST", body))).toBe(outcome);
    expect(await titles()).toEqual([]);
  });

  it("asks for sign-in before it looks at the body", async () => {
    expect(await outcomeOf(await site.send("POST", "/api/v1/notes/batch", { body: { records: 5 } }))).toBe(
      "401 AUTH_MISSING",
    );
  });

  it("tells of other people's records no more than of those that do not exist, and changes none", async () => {
    const [mine] = await made([{ title: "mine" }]);
    const [theirs] = await made([{ title: "theirs" }], "other");
    const bodies = await Promise.all(
      [theirs?.["id"], "no such id"].map(async (id) => {
        const answer = await update([
          { id: mine?.["id"], title: "x" },
          { id, title: "x" },
        ]);
        const { requestId: _, ...body } = (await answer.json()) as Json;
        return [answer.status, body];
      }),
    );
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[0]).toMatchObject([404, { code: "NOT_FOUND", errors: [{ path: "/records/1", code: "NOT_FOUND" }] }]);
    expect(await outcomeOf(await remove([mine?.["id"], theirs?.["id"]]))).toBe("404 NOT_FOUND");
    expect(await titles()).toEqual(["mine", "theirs"]);
  });

  it("refuses records whose state does not allow it, each at its place", async () => {
    const [open, closed] = await made([{ title: "open" }, { title: "closed", state: "closed" }]);
    const answer = await update([
      { id: "none", title: "x" },
      { id: open?.["id"], title: "x" },
      { id: closed?.["id"], title: "x" },
    ]);
    expect((await problemOf(answer)).errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/records/0 NOT_FOUND",
      "/records/2 ACCESS_CONDITION_FAILED",
    ]);
    expect(await outcomeOf(await remove([closed?.["id"], "none"]))).toBe("403 ACCESS_CONDITION_FAILED");
    expect(await titles()).toEqual(["closed", "open"]);
  });

  it("names no record twice", async () => {
    const [one] = await made(titled(1));
    const twice = await update([
      { id: one?.["id"], title: "a" },
      { id: one?.["id"], title: "b" },
    ]);
    expect((await problemOf(twice)).errors).toMatchObject([{ path: "/records/1", code: "duplicate" }]);
    expect(await outcomeOf(await remove([one?.["id"], one?.["id"]]))).toBe("400 VALIDATION_ERROR");
    expect(await titles()).toEqual(["0"]);
  });

  it("refuses a foreign key to a record that the caller can't read, in the words for one that is not there", async () => {
    await site.sql("insert into folders values ('mine', 'id-of-user'), ('theirs', 'id-of-other')");
    for (const folderId of ["theirs", "none"]) {
      const answer = await create([{ title: "a", folderId: "mine" }, { title: "b", folderId }, { title: "c" }]);
      const problem = await problemOf(answer);
      expect(problem).toMatchObject({ status: 400, code: "REFERENCE_NOT_FOUND" });
      expect(problem.errors?.map(({ path }) => path)).toEqual(["/records/1/folderId"]);
    }
    expect(await titles()).toEqual([]);
    const [a, b] = await made([{ title: "a", folderId: "mine" }, { title: "b" }]);
    const moved = await update([
      { id: a?.["id"], title: "A" },
      { id: b?.["id"], folderId: "theirs" },
    ]);
    expect((await problemOf(moved)).errors?.map(({ path }) => path)).toEqual(["/records/1/folderId"]);
    expect(await titles()).toEqual(["a", "b"]);
  });

  it("leaves alone a foreign key that a record does not name, readable or not", async () => {
    await site.sql("insert into folders values ('mine', 'id-of-user'), ('theirs', 'id-of-other')");
    const [a, b] = await made([{ title: "a" }, { title: "b" }]);
    await site.sql("update notes set folder_id = 'theirs' where title = 'a'");
    const answer = await update([
      { id: a?.["id"], title: "A" },
      { id: b?.["id"], folderId: "mine" },
    ]);
    expect(((await answer.json()) as Rows).data).toMatchObject([{ folderId: "theirs" }, { folderId: "mine" }]);
  });

  it("writes none where one value is taken", async () => {
    await made([{ title: "first", slug: "taken" }]);
    const answer = await create([
      { title: "x", slug: "free" },
      { title: "y", slug: "taken" },
    ]);
    expect(await outcomeOf(answer)).toBe("409 UNIQUE_VIOLATION");
    expect(await titles()).toEqual(["first"]);
  });

  it("writes each for itself where asked to, and says what became of it", async () => {
    await made([{ title: "first", slug: "taken" }]);
    const answer = await create([{ title: "a" }, { title: "b", slug: "taken" }, { title: "c" }], {
      options: { atomic: false },
    });
    expect(answer.status).toBe(207);
    const { success, errors } = (await answer.json()) as Each;
    expect(success).toMatchObject([
      { index: 0, record: { title: "a" } },
      { index: 2, record: { title: "c" } },
    ]);
    expect(errors).toMatchObject([
      { index: 1, error: { code: "UNIQUE_VIOLATION", errors: [{ path: "/records/1/slug" }] } },
    ]);
    expect(await titles()).toEqual(["a", "c", "first"]);
  });

  it("writes none where one is not valid, even each for itself", async () => {
    const answer = await create([{ title: "a" }, { title: 5 }], { options: { atomic: false } });
    expect((await problemOf(answer)).errors?.map(({ path }) => path)).toEqual(["/records/1/title"]);
    expect(await titles()).toEqual([]);
  });

  it("changes and deletes each for itself too", async () => {
    const [a, b] = await made([{ title: "a" }, { title: "b", state: "closed" }]);
    const options = { atomic: false };
    const ids = [a?.["id"], b?.["id"], "none"];
    const changed = await update(
      ids.map((id) => ({ id, title: "x" })),
      { options },
    );
    const told = (await changed.json()) as Each;
    expect(told.success).toMatchObject([{ index: 0, record: { title: "x" } }]);
    expect(told.errors.map(({ error }) => error["code"])).toEqual(["ACCESS_CONDITION_FAILED", "NOT_FOUND"]);
    const deleted = (await (await remove(ids, { options })).json()) as Each;
    expect(deleted.success).toEqual([{ index: 0 }]);
    expect(await titles()).toEqual(["b"]);
  });

  it("names records by keys of several columns", async () => {
    const at = (path: string, method: string, body: unknown) => site.send(method, path, { as: "user", body });
    const seats = [
      { row: "b", number: 1 },
      { row: "a", number: 10 },
      { row: "a", number: 2, guest: "Ada" },
    ];
    const made = (await (await at("/api/v1/seats/batch", "POST", { records: seats })).json()) as Rows;
    expect(made.data).toMatchObject(seats);
    const records = [
      { row: "a", number: 2, guest: null },
      { row: "b", number: 1, guest: "Bob" },
    ];
    const changed = (await (await at("/api/v1/seats/batch", "PATCH", { records })).json()) as Rows;
    expect(changed.data).toEqual(records);
    const gone = await at("/api/v1/seats/batch", "DELETE", {
      ids: [
        { row: "a", number: 2 },
        { row: "a", number: 10 },
      ],
    });
    expect(gone.status).toBe(204);
    expect(await site.sql("select guest from seats")).toEqual([{ guest: "Bob" }]);
  });

  it("gives records whose keys the database counts in the order in which they were sent", async () => {
    const records = ["z", "y", "x"].map((name) => ({ name }));
    const answer = await site.send("POST", "/api/v1/events/batch", { as: "user", body: { records } });
    expect(((await answer.json()) as Rows).data.map(({ name }) => name)).toEqual(["z", "y", "x"]);
  });
});
