import type { Api } from "../model/api.js";
import { printSourceFile } from "../print/source-file.js";
import type { PathToRoot } from "../print/specifier.js";
import { emitApp } from "./app/app.js";
import { emitAuthTables } from "./auth-tables/auth-tables.js";
import { emitAuth } from "./auth/auth.js";
import { emitDatabase } from "./database/database.js";
import { emitEntry } from "./entry/entry.js";
import { emitOwnRoutes } from "./own-routes/own-routes.js";
import { emitPolicy } from "./policy/policy.js";
import { emitResource } from "./resources/resource.js";
import { emitTables } from "./tables/tables.js";
import { emitWrangler } from "./wrangler/wrangler.js";

/** Every file of the output, in order of their paths. */
export function emit(api: Api, pathToRoot: PathToRoot): { path: string; text: string }[] {
  const modules = [
    emitApp(api),
    emitAuth(api),
    emitAuthTables(api),
    emitDatabase(api),
    emitEntry(api, pathToRoot),
    ...api.resources.map(emitResource),
    ...api.ownRoutes.map(emitOwnRoutes),
  ];
  const files = [
    ...modules.map((module) => printSourceFile(module, pathToRoot)),
    emitTables(api, pathToRoot),
    ...emitPolicy(api),
    ...(api.runtime === "cloudflare" ? [emitWrangler(api, pathToRoot)] : []),
  ];
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
