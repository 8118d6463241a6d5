import type { Diagnostic, OutputFile, Project } from "@quickback/compiler/compile";
import { Failure } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { printJson } from "../output/print-json.js";
import { compileFeatures, type CompilerStages } from "./compile-features.js";
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
export interface Stages extends CompilerStages {
  loadServer(input: { root: string; out: string; files: readonly OutputFile[] }): Promise<CompiledServer>;
  generateSdk(document: OpenApiDocument): Promise<{ readonly files: readonly OutputFile[] }>;
}

/**
 * Compiles a project: server files, the document that the server gives of itself, and the SDK made from that. Writes
 * nothing but a passing file in `.quickback/`. Throws a `Failure` with the diagnostics where one is an error.
 */
export async function build({ project, out, onStep }: BuildOptions, stages?: Stages): Promise<Build> {
  const begin = onStep ?? (() => undefined);
  const { root, target, compiled } = await compileFeatures({ project, out, onStep }, stages);
  const { loadServer, generateSdk } = stages ?? (await loadStages());
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

async function loadStages(): Promise<Pick<Stages, "loadServer" | "generateSdk">> {
  const [{ loadServer }, { generateSdk }] = await Promise.all([import("./load-server.js"), import("@quickback/sdk")]);
  return { loadServer, generateSdk };
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
