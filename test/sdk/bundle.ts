import { fileURLToPath } from "node:url";
import type { SdkFile } from "@quickback/sdk";
import { build, type Plugin } from "esbuild";

interface BundleOptions {
  readonly minify?: boolean;
  /** Files that are imported as `sdk/…`. */
  readonly files?: readonly SdkFile[];
}

const folder = fileURLToPath(new URL(".", import.meta.url));

/** TypeScript of this folder as one ES module, with the client's core in it. */
export async function bundle(contents: string, { minify = false, files = [] }: BundleOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["@quickback/source"],
    write: false,
    minify,
    plugins: [inMemory(files)],
  });
  return String(outputFiles[0]?.text);
}

function inMemory(files: readonly SdkFile[]): Plugin {
  return {
    name: "in memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^sdk\// }, ({ path }) => ({ path, namespace: "sdk" }));
      onResolve({ filter: /^\./, namespace: "sdk" }, ({ path, importer }) => ({
        path: new URL(path.replace(/\.js$/, ".ts"), `file:///${importer}`).pathname.slice(1),
        namespace: "sdk",
      }));
      onLoad({ filter: /./, namespace: "sdk" }, ({ path }) => ({
        contents: String(files.find((file) => `sdk/${file.path}` === decodeURIComponent(path))?.text),
        loader: "ts",
        resolveDir: folder,
      }));
    },
  };
}
