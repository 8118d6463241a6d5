import { expect, test } from "vitest";
import { readApi } from "../read/api.js";
import { methodNames } from "./method-names.js";

function names(tag: string, ...operations: (string | { id: string; method: string })[]): string[] {
  const paths = operations.map((operation, index) => {
    const { id, method } = typeof operation === "string" ? { id: operation, method: undefined } : operation;
    return [`/${index}`, { get: { operationId: id, tags: [tag], "x-sdk-method": method, responses: {} } }];
  });
  return [...methodNames(readApi({ paths: Object.fromEntries(paths) }).operations).values()].map((way) =>
    way.join("."),
  );
}

test.each([
  ["the document's own", names("posts", { id: "listPosts", method: "list" }), ["list"]],
  ["the document's own, in a group", names("posts", { id: "x", method: "views.top-ten" }), ["views.topTen"]],
  ["the operationId without the resource after the verb", names("posts", "listPosts", "getPost"), ["list", "get"]],
  ["so for other plurals", names("categories", "getCategory"), ["get"]],
  ["so for several words", names("blog-posts", "createBlogPost"), ["create"]],
  ["the operationId without the resource before it", names("pets", "pets.findAll", "pets/get"), ["findAll", "get"]],
  ["the operationId, if it says more", names("auth", "signUpWithEmail"), ["signUpWithEmail"]],
  ["the operationIds, if the short names are the same", names("pets", "getPet", "getPets"), ["getPet", "getPets"]],
  ["the same for all others, then", names("pets", "getPet", "getPets", "listPets"), ["getPet", "getPets", "list"]],
  ["method and path, if there is no operationId", names("pets", ""), ["get0"]],
])("a method's name is %s", (_, got, want) => {
  expect(got).toEqual(want);
});
