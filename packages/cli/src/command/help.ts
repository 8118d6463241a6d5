import type { Command } from "./command.js";

/** What `quickback --help` prints. */
export function toolHelp(commands: readonly Command[]): string {
  return [
    "Compiles annotated Drizzle tables into a secure HTTP API, its OpenAPI document and a typed SDK.",
    "",
    "Usage: quickback <command> [options]",
    "",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "quickback <command> --help says more.",
  ].join("\n");
}

/** What `quickback compile --help` prints. */
export function commandHelp({ name, summary, operands, options }: Command): string {
  const words = ["quickback", name, ...operands.map((operand) => `<${operand}>`), "[options]"];
  const rows = Object.entries(options).map(
    ([option, { value, summary }]) => [value === undefined ? `--${option}` : `--${option} ${value}`, summary] as const,
  );
  return [summary, "", `Usage: ${words.join(" ")}`, "", ...columns([...rows, ["--help", "Print this."]])].join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
