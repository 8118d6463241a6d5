import { resolve } from "node:path";
import type { Compilation, CompileInput, LoadedConfig, Project } from "@quickback/compiler/compile";
import { countDiagnostics } from "../command/diagnostics.js";
import { Failure } from "../command/failure.js";
import { explainRoot } from "./explain-root.js";
import { findOut, findRoot } from "./places.js";

export interface CompilerStages {
  loadConfig(root: string): Promise<LoadedConfig>;
  compile(input: CompileInput): Promise<Compilation>;
}

/** What to compile, and where its output would lie. */
export interface CompileOptions {
  /** The folder that contains `quickback/`. */
  readonly project: string;
  /** The output folder; the configuration's `build.outputDir` where it is `undefined`. */
  readonly out?: string | undefined;
  /** Told what begins: `Compiling the features`. What it throws ends the build. */
  readonly onStep?: ((step: string) => void) | undefined;
}

/** What a project's features compile to: all but the document and what is made from it. */
export interface CompiledFeatures {
  readonly root: string;
  /** The output folder; nothing is written to it. */
  readonly target: string;
  readonly compiled: Compilation & { readonly project: Project };
}

/** Compiles a project's features, in memory. Throws a `Failure` with the diagnostics where one is an error. */
export async function compileFeatures(
  { project, out, onStep }: CompileOptions,
  stages?: CompilerStages,
): Promise<CompiledFeatures> {
  const begin = onStep ?? (() => undefined);
  const root = await findRoot(project);
  begin("Loading the compiler");
  const { loadConfig, compile } = stages ?? (await import("@quickback/compiler/compile"));
  begin("Reading the configuration");
  const config = await loadConfig(root).catch(explainRoot(root));
  const chosen = out ?? config.outputDir;
  // Where the configuration is wrong nothing will be written, and the features' mistakes are told with its own.
  const target = config.project === undefined ? resolve(chosen) : await findOut(root, chosen);
  begin("Compiling the features");
  return { root, target, compiled: refuseErrors(await compile({ root, out: target }).catch(explainRoot(root))) };
}

function refuseErrors(result: Compilation): CompiledFeatures["compiled"] {
  const { diagnostics, project, inputs } = result;
  if (project !== undefined && !diagnostics.some(({ severity }) => severity === "error")) return { ...result, project };
  throw new Failure(`Nothing was compiled: ${countDiagnostics(diagnostics)}.`, { diagnostics, inputs });
}
