import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compile, renderDiagnostic } from "@quickback/compiler/compile";
import type { App } from "@quickback/server/v1";
import { d1, libsqlInMemory, worker } from "./backends.js";
import type { Remembered } from "./d1-over-http.js";
import { migrationBetween } from "../../packages/cli/src/migrations/difference/migration-between.js";
import { emptySnapshot, takeSnapshot } from "../../packages/cli/src/migrations/schema/take-snapshot.js";
import { env, siteOf, type Site, type SiteName } from "./site.js";

/** A project whose output has been written, to `generated/` in its folder unless said, and imported. */
export interface CompiledProject extends App {
  readonly root: string;
  readonly out: string;
  readonly document: object;
  /** The author's tables and Better Auth's. */
  readonly tables: Readonly<Record<string, unknown>>;
}

/** Compiles the project in a folder, which has to be without an error. */
export async function compileProject(root: string, out = join(root, "generated")): Promise<CompiledProject> {
  const { diagnostics, files } = await compile({ root, out });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map((one) => renderDiagnostic(one, { colour: false })).join("\n"));
  for (const { path, text } of files) await write(join(out, path), text);
  const { createApp, describe }: App = await import(join(out, "server/app.ts"));
  const tables: CompiledProject["tables"] = await import(join(out, "server/tables.ts"));
  const document = await describe();
  await write(join(out, "openapi.json"), JSON.stringify(document));
  return { root, out, createApp, describe, tables, document };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What `quickback migrate new` writes for a project that has no migration yet. */
async function firstMigration(tables: CompiledProject["tables"]): Promise<readonly string[]> {
  const { statements } = await migrationBetween(await emptySnapshot(), await takeSnapshot(tables, undefined), []);
  return statements;
}

/**
 * Serves a compiled project on a new database, with the accounts of the tests once it has been reset. D1 is asked for each
 * of their sessions as often as they call, unless it is remembered: a statement takes ten milliseconds there.
 */
export async function serveProject(project: CompiledProject, name: SiteName, isRemembered?: Remembered): Promise<Site> {
  const { createApp, document, tables, out } = project;
  const schema = await firstMigration(tables);
  if (name === "workerd") return siteOf({ tables, document, ...(await worker(out, schema, env)) });
  const backend = name === "d1" ? await d1(schema, isRemembered) : await libsqlInMemory(schema);
  const app = createApp({ database: backend.database, env, document });
  return siteOf({ tables, document, ...backend, answer: async (request) => app.fetch(request) });
}
