import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { finding, inDefinition, type Finding } from "../diagnostics/finding.js";
import { bundle, type GivenFiles } from "./bundle.js";
import { evaluate } from "./evaluate.js";
import type { Failure } from "./failure.js";
import { findFeatureFiles, findConfigFile, type FeatureFile } from "./project-files.js";

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

/** Evaluates the features' files. Where one of them imports a file of `given`, it gets that text, whatever is on disk. */
export async function loadFeatures(root: string, given: GivenFiles): Promise<Loaded<readonly LoadedFile[]>> {
  const { features, astray } = await findFeatureFiles(root);
  const paths = features.map((file) => file.path);
  const { value: modules, findings, sources } = await loadModules(root, paths, given);
  const files = features.flatMap((file) => {
    const exports = modules.get(file.path);
    return exports === undefined ? [] : [{ ...file, exports }];
  });
  const misplaced = astray.map((path) => finding("feature-astray", inDefinition(path), {}));
  return { value: files, findings: [...misplaced, ...findings], sources };
}

type Modules = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

async function loadModules(root: string, paths: readonly string[], given: GivenFiles): Promise<Loaded<Modules>> {
  const bundled = await bundle(root, paths, given);
  if (!("code" in bundled)) {
    return { value: new Map(), findings: bundled.map(findingOf), sources: paths.map((path) => join(root, path)) };
  }
  const { modules, failures } = await evaluate(root, bundled);
  const sources = [...bundled.imports.keys()].map((path) => join(root, path)).toSorted();
  return { value: modules, findings: failures.map(findingOf), sources };
}

function findingOf({ kind, text, file, position }: Failure): Finding {
  const at = { ...inDefinition(file ?? ""), file, ...(position && { position }) };
  return kind === "import-missing" ? finding(kind, at, { specifier: text }) : finding(kind, at, { text });
}

const script = "node_modules/@scalar/api-reference/dist/browser";

/** The folder of the reference's script, relative to the root: where Node would look for its package. */
export function findReference(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, script))) return relative(root, join(folder, script)).replaceAll("\\", "/");
    if (dirname(folder) === folder) return script;
  }
}
