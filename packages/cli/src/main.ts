import type { Command } from "./command/command.js";
import { readArguments } from "./command/arguments.js";
import { misuse } from "./command/failure.js";
import { commandHelp, toolHelp } from "./command/help.js";
import { nearest } from "@quickback/policy";
import { reportFailure } from "./command/report-failure.js";
import { processTerminal, type Terminal } from "./command/terminal.js";
import { compileCommand } from "./commands/compile.js";
import { devCommand } from "./commands/dev.js";
import { sdkCommand } from "./commands/sdk.js";
import { userCreateCommand } from "./commands/user-create.js";

/** Each loads what it needs when it runs, so that starting costs nothing. */
const commands: readonly Command[] = [compileCommand, devCommand, sdkCommand, userCreateCommand];

/** Runs the tool with the arguments after its name. Returns the exit code: 1 for a failure, 2 for a misused command line. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = argv;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    terminal.print(toolHelp(commands));
    return first === undefined ? 2 : 0;
  }
  const command = findCommand(argv);
  const input = readArguments(command, argv.slice(command.name.split(" ").length));
  if (!input.flags.has("help")) return command.run(input, terminal);
  terminal.print(commandHelp(command));
  return 0;
}

function findCommand(argv: readonly string[]): Command {
  const found = commands.find(({ name }) => name.split(" ").every((word, index) => argv[index] === word));
  if (found !== undefined) return found;
  const words = argv.filter((word) => !word.startsWith("-"));
  const names = commands.map(({ name }) => name);
  const near =
    nearest(words.slice(0, 2).join(" "), names) ?? nearest(words[0] ?? "", names) ?? beginningWith(words[0], names);
  const help = near === undefined ? "See quickback --help." : `Did you mean quickback ${near}?`;
  throw misuse(`There is no command "${words[0] ?? argv[0]}".`, help);
}

function beginningWith(word: string | undefined, names: readonly string[]): string | undefined {
  return word === undefined ? undefined : names.find((name) => name.startsWith(word));
}
