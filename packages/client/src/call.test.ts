import { expect, expectTypeOf, test } from "vitest";
import { problem, serve } from "../../../test/sdk/serve.js";
import { type Answer, Call } from "./call.js";
import type { CallError } from "./call-error.js";
import { type ConflictError, connect, isProblem, type NotFoundError, TimeoutError } from "./v1.js";

interface Post {
  title: string;
}

type GetPostError = NotFoundError<"NOT_FOUND"> | ConflictError<"CONFLICT" | "UNIQUE_VIOLATION"> | CallError;

function getPost(baseUrl: string): Call<Post, GetPostError> {
  return connect({ baseUrl }).call("GET", "/posts/1");
}

test("a call is a promise of its data", async () => {
  const server = await serve(() => ({ body: { title: "One" } }));
  const call = getPost(server.url);
  expect(call).toBeInstanceOf(Promise);
  expect((await call).title).toBe("One");
  expect(await Promise.all([call, getPost(server.url)])).toEqual([{ title: "One" }, { title: "One" }]);
});

test("then, catch and finally make plain promises", async () => {
  let isOver = false;
  const post = getPost((await serve(() => ({ body: { title: "One" } }))).url).finally(() => (isOver = true));
  expect((await post).title).toBe("One");
  expect(isOver).toBe(true);
  const caught = getPost((await serve(() => problem(404, "NOT_FOUND"))).url).catch((error: unknown) => error);
  expect(await caught).toMatchObject({ code: "NOT_FOUND" });
});

test("a call is sent once, however often it is awaited", async () => {
  const server = await serve(() => ({ body: { title: "One" } }));
  const call = getPost(server.url);
  await call;
  await call;
  await call.safe();
  await call.withResponse();
  expect(server.received).toHaveLength(1);
});

test("withResponse gives the response as well", async () => {
  const server = await serve(() => ({ body: { title: "One" }, headers: { "x-total": "7" } }));
  const { data, response } = await getPost(server.url).withResponse();
  expect(data.title).toBe("One");
  expect(response.headers.get("x-total")).toBe("7");
});

test("safe gives data or error, and never rejects with a QuickbackError", async () => {
  const { data, error } = await getPost((await serve(() => ({ body: { title: "One" } }))).url).safe();
  expect([data?.title, error]).toEqual(["One", undefined]);
  const failed = await getPost((await serve(() => problem(404, "NOT_FOUND"))).url).safe();
  expect(failed).toMatchObject({ data: undefined, error: { code: "NOT_FOUND" }, response: { status: 404 } });
});

test("safe rejects with what is no QuickbackError", async () => {
  const token = () => {
    throw new Error("no session store");
  };
  const call = connect({ baseUrl: "https://a.test", token }).call("GET", "/");
  await expect(call.safe()).rejects.toThrow("no session store");
});

test("a call that nobody waits for is reported as an unhandled rejection", async () => {
  const seen: unknown[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (error) => seen.push(error));
  void new Call(Promise.reject<Answer<void>>(new Error("nobody")));
  const watched = new Call(Promise.reject<Answer<void>>(new Error("watched")));
  await watched.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
  expect(seen).toMatchObject([{ message: "nobody" }]);
});

test("the types of safe narrow by error, status and code", async () => {
  const outcome = async () => getPost("https://a.test").safe();
  expectTypeOf(outcome).returns.resolves.toHaveProperty("error");
  async function check() {
    const { data, error } = await outcome();
    if (!error) {
      expectTypeOf(data).toEqualTypeOf<Post>();
      return;
    }
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error.code).toEqualTypeOf<"NOT_FOUND" | "CONFLICT" | "UNIQUE_VIOLATION" | "UNKNOWN">();
    if (error.status === 404) expectTypeOf(error.code).toEqualTypeOf<"NOT_FOUND" | "UNKNOWN">();
    if (error.code === "CONFLICT") expectTypeOf(error.status).toEqualTypeOf<409>();
    if (isProblem(error, "UNIQUE_VIOLATION")) expectTypeOf(error.code).toEqualTypeOf<"UNIQUE_VIOLATION">();
    if (error instanceof TimeoutError) expectTypeOf(error.status).toEqualTypeOf<undefined>();
  }
  expectTypeOf(check).toBeFunction();
});
