import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { describe } from "../../generated/my-site/server/app.js";

const site = join(import.meta.dirname, "../../generated/my-site");

/** The Worker of my-site as one module, as a deployment would bundle it. */
export async function workerBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(site, "server/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    conditions: ["@quickback/source", "workerd", "worker", "browser", "import"],
    logLevel: "error",
    plugins: [builtins, ...(existsSync(join(site, "openapi.json")) ? [] : [describedDocument])],
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

/** Stands in for `openapi.json` where no compile has written it yet. */
const describedDocument: Plugin = {
  name: "described-document",
  setup(bundle) {
    bundle.onResolve({ filter: /openapi\.json$/ }, ({ path }) => ({ path, namespace: "described" }));
    bundle.onLoad({ filter: /.*/, namespace: "described" }, async () => ({
      contents: JSON.stringify(await describe()),
      loader: "json",
    }));
  },
};
