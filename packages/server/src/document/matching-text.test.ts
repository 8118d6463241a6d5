import { expect, it } from "vitest";
import { matchingText } from "./matching-text.js";

it.each([
  [/^[a-z0-9]+(-[a-z0-9]+)*$/, "a"],
  [/^#[0-9a-f]{6}$/, "#aaaaaa"],
  [/^[a-z]{2,8}(?:-[a-z0-9]{1,6}){0,2}$/, "aa"],
  [/^(?:draft|published)\.(?<ending>md|txt)$/, "draft.md"],
  [/^\d{4}-\d{2}$/, "0000-00"],
  [/^[\w -]+$/, "a"],
  [/^[^a-zA-Z]\/\p{Lu}?.*$/u, "0/"],
  [/^$/, ""],
])("%s has the text %j", (pattern, want) => {
  expect(matchingText(pattern.source)).toBe(want);
  expect(want).toMatch(pattern);
});

it.each(["^(?=a)a$", "^(a)\\1$", "(", "[z]"])("%s is not known here", (pattern) => {
  expect(matchingText(pattern)).toBeUndefined();
});
