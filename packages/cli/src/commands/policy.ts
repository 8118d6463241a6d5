import type { CompiledPolicy } from "../build/compile-policy.js";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import type { Terminal } from "../command/terminal.js";

export const policyCommand: Command = {
  name: "policy",
  summary: "Print who can do what: a project's policy.md.",
  operands: [],
  options: {
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output lies (default: build.outputDir of the configuration)." },
    json: { summary: "Print policy.json." },
  },
  async run(input, terminal) {
    const { page, json } = await readPolicy(input, terminal);
    terminal.print((input.flags.has("json") ? json : page).trimEnd());
    return 0;
  },
};

/** The policy of the project that the command line names. */
export async function readPolicy({ values }: Arguments, terminal: Terminal): Promise<CompiledPolicy> {
  const [{ compilePolicy }, { startProgress }, { awaitInterruption }] = await Promise.all([
    import("../build/compile-policy.js"),
    import("../command/progress.js"),
    import("../process/interruption.js"),
  ]);
  const interruption = awaitInterruption();
  const progress = startProgress(terminal, interruption);
  try {
    const places = { project: values.get("project") ?? ".", out: values.get("out") };
    return await compilePolicy({ ...places, onStep: progress.step });
  } finally {
    progress.end();
    interruption.end();
  }
}
