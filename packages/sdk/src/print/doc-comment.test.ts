import { expect, test } from "vitest";
import { docComment } from "./doc-comment.js";

const doc = (text: string, isDeprecated = false) => ({ text, isDeprecated });

test.each([
  ["nothing", doc(""), ""],
  ["a line", doc("A post."), "/** A post. */\n"],
  ["lines", doc("One.\r\n\r\nTwo.  "), "/**\n * One.\n *\n * Two.\n */\n"],
  ["the end of a comment", doc("a */ b"), "/** a *\\/ b */\n"],
  ["a tag that the document did not mean", doc("@deprecated"), "/** \\@deprecated */\n"],
  ["a tag that it did", doc("", true), "/** @deprecated */\n"],
  ["control characters and odd line ends", doc("a\u0000b\u2028c"), "/**\n * a b\n * c\n */\n"],
])("%s", (_, given, want) => {
  expect(docComment(given, "")).toBe(want);
});

test("a long line of prose is broken, a table is not", () => {
  const prose = docComment(doc("word ".repeat(60)), "");
  expect(Math.max(...prose.split("\n").map(({ length }) => length))).toBeLessThan(120);
  const table = `| ${"cell | ".repeat(40)}`;
  expect(docComment(doc(table), "")).toContain(table.trimEnd());
});

test("tags come after the words", () => {
  expect(docComment(doc("A post."), "  ", "@throws {ApiError}", "@example\nf();")).toBe(
    "  /**\n   * A post.\n   *\n   * @throws {ApiError}\n   * @example\n   * f();\n   */\n",
  );
});
