import type { Diagnostic } from "@quickback/compiler/compile";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { printDiagnostics } from "../command/diagnostics.js";
import { Failure } from "../command/failure.js";

export const compileCommand: Command = {
  name: "compile",
  summary: "Compile a project into server, OpenAPI document and SDK.",
  operands: [],
  options: {
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output goes (default: build.outputDir of the configuration)." },
    check: { summary: "Write nothing; fail if the output is not up to date." },
    force: { summary: "Overwrite files that were written by hand." },
    json: { summary: "Print the result as JSON on standard output." },
  },
  async run(input, terminal) {
    if (!input.flags.has("json")) {
      const { diagnostics, message } = await compileProject(input);
      await printDiagnostics(diagnostics, terminal);
      terminal.print(message);
      return 0;
    }
    const result = await compileProject(input).catch(failedResult);
    terminal.print(JSON.stringify(result, null, 2));
    return result.ok ? 0 : 1;
  },
};

/** What `--json` prints. */
interface Result {
  readonly ok: boolean;
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];
}

async function compileProject({ flags, values }: Arguments): Promise<Result> {
  const [{ build }, { checkOutput, writeOutput }, { refuseDifference, reportWritten }] = await Promise.all([
    import("../build/build.js"),
    import("../output/write-output.js"),
    import("../output/report.js"),
  ]);
  const { out, files, diagnostics } = await build({ project: values.get("project") ?? ".", out: values.get("out") });
  if (flags.has("check")) refuseDifference(await checkOutput(out, files), out);
  const written = flags.has("check") ? unchanged : await writeOutput(out, files, flags.has("force"));
  return { ok: true, message: reportWritten(written, out), diagnostics };
}

const unchanged = { kind: "unchanged" } as const;

function failedResult(error: unknown): Result {
  if (!(error instanceof Failure) || error.exitCode !== 1) throw error;
  return { ok: false, message: error.message, diagnostics: error.diagnostics };
}
