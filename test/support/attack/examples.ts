import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { App } from "@quickback/server/v1";
import { compileProject, type CompiledProject } from "../compiled-project.js";

/** A whole application to be attacked. */
export interface Example {
  readonly name: string;
  load(): Promise<CompiledProject>;
}

const repository = join(import.meta.dirname, "../../..");

/** Everything in `generated/`, as it was committed, and two that have what those have not; each loaded once a process. */
export const examples: readonly Example[] = [
  ...readdirSync(join(repository, "generated"))
    .filter((name) => existsSync(join(repository, "examples", name, "quickback")))
    .map((name): Example => ({ name, load: async () => committed(name) })),
  { name: "every-rule", load: async () => compiled("every-rule", "test/cases/every-rule") },
  { name: "fortress", load: async () => compiled("fortress", "test/security/fortress") },
].map(({ name, load }) => ({ name, load: once(load) }));

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => (loaded ??= load());
}

async function committed(name: string): Promise<CompiledProject> {
  const [root, out] = [join(repository, "examples", name), join(repository, "generated", name)];
  const { createApp, describe }: App = await import(join(out, "server/app.ts"));
  const tables: CompiledProject["tables"] = await import(join(out, "server/tables.ts"));
  return { root, out, createApp, describe, tables, document: await describe() };
}

function compiled(name: string, folder: string): Promise<CompiledProject> {
  return compileProject(join(repository, folder), join(repository, "test/security/.output", name));
}
