import { describe, expect, test } from "vitest";
import { inTurn, problem, serve } from "../../../test/sdk/serve.js";
import { connect } from "./v1.js";

describe("a request", () => {
  test("goes to the base URL plus its path, with its query", async () => {
    const server = await serve(() => ({ body: [] }));
    await connect({ baseUrl: `${server.url}/prefix/` }).call("GET", "/posts", { query: { limit: 2, sort: undefined } });
    expect(server.received[0]).toMatchObject({ method: "GET", url: "/prefix/posts?limit=2" });
  });

  test("carries a JSON body with dates as ISO and bigints as strings", async () => {
    const server = await serve(() => ({ body: {} }));
    const body = { at: new Date(0), views: 2n ** 60n, gone: null, deep: [{ at: new Date(1) }] };
    await connect({ baseUrl: server.url }).call("POST", "/posts", { body });
    expect(server.received[0]?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({
      at: "1970-01-01T00:00:00.000Z",
      views: "1152921504606846976",
      gone: null,
      deep: [{ at: "1970-01-01T00:00:00.001Z" }],
    });
  });

  test("with an invalid Date is refused, not sent as null", async () => {
    const server = await serve(() => ({ body: {} }));
    const call = connect({ baseUrl: server.url }).call("PATCH", "/posts/1", { body: { at: new Date("?") } });
    await expect(call).rejects.toThrow(RangeError);
    expect(server.received).toEqual([]);
  });

  test("without a body has no content type", async () => {
    const server = await serve(() => ({ status: 204 }));
    await connect({ baseUrl: server.url }).call("POST", "/posts/1/publish");
    expect(server.received[0]?.headers["content-type"]).toBeUndefined();
  });

  test("sends a form as it is", async () => {
    const server = await serve(() => ({ body: {} }));
    const raw = new URLSearchParams({ a: "1 2" });
    await connect({ baseUrl: server.url }).call("POST", "/forms", { raw });
    expect(server.received[0]).toMatchObject({ body: "a=1+2" });
    expect(server.received[0]?.headers["content-type"]).toMatch("application/x-www-form-urlencoded");
  });

  test("has the client's headers, overruled by its own", async () => {
    const server = await serve(() => ({ body: {} }));
    const connection = connect({ baseUrl: server.url, headers: { "x-a": "client", "x-b": "client" } });
    await connection.call("GET", "/", { headers: new Headers({ "X-B": "call" }), parameters: { "X-C": "operation" } });
    expect(server.received[0]?.headers).toMatchObject({ "x-a": "client", "x-b": "call", "x-c": "operation" });
  });

  test("hands what else it was given to fetch", async () => {
    const seen: unknown[] = [];
    const fetch = (_url: string, init: object) => {
      seen.push(init);
      return Response.json({});
    };
    const connection = connect({ baseUrl: "https://a.test", fetch, credentials: "include" });
    await connection.call("GET", "/", { next: { revalidate: 60, tags: ["posts"] }, cache: "force-cache" });
    expect(seen[0]).toMatchObject({
      next: { revalidate: 60, tags: ["posts"] },
      cache: "force-cache",
      credentials: "include",
    });
  });

  test("to a relative base URL has nowhere to go outside a page", async () => {
    await expect(connect({ baseUrl: "" }).call("GET", "/posts")).rejects.toThrow("Invalid URL");
  });
});

describe("a token", () => {
  test("is sent as bearer", async () => {
    const server = await serve(() => ({ body: {} }));
    await connect({ baseUrl: server.url, token: "t1" }).call("GET", "/");
    expect(server.received[0]?.headers.authorization).toBe("Bearer t1");
  });

  test("is asked for before each call if it is a function", async () => {
    const server = await serve(() => ({ body: {} }));
    let count = 0;
    const connection = connect({ baseUrl: server.url, token: async () => (count++ ? `t${count}` : null) });
    await connection.call("GET", "/");
    await connection.call("GET", "/");
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([undefined, "Bearer t2"]);
  });
});

describe("a 401", () => {
  const unauthorized = problem(401, "AUTH_EXPIRED");

  test("asks onUnauthorized once and goes again with the new token, which is kept", async () => {
    const server = await serve(({ headers }) => (headers.authorization === "Bearer new" ? { body: {} } : unauthorized));
    const asked: unknown[] = [];
    const onUnauthorized = (error: unknown) => {
      asked.push(error);
      return "new";
    };
    const connection = connect({ baseUrl: server.url, token: "old", onUnauthorized });
    await connection.call("POST", "/", { body: {} });
    await connection.call("GET", "/");
    expect(asked).toMatchObject([{ code: "AUTH_EXPIRED", status: 401 }]);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer old",
      "Bearer new",
      "Bearer new",
    ]);
  });

  test.each([
    ["the same token", "old"],
    ["no token", undefined],
  ])("is thrown if that has %s", async (_, answer) => {
    const server = await serve(() => unauthorized);
    const connection = connect({ baseUrl: server.url, token: "old", onUnauthorized: () => answer });
    await expect(connection.call("GET", "/")).rejects.toMatchObject({ status: 401 });
    expect(server.received).toHaveLength(1);
  });

  test("to the new token too is thrown", async () => {
    const server = await serve(() => unauthorized);
    const connection = connect({ baseUrl: server.url, token: "old", onUnauthorized: () => "new" });
    await expect(connection.call("GET", "/")).rejects.toMatchObject({ status: 401 });
    expect(server.received).toHaveLength(2);
  });

  test("of several calls at once is one question", async () => {
    const server = await serve(({ headers }) => (headers.authorization === "Bearer new" ? { body: {} } : unauthorized));
    let asked = 0;
    const onUnauthorized = async () => {
      asked++;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return "new";
    };
    const connection = connect({ baseUrl: server.url, token: "old", onUnauthorized });
    await Promise.all([1, 2, 3].map(() => connection.call("GET", "/")));
    expect(asked).toBe(1);
  });

  test("that comes after another call's question was answered is no question of its own", async () => {
    let release: (value?: undefined) => void = () => undefined;
    const released = new Promise<undefined>((resolve) => (release = resolve));
    const server = await serve(async ({ headers, url }) => {
      if (headers.authorization === "Bearer new") return { body: {} };
      if (url === "/late") await released;
      return unauthorized;
    });
    let asked = 0;
    const onUnauthorized = () => {
      asked++;
      return "new";
    };
    const connection = connect({ baseUrl: server.url, token: "old", onUnauthorized });
    const late = connection.call("GET", "/late");
    await connection.call("GET", "/early");
    release();
    await late;
    expect(asked).toBe(1);
  });

  test("of a public operation, such as a wrong password, is no question of the token", async () => {
    const server = await serve(() => unauthorized);
    const onUnauthorized = () => expect.unreachable();
    const connection = connect({ baseUrl: server.url, onUnauthorized });
    await expect(connection.call("POST", "/", { isPublic: true })).rejects.toMatchObject({ status: 401 });
  });

  test("throws what onUnauthorized throws, so that it may redirect", async () => {
    const server = await serve(() => unauthorized);
    const onUnauthorized = () => {
      throw new Error("NEXT_REDIRECT");
    };
    await expect(connect({ baseUrl: server.url, onUnauthorized }).call("GET", "/")).rejects.toThrow("NEXT_REDIRECT");
  });
});

