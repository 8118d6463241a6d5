import { expect, test } from "vitest";
import { serve } from "../../../test/sdk/serve.js";
import { connect } from "./v1.js";

const never = () => undefined;

test("a call without an answer in time is a TimeoutError", async () => {
  const server = await serve(never);
  const { error } = await connect({ baseUrl: server.url, timeout: 50 }).call("GET", "/").safe();
  expect(error).toMatchObject({ name: "TimeoutError", message: "No answer within 50 ms." });
});

test("the call's own timeout overrules the client's", async () => {
  const server = await serve(never);
  const { error } = await connect({ baseUrl: server.url }).call("GET", "/", { timeout: 20 }).safe();
  expect(error?.message).toBe("No answer within 20 ms.");
});

test("the timeout covers the body, and a token that never comes", async () => {
  const server = await serve((_, response) => {
    response.writeHead(200);
    response.write("{");
    return undefined;
  });
  const slowBody = await connect({ baseUrl: server.url, timeout: 50 }).call("GET", "/").safe();
  expect(slowBody.error?.name).toBe("TimeoutError");
  const token = () => new Promise<string>(() => {});
  const noToken = await connect({ baseUrl: server.url, timeout: 50, token }).call("GET", "/").safe();
  expect(noToken.error?.name).toBe("TimeoutError");
});

test("an infinite timeout does not fire at once", async () => {
  const server = await serve(() => new Promise((resolve) => setTimeout(() => resolve({ body: 1 }), 50)));
  expect(await connect({ baseUrl: server.url, timeout: Infinity }).call("GET", "/")).toBe(1);
});

test("aborting is an AbortError with the signal's reason, and cuts the connection", async () => {
  let isClosed = false;
  const server = await serve((_, response) => {
    response.on("close", () => (isClosed = true));
    return undefined;
  });
  const controller = new AbortController();
  const call = connect({ baseUrl: server.url }).call("GET", "/", { signal: controller.signal });
  setTimeout(() => controller.abort("left the page"), 50);
  expect((await call.safe()).error).toMatchObject({ name: "AbortError", cause: "left the page" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isClosed).toBe(true);
});

test("a signal aborted before is nothing sent, even by a fetch that ignores signals", async () => {
  let isSent = false;
  const fetch = () => {
    isSent = true;
    return Response.json({});
  };
  const call = connect({ baseUrl: "https://a.test", fetch }).call("GET", "/", { signal: AbortSignal.abort() });
  expect((await call.safe()).error?.name).toBe("AbortError");
  expect(isSent).toBe(false);
});

test("aborting during the pause before a retry ends the call", async () => {
  const server = await serve(() => ({ status: 503, headers: { "retry-after": "30" } }));
  const signal = AbortSignal.timeout(100);
  const start = Date.now();
  expect((await connect({ baseUrl: server.url }).call("GET", "/", { signal }).safe()).error?.name).toBe("AbortError");
  expect(Date.now() - start).toBeLessThan(5000);
});

test("a signal kept for many calls is let go of after each", async () => {
  const server = await serve(() => ({ body: 1 }));
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    listeners++;
    add(...given);
  };
  signal.removeEventListener = (...given: Parameters<typeof remove>) => {
    listeners--;
    remove(...given);
  };
  await connect({ baseUrl: server.url }).call("GET", "/", { signal });
  expect(listeners).toBe(0);
});

test("a stream can be aborted after its call has returned", async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
    return undefined;
  });
  const controller = new AbortController();
  const call = connect({ baseUrl: server.url, timeout: 100 }).call("GET", "/", {
    signal: controller.signal,
    as: "stream",
  });
  const reader = ((await call) as ReadableStream<Uint8Array>).getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: 1\n\n");
  setTimeout(() => controller.abort(), 200);
  await expect(reader.read()).rejects.toMatchObject({ name: "AbortError" });
});
