import type { Verification } from "@quickback/contract";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure } from "../command/failure.js";
import type { Terminal } from "../command/terminal.js";

export const verifyCommand: Command = {
  name: "verify",
  summary: "Hold the compiled server against its policy: every caller, row, operation and column.",
  operands: [],
  options: {
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output goes (default: build.outputDir of the configuration)." },
    json: { summary: "Print the result as JSON on standard output." },
  },
  async run(input, terminal) {
    const result = await verifyProject(input);
    if (input.flags.has("json")) terminal.print(JSON.stringify(result, null, 2));
    else show(result, terminal);
    return result.disagreements.length === 0 ? 0 : 1;
  },
};

async function verifyProject({ values }: Arguments): Promise<Verification> {
  const [{ build }, { openStage }, { verify }, { parsePolicy }] = await Promise.all([
    import("../build/build.js"),
    import("../verify/open-stage.js"),
    import("@quickback/contract"),
    import("@quickback/policy/report"),
  ]);
  const built = await build({ project: values.get("project") ?? ".", out: values.get("out") });
  const file = built.files.find(({ path }) => path === "policy.json");
  const policy = file && parsePolicy(file.text);
  if (policy === undefined) throw new Failure("The output has no policy.json.");
  const stage = await openStage(built, policy);
  try {
    return await verify({ policy, document: built.document, stage });
  } finally {
    await stage.close();
  }
}

function show({ cells, custom, unreached, disagreements }: Verification, terminal: Terminal): void {
  for (const one of disagreements) terminal.print(one);
  for (const { reason, cells: count } of unreached) terminal.print(`not reached, ${count} cells: ${reason}`);
  if (custom > 0) terminal.print(`left to the author's functions: ${custom} cells`);
  terminal.print(`verified: ${cells} cells, ${disagreements.length} disagreements`);
}
