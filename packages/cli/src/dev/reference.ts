import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Serves the script of the API reference from this machine: no page of a developer's asks a stranger's server. */
export async function reference(): Promise<Response> {
  return new Response(await referenceScript(), {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=86400" },
  });
}

/** The script of the API reference. */
export async function referenceScript(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("@scalar/api-reference");
  return readFile(join(dirname(main), "browser/standalone.js"), "utf8");
}
