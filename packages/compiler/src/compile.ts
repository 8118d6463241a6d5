import { relative, resolve as resolvePath } from "node:path";
import { check } from "./check/check.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Finding } from "./diagnostics/finding.js";
import { toDiagnostics } from "./diagnostics/to-diagnostics.js";
import { emitAuthTables } from "./emit/auth-tables/auth-tables.js";
import { emit } from "./emit/emit.js";
import { findReference, loadConfigFile, loadFeatures } from "./load/load.js";
import { findSystemAccesses } from "./load/system-accesses.js";
import { printSourceFile } from "./print/source-file.js";
import { annotationsOf, type Annotation } from "./model/annotations.js";
import type { Rename } from "./model/rename.js";
import type { ConfigAnnotations } from "./read/config.js";
import { authPath, resolve } from "./resolve/resolve.js";
import { resolveSettings, type Settings } from "./resolve/settings.js";

export { findPlaces } from "./diagnostics/find-places.js";
export { renderDiagnostic } from "./diagnostics/render.js";
export type { Annotation } from "./model/annotations.js";
export type { Rename } from "./model/rename.js";
export type { Diagnostic, Place, Severity } from "./diagnostics/diagnostic.js";

/** What to compile, and where the output will lie: import paths are computed from there. */
export interface CompileInput {
  /** The folder that contains `quickback/`; absolute. */
  readonly root: string;
  /** The output folder; absolute. Nothing is written to it. */
  readonly out: string;
}

/** One file of the output. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes: `server/resources/posts.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What a command needs to know of a project besides its output. */
export interface Project {
  readonly name: string;
  readonly runtime: "cloudflare" | "node";
  readonly database: "cloudflare-d1" | "libsql";
  /** Where the resources are mounted: `/api/v1`. */
  readonly basePath: string;
  /** Where Better Auth is mounted: `/auth/v1`. */
  readonly authPath: string;
  /** `build.outputDir`, absolute; `<root>/generated` where it is not set. */
  readonly outputDir: string;
  /** Paths at which the document and its reference are served, `false`: not at all; and for whom. */
  readonly openapi: {
    readonly publish: string | false;
    readonly docs: string | false;
    readonly audience: "all" | "public";
  };
  /** The author's files that were read, absolute: what to watch. */
  readonly sources: readonly string[];
  /** What tables and columns were called before, as their definitions say; none where only the configuration was read. */
  readonly renames: readonly Rename[];
  /** Where the rules of each operation stand; none where only the configuration was read. */
  readonly annotations: readonly Annotation[];
}

export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  /** In order of their paths; empty where a diagnostic is an error. */
  readonly files: readonly OutputFile[];
  /** `undefined` where the configuration has errors. */
  readonly project: Project | undefined;
  /** The author's files that were read, absolute, whatever was wrong with them: what to watch. */
  readonly inputs: readonly string[];
}

/**
 * Compiles a project in memory. Mistakes of the author are diagnostics, all of them at once; it throws only for a bug
 * of its own.
 */
export async function compile({ root, out }: CompileInput): Promise<Compilation> {
  const { settings, findings, project, inputs } = await configure(root);
  if (settings === undefined) return { diagnostics: await toDiagnostics(root, findings), files: [], project, inputs };
  const pathToRoot = relative(out, root).replaceAll("\\", "/");
  const given = authTablesIn(out, settings);
  const config = { source: settings.source, schema: settings.config.schema };
  const features = await loadFeatures(root, { config, given });
  const system = await findSystemAccesses(root, features.sources);
  const resolved = resolve({
    settings,
    files: features.value,
    referenceFolder: findReference(root),
    systemAccesses: system.accesses,
  });
  const all = [...findings, ...features.findings, ...system.findings, ...resolved.findings, ...check(resolved.api)];
  const hasErrors = all.some(({ severity }) => severity === "error");
  return {
    diagnostics: await toDiagnostics(root, all),
    files: hasErrors ? [] : emit(resolved.api, pathToRoot),
    project: project && {
      ...project,
      sources: [...project.sources, ...features.sources],
      renames: resolved.api.renames,
      annotations: annotationsOf(resolved.api),
    },
    inputs: [...new Set([...inputs, ...features.sources])],
  };
}

export interface LoadedConfig extends Omit<Compilation, "files"> {
  /** The output folder that the configuration names, absolute, whatever is wrong with it. */
  readonly outputDir: string;
}

/** Reads `quickback/quickback.config.ts` alone: what a command needs before it can choose the output folder. */
export async function loadConfig(root: string): Promise<LoadedConfig> {
  const { settings, findings, project, inputs } = await configure(root);
  const outputDir = resolvePath(root, settings?.config.outputDir ?? "generated");
  return { diagnostics: await toDiagnostics(root, findings), project, inputs, outputDir };
}

interface Configured {
  readonly settings: Settings | undefined;
  readonly findings: readonly Finding[];
  readonly project: Project | undefined;
  readonly inputs: readonly string[];
}

async function configure(root: string): Promise<Configured> {
  const { value, findings, sources } = await loadConfigFile(root);
  if (value === undefined) return { settings: undefined, findings, project: undefined, inputs: sources };
  const resolved = resolveSettings(value);
  const isSound = resolved.findings.every(({ severity }) => severity !== "error");
  return {
    settings: resolved.settings,
    findings: [...findings, ...resolved.findings],
    project: isSound ? projectOf(resolved.settings.config, root, sources) : undefined,
    inputs: sources,
  };
}

/** An author's tables may refer to Better Auth's, whose file may not have been written yet. */
function authTablesIn(out: string, settings: Settings): ReadonlyMap<string, string> {
  const { path, text } = printSourceFile(emitAuthTables(settings), "");
  return new Map([[resolvePath(out, path), text]]);
}

function projectOf(config: ConfigAnnotations, root: string, sources: readonly string[]): Project {
  const { name, runtime, database, basePath, openapi, outputDir } = config;
  return {
    name,
    runtime,
    database,
    basePath,
    authPath,
    outputDir: resolvePath(root, outputDir),
    openapi: { publish: openapi.publish, docs: openapi.docs, audience: openapi.audience },
    sources,
    renames: [],
    annotations: [],
  };
}
