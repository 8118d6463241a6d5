import type { Diagnostic } from "@quickback/compiler/compile";
import type { Build } from "../build/build.js";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure, misuse } from "../command/failure.js";
import type { Terminal } from "../command/terminal.js";
import type { Interruption } from "../process/interruption.js";

export const compileCommand: Command = {
  name: "compile",
  summary: "Compile a project into server, OpenAPI document and SDK.",
  operands: [],
  options: {
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output goes (default: build.outputDir of the configuration)." },
    check: { summary: "Write nothing; fail if the output, or a migration, is not up to date." },
    watch: { summary: "Compile again after each change, until interrupted." },
    force: { summary: "Overwrite files that were written by hand." },
    json: { summary: "Print the result as JSON on standard output; with --watch a line for each compile." },
  },
  async run(input, terminal) {
    const isWatching = input.flags.has("watch");
    if (isWatching && input.flags.has("check")) throw misuse("--check looks once: it does not go with --watch.");
    const { awaitInterruption } = await import("../process/interruption.js");
    const interruption = awaitInterruption();
    try {
      const session = { input, terminal, interruption };
      return await (isWatching ? compileAndWatch(session) : compileOnce(session));
    } finally {
      interruption.end();
    }
  },
};

interface Session {
  readonly input: Arguments;
  readonly terminal: Terminal;
  readonly interruption: Interruption;
}

/** What `--json` prints. */
interface Result {
  readonly ok: boolean;
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];
}

async function compileOnce(session: Session): Promise<number> {
  const { input, terminal } = session;
  if (!input.flags.has("json")) {
    await show(await compileProject(session), terminal);
    return 0;
  }
  const { inputs: _, ...result } = await compileProject(session).catch(failedResult);
  terminal.print(JSON.stringify(result, null, 2));
  return result.ok ? 0 : 1;
}

async function compileAndWatch(session: Session): Promise<number> {
  const { input, terminal, interruption } = session;
  const [{ onEachChange }, { findRoot }, { reportFailure }] = await Promise.all([
    import("../watch/on-each-change.js"),
    import("../build/places.js"),
    import("../command/report-failure.js"),
  ]);
  const isJson = input.flags.has("json");
  const printLine = ({ ok, message, diagnostics }: Result) =>
    terminal.print(JSON.stringify({ ok, message, diagnostics }));
  const report = async (error: unknown): Promise<void> => {
    if (isJson) return printLine(failedResult(error));
    await reportFailure(error, terminal);
  };
  const root = await findRoot(input.values.get("project") ?? ".");
  await onEachChange({ root, terminal, interruption, report }, async () => {
    const result = await compileProject(session);
    if (isJson) printLine(result);
    else await show(result, terminal);
    return result.inputs;
  });
  return 0;
}

async function show({ diagnostics, message }: Result, terminal: Terminal): Promise<void> {
  const { printDiagnostics } = await import("../command/diagnostics.js");
  await printDiagnostics(diagnostics, terminal);
  terminal.print(message);
}

interface Compiled extends Result {
  readonly inputs: readonly string[];
}

async function compileProject({ input: { flags, values }, terminal, interruption }: Session): Promise<Compiled> {
  const [{ build }, { checkOutput, writeOutput }, { refuseDifference, reportWritten }, { startProgress }] =
    await Promise.all([
      import("../build/build.js"),
      import("../output/write-output.js"),
      import("../output/report.js"),
      import("../command/progress.js"),
    ]);
  const progress = startProgress(terminal, interruption);
  const places = { project: values.get("project") ?? ".", out: values.get("out") };
  try {
    const built = await build({ ...places, onStep: progress.step });
    const { out, files, diagnostics, inputs } = built;
    if (flags.has("check")) {
      refuseDifference(await checkOutput(out, files), out);
      await checkMigrations(built);
    }
    const written = flags.has("check") ? unchanged : await writeOutput(out, files, flags.has("force"));
    return { ok: true, message: reportWritten(written, out), diagnostics, inputs };
  } finally {
    progress.end();
  }
}

async function checkMigrations({ root, server, project }: Build): Promise<void> {
  const { refuseMissingMigration } = await import("../migrations/request/refuse-missing.js");
  await refuseMissingMigration({ root, tables: server.tables, declared: project.renames });
}

const unchanged = { kind: "unchanged" } as const;

function failedResult(error: unknown): Compiled {
  if (!(error instanceof Failure) || error.exitCode !== 1) throw error;
  return { ok: false, message: error.message, diagnostics: error.diagnostics, inputs: error.inputs };
}
