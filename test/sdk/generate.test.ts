import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { generateSdk } from "@quickback/sdk";
import { DOCUMENTS, readDocument } from "./documents.js";
import { installed, typecheck } from "./typecheck.js";

test("my-site gives the SDK in generated/my-site (vitest -u writes it)", async () => {
  const { files, skipped } = await generateSdk(await readDocument("my-site"));
  for (const { path, text } of files) await expect(text).toMatchFileSnapshot(`generated/my-site/${path}`);
  expect(skipped).toEqual([]);
});

test("its code is printed as prettier would", async () => {
  const { files } = await generateSdk(await readDocument("my-site"), { raw: false });
  for (const { path, text } of files.filter(({ path }) => path.endsWith(".ts"))) {
    expect(await format(text, { filepath: path, printWidth: 120 })).toBe(text);
  }
});

test("its examples compile", async () => {
  const { files } = await generateSdk(await readDocument("my-site"), { raw: false });
  const comments = files.flatMap(({ path, text }) => (path.startsWith("resources/") ? examplesIn(text) : []));
  expect(comments.length).toBe(15);
  const blocks = comments.map((example) => `{\n${example}\n}\n`).join("");
  const use = `import type { Client } from "./index.js";\nexport async function all(client: Client) {\n${blocks}}\n`;
  expect(await typecheck([...files, { path: "use.ts", text: use }], { compiler: "typescript7" })).toBe("");
});

function examplesIn(text: string): string[] {
  return [...text.matchAll(/@example\n([\s\S]*?)\n +\*\//g)].map(([, example]) =>
    String(example).replaceAll(/^ +\* ?/gm, ""),
  );
}

describe("the output compiles", () => {
  const environments: Record<string, Record<string, unknown>> = {
    "a browser": { lib: ["ES2022", "DOM", "DOM.Iterable"] },
    "Node without the DOM": { lib: ["ES2023"], types: [installed("@types/node")] },
    Workers: { lib: ["ES2022"], types: [installed("@cloudflare/workers-types")] },
    "NodeNext modules": { module: "NodeNext", moduleResolution: "NodeNext" },
  };
  test.each(Object.entries(environments))("for %s", async (_, compilerOptions) => {
    const { files } = await generateSdk(await readDocument("my-site"));
    const module = { path: "package.json", text: '{ "type": "module" }' };
    for (const compiler of ["typescript", "typescript7"] as const) {
      expect(await typecheck([...files, module], { compiler, compilerOptions })).toBe("");
    }
  });

  test.each(DOCUMENTS)("of %s, with the old and the new compiler", async (name) => {
    const { files } = await generateSdk(await readDocument(name));
    for (const compiler of ["typescript", "typescript7"] as const) {
      expect(await typecheck(files, { compiler })).toBe("");
    }
  });
});

test.each([null, {}, { swagger: "2.0" }, { openapi: "4.0.0" }, []])("%j is refused", async (document) => {
  await expect(generateSdk(document as never)).rejects.toThrow("An SDK needs an OpenAPI 3.x document");
});

test("what has no method is reported with the reason", async () => {
  const { skipped } = await generateSdk(await readDocument("pets-3.0"));
  expect(skipped).toEqual([
    { operation: "TRACE /pets/{pet-id}/{class}.json", reason: "fetch can't send TRACE" },
    { operation: "GET /search", reason: "fetch can't send a body with GET" },
  ]);
});

test("a document that openapi-typescript refuses has no raw client, which is reported", async () => {
  const document = {
    openapi: "3.1.0",
    info: {},
    paths: { "/a": { get: { responses: { 200: { $ref: "#/nowhere" } } } } },
  };
  const { files, skipped } = await generateSdk(document);
  expect(files.map(({ path }) => path)).toEqual(["index.ts", "resources/a.ts", "README.md"]);
  expect(skipped).toMatchObject([{ operation: "raw.ts, schema.d.ts" }]);
});

test("the document given is not changed", async () => {
  const document = await readDocument("pets-3.0");
  const before = JSON.stringify(document);
  await generateSdk(document);
  expect(JSON.stringify(document)).toBe(before);
});
