import { stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { nearestFile } from "./nearest-file.js";
import { finding, inDefinition, type Finding } from "../diagnostics/finding.js";

/** What the configuration says of existing Drizzle modules. */
export interface SchemaSetting {
  /** The configuration's file, relative to the root. */
  readonly source: string;
  /** Relative to `quickback/`, as they were written. */
  readonly schema: readonly string[];
}

/** The modules of the schema that are there, relative to the root, and what was wrong with the others. */
export interface SchemaModules {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/** Finds the modules that the configuration names, each as one file: patterns and folders are not expanded. */
export async function findSchemaModules(root: string, { source, schema }: SchemaSetting): Promise<SchemaModules> {
  const paths = new Set<string>();
  const findings: Finding[] = [];
  for (const [index, written] of schema.entries()) {
    const path = posix.join("quickback", written);
    if (await isFile(join(root, path))) paths.add(path);
    else findings.push(await missing(root, written, inDefinition(source, [...settingPath, String(index)])));
  }
  return { paths: [...paths], findings };
}

const settingPath = ["providers", "database", "options", "schema"];

async function missing(root: string, written: string, at: Finding["at"]): Promise<Finding> {
  const candidates = [".ts", ".js", "/index.ts", "/schema.ts"].map((ending) => written.replace(/\/$/, "") + ending);
  const found = await Promise.all(candidates.map((path) => isFile(join(root, "quickback", path))));
  const meant = candidates[found.indexOf(true)] ?? (await nearestFile(join(root, "quickback"), written));
  return finding("schema-missing", at, { path: written, nearest: meant && JSON.stringify(meant) });
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
