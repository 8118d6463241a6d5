import { expect, onTestFinished, test } from "vitest";
import { listen, refuseTakenPort } from "./listen.js";

const app = { fetch: (request: Request) => new Response(new URL(request.url).pathname) };

test("serves an app on a free port until it is closed", async () => {
  const { port, close } = await listen(app, 0);
  expect(await (await fetch(`http://localhost:${port}/hello`)).text()).toBe("/hello");
  await close();
  await expect(fetch(`http://localhost:${port}/hello`)).rejects.toThrow();
});

test("leaves it to the app to refuse a URL that is long, beside header fields that are", async () => {
  const lengths = { fetch: ({ url, headers }: Request) => Response.json([url.length, headers.get("x-long")?.length]) };
  const { port, close } = await listen(lengths, 0);
  onTestFinished(close);
  const url = `http://localhost:${port}/`.padEnd(200_000, "x");
  const response = await fetch(url, { headers: { "X-Long": "x".repeat(16_384) } });
  expect([response.status, await response.text()]).toEqual([200, "[200000,16384]"]);
});

test("says that a port is in use", async () => {
  const { port, close } = await listen(app, 0);
  onTestFinished(close);
  const taken = { name: "Failure", message: `Port ${port} is in use.` };
  const help = "Stop what listens there, or name another: --port N.";
  await expect(listen(app, port)).rejects.toMatchObject({ ...taken, help });
  await expect(refuseTakenPort(port)).rejects.toMatchObject({ ...taken, help });
});

test("leaves a port free that it has tried", async () => {
  const { port, close } = await listen(app, 0);
  await close();
  await refuseTakenPort(port);
  await (await listen(app, port)).close();
});

test.each([Number.NaN, -1, 65_536])("says that %d is no port", async (port) => {
  await expect(listen(app, port)).rejects.toMatchObject({ name: "Failure", message: `There is no port ${port}.` });
});

test("does not wait for ever for a request under way", async () => {
  const { port, close } = await listen({ fetch: () => new Promise<Response>(() => undefined) }, 0);
  const request = fetch(`http://localhost:${port}/`).catch(() => "cut off");
  await new Promise((resolve) => setTimeout(resolve, 100));
  await close();
  expect(await request).toBe("cut off");
});
