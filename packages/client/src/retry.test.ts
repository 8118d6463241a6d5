import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inTurn, problem, serve } from "../../../test/sdk/serve.js";
import { connect } from "./v1.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: false });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the call's own timers run out, and the network do its work between them. */
async function settle<Value>(call: Promise<Value>): Promise<Value> {
  const clock = setInterval(() => vi.advanceTimersByTime(20), 1);
  return call.finally(() => clearInterval(clock));
}

const down = problem(503, "UNAVAILABLE");

describe("sent again", () => {
  test.each([408, 429, 500, 502, 503, 504])("is a GET answered %i, twice at most", async (status) => {
    const server = await serve(inTurn(problem(status, "X"), problem(status, "X"), { body: 1 }));
    expect(await settle(connect({ baseUrl: server.url }).call("GET", "/"))).toBe(1);
    const failing = await serve(() => problem(status, "X"));
    await expect(settle(connect({ baseUrl: failing.url }).call("GET", "/"))).rejects.toMatchObject({ status });
    expect(failing.received).toHaveLength(3);
  });

  test("are PUT and DELETE, with their body", async () => {
    const server = await serve(inTurn(down, { body: 1 }));
    await settle(connect({ baseUrl: server.url }).call("PUT", "/", { body: { a: 1 } }));
    expect(server.received.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test.each([
    ["POST", { idempotencyKey: "k1" }],
    ["PATCH", { idempotencyKey: "k1" }],
    ["POST", { headers: { "Idempotency-Key": "k1" } }],
    ["POST", { parameters: { "Idempotency-Key": "k1" } }],
  ])("is a %s with %j, with the same key", async (method, input) => {
    const server = await serve(inTurn(down, { body: 1 }));
    expect(await settle(connect({ baseUrl: server.url }).call(method, "/", input))).toBe(1);
    expect(server.received.map(({ headers }) => headers["idempotency-key"])).toEqual(["k1", "k1"]);
  });

  test("is what the server is still at, when it says when to ask again", async () => {
    const busy = { ...problem(409, "IDEMPOTENCY_IN_PROGRESS"), headers: { "retry-after": "1" } };
    const server = await serve(inTurn(busy, { body: 1 }));
    const call = connect({ baseUrl: server.url }).call("POST", "/", { idempotencyKey: "k1" });
    expect(await settle(call)).toBe(1);
  });

  test("is a GET whose connection broke", async () => {
    let count = 0;
    const server = await serve((_, response) => {
      if (count++) return { body: 1 };
      response.destroy();
      return undefined;
    });
    expect(await settle(connect({ baseUrl: server.url }).call("GET", "/"))).toBe(1);
  });
});

describe("not sent again", () => {
  test.each(["POST", "PATCH"])("is a %s", async (method) => {
    const server = await serve(() => down);
    await expect(settle(connect({ baseUrl: server.url }).call(method, "/"))).rejects.toMatchObject({ status: 503 });
    expect(server.received).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 409, 501])("is a GET answered %i", async (status) => {
    const server = await serve(() => problem(status, "X"));
    await expect(settle(connect({ baseUrl: server.url }).call("GET", "/"))).rejects.toMatchObject({ status });
    expect(server.received).toHaveLength(1);
  });

  test("is anything with retries 0, of the client or of the call", async () => {
    const server = await serve(() => down);
    await expect(settle(connect({ baseUrl: server.url, retries: 0 }).call("GET", "/"))).rejects.toThrow();
    await expect(settle(connect({ baseUrl: server.url }).call("GET", "/", { retries: 0 }))).rejects.toThrow();
    expect(server.received).toHaveLength(2);
  });

  test("is a GET with no limit of time", async () => {
    const server = await serve(() => problem(404, "NOT_FOUND"));
    const call = connect({ baseUrl: server.url, timeout: Infinity }).call("GET", "/");
    await expect(settle(call)).rejects.toMatchObject({ status: 404 });
    expect(server.received).toHaveLength(1);
  });
});

describe("the pause", () => {
  test.each([
    ["seconds", () => "3"],
    ["a date", () => new Date(Date.now() + 3000).toUTCString()],
  ])("is Retry-After's, in %s", async (_, retryAfter) => {
    const start = Date.now();
    const server = await serve(inTurn({ ...down, headers: { "retry-after": retryAfter() } }, { body: 1 }));
    await settle(connect({ baseUrl: server.url }).call("GET", "/"));
    expect(Date.now() - start).toBeGreaterThan(1990);
    expect(Date.now() - start).toBeLessThan(4000);
  });

  test("doubles with each attempt, with full jitter", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    const times: number[] = [];
    const server = await serve(() => {
      times.push(Date.now());
      return down;
    });
    await settle(connect({ baseUrl: server.url, retries: 6 }).call("GET", "/")).catch(() => {});
    const pauses = times.slice(1).map((time, index) => time - Number(times[index]));
    for (const [index, want] of [500, 1000, 2000, 4000, 8000, 8000].entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(want - 40);
      expect(pauses[index]).toBeLessThan(want * 1.5);
    }
    vi.mocked(Math.random).mockRestore();
  });

  test("that would outlast the timeout is not waited for", async () => {
    const server = await serve(() => ({ ...problem(429, "RATE_LIMITED"), headers: { "retry-after": "3600" } }));
    const start = Date.now();
    await expect(settle(connect({ baseUrl: server.url }).call("GET", "/"))).rejects.toMatchObject({ status: 429 });
    expect(Date.now() - start).toBeLessThan(2000);
    expect(server.received).toHaveLength(1);
  });
});
