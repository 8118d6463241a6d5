import { checkDocument, examplesOf } from "@quickback/contract";
import { describe, expect, it } from "vitest";
import { describe as describeBlog } from "../generated/blog/server/app.js";
import { describe as describeSite } from "../generated/my-site/server/app.js";
import { describe as describeEveryColumn } from "./cases/every-column/expected/server/app.js";
import { lintDocument } from "./support/lint-document.js";
import { define } from "./support/small-app.js";
import { vaultApp } from "./support/vault.js";

describe.each([
  ["my-site", describeSite],
  ["blog", describeBlog],
  ["every type of column and form of key", describeEveryColumn],
  ["an app with a firewall on every verb", define(vaultApp).describe],
])("the document of %s", (_name, document) => {
  it("passes Redocly's recommended-strict and Spectral's oas without a warning", async () => {
    expect(await lintDocument(await document())).toEqual([]);
  });

  it("has no reference that leads nowhere, no schema that is none, and no example that its schema refuses", async () => {
    expect(checkDocument(await document())).toEqual([]);
  });

  it("has an example for every body", async () => {
    const given = await document();
    const pointers = examplesOf(given).map(({ schemaPointer }) => schemaPointer);
    const bodies = mediaTypes(given, "");
    expect(bodies.length).toBeGreaterThan(10);
    expect(bodies.filter((pointer) => !pointers.includes(`${pointer}/schema`))).toEqual([]);
  });

  it("is the same each time", async () => {
    expect(JSON.stringify(await document())).toBe(JSON.stringify(await document()));
  });

  it("names every operation once, in camelCase, with a summary, a description, and who may call it", async () => {
    const operations = Object.values((await document()).paths).flatMap((path) => Object.values(path as object));
    const ids = operations.map((operation) => (operation as { operationId: string }).operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const operation of operations) {
      expect(operation).toMatchObject({
        operationId: expect.stringMatching(/^[a-z][A-Za-z0-9]+$/),
        summary: expect.stringMatching(/./),
        description: expect.stringMatching(/./),
        security: expect.any(Array),
        "x-access": { kind: expect.any(String) },
        "x-sdk-method": expect.any(String),
      });
    }
  });
});

function mediaTypes(value: unknown, pointer: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return key.startsWith("application/") ? [here] : mediaTypes(item, here);
  });
}

it("a document with a fault is found faulty by each of the two", async () => {
  const document = JSON.parse(JSON.stringify(await describeSite()));
  document.paths["/api/v1/pages"].get.operationId = "listPosts";
  const said = await lintDocument(document);
  expect(said.some((one) => one.includes("operation-operationId-unique") && one.includes("ruleId"))).toBe(true);
  expect(said.some((one) => one.includes("operation-operationId-unique") && one.includes("severity"))).toBe(true);
});

it("says of rows that a firewall hides from nobody only what the rule says", async () => {
  const { paths } = await describeBlog();
  const posts = paths["/api/v1/posts"] as { get: { description: string } };
  expect(posts.get.description).toContain("Reaches only records without deletedAt.");
  const authors = paths["/api/v1/authors"] as { post: { description: string } };
  expect(authors.post.description).toMatch(/^Allowed for any signed-in caller\.\n/);
});
