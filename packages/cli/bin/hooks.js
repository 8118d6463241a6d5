import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isCheckout } from "./checkout.js";

const ours = /^(@quickback\/|quickback(\/|$))/;
const relative = /^\.{0,2}\//;
const typeScript = /\.(ts|tsx|mts)$/;
const sources = { ".js": [".ts", ".tsx"], ".jsx": [".tsx"], ".mjs": [".mts"] };

/** In a checkout, our packages are their sources; a relative `.js` is the `.ts` that it will be compiled from. */
export async function resolve(specifier, context, next) {
  if (isCheckout && ours.test(specifier)) return resolveOurs(specifier, context, next);
  if (!relative.test(specifier) && !specifier.startsWith("file:")) return next(specifier, context);
  return next(sourceOf(specifier, context.parentURL) ?? specifier, context);
}

async function resolveOurs(specifier, context, next) {
  const { conditions } = context;
  try {
    return await next(specifier, { ...context, conditions: ["@quickback/source", ...conditions] });
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    // Node remembers the conditions of the last call: they are named again.
    return next(specifier, { ...context, conditions });
  }
}

function sourceOf(specifier, parentURL) {
  const [extension] = /\.\w+$/.exec(specifier) ?? [];
  if (!Object.hasOwn(sources, extension ?? "")) return undefined;
  const url = new URL(specifier, parentURL);
  if (url.protocol !== "file:" || existsSync(url)) return undefined;
  const stem = url.href.slice(0, -extension.length);
  return sources[extension].map((source) => stem + source).find((candidate) => existsSync(new URL(candidate)));
}

/** Takes the types out of a TypeScript module. */
export async function load(url, context, next) {
  const [, extension] = typeScript.exec(url) ?? [];
  if (extension === undefined) return next(url, context);
  const { transform } = await import("esbuild");
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, "utf8"), {
    loader: extension === "tsx" ? "tsx" : "ts",
    format: "esm",
    jsx: "automatic",
    target: "node20.19", // "node20" is 20.0, which had no import attributes
    sourcefile: file,
    sourcemap: "inline",
    sourcesContent: false,
  });
  return { format: "module", source: code, shortCircuit: true };
}
