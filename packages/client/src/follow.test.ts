import { describe, expect, test } from "vitest";
import { inTurn, serve, type Reply } from "../../../test/sdk/serve.js";
import { connect } from "./v1.js";

const to = (status: number, location: string): Reply => ({ status, headers: { location } });

describe("a redirect to another origin", () => {
  test.each([301, 302, 303, 307, 308])("by %i takes neither token nor header along", async (status) => {
    const other = await serve(() => ({ body: "there" as unknown as object, headers: {} }));
    const server = await serve(() => to(status, `${other.url}/there`));
    const headers = { "x-api-key": "k", cookie: "session=s" };
    await connect({ baseUrl: server.url, token: "secret", headers }).call("GET", "/", { as: "text" });
    expect(server.received[0]?.headers).toMatchObject({ authorization: "Bearer secret", ...headers });
    expect(other.received).toHaveLength(1);
    expect(JSON.stringify(other.received)).not.toMatch(/secret|session|api-key/);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("is not followed by a %s, whose body stays here", async (method) => {
    const other = await serve(() => ({ body: {} }));
    const server = await serve(() => to(307, other.url));
    const call = connect({ baseUrl: server.url, token: "secret" }).call(method, "/", { body: { password: "p" } });
    expect((await call.safe()).error).toMatchObject({ name: "ApiError", status: 307 });
    expect(other.received).toEqual([]);
  });

  test("and back again has no token any more", async () => {
    const other = await serve(() => to(302, `${server.url}/back`));
    const server = await serve(inTurn(to(302, other.url), { body: {} }));
    await connect({ baseUrl: server.url, token: "secret" }).call("GET", "/");
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(["Bearer secret", undefined]);
  });
});

describe("a redirect on the same origin", () => {
  test("keeps the token", async () => {
    const server = await serve(inTurn(to(308, "/posts/?limit=1"), { body: 1 }));
    expect(await connect({ baseUrl: server.url, token: "t" }).call("GET", "/posts")).toBe(1);
    expect(server.received[1]).toMatchObject({ url: "/posts/?limit=1", headers: { authorization: "Bearer t" } });
  });

  test.each([307, 308])("by %i sends a write again with its body", async (status) => {
    const server = await serve(inTurn(to(status, "/posts/"), { body: 1 }));
    await connect({ baseUrl: server.url }).call("POST", "/posts", { body: { a: 1 } });
    expect(server.received[1]).toMatchObject({ method: "POST", url: "/posts/", body: '{"a":1}' });
  });

  test.each([301, 302, 303])("by %i never makes a read of a write", async (status) => {
    const server = await serve(inTurn(to(status, "/posts/"), { body: 1 }));
    const { error } = await connect({ baseUrl: server.url }).call("PUT", "/posts", { body: {} }).safe();
    expect(error?.status).toBe(status);
    expect(server.received).toHaveLength(1);
  });

  test("in a circle ends", async () => {
    const server = await serve(() => to(302, "/"));
    expect((await connect({ baseUrl: server.url }).call("GET", "/").safe()).error?.status).toBe(302);
    expect(server.received).toHaveLength(11);
  });
});

test("a Location without a redirect is only read", async () => {
  const server = await serve(() => ({ status: 201, headers: { location: "/posts/1" }, body: { id: 1 } }));
  const { response } = await connect({ baseUrl: server.url }).call("POST", "/posts", { body: {} }).withResponse();
  expect(response.headers.get("location")).toBe("/posts/1");
  expect(server.received).toHaveLength(1);
});
