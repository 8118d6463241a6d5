import { resolve } from "node:path";
import type {
  Compilation,
  CompileInput,
  Diagnostic,
  LoadedConfig,
  OutputFile,
  Project,
} from "@quickback/compiler/compile";
import { Failure } from "../command/failure.js";
import { countDiagnostics } from "../command/diagnostics.js";
import { shown } from "../command/shown.js";
import { printJson } from "../output/print-json.js";
import { findOut, findRoot } from "./places.js";
import type { CompiledServer, OpenApiDocument } from "./server.js";

export interface BuildOptions {
  /** The folder that contains `quickback/`. */
  readonly project: string;
  /** The output folder; the configuration's `build.outputDir` where it is `undefined`. */
  readonly out?: string | undefined;
  /** Told what begins: `Generating the SDK`. What it throws ends the build. */
  readonly onStep?: ((step: string) => void) | undefined;
}

/** The whole output of a project, in memory, and its server, loaded. */
export interface Build {
  readonly root: string;
  readonly out: string;
  readonly project: Project;
  /** Warnings and notes: with an error there is no build. */
  readonly diagnostics: readonly Diagnostic[];
  /** All but the manifest. */
  readonly files: readonly OutputFile[];
  readonly server: CompiledServer;
  readonly document: OpenApiDocument;
  /** The files that it was made from, absolute: what to watch. */
  readonly inputs: readonly string[];
}

/** What a build is put together from. */
export interface Stages {
  loadConfig(root: string): Promise<LoadedConfig>;
  compile(input: CompileInput): Promise<Compilation>;
  loadServer(input: { root: string; out: string; files: readonly OutputFile[] }): Promise<CompiledServer>;
  generateSdk(document: OpenApiDocument): Promise<{ readonly files: readonly OutputFile[] }>;
}

/**
 * Compiles a project: server files, the document that the server gives of itself, and the SDK made from that. Writes
 * nothing but a passing file in `.quickback/`. Throws a `Failure` with the diagnostics where one is an error.
 */
export async function build({ project, out, onStep }: BuildOptions, stages?: Stages): Promise<Build> {
  const begin = onStep ?? (() => undefined);
  const root = await findRoot(project);
  begin("Loading the compiler");
  const { loadConfig, compile, loadServer, generateSdk } = stages ?? (await loadStages());
  begin("Reading the configuration");
  const config = await loadConfig(root);
  const chosen = out ?? config.outputDir;
  // Where the configuration is wrong nothing will be written, and the features' mistakes are told with its own.
  const target = config.project === undefined ? resolve(chosen) : await findOut(root, chosen);
  begin("Compiling the features");
  const compiled = refuseErrors(await compile({ root, out: target }));
  begin("Loading the compiled server");
  const server = await loadServer({ root, out: target, files: compiled.files }).catch(relateTo(compiled.inputs));
  begin("Describing the API");
  const document = await describe(server);
  begin("Generating the SDK");
  const sdk = await generateSdk(document);
  begin(`Writing ${shown(target)}`);
  return {
    root,
    out: target,
    project: compiled.project,
    diagnostics: compiled.diagnostics,
    files: [...compiled.files, { path: "openapi.json", text: printJson(document) }, ...inFolder("client", sdk.files)],
    server,
    document,
    inputs: compiled.inputs,
  };
}

async function loadStages(): Promise<Stages> {
  const [{ compile, loadConfig }, { loadServer }, { generateSdk }] = await Promise.all([
    import("@quickback/compiler/compile"),
    import("./load-server.js"),
    import("@quickback/sdk"),
  ]);
  return { compile, loadConfig, loadServer, generateSdk };
}

function refuseErrors(result: Compilation): Compilation & { readonly project: Project } {
  const { diagnostics, project, inputs } = result;
  if (project !== undefined && !diagnostics.some(({ severity }) => severity === "error")) return { ...result, project };
  throw new Failure(`Nothing was compiled: ${countDiagnostics(diagnostics)}.`, { diagnostics, inputs });
}

/** The author's modules throw here what they throw when they are imported. */
function relateTo(inputs: readonly string[]): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Failure)) throw error;
    const { message, help, diagnostics, exitCode } = error;
    throw new Failure(message, { ...(help === undefined ? {} : { help }), diagnostics, inputs, exitCode });
  };
}

async function describe(server: CompiledServer): Promise<OpenApiDocument> {
  try {
    return await server.describe();
  } catch (error) {
    throw new Failure(`The compiled server can't describe itself: ${String(error)}`);
  }
}

function inFolder(folder: string, files: readonly OutputFile[]): OutputFile[] {
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
