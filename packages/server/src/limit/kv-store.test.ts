import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, it } from "vitest";
import { kvStore, type CountsNamespace } from "./kv-store.js";
import { rateLimiter } from "./rate-limiter.js";

const miniflare = new Miniflare({ modules: true, script: "export default {}", kvNamespaces: ["RATE_LIMITS"] });
let namespace: CountsNamespace;

beforeAll(async () => void (namespace = await miniflare.getKVNamespace("RATE_LIMITS")));
afterAll(() => miniflare.dispose());

const rate = { max: 3, window: 60 };
const at = (seconds: number) => new Date(Date.parse("2026-01-01T00:00:00Z") + seconds * 1000);

it("isolates count on from each other, and anew when the window is over", async () => {
  const [one, other] = [rateLimiter(rate, kvStore(namespace)), rateLimiter(rate, kvStore(namespace))];
  const taken = [
    await one.take("a", at(0)),
    await other.take("a", at(10)),
    await one.take("a", at(20)),
    await other.take("a", at(30)),
    await other.take("b", at(30)),
    await one.take("a", at(60)),
  ];
  expect(taken.map(({ isAllowed, remaining, seconds }) => [isAllowed, remaining, seconds])).toEqual([
    [true, 2, 60],
    [true, 1, 50],
    [true, 0, 40],
    [false, 0, 30],
    [true, 2, 60],
    [true, 2, 60],
  ]);
});

it("an isolate keeps to the limit where KV takes no write", async () => {
  const refusing = { get: async () => null, put: async () => Promise.reject(new Error("429 Too Many Requests")) };
  const limiter = rateLimiter(rate, kvStore(refusing));
  const taken = [];
  for (let count = 0; count < 4; count += 1) taken.push((await limiter.take("a", at(count))).isAllowed);
  expect(taken).toEqual([true, true, true, false]);
});
