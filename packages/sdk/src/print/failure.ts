import type { Failure } from "../model.js";
import { CORE, ERRORS } from "./core.js";
import { literal, WIDTH } from "./literal.js";
import type { Module } from "./module.js";

/** The union of what an operation documents and what any call can meet. */
export function failureText(name: string, failures: readonly Failure[], module: Module): string {
  const members = failures.map((failure) => memberText(failure, module));
  const all = [...members, module.type("CallError", CORE)];
  const line = `export type ${name} = ${all.join(" | ")};`;
  if (line.length <= WIDTH && !line.includes("\n")) return `${line}\n`;
  const below = `  ${all.join(" | ")};`;
  if (all.length < 4 && below.length <= WIDTH && !below.includes("\n")) return `export type ${name} =\n${below}\n`;
  return `export type ${name} =${all.map((member) => `\n  | ${member}`).join("")};\n`;
}

/** The `@throws` lines of an operation. */
export function throwsLines(failures: readonly Failure[]): string[] {
  return failures.map((failure) => {
    const about = failure.codes?.join(", ") ?? failure.text.trim().split("\n")[0] ?? "";
    return `@throws {${className(failure)}} ${about}`.trimEnd();
  });
}

function className({ status }: Failure): string {
  return ERRORS[status ?? 0] ?? "ApiError";
}

function memberText(failure: Failure, module: Module): string {
  const name = module.type(className(failure), CORE);
  const codes = failure.codes?.map(literal) ?? ["string"];
  if (name === "ApiError") return `${name}<${failure.status ?? "number"}, ${codes.join(" | ")}>`;
  const line = `${name}<${codes.join(" | ")}>`;
  if (line.length + 4 <= WIDTH) return line;
  return `${name}<${codes.map((code) => `\n      | ${code}`).join("")}\n    >`;
}
