import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Bundled code that calls all there is, minified and gzipped. A bundle has no list of exports; the classes of errors are in anyway. */
async function sizeOf(...calls: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${calls.join(", ")} } from "./v1.ts"; console.log(${calls.join(", ")});`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

test("the whole core is at most 3,000 bytes, minified and gzipped", async () => {
  expect(await sizeOf("connect", "forward", "isProblem", "keyOf", "path")).toBeLessThanOrEqual(3000);
});
