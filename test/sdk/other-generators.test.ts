import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import type { OpenApiDocument } from "@quickback/server/v1";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { expect, test } from "vitest";
import { describe as describeBlog } from "../../generated/blog/server/app.js";
import { describe as describeSite } from "../../generated/my-site/server/app.js";
import { describe as describeEveryColumn } from "../cases/every-column/expected/server/app.js";
import { describe as describeMasks } from "../cases/masks-and-views/expected/server/app.js";
import { typecheck } from "./typecheck.js";

interface File {
  readonly path: string;
  readonly text: string;
}

const documents: [name: string, describe: () => Promise<OpenApiDocument>][] = [
  ["my-site", describeSite],
  ["blog", describeBlog],
  ["every type of column", describeEveryColumn],
  ["masks and views", describeMasks],
];

test.each(documents)("hey-api makes a client of the document of %s, and it compiles", async (_name, describe) => {
  const files = await heyApi(await describe());
  expect(files.map(({ path }) => path)).toContain("sdk.gen.ts");
  expect(await typecheck(files, { compiler: "typescript7" })).toBe("");
});

test.each(documents)(
  "openapi-typescript makes types of the document of %s, and they compile",
  async (_name, describe) => {
    const document = (await describe()) as unknown as OpenAPI3; // it knows 3.1 by its version
    const files = [{ path: "schema.ts", text: astToString(await openapiTypescript(document)) }];
    expect(await typecheck(files, { compiler: "typescript7" })).toBe("");
  },
);

test("a client that does not fit its document is found", async () => {
  const files = await heyApi(await describeSite());
  const wrong = { path: "wrong.ts", text: 'import { getPost } from "./sdk.gen";\ngetPost({ path: { key: "1" } });' };
  expect(await typecheck([...files, wrong], { compiler: "typescript7" })).toMatch(/wrong\.ts.*error TS/);
});

async function heyApi(document: OpenApiDocument): Promise<File[]> {
  const out = await mkdtemp(join(tmpdir(), "quickback-hey-api-"));
  try {
    const plugins = ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"] as const;
    await createClient({ input: { ...document }, output: out, logs: { level: "silent", file: false }, plugins });
    const names = await readdir(out, { recursive: true, encoding: "utf8" });
    const paths = names.filter((name) => name.endsWith(".ts"));
    return await Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(out, path), "utf8") })));
  } finally {
    await rm(out, { recursive: true });
  }
}
