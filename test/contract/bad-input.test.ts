import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counts, insertPage, insertPost, outcomeOf, problemOf } from "../support/answers.js";
import { anyJson, anyQuery, anySegment, hostileJson, hostileNames, hostileTexts } from "../support/hostile.js";
import { runs, tryOften } from "../support/runs.js";
import { expectSilence } from "../support/silence.js";
import { bearer, databases, useSite, type Site } from "../support/site.js";

// The server fails no request and logs nothing: the site's own checks refuse a 500 and what is not documented.

const mebibyte = 1024 * 1024;
const json = { "Content-Type": "application/json" };
const post = '"slug":"x","title":"x","content":"y"';

function sendRaw(site: Site, method: string, path: string, body: BodyInit, headers: Record<string, string> = json) {
  return site.fetch(path, { method, headers: { ...bearer("admin"), ...headers }, body });
}

describe("a body, before any database sees it,", () => {
  const site = useSite("libsql");
  expectSilence();

  it.each<[string, BodyInit, string]>([
    ["nothing", "", "400 INVALID_JSON"],
    ["white space", " \n\t", "400 INVALID_JSON"],
    ["half an object", `{${post}`, "400 INVALID_JSON"],
    ["two values", `{${post}}{}`, "400 INVALID_JSON"],
    ["a trailing comma", `{${post},}`, "400 INVALID_JSON"],
    ["single quotes", "{'title':'x'}", "400 INVALID_JSON"],
    ["NaN", `{${post},"position":NaN}`, "400 INVALID_JSON"],
    ["a comment", `{${post}} // done`, "400 INVALID_JSON"],
    ["malformed UTF-8", new Uint8Array([0x22, 0xc3, 0x28, 0x22]), "400 INVALID_JSON"],
    ["half a surrogate pair as UTF-8", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), "400 INVALID_JSON"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), "400 INVALID_JSON"],
    ["a form", "slug=x&title=x&content=y", "400 INVALID_JSON"],
    ["nesting without end", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "400 VALIDATION_ERROR"],
    ["objects without end", `{"a":`.repeat(10_000) + "1" + "}".repeat(10_000), "400 VALIDATION_ERROR"],
    ["a text that is too long", `{${post.replace('"x"', `"${"x".repeat(1000)}"`)}}`, "400 VALIDATION_ERROR"],
    ["1 MiB and one byte", `{${post}${" ".repeat(mebibyte - post.length - 1)}}`, "413 PAYLOAD_TOO_LARGE"],
    ["a list", `[{${post}}]`, "400 VALIDATION_ERROR"],
    ["a text", '"text"', "400 VALIDATION_ERROR"],
    ["a number", "1", "400 VALIDATION_ERROR"],
    ["null", "null", "400 VALIDATION_ERROR"],
  ])("that is %s is refused, and nothing is written", async (_name, body, want) => {
    const id = await insertPage(site);
    const before = await counts(site);
    expect(await outcomeOf(await sendRaw(site, "POST", "/api/v1/pages", body))).toBe(want);
    expect(await outcomeOf(await sendRaw(site, "PATCH", `/api/v1/pages/${id}`, body))).toBe(want);
    expect(await outcomeOf(await sendRaw(site, "POST", "/api/v1/posts", body))).toBe(want);
    expect(await counts(site)).toEqual(before);
  });

  it("of exactly 1 MiB is accepted", async () => {
    const body = `{${post}${" ".repeat(mebibyte - post.length - 2)}}`;
    expect(body.length).toBe(mebibyte);
    expect((await sendRaw(site, "POST", "/api/v1/pages", body)).status).toBe(201);
  });

  it.each([
    "text/plain",
    "text/json",
    "application/jsonp",
    "application/json-patch+json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/octet-stream",
    ",application/json",
    "application/json, text/plain",
    "",
  ])("as %j is 415", async (type) => {
    const answer = await sendRaw(site, "POST", "/api/v1/pages", `{${post}}`, { "Content-Type": type });
    expect(await outcomeOf(answer)).toBe("415 UNSUPPORTED_MEDIA_TYPE");
  });

  it.each([
    ["gzip", "415 UNSUPPORTED_MEDIA_TYPE"],
    ["identity, br", "415 UNSUPPORTED_MEDIA_TYPE"],
    ["identity", "201"],
    ["Identity", "201"],
    ["", "201"],
  ])("with Content-Encoding: %s is %s", async (coding, want) => {
    const headers = { ...json, "Content-Encoding": coding };
    const answer = await sendRaw(site, "POST", "/api/v1/pages", `{${post}}`, headers);
    expect(await outcomeOf(answer.clone())).toBe(want);
    if (want !== "201") expect((await problemOf(answer)).detail).toContain("Content-Encoding");
  });

  it.each(["application/json; charset=utf-8", "Application/JSON", "application/json ;charset=UTF-8"])(
    "as %s is read",
    async (type) => {
      expect((await sendRaw(site, "POST", "/api/v1/pages", `{${post}}`, { "Content-Type": type })).status).toBe(201);
    },
  );

  it.each(hostileNames)("with the key %j is refused", async (name) => {
    const id = await insertPage(site);
    const before = await site.sql("select * from pages");
    const body = `{"title":"New",${JSON.stringify(name)}:"x"}`;
    const answer = await sendRaw(site, "PATCH", `/api/v1/pages/${id}`, body);
    expect(await outcomeOf(answer)).toBe("400 VALIDATION_ERROR");
    expect(await site.sql("select * from pages")).toEqual(before);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("takes the last of two equal keys, as JSON.parse does, and checks it", async () => {
    const answer = await sendRaw(site, "POST", "/api/v1/pages", `{${post},"title":3}`);
    expect(await outcomeOf(answer)).toBe("400 VALIDATION_ERROR");
  });
});

