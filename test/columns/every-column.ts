import { createApp, describe } from "../cases/every-column/expected/server/app.js";
import * as tables from "../cases/every-column/expected/server/tables.js";
import { serveProject } from "../support/compiled-project.js";
import { use, type Site } from "../support/site.js";

/** The case that has every type of column and every form of key, served. */
export function useEveryColumn(database: "libsql" | "d1"): Site {
  return use(async () => {
    const document = await describe();
    return serveProject({ root: "", out: "", createApp, describe, tables, document }, database);
  });
}
