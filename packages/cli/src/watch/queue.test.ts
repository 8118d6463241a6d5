import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createQueue } from "./queue.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("hands paths out together, in order, once none has come for a while", async () => {
  const queue = createQueue(60);
  const next = queue.next();
  queue.add("b");
  vi.advanceTimersByTime(59);
  queue.add("a");
  queue.add("b");
  vi.advanceTimersByTime(59);
  let isAnswered = false;
  void next.then(() => (isAnswered = true));
  await Promise.resolve();
  expect(isAnswered).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await next).toEqual(["a", "b"]);
});

test("keeps paths for the next call, and waits until they rest", async () => {
  const queue = createQueue(60);
  queue.add("a");
  vi.advanceTimersByTime(60);
  queue.add("b");
  const next = queue.next();
  vi.advanceTimersByTime(60);
  expect(await next).toEqual(["a", "b"]);
});

test("forgets what it holds when it is closed", async () => {
  const queue = createQueue(60);
  queue.add("a");
  queue.close();
  expect(await queue.next()).toEqual([]);
});
