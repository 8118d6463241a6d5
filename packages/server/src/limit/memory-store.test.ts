import { expect, it } from "vitest";
import { memoryStore } from "./memory-store.js";

const window = { now: 0, resetAt: 60 };

it("counts up to the end of a window, and then anew", async () => {
  const store = memoryStore();
  await store.add("a", window);
  expect(await store.add("a", { now: 59, resetAt: 119 })).toEqual({ count: 2, resetAt: 60 });
  expect(await store.add("a", { now: 60, resetAt: 120 })).toEqual({ count: 1, resetAt: 120 });
});

it("forgets the oldest of too many keys, and no other", async () => {
  const store = memoryStore(2);
  for (const key of ["a", "b", "c"]) await store.add(key, window);
  expect((await store.add("c", window)).count).toBe(2);
  expect((await store.add("b", window)).count).toBe(2);
  expect((await store.add("a", window)).count).toBe(1);
});
