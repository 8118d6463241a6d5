import type { Policy } from "./policy.js";

const width = 120;

/** A policy as a file: one line a fact, so that a change of one fact is a difference of one line. */
export function printPolicy(policy: Policy): string {
  return `${print(policy, "")}\n`;
}

function print(value: unknown, indent: string): string {
  const line = inline(value);
  if (!isRecord(value) || (isFact(value) && (!Array.isArray(value) || line.length + indent.length <= width)))
    return line;
  const inside = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => print(item, inside))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item, inside)}`);
  const body = `\n${parts.map((part) => inside + part).join(",\n")}\n${indent}`;
  return Array.isArray(value) ? `[${body}]` : `{${body}}`;
}

function inline(value: unknown): string {
  if (!isRecord(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
    .join(", ")} }`;
}

/** What is one thing to know: a rule, a column, a list of names. */
function isFact(value: object): boolean {
  if (Array.isArray(value)) return !value.some((item) => isRecord(item) && !Array.isArray(item));
  return !["resources", "operations", "route", "replaces"].some((key) => key in value);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
