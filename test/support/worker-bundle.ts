import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** The Worker that was compiled to a folder, as one module, as a deployment would bundle it. */
export async function workerBundle(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "server/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    conditions: ["@quickback/source", "workerd", "worker", "browser", "import"],
    logLevel: "error",
    plugins: [builtins],
  });
  return outputFiles[0]?.text ?? "";
}

/** Node's own modules stay imports, by the name that workerd knows them by. */
const builtins: Plugin = {
  name: "builtins",
  setup(bundle) {
    bundle.onResolve({ filter: /^[\w:/]+$/ }, ({ path }) => {
      if (path.startsWith("cloudflare:")) return { path, external: true };
      return isBuiltin(path) ? { path: `node:${path.replace(/^node:/, "")}`, external: true } : undefined;
    });
  },
};
