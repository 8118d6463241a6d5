import type { GivesPolicy, OperationPolicy } from "../policy/policy.js";
import { listed } from "./listed.js";
import { code } from "./markdown.js";

/** What each action answers with, a sentence each. */
export function describeAnswers(operations: readonly OperationPolicy[]): string[] {
  return operations.flatMap(({ name, gives }) =>
    gives === null ? [] : [`${name} answers with ${describeGives(gives)}.`],
  );
}

function describeGives(gives: GivesPolicy): string {
  if (gives.kind === "file") return "a file";
  const what = valueOf(gives);
  return gives.isStream ? `a stream of events, each ${what}` : what;
}

function valueOf(gives: Exclude<GivesPolicy, { kind: "file" }>): string {
  switch (gives.kind) {
    case "record":
      return `a row of ${gives.resource}, under its masks`;
    case "records":
      return `rows of ${gives.resource}, under their masks`;
    case "schema":
      return `${gives.fields.length === 0 ? "one value" : listed(gives.fields.map(code))}, by an output of its own`;
    case "anything":
      return gives.isStream ? "untyped JSON" : "untyped JSON, or nothing (204)";
    default:
      return gives satisfies never;
  }
}
