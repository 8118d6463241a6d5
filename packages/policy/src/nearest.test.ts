import { expect, it } from "vitest";
import { nearest } from "./nearest.js";

const known = ["total", "title", "content", "createdAt", "status"];

it.each([
  ["tilte", "title"],
  ["titel", "title"],
  ["Title", "title"],
  ["created_at", "createdAt"],
  ["stats", "status"],
  ["ownerId", undefined],
  ["", undefined],
  ["x", undefined],
  ["__proto__", undefined],
  ["t".repeat(100_000), undefined],
])("the name nearest to %.20j is %j", (given, want) => {
  expect(nearest(given, known)).toBe(want);
});
