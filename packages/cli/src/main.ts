import type { Command } from "./command/command.js";
import { readArguments } from "./command/arguments.js";
import { misuse } from "./command/failure.js";
import { commandHelp, groupHelp, toolHelp } from "./command/help.js";
import { nearest } from "@quickback/policy";
import { reportFailure } from "./command/report-failure.js";
import { processTerminal, type Terminal } from "./command/terminal.js";
import { compileCommand } from "./commands/compile.js";
import { contractCommand } from "./commands/contract.js";
import { devCommand } from "./commands/dev.js";
import { docsBuildCommand } from "./commands/docs-build.js";
import { explainCommand } from "./commands/explain.js";
import { initCommand } from "./commands/init.js";
import { migrateCommand } from "./commands/migrate.js";
import { migrateNewCommand } from "./commands/migrate-new.js";
import { openapiDiffCommand } from "./commands/openapi-diff.js";
import { policyCommand } from "./commands/policy.js";
import { policyDiffCommand } from "./commands/policy-diff.js";
import { sdkCommand } from "./commands/sdk.js";
import { verifyCommand } from "./commands/verify.js";
import { version } from "./command/version.js";
import { userCreateCommand } from "./commands/user-create.js";

/** Each loads what it needs when it runs, so that starting costs nothing. */
export const commands: readonly Command[] = [
  initCommand,
  compileCommand,
  contractCommand,
  devCommand,
  docsBuildCommand,
  explainCommand,
  migrateNewCommand,
  migrateCommand,
  openapiDiffCommand,
  policyCommand,
  policyDiffCommand,
  sdkCommand,
  userCreateCommand,
  verifyCommand,
];

/** Runs the tool with the arguments after its name. Returns the exit code: 1 for a failure, 2 for a misused command line. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined || isHelp(first)) {
    terminal.print(await help(rest));
    return first === undefined ? 2 : 0;
  }
  if (first === "--version" || first === "-V" || first === "version") {
    terminal.print(await version());
    return 0;
  }
  const isGroup = commandOf(argv) === undefined && isHelp(rest.find((word) => word.startsWith("-")));
  if (isGroup) return dispatch(["help", first], terminal);
  const command = findCommand(argv);
  const input = readArguments(command, argv.slice(command.name.split(" ").length));
  if (!input.flags.has("help")) return command.run(input, terminal);
  terminal.print(commandHelp(command, commands));
  return 0;
}

function isHelp(word: string | undefined): boolean {
  return word === "help" || word === "--help" || word === "-h";
}

/** Of the whole tool, of a command (`help compile`), or of the commands that begin with a word (`help user`). */
async function help(argv: readonly string[]): Promise<string> {
  const words = argv.filter((word) => !isHelp(word));
  if (words.length === 0) return toolHelp(commands, await version());
  const command = commandOf(words);
  if (command !== undefined) return commandHelp(command, commands);
  const group = commands.filter(({ name }) => name.startsWith(`${words[0]} `));
  return words.length === 1 && group.length > 0 ? groupHelp(group) : commandHelp(findCommand(words), commands);
}

/** The command with the longest name that the words begin with: `migrate new` before `migrate`. */
function commandOf(argv: readonly string[]): Command | undefined {
  const lengthOf = ({ name }: Command) => name.split(" ").length;
  return commands
    .filter(({ name }) => name.split(" ").every((word, index) => argv[index] === word))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function findCommand(argv: readonly string[]): Command {
  const found = commandOf(argv);
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