describe("an answer", () => {
  test.each([202, 204])("with status %i and no body is undefined", async (status) => {
    const server = await serve(() => ({ status }));
    expect(await connect({ baseUrl: server.url }).call("DELETE", "/posts/1")).toBeUndefined();
  });

  test("with status 200 and no body, where JSON was promised, is a ParseError", async () => {
    const server = await serve(() => ({ body: "" }));
    expect((await connect({ baseUrl: server.url }).call("GET", "/").safe()).error?.name).toBe("ParseError");
  });

  test.each([
    ["text", "<p>hi</p>"],
    ["nothing", undefined],
  ] as const)("is read as %s on request", async (as, want) => {
    const server = await serve(() => ({ body: "<p>hi</p>" }));
    expect(await connect({ baseUrl: server.url }).call("GET", "/", { as })).toBe(want);
  });

  test("is read as a blob or a stream on request", async () => {
    const server = await serve(() => ({ body: "bytes" }));
    const connection = connect({ baseUrl: server.url });
    const blob = (await connection.call("GET", "/", { as: "blob" })) as Blob;
    expect(await blob.text()).toBe("bytes");
    const stream = (await connection.call("GET", "/", { as: "stream" })) as ReadableStream;
    expect(await new Response(stream).text()).toBe("bytes");
  });

  test("with malformed JSON is a ParseError, and not asked for again", async () => {
    const server = await serve(inTurn({ body: "<!doctype html>" }));
    const error = await connect({ baseUrl: server.url })
      .call("GET", "/")
      .catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "ParseError", response: { status: 200 } });
    expect(server.received).toHaveLength(1);
  });
});
