import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, type Compilation } from "../compile.js";

/** A configuration that compiles. */
export const config = `
import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "site",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("cloudflare"),
    database: defineDatabase("cloudflare-d1"),
    auth: defineAuth("better-auth"),
  },
});
`;

const imports = `
import { defineActions, defineTable } from "@quickback/compiler";
import { blob, customType, integer, numeric, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
`;

/** The file of a feature: a table `posts` with these columns besides its key, and the options of its definition. */
export function table(columns: string, options: string): string {
  return `${imports}
export const posts = sqliteTable("posts", { id: text("id").primaryKey(), ${columns} });
export default defineTable(posts, ${options});
`;
}

export function actions(source: string): string {
  return `${imports}\nexport default defineActions(${source});\n`;
}

export interface Compiled extends Compilation {
  /** The codes of the diagnostics, in their order. */
  readonly codes: readonly string[];
  /** Relative to the project's folder. */
  readonly inputs: readonly string[];
  /** What lay in the project's folder afterwards. */
  readonly entries: readonly string[];
  file(path: string): string;
}

/**
 * Writes a project into a new folder, given as files below `quickback/` (`../src/db.ts` lies beside it); an empty text
 * leaves a file out.
 */
export async function writeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "quickback-")));
  await symlink(fileURLToPath(new URL("../../../../node_modules", import.meta.url)), join(root, "node_modules"));
  for (const [path, text] of Object.entries({ "quickback.config.ts": config, ...files })) {
    if (text === "") continue;
    await mkdir(dirname(join(root, "quickback", path)), { recursive: true });
    await writeFile(join(root, "quickback", path), text);
  }
  return root;
}

/** Compiles a project given as files below `quickback/`, in a folder that is removed again. */
export async function compileFiles(files: Readonly<Record<string, string>>): Promise<Compiled> {
  const root = await writeProject(files);
  try {
    const compilation = await compile({ root, out: join(root, "generated") });
    const file = (path: string): string => compilation.files.find((one) => one.path === path)?.text ?? "";
    const codes = compilation.diagnostics.map((diagnostic) => diagnostic.code);
    const inputs = compilation.inputs.map((path) => relative(root, path));
    return { ...compilation, inputs, codes, entries: await readdir(root), file };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Compiles one table. */
export async function compileTable(columns: string, options: string): Promise<Compiled> {
  return await compileFiles({ "features/posts/posts.ts": table(columns, options) });
}
