import { describe, expect, test } from "vitest";
import { problem, serve, type Reply } from "../../../test/sdk/serve.js";
import { type CallError, connect, keyOf, path } from "./v1.js";

interface Post {
  id: string;
  title: string;
}

const post = { id: "1", title: "One" };
const tagged = (tag: string, body: object = post): Reply => ({ body, headers: { etag: tag } });
const page = { data: [post], pagination: { hasMore: false } };

/** A server whose answer to a read or POST has the tag `"1"`, to any other write `"2"`. */
async function posts() {
  const server = await serve(({ method, url }) =>
    method === "DELETE"
      ? { status: 204 }
      : tagged(
          method === "GET" || method === "POST" ? '"1"' : '"2"',
          url === "/posts" && method === "GET" ? page : post,
        ),
  );
  const connection = connect({ baseUrl: server.url });
  return {
    connection,
    sentTags: () => server.received.map(({ headers }) => headers["if-match"]),
    get: () => connection.call<Post, CallError>("GET", "/posts/1"),
    update: (row: string | Post, options: object = {}) =>
      connection.call<Post, CallError>("PATCH", path`/posts/${keyOf(row, "id")}`, { ...options, body: {}, row }),
    received: server.received,
  };
}

describe("a row that the client got", () => {
  test.each(["GET", "POST", "PATCH", "PUT"])("from %s brings its tag along as If-Match", async (method) => {
    const { connection, sentTags } = await posts();
    const row = await connection.call<Post, CallError>(method, "/posts/1");
    await connection.call("DELETE", "/posts/1", { row, as: "nothing" });
    expect(sentTags()).toEqual([undefined, method === "GET" || method === "POST" ? '"1"' : '"2"']);
  });

  test("has the tag of its own answer: what a write answers with is another row", async () => {
    const { get, update, sentTags } = await posts();
    const first = await get();
    const second = await update(first);
    await update(second);
    await update(first);
    expect(sentTags()).toEqual([undefined, '"1"', '"2"', '"1"']);
  });

  test("goes to the path of its key", async () => {
    const { get, update, received } = await posts();
    await update(await get());
    await update("a/b");
    expect(received.map(({ url }) => url)).toEqual(["/posts/1", "/posts/1", "/posts/a%2Fb"]);
  });

  test.each([null, undefined, {}])("is refused before sending where it is %j", async (row) => {
    const { update, received } = await posts();
    const { error } = await update(row as unknown as Post).safe();
    expect(error).toMatchObject({ name: "RequestError" });
    expect(received).toEqual([]);
  });

  test("has lost its tag when it is a copy, and in another client", async () => {
    const { get, update, sentTags } = await posts();
    const row = await get();
    await update({ ...row });
    const other = await posts();
    await other.update(row);
    expect([...sentTags(), ...other.sentTags()]).toEqual([undefined, undefined, undefined]);
  });

  test("in a list has none: it goes without, and is refused where one is asked for", async () => {
    const { connection, update, sentTags, received } = await posts();
    const { data } = await connection.list<Post, typeof page, CallError>("/posts");
    const row = data[0] as Post;
    await update(row);
    const { error } = await update(row, { ifMatch: true }).safe();
    expect(error).toMatchObject({ name: "RequestError", message: expect.stringContaining("no ETag") });
    expect(sentTags()).toEqual([undefined, undefined]);
    expect(received).toHaveLength(2);
  });

  test("weakened by a proxy on the way has the tag that the server made", async () => {
    const server = await serve(() => tagged('W/"aW/b"'));
    const connection = connect({ baseUrl: server.url });
    const row = await connection.call("GET", "/posts/1");
    await connection.call("PATCH", "/posts/1", { row });
    expect(server.received[1]?.headers["if-match"]).toBe('"aW/b"');
  });

  test("that has changed meanwhile is a PreconditionFailedError", async () => {
    const server = await serve(({ headers }) =>
      headers["if-match"] ? problem(412, "PRECONDITION_FAILED") : tagged('"1"'),
    );
    const connection = connect({ baseUrl: server.url });
    const row = await connection.call("GET", "/posts/1");
    const { error } = await connection.call("PATCH", "/posts/1", { row }).safe();
    expect(error).toMatchObject({ name: "PreconditionFailedError", code: "PRECONDITION_FAILED" });
  });
});

describe("ifMatch", () => {
  test.each([
    ["a tag of the caller's own", '"mine"', '"mine"'],
    ["an empty text, which the server will refuse", "", ""],
    ["any record", "*", "*"],
    ["none", false, undefined],
    ["the row's", true, '"1"'],
  ])("sends %s", async (_, ifMatch, want) => {
    const { get, update, sentTags } = await posts();
    await update(await get(), { ifMatch });
    expect(sentTags()[1]).toBe(want);
  });

  test("is refused where it asks for the tag of an id", async () => {
    const { update, received } = await posts();
    expect((await update("1", { ifMatch: true }).safe()).error?.name).toBe("RequestError");
    expect(received).toEqual([]);
  });
});

describe("ifNoneMatch", () => {
  /** Answers 304 to its own tag. */
  async function site(body: object) {
    let tag = '"1"';
    const server = await serve(({ headers }) =>
      headers["if-none-match"] === tag ? { status: 304, headers: { etag: tag } } : tagged(tag, body),
    );
    const change = () => (tag = '"2"');
    return { server, change, connection: connect({ baseUrl: server.url }) };
  }

  test("gives the same row while nothing has changed, and a new one then", async () => {
    const { connection, change } = await site(post);
    const row = await connection.call<Post, CallError>("GET", "/posts/1");
    const same = connection.call<Post, CallError>("GET", "/posts/1", { ifNoneMatch: row });
    expect(await same).toBe(row);
    expect((await same.withResponse()).response.status).toBe(304);
    change();
    const changed = await connection.call<Post, CallError>("GET", "/posts/1", { ifNoneMatch: row });
    expect(changed).not.toBe(row);
    expect(changed).toEqual(row);
  });

  test("gives the same page, which still goes on to the next", async () => {
    const rows = [1, 2].map((id) => ({ data: [{ id }], pagination: { hasMore: id === 1, nextCursor: "c" } }));
    const server = await serve(({ url, headers }) =>
      headers["if-none-match"] ? { status: 304 } : tagged('"1"', url.includes("cursor") ? rows[1] : rows[0]),
    );
    const connection = connect({ baseUrl: server.url });
    type Page = { data: { id: number }[]; pagination: object };
    const page = await connection.list<{ id: number }, Page, CallError>("/posts");
    const again = await connection.list<{ id: number }, Page, CallError>("/posts", { ifNoneMatch: page });
    expect(again).toBe(page);
    expect((await again.next())?.data).toEqual([{ id: 2 }]);
    expect(server.received.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"1"', undefined]);
  });

  test("of what has no tag asks for everything", async () => {
    const { connection, server } = await site(post);
    expect(await connection.call("GET", "/posts/1", { ifNoneMatch: { ...post } })).toEqual(post);
    expect(server.received[0]?.headers).not.toHaveProperty("if-none-match");
  });

  test("in a header of the caller's own makes 304 an error, since there is nothing to give", async () => {
    const { connection } = await site(post);
    const headers = { "if-none-match": '"1"' };
    const { error } = await connection.call("GET", "/posts/1", { headers }).safe();
    expect(error).toMatchObject({ name: "ApiError", status: 304 });
  });
});
