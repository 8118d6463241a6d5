import { expect, test } from "vitest";
import { replaceable } from "./replaceable.js";

const request = new Request("http://localhost/");

test("answers a request with the app that it began in, and later ones with the next", async () => {
  let answer: ((response: Response) => void) | undefined;
  const app = replaceable({ fetch: () => new Promise<Response>((resolve) => (answer = resolve)) });
  const underWay = app.fetch(request);
  let isIdle = false;
  const idle = app.replace({ fetch: () => new Response("new") }).then(() => (isIdle = true));
  expect(await (await app.fetch(request)).text()).toBe("new");
  expect(isIdle).toBe(false);
  answer?.(new Response("old"));
  expect(await (await underWay).text()).toBe("old");
  expect(await idle).toBe(true);
});

test("is idle at once where nothing is under way, also after a request that failed", async () => {
  const app = replaceable({ fetch: () => Promise.reject(new Error("No.")) });
  await expect(app.fetch(request)).rejects.toThrow("No.");
  await app.replace({ fetch: () => new Response("new") });
  expect(await (await app.fetch(request)).text()).toBe("new");
});
