import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { finding, inDefinition, type Finding } from "../diagnostics/finding.js";
import { bundleReadable, type GivenFiles } from "./bundle.js";
import { evaluate } from "./evaluate.js";
import type { Failure } from "./failure.js";
import { nearestFile } from "./nearest-file.js";
import { findConfigFile, findFeatureFiles, findRouteFiles, type FeatureFile, type RouteFile } from "./project-files.js";
import { findSchemaModules, type SchemaSetting } from "./schema-modules.js";

/** What was read, what was wrong with it, and which files it came from (absolute). */
export interface Loaded<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
  readonly sources: readonly string[];
}

/** The configuration's file, relative to the root, and its default export. */
export interface LoadedConfig {
  readonly file: string;
  readonly value: unknown;
}

/** A file of a feature, evaluated. */
export interface LoadedFile extends FeatureFile {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** A file of the author's own routes, evaluated. */
export interface LoadedRoutes extends RouteFile {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Evaluates `quickback.config.ts`. Nothing but this and `loadFeatures` reads the author's files. */
export async function loadConfigFile(root: string): Promise<Loaded<LoadedConfig | undefined>> {
  const file = await findConfigFile(root);
  if (file === undefined) {
    const missing = finding("config-missing", inDefinition("quickback/quickback.config.ts"), {});
    return { value: undefined, findings: [missing], sources: [] };
  }
  const { value: modules, findings, sources } = await loadModules(root, [file], new Map());
  const exports = modules.get(file);
  return { value: exports && { file, value: exports["default"] }, findings, sources };
}

/** A module of the author's own, named in the database's `schema`; its path is relative to the root. */
export interface SchemaModule {
  readonly path: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Everything that tables, definitions and routes can come from. */
export interface LoadedFiles {
  readonly features: readonly LoadedFile[];
  readonly routes: readonly LoadedRoutes[];
  readonly schema: readonly SchemaModule[];
  /** What the files of `given` export: Better Auth's tables. */
  readonly given: ReadonlySet<unknown>;
  /** Whether every module could be loaded; else tables may be missing. */
  readonly isComplete: boolean;
}

interface ToLoad {
  readonly config: SchemaSetting;
  /** Where an author's file imports one of these, it gets that text, whatever is on disk. */
  readonly given: GivenFiles;
}

/** Evaluates the features' files, the author's own routes and the modules of the schema. */
export async function loadFeatures(root: string, { config, given }: ToLoad): Promise<Loaded<LoadedFiles>> {
  const { features, astray } = await findFeatureFiles(root);
  const routes = await findRouteFiles(root);
  const schema = await findSchemaModules(root, config);
  const givenPaths = [...given.keys()].map((path) => relative(root, path).replaceAll("\\", "/"));
  const own = [...features, ...routes].map((file) => file.path);
  const paths = [...new Set([...givenPaths, ...schema.paths, ...own])];
  const { value: modules, findings, sources } = await loadModules(root, paths, given);
  const misplaced = astray.map((path) => finding("feature-astray", inDefinition(path), {}));
  const value: LoadedFiles = {
    features: features.flatMap((file) => withExports(file, modules)),
    routes: routes.flatMap((file) => withExports(file, modules)),
    schema: schema.paths.flatMap((path) => withExports({ path }, modules)),
    given: new Set(givenPaths.flatMap((path) => Object.values(modules.get(path) ?? {}))),
    isComplete: findings.length + schema.findings.length === 0,
  };
  return { value, findings: [...misplaced, ...schema.findings, ...findings], sources };
}

type Modules = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

function withExports<File extends { readonly path: string }>(file: File, modules: Modules) {
  const exports = modules.get(file.path);
  return exports === undefined ? [] : [{ ...file, exports }];
}

async function loadModules(root: string, paths: readonly string[], given: GivenFiles): Promise<Loaded<Modules>> {
  const { bundled, failures } = await bundleReadable(root, paths, given);
  const absolute = (files: Iterable<string>): string[] => [...files].map((file) => join(root, file)).toSorted();
  if (bundled.kind === "unbundled") {
    return { value: new Map(), findings: await findingsOf(root, failures), sources: absolute(bundled.read) };
  }
  const { modules, failures: thrown } = await evaluate(root, bundled);
  const unreadable = new Set(failures.map(({ file }) => file));
  const all = [...failures, ...thrown.filter(({ file }) => !unreadable.has(file))];
  return { value: modules, findings: await findingsOf(root, all), sources: absolute(bundled.imports.keys()) };
}

async function findingsOf(root: string, failures: readonly Failure[]): Promise<Finding[]> {
  return await Promise.all(failures.map((failure) => findingOf(root, failure)));
}

async function findingOf(root: string, { kind, text, file, position }: Failure): Promise<Finding> {
  const at = { ...inDefinition(file ?? ""), file, ...(position && { position }) };
  if (kind !== "import-missing") return finding(kind, at, { text });
  const isFile = text.startsWith(".");
  const meant = isFile ? await nearestFile(join(root, dirname(file ?? "")), text) : undefined;
  return finding(kind, at, { specifier: text, nearest: meant && JSON.stringify(meant) });
}

const script = "node_modules/@scalar/api-reference/dist/browser";

/** The folder of the reference's script, relative to the root: where Node would look for its package. */
export function findReference(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, script))) return relative(root, join(folder, script)).replaceAll("\\", "/");
    if (dirname(folder) === folder) return script;
  }
}
