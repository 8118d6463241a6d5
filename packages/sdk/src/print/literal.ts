import { isIdentifier } from "../name/words.js";

/** The longest line that is printed without a break. */
export const WIDTH = 120;

/** A text as a string literal. The only way for the document's words into code, besides `docComment`. */
export function literal(value: string): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** A name as a property's: bare if it can be. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : literal(name);
}

/** A property of what has a name. */
export function memberOf(owner: string, name: string): string {
  return isIdentifier(name) ? `${owner}.${name}` : `${owner}[${literal(name)}]`;
}

/** A JSON value as TypeScript, on one line. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "string") return literal(value);
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${propertyName(name)}: ${valueText(member)}`);
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}