describe("a body of an operation that takes none,", () => {
  const site = useSite("libsql");
  expectSilence();

  async function sent(method: "POST" | "DELETE", body: BodyInit, headers: Record<string, string>) {
    const id = await (method === "POST" ? insertPost(site, "mine", "admin") : insertPage(site));
    const path = method === "POST" ? "/api/v1/posts/mine/publish" : `/api/v1/pages/${id}`;
    return await sendRaw(site, method, path, body, headers);
  }

  describe.each(["POST", "DELETE"] as const)("sent by %s,", (method) => {
    it.each<[string, BodyInit, Record<string, string>]>([
      ["an object", '{"id":"x"}', json],
      ["null", "null", json],
      ["no JSON", "{", json],
      ["a form", "id=x", { "Content-Type": "application/x-www-form-urlencoded" }],
      ["bytes", new Uint8Array([0xc3, 0x28]), {}],
      ["gzipped", new Uint8Array([0x1f, 0x8b]), { ...json, "Content-Encoding": "gzip" }],
      ["larger than 1 MiB", "x".repeat(mebibyte + 1), json],
    ])("is refused: %s", async (_name, body, headers) => {
      const problem = await problemOf(await sent(method, body, headers));
      expect([problem.code, problem.detail]).toEqual(["UNKNOWN_PARAMETER", "This operation takes no body."]);
      expect(await counts(site)).toMatchObject(method === "POST" ? { posts: 1, pages: 0 } : { posts: 0, pages: 1 });
    });

    it.each<[string, BodyInit, Record<string, string>]>([
      ["empty", "", {}],
      ["empty, and said to be JSON", "", json],
      ["an empty object", "{}", json],
    ])("is taken: %s", async (_name, body, headers) => {
      expect((await sent(method, body, headers)).status).toBe(204);
    });
  });
});

describe.each(databases)("a value on %s", (database) => {
  const site = useSite(database);
  expectSilence();

  it.each(hostileJson)("%s in any field is refused, or kept as it is", async (json) => {
    const id = await insertPage(site);
    const [before] = await site.sql("select * from pages");
    const kept = json === "-0" ? ["position"] : /^"\w+"$/.test(json) ? ["slug", "title", "content"] : [];
    for (const field of ["slug", "title", "content", "status", "position"]) {
      const outcome = await outcomeOf(await sendRaw(site, "PATCH", `/api/v1/pages/${id}`, `{"${field}":${json}}`));
      expect([field, outcome]).toEqual([field, kept.includes(field) ? "200" : "400 VALIDATION_ERROR"]);
    }
    const [after] = await site.sql("select * from pages");
    const value = json === "-0" ? 0 : JSON.parse(json);
    const changes = Object.fromEntries(kept.map((field) => [field, value]));
    expect(after).toEqual({ ...before, ...changes, updated_at: kept.length > 0 ? expect.any(Number) : null });
  });
});

