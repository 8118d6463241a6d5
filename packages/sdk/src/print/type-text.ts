import { type Field, type Type } from "../model.js";
import { docComment } from "./doc-comment.js";
import { literal, propertyName, WIDTH } from "./literal.js";

/** Prints types for one module; `name` gives a schema's name there, and sees to its import. */
export interface TypePrinter {
  readonly name: (schema: string) => string;
}

/** A type as TypeScript; further lines start with `indent`. */
export function typeText(type: Type, printer: TypePrinter, indent = ""): string {
  switch (type.kind) {
    case "keyword":
      return type.text;
    case "literal":
      return typeof type.value === "string" ? literal(type.value) : String(type.value);
    case "reference":
      return printer.name(type.schema);
    case "array":
      return `${operand(type.items, printer, indent)}[]`;
    case "tuple":
      return `[${type.items.map((item) => typeText(item, printer, indent)).join(", ")}]`;
    case "object":
      return objectText(type.fields, type.rest, printer, indent);
    case "union":
      return unionText(type.members, printer, indent);
    case "intersection":
      return type.members.map((member) => operand(member, printer, indent)).join(" & ");
    default:
      return type satisfies never;
  }
}

/** The braces of an interface or an object type. */
export function membersText(
  fields: readonly Field[],
  rest: Type | undefined,
  printer: TypePrinter,
  indent: string,
): string {
  const inner = `${indent}  `;
  const lines = fields.map((field) => fieldText(field, printer, inner));
  if (rest) lines.push(`${inner}[key: string]: ${typeText(rest, printer, inner)};\n`);
  return lines.length ? `{\n${lines.join("")}${indent}}` : "{}";
}

/** A field on a line of its own, with its comment. */
function fieldText({ name, type, isOptional, doc }: Field, printer: TypePrinter, indent: string): string {
  const head = `${indent}${propertyName(name)}${isOptional ? "?" : ""}:`;
  return `${docComment(doc, indent)}${assignedText(head, type, printer, indent)};\n`;
}

/** `head` and a type after it, a long union with each member on a line of its own. */
export function assignedText(head: string, type: Type, printer: TypePrinter, indent: string): string {
  const text = typeText(type, printer, indent);
  const isLong = head.length + text.length + 2 > WIDTH && !text.includes("\n");
  if (type.kind !== "union" || !isLong) return `${head} ${text}`;
  return head + type.members.map((member) => `\n${indent}  | ${operand(member, printer, `${indent}    `)}`).join("");
}

/** An index signature must cover every field; where it would not, it is a type of its own. */
function objectText(fields: readonly Field[], rest: Type | undefined, printer: TypePrinter, indent: string): string {
  if (!rest) return membersText(fields, rest, printer, indent);
  const index = `{ [key: string]: ${typeText(rest, printer, indent)} }`;
  return fields.length ? `${membersText(fields, undefined, printer, indent)} & ${index}` : index;
}

function unionText(members: readonly Type[], printer: TypePrinter, indent: string): string {
  return members.map((member) => operand(member, printer, indent)).join(" | ");
}

/** A type where another one binds it: in parentheses if it has an operator of its own. */
function operand(type: Type, printer: TypePrinter, indent: string): string {
  const text = typeText(type, printer, indent);
  const isBoth = type.kind === "object" && type.fields.length > 0 && type.rest !== undefined;
  return type.kind === "union" || type.kind === "intersection" || isBoth ? `(${text})` : text;
}
