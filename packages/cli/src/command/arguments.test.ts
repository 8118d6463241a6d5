import { expect, test } from "vitest";
import { readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { Failure } from "./failure.js";

const command: Command = {
  name: "bake",
  summary: "Bakes.",
  operands: ["recipe"],
  options: { oven: { value: "DIR", summary: "Which oven." }, check: { summary: "Only looks." } },
  run: () => Promise.resolve(0),
};

test.each([
  [["bread"], { flags: [], values: {}, operands: ["bread"] }],
  [["--oven", "a", "bread", "--check"], { flags: ["check"], values: { oven: "a" }, operands: ["bread"] }],
  [["bread", "--oven=-a"], { flags: [], values: { oven: "-a" }, operands: ["bread"] }],
  [["--", "--oven"], { flags: [], values: {}, operands: ["--oven"] }],
  [["--help"], { flags: ["help"], values: {}, operands: [] }],
  [["-h"], { flags: ["help"], values: {}, operands: [] }],
])("reads %j", (argv, want) => {
  const { flags, values, operands } = readArguments(command, argv);
  expect({ flags: [...flags], values: Object.fromEntries(values), operands }).toEqual(want);
});

test.each([
  [[], "bake needs recipe."],
  [["a", "b"], 'bake does not know what to do with "b".'],
  [["a", "--owen", "x"], "bake has no option --owen. Did you mean --oven?"],
  [["a", "--toString"], "bake has no option --toString. See quickback bake --help."],
  [["a", "-x"], "bake has no option -x."],
  [["a", "--oven"], "--oven needs a value: --oven DIR."],
  [["a", "--oven="], "--oven needs a value: --oven DIR."],
  [["a", "--oven", "--check"], "--oven needs a value: --oven DIR."],
  [["a", "--check=yes"], '--check takes no value, but was given "yes".'],
])("refuses %j", (argv, want) => {
  const failure = failureOf(() => readArguments(command, argv));
  expect(`${failure.message} ${failure.help ?? ""}`).toContain(want);
  expect(failure.exitCode).toBe(2);
});

function failureOf(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}
