import { join } from "node:path";
import type { Build } from "../build/build.js";
import type { Surroundings } from "../build/server.js";
import { openDatabase, removeDatabase, type DevelopmentDatabase } from "./database.js";
import { developmentEnv } from "./secret.js";
import { applyTables, type Tables } from "./tables/apply-tables.js";

export interface DevelopmentOptions {
  /** Where database and secret are kept; `.data/` in the project where it is `undefined`. */
  readonly data?: string | undefined;
  /** Start with an empty database. */
  readonly reset?: boolean | undefined;
}

/** What a developer's own server runs in. */
export interface Development extends Surroundings, DevelopmentDatabase {
  readonly database: DevelopmentDatabase["database"];
}

/** Opens a project's embedded database and brings its tables up to date. The caller closes `client`. */
export async function openDevelopment(build: Build, options: DevelopmentOptions): Promise<Development> {
  const { folder, file } = places(build, options);
  if (options.reset === true) await removeDatabase(file);
  const opened = await openDatabase(file);
  try {
    await applyTables(opened.client, tablesOf(build));
    return { ...opened, env: await developmentEnv(folder, build.root) };
  } catch (error) {
    opened.client.close();
    throw error;
  }
}

/** Brings the database that is open up to date; opens another where the project has got another name. */
export async function continueDevelopment(
  before: Development,
  build: Build,
  options: DevelopmentOptions,
): Promise<Development> {
  const { folder, file } = places(build, options);
  if (file !== before.file) return openDevelopment(build, { ...options, reset: false });
  const env = await developmentEnv(folder, build.root);
  await applyTables(before.client, tablesOf(build));
  return { ...before, env };
}

function tablesOf({ server, project }: Build): Tables {
  return { tables: server.tables, renames: project.renames };
}

function places(build: Build, { data }: DevelopmentOptions): { readonly folder: string; readonly file: string } {
  const folder = data ?? join(build.root, ".data");
  return { folder, file: join(folder, `${build.project.name}.db`) };
}
