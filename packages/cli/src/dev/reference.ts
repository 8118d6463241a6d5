import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Serves the script of the API reference from this machine: no page of a developer's asks a stranger's server. */
export async function reference(): Promise<Response> {
  const main = createRequire(import.meta.url).resolve("@scalar/api-reference");
  const script = await readFile(join(dirname(main), "browser/standalone.js"));
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=86400" },
  });
}
