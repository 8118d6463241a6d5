import type { Change } from "@quickback/policy/report";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure } from "../command/failure.js";
import type { Terminal } from "../command/terminal.js";
import { readPolicy } from "./policy.js";

export const policyDiffCommand: Command = {
  name: "policy diff",
  summary: "Say in plain words what a change exposes and closes; fail where it exposes.",
  operands: ["ref or file"],
  options: {
    "allow-widening": { summary: "Do not fail where the change exposes something." },
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output lies (default: build.outputDir of the configuration)." },
    json: { summary: "Print the changes as JSON on standard output." },
  },
  async run(input, terminal) {
    const isJson = input.flags.has("json");
    const changes = await compareWith(input, terminal).catch((error: unknown) => {
      if (isJson && error instanceof Failure && error.exitCode === 1) return error;
      throw error;
    });
    if (changes instanceof Failure) {
      const { message, diagnostics } = changes;
      terminal.print(JSON.stringify({ ok: false, message, changes: [], diagnostics }, null, 2));
      return 1;
    }
    const ok = input.flags.has("allow-widening") || !changes.some(({ kind }) => kind === "exposes");
    const message = ok ? "The change exposes nothing that is not allowed." : widening;
    if (isJson) terminal.print(JSON.stringify({ ok, message, changes, diagnostics: [] }, null, 2));
    else show(changes, terminal);
    if (ok || isJson) return ok ? 0 : 1;
    throw new Failure(widening, { help: "If that is meant, say so with --allow-widening." });
  },
};

const widening = "The change exposes what was closed.";

async function compareWith(input: Arguments, terminal: Terminal): Promise<readonly Change[]> {
  const [{ comparePolicies }, { readBase }] = await Promise.all([
    import("@quickback/policy/report"),
    import("../policy/read-base.js"),
  ]);
  const { policy, ...places } = await readPolicy(input, terminal);
  return comparePolicies(await readBase(input.operands[0] ?? "", places), policy);
}

function show(changes: readonly Change[], terminal: Terminal): void {
  if (changes.length === 0) terminal.print("Nobody can do more or less than before.");
  for (const { kind, text } of changes) {
    const space = " ".repeat("exposes".length - kind.length + 2);
    terminal.print(`${colours[kind] === undefined ? kind : terminal.style(colours[kind], kind)}${space}${text}`);
  }
}

const colours = { exposes: "red", closes: "green", changes: undefined } as const;
