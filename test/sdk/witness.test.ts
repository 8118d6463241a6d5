import { expect, test } from "vitest";
import { generateSdk, type OpenApiDocument } from "@quickback/sdk";
import { describe as describeEveryColumn } from "../cases/every-column/expected/server/app.js";
import { readDocument, readServersDocument } from "./documents.js";
import { shopDocument } from "./shop-document.js";
import { typecheck } from "./typecheck.js";

/**
 * openapi-typescript read the same document without us. `Wire` takes off what our request types let through besides,
 * however deep: a Date and a bigint, which are texts on the wire.
 */
const equality = `
type Wire<T> = T extends Date | bigint ? never : T extends object ? { [K in keyof T]: Wire<T[K]> } : T;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : "the second is wider") : "the first is wider";
const same = <_A extends true>() => {};
`;

function proof(names: readonly string[]): string {
  const imports = `import type * as sdk from "./index.js";\nimport type { components } from "./schema.js";\n`;
  const each = names.map((name) => `same<Both<Wire<sdk.${name}>, components["schemas"]["${name}"]>>();\n`);
  return imports + equality + each.join("");
}

test.each([
  ["a document of every kind of schema", () => readDocument("my-site"), 16],
  ["the server's document", readServersDocument, 17],
  ["every type of column", () => describeEveryColumn() as Promise<OpenApiDocument>, 58],
  ["rows with tags, and batches", async () => shopDocument, 7],
])("each printed type of %s and openapi-typescript's are assignable to each other", async (_name, read, count) => {
  const document = await read();
  const { files } = await generateSdk(document);
  const index = String(files.find(({ path }) => path === "index.ts")?.text);
  const schemas = Object.keys((document["components"] as { schemas: object }).schemas);
  const printed = schemas.filter((name) => new RegExp(`\\b${name}\\b`).test(index));
  expect(printed).toHaveLength(count);
  for (const compiler of ["typescript", "typescript7"] as const) {
    expect(await typecheck([...files, { path: "proof.ts", text: proof(printed) }], { compiler })).toBe("");
  }
});

test("the proof can fail", async () => {
  const document = await readDocument("my-site");
  const { files } = await generateSdk(document);
  const wrong = files.map(({ path, text }) => ({
    path,
    text: path === "schema.d.ts" ? text : text.replace("views: number;", "views: string;"),
  }));
  const said = await typecheck([...wrong, { path: "proof.ts", text: proof(["Post", "PostStatus"]) }], {
    compiler: "typescript7",
  });
  expect(said).toMatch(/proof\.ts.*error TS2344/);
});

test("so it is for a foreign document of OpenAPI 3.0", async () => {
  const { files } = await generateSdk(await readDocument("pets-3.0"));
  const proven = { path: "proof.ts", text: proof(["Pet", "Puppy"]) };
  expect(await typecheck([...files, proven], { compiler: "typescript7" })).toBe("");
});
