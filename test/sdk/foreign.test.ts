import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { generateSdk, type SdkFile } from "@quickback/sdk";
import { randomDocument } from "./random-document.js";
import { typecheck } from "./typecheck.js";

/** Flags that a consumer may have set, each stricter than `strict`. */
const strictest = {
  exactOptionalPropertyTypes: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
};

test("any document gives code that parses, the same each time", async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      const { files } = await generateSdk(document, { raw: false });
      expect(files.flatMap(syntaxErrors)).toEqual([]);
      expect(await generateSdk(document, { raw: false })).toMatchObject({ files });
      expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
    }),
    { numRuns: 200 },
  );
});

test("any document gives code that compiles", async () => {
  const documents = fc.sample(randomDocument, { numRuns: 150, seed: Number(process.env["SEED"] ?? 1) });
  const files: SdkFile[] = [];
  for (const [index, document] of documents.entries()) {
    const sdk = await generateSdk(document, { raw: false });
    files.push(...sdk.files.map(({ path, text }) => ({ path: `${index}/${path}`, text })));
  }
  expect(await typecheck(files, { compiler: "typescript7", compilerOptions: strictest })).toBe("");
});

function syntaxErrors({ path, text }: SdkFile): string[] {
  if (!path.endsWith(".ts")) return [];
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2022, isolatedModules: true },
  });
  return diagnostics.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}\n${text}`);
}