describe.each(databases)("a URL on %s", (database) => {
  const site = useSite(database);
  expectSilence();
  const named = hostileTexts.map((text) => [text.length > 99 ? "a long text" : text, text] as const);

  it.each(named)("with the id %s is not found, for every verb", async (_name, id) => {
    await insertPost(site, "a", "admin");
    await insertPage(site);
    const before = await counts(site);
    const patch = await sendRaw(site, "PATCH", `/api/v1/pages/${id}`, '{"title":"New"}');
    const all = [
      await site.send("GET", `/api/v1/pages/${id}x`),
      patch,
      await site.send("DELETE", `/api/v1/pages/${id}`, { as: "admin" }),
      await site.send("POST", `/api/v1/posts/${id}/publish`, { as: "admin" }),
    ];
    for (const answer of all) expect(await outcomeOf(answer)).toBe("404 NOT_FOUND");
    expect(await counts(site)).toEqual(before);
  });

  it.each(hostileNames)("with the parameter %j is refused", async (name) => {
    const query = new URLSearchParams([[name, "x"]]).toString();
    const problem = await problemOf(await site.send("GET", `/api/v1/pages?${query}`));
    expect(problem).toMatchObject({ status: 400, code: "UNKNOWN_PARAMETER" });
  });

  it.each(named)("with a filter for %s finds nothing, or is refused", async (_name, text) => {
    await insertPage(site, { title: "A page", position: 4 });
    for (const name of ["title", "id.gt", "position", "createdAt.lte", "status", "sort", "limit", "total"]) {
      const outcome = await outcomeOf(await site.send("GET", `/api/v1/pages?${name}=${text}`));
      const isText = name === "title" || name === "id.gt";
      const isZero = name === "position" && text === "-0";
      expect([name, outcome]).toEqual([name, isText || isZero ? "200" : "400 VALIDATION_ERROR"]);
    }
  });

  it("with 15 KiB of query is answered like any other, and with 64 KiB refused", async () => {
    expect(await outcomeOf(await site.send("GET", `/api/v1/pages?title=${"x".repeat(15_000)}`))).toBe("200");
    expect(await outcomeOf(await site.send("GET", `/api/v1/pages?title=${"x".repeat(65_536)}`))).toBe(
      "400 VALIDATION_ERROR",
    );
    expect(await outcomeOf(await site.send("GET", `/api/v1/pages?${"x".repeat(65_536)}`))).toBe(
      "400 UNKNOWN_PARAMETER",
    );
    const many = Array.from({ length: 2_000 }, (_, index) => `p${index}=1`).join("&");
    expect(await outcomeOf(await site.send("GET", `/api/v1/pages?${many}`))).toBe("400 UNKNOWN_PARAMETER");
  });
});

describe.each(databases)("whatever is sent, on %s, the answer is documented", (database) => {
  const site = useSite(database);
  expectSilence();
  const usual = runs(database === "d1" ? 25 : 150, database);
  const resource = fc.constantFrom("pages", "posts");

  it("in a body: it is refused, and nothing is written; or accepted, and one row is", async () => {
    const property = fc.asyncProperty(resource, anyJson, async (name, body) => {
      const [before] = await site.sql(`select count(*) as rows from ${name}`);
      const answer = await site.send("POST", `/api/v1/${name}`, { as: "admin", body });
      const [after] = await site.sql(`select count(*) as rows from ${name}`);
      expect(Number(after?.["rows"]) - Number(before?.["rows"])).toBe(answer.status === 201 ? 1 : 0);
      expect([201, 400, 409]).toContain(answer.status);
    });
    await tryOften(property, usual);
  });

  it("in a change: every other field is as it was", async () => {
    const property = fc.asyncProperty(anyJson, async (body) => {
      const id = await insertPage(site);
      const [before] = await site.sql("select * from pages where id = ?", id);
      const answer = await site.send("PATCH", `/api/v1/pages/${id}`, { as: "admin", body });
      const [after] = await site.sql("select * from pages where id = ?", id);
      expect([200, 400, 409]).toContain(answer.status);
      const sent = answer.status === 200 ? { ...(body as object), updated_at: after?.["updated_at"] } : {};
      expect(after).toEqual({ ...before, ...sent });
    });
    await tryOften(property, usual);
  });

  it("in a query", async () => {
    await insertPage(site, { title: "1" });
    const property = fc.asyncProperty(resource, anyQuery, async (name, query) => {
      const answer = await site.send("GET", `/api/v1/${name}?${query}`, { as: "user" });
      expect([200, 400]).toContain(answer.status);
    });
    await tryOften(property, usual);
  });

  it("in a path", async () => {
    const verbs = fc.constantFrom("GET", "PATCH", "DELETE", "PUT", "POST");
    const property = fc.asyncProperty(
      verbs,
      resource,
      fc.array(anySegment, { maxLength: 3 }),
      async (verb, name, path) => {
        const body = verb === "PATCH" || verb === "POST" ? { body: {} } : {};
        const answer = await site.send(verb, `/api/v1/${[name, ...path].join("/")}`, { as: "admin", ...body });
        expect([200, 400, 404, 405]).toContain(answer.status);
      },
    );
    await tryOften(property, usual);
  });
});
