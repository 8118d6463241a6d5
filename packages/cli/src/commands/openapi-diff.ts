import type { Change, ChangeClass } from "@quickback/contract";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure } from "../command/failure.js";
import type { Terminal } from "../command/terminal.js";

export const openapiDiffCommand: Command = {
  name: "openapi diff",
  summary: "Say in plain words what a change of the API means to its clients; fail where it breaks them.",
  operands: ["old ref or file", "new ref or file"],
  options: {
    project: { value: "DIR", summary: "The folder that contains quickback/, for a git ref (default: this one)." },
    out: { value: "DIR", summary: "Where the output lies (default: build.outputDir of the configuration)." },
    json: { summary: "Print the changes as JSON on standard output." },
  },
  async run(input, terminal) {
    const changes = await compare(input);
    const ok = !changes.some((change) => change.class === "breaking");
    const message = ok ? "The change breaks no client." : breaking;
    if (input.flags.has("json")) terminal.print(JSON.stringify({ ok, message, changes }, null, 2));
    else show(changes, terminal);
    if (ok || input.flags.has("json")) return ok ? 0 : 1;
    throw new Failure(breaking, { help: "Keep the old way beside the new one, or give the change a new version." });
  },
};

const breaking = "The change breaks clients of the old document.";

async function compare({ operands, values }: Arguments): Promise<readonly Change[]> {
  const [{ compareDocuments }, { readDocument }] = await Promise.all([
    import("@quickback/contract"),
    import("../openapi/read-document.js"),
  ]);
  const places = { project: values.get("project") ?? ".", out: values.get("out") };
  const [before, after] = await Promise.all([
    readDocument(operands[0] ?? "", places),
    readDocument(operands[1] ?? "", places),
  ]);
  return compareDocuments(before, after);
}

const colours: Record<ChangeClass, "red" | "green" | "dim"> = { breaking: "red", safe: "green", docs: "dim" };

function show(changes: readonly Change[], terminal: Terminal): void {
  if (changes.length === 0) terminal.print("no changes");
  for (const { class: kind, text, operations } of changes) {
    const padding = " ".repeat("breaking".length - kind.length);
    terminal.print(`${terminal.style(colours[kind], kind)}${padding}  ${text}${named(operations)}`);
  }
}

/** The operations, of many the first. */
function named(operations: readonly string[]): string {
  const shown = operations.slice(0, mostNamed);
  const more = operations.length - shown.length;
  const words = more > 0 ? [...shown, `${more} more`] : shown;
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

const mostNamed = 5;
