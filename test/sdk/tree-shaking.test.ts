import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "./bundle.js";

const index = '"./generated/my-site/index.js"';

test("a page with one resource's client carries no other resource", async () => {
  const source = `import { createPostsClient } from ${index}; createPostsClient({ baseUrl: "" }).get("1");`;
  const code = await bundle(source, { minify: true });
  expect(code).toContain("/api/v1/posts");
  expect(code).not.toMatch(/blog-posts|sign-in/);
  expect(gzipSync(code).length).toBeLessThan(3300);
});

test("a page that imports only types and isProblem carries nothing that sends", async () => {
  const code = await bundle(
    `import { type Post, isProblem } from ${index}; console.log(isProblem(0 as unknown as Post));`,
  );
  expect(code).not.toMatch(/api\/v1|fetch/);
});

test("the SDK carries no openapi-fetch unless raw.ts is imported", async () => {
  const call = `import { createClient } from ${index}; createClient({ baseUrl: "" });`;
  expect(await bundle(call)).not.toContain("querySerializer");
  const raw = `import { createRawClient } from "./generated/my-site/raw.js"; createRawClient({});`;
  expect(await bundle(raw)).toContain("querySerializer");
});
