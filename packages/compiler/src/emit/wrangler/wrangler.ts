import { posix } from "node:path";
import type { Api } from "../../model/api.js";
import { compiledFrom } from "../../print/source-file.js";
import type { PathToRoot } from "../../print/specifier.js";

/** The version of the Workers runtime that the output was tested on. */
const compatibilityDate = "2026-04-01";

/** `wrangler.jsonc`: the Worker, its database and the files of its reference. */
export function emitWrangler({ name, source, openapi, rateLimit, referenceFolder }: Api, pathToRoot: PathToRoot) {
  const reference = posix.join(pathToRoot, referenceFolder);
  const database = [
    ["binding", "DB"],
    ["database_name", name],
    ["database_id", name],
    ["migrations_dir", posix.join(pathToRoot, "quickback/migrations")], // from the folder of this file
  ];
  const entries = [
    ["name", JSON.stringify(name)],
    ["main", '"server/index.ts"'],
    ["compatibility_date", JSON.stringify(compatibilityDate)],
    ["compatibility_flags", '["nodejs_compat"]'],
    ...(openapi.docs === false
      ? []
      : [["assets", `{ "directory": ${JSON.stringify(reference)}, "binding": "ASSETS" }`]]),
    ["d1_databases", `[{ ${database.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(", ")} }]`],
    ...(rateLimit?.store === "kv"
      ? [["kv_namespaces", `[{ "binding": "RATE_LIMITS", "id": ${JSON.stringify(`${name}-rate-limits`)} }]`]]
      : []),
  ];
  const lines = entries.map(([key, value]) => `  "${key}": ${value}`);
  return { path: "wrangler.jsonc", text: `${compiledFrom(source)}\n{\n${lines.join(",\n")}\n}\n` };
}
