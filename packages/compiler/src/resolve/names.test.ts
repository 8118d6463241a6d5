import { expect, test } from "vitest";
import { camelCase, kebabCase, pascalCase } from "./names.js";
import { singularName } from "./table-resource.js";

test.each([
  ["posts", "posts", "posts", "Posts"],
  ["blogPosts", "blog-posts", "blogPosts", "BlogPosts"],
  ["blog_posts", "blog-posts", "blogPosts", "BlogPosts"],
  ["BlogPosts", "blog-posts", "blogPosts", "BlogPosts"],
  ["APIKeys", "api-keys", "apiKeys", "ApiKeys"],
  ["oauth2Clients", "oauth2-clients", "oauth2Clients", "Oauth2Clients"],
])("%s in its cases", (given, kebab, camel, pascal) => {
  expect([kebabCase(given), camelCase(given), pascalCase(given)]).toEqual([kebab, camel, pascal]);
});

test.each([
  ["pages", "Page"],
  ["blog-posts", "BlogPost"],
  ["categories", "Category"],
  ["movies", "Movie"],
  ["boxes", "Box"],
  ["matches", "Match"],
  ["heroes", "Hero"],
  ["shoes", "Shoe"],
  ["houses", "House"],
  ["classes", "Class"],
  ["statuses", "Status"],
  ["status", "Status"],
  ["news", "News"],
  ["series", "Series"],
  ["analyses", "Analysis"],
  ["people", "Person"],
  ["addresses", "Address"],
  ["days", "Day"],
  ["keys", "Key"],
  ["pies", "Pie"],
  ["sheep", "Sheep"],
  ["media", "Media"],
  ["post", "Post"],
  ["bus", "Bus"],
])("one of %s is a %s", (given, want) => expect(singularName(given)).toBe(want));
