import { expect, test } from "vitest";
import { camelCase, isIdentifier, kebabCase, pascalCase } from "./words.js";

test.each([
  ["posts", "posts", "Posts", "posts"],
  ["blog-posts", "blogPosts", "BlogPosts", "blog-posts"],
  ["blog_posts", "blogPosts", "BlogPosts", "blog-posts"],
  ["BlogPosts", "blogPosts", "BlogPosts", "blog-posts"],
  ["APIKeys", "apiKeys", "APIKeys", "api-keys"],
  ["repos/get-content", "reposGetContent", "ReposGetContent", "repos-get-content"],
  ["2fa", "_2fa", "_2fa", "2fa"],
  ["x.y z", "xYZ", "XYZ", "x-y-z"],
  ["größe", "größe", "Größe", "größe"],
  ["日本 語", "日本語", "日本語", "日本-語"],
  ["𝒳", "none", "None", ""],
  ["*/", "none", "None", ""],
  ["", "none", "None", ""],
])("%j is %s, %s and %s", (name, camel, pascal, kebab) => {
  expect(camelCase(name, "none")).toBe(camel);
  expect(pascalCase(name, "None")).toBe(pascal);
  expect(kebabCase(name)).toBe(kebab);
  for (const made of [camel, pascal]) expect(isIdentifier(made)).toBe(true);
});
