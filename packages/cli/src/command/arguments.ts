import { parseArgs } from "node:util";
import type { Command } from "./command.js";
import { misuse } from "./failure.js";
import { nearest } from "@quickback/policy";

/** What the command line said, checked against the command. */
export interface Arguments {
  readonly flags: ReadonlySet<string>;
  /** Of options given more than once, the last. */
  readonly values: ReadonlyMap<string, string>;
  /** All that each option was given. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

/** Reads what follows the command's name; `--help` is always understood. Throws a `Failure` that names what is wrong. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: parserOptions(command),
    strict: false,
    tokens: true,
  });
  const flags = new Set<string>();
  const repeated = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const value = checkedValue(command, token);
    if (value === undefined) flags.add(token.name);
    else repeated.set(token.name, [...(repeated.get(token.name) ?? []), value]);
  }
  if (!flags.has("help")) checkOperands(command, operands);
  const values = new Map([...repeated].map(([name, given]) => [name, given.at(-1) ?? ""]));
  return { flags, values, repeated, operands };
}

function parserOptions({ options }: Command): Record<string, { type: "string" | "boolean"; short?: string }> {
  const named = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }] as const,
  );
  return { ...Object.fromEntries(named), help: { type: "boolean", short: "h" } };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** The value of an option, `undefined` for a flag. */
function checkedValue(command: Command, { name, rawName, value, inlineValue }: OptionToken): string | undefined {
  const names = [...Object.keys(command.options), "help"];
  if (!names.includes(name))
    throw misuse(`${command.name} has no option ${rawName}.`, suggestion(command, name, names));
  const expected = command.options[name]?.value;
  if (expected === undefined) {
    if (value !== undefined) throw misuse(`${rawName} takes no value, but was given "${value}".`);
    return undefined;
  }
  const isNextOption = inlineValue === false && value?.startsWith("-") === true;
  if (value === undefined || value === "" || isNextOption)
    throw misuse(`${rawName} needs a value: ${rawName} ${expected}.`);
  return value;
}

function suggestion(command: Command, name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === undefined ? `See quickback ${command.name} --help.` : `Did you mean --${near}?`;
}

function checkOperands(command: Command, given: readonly string[]): void {
  const missing = command.operands[given.length];
  if (missing !== undefined) throw misuse(`${command.name} needs ${missing}.`, `See quickback ${command.name} --help.`);
  const surplus = given[command.operands.length + (command.optionalOperands?.length ?? 0)];
  if (surplus !== undefined)
    throw misuse(
      `${command.name} does not know what to do with "${surplus}".`,
      `See quickback ${command.name} --help.`,
    );
}
