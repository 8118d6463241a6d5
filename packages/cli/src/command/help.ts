import type { Command } from "./command.js";

/** What `quickback --help` prints. */
export function toolHelp(commands: readonly Command[], version: string): string {
  return [
    "Compiles annotated Drizzle tables into a secure HTTP API, its OpenAPI document and a typed SDK.",
    "",
    "Usage: quickback <command> [options]",
    "",
    ...summaries(commands),
    "",
    "quickback help <command> says more; quickback --version prints the version.",
    "",
    "Exit codes:",
    ...columns([
      ["0", "done"],
      ["1", "the project has mistakes, or it could not be done; the message says why"],
      ["2", "the command line was misunderstood"],
      ["130", "interrupted"],
    ]),
    "",
    `quickback ${version}`,
  ].join("\n");
}

/** What `quickback user --help` prints: the commands that begin with one word. */
export function groupHelp(group: readonly Command[]): string {
  return [...summaries(group), "", "quickback help <command> says more."].join("\n");
}

/** What `quickback compile --help` prints. */
export function commandHelp(command: Command, commands: readonly Command[]): string {
  const { name, summary, operands, optionalOperands = [], options } = command;
  const required = operands.map((operand) => `<${operand}>`);
  const optional = optionalOperands.map((operand) => `[${operand}]`);
  const usage = ["Usage: quickback", name, ...required, ...optional, "[options]"].join(" ");
  const rows = Object.entries(options).map(
    ([option, { value, summary }]) => [value === undefined ? `--${option}` : `--${option} ${value}`, summary] as const,
  );
  const below = commands.filter((other) => other.name.startsWith(`${name} `));
  const also = below.length === 0 ? [] : ["", "Also:", "", ...summaries(below)];
  return [summary, "", usage, "", ...columns([...rows, ["--help", "Print this."]]), ...also].join("\n");
}

function summaries(commands: readonly Command[]): string[] {
  return columns(commands.map(({ name, summary }) => [name, summary]));
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
