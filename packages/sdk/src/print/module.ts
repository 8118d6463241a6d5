import { literal, WIDTH } from "./literal.js";

/** A module being printed: its text, and the imports that the text turns out to need. */
export class Module {
  readonly path: string;
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #parts: string[] = [];

  /** `path` is from the client's folder, without `.ts`. */
  constructor(path: string) {
    this.path = path;
  }

  /** Imports a value, and answers with its name. */
  value(name: string, from: string): string {
    this.#importsFrom(from).set(name, true);
    return name;
  }

  /** Imports a type, and answers with its name. */
  type(name: string, from: string): string {
    const imports = this.#importsFrom(from);
    imports.set(name, imports.get(name) ?? false);
    return name;
  }

  add(text: string): void {
    this.#parts.push(text);
  }

  toString(header: string): string {
    const imports = [...this.#imports].filter(([from]) => from !== this.path);
    const statements = imports
      .toSorted(([a], [b]) => Number(a.startsWith(".")) - Number(b.startsWith(".")) || compare(a, b))
      .map(([from, names]) => importText(from, names));
    return [`${header}\n${statements.join("")}`, ...this.#parts].join("\n");
  }

  #importsFrom(from: string): Map<string, boolean> {
    const imports = this.#imports.get(from) ?? new Map<string, boolean>();
    this.#imports.set(from, imports);
    return imports;
  }
}

/** The way from one module of the client's folder to another. */
export function specifier(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1) || "./";
  return `${up}${to}.js`;
}

function importText(from: string, names: ReadonlyMap<string, boolean>): string {
  const isTypeOnly = ![...names.values()].some(Boolean);
  const specifiers = [...names].map(([name, isValue]) => (isValue || isTypeOnly ? name : `type ${name}`));
  return `${bracesText(isTypeOnly ? "import type" : "import", specifiers)} from ${literal(from)};\n`;
}

/** A keyword and names in braces, sorted, on one line if they fit. */
export function bracesText(keyword: string, specifiers: readonly string[], reserve = 30): string {
  const sorted = specifiers.toSorted((a, b) => compare(a.replace(/^type /, ""), b.replace(/^type /, "")));
  const line = `${keyword} { ${sorted.join(", ")} }`;
  return line.length + reserve <= WIDTH ? line : `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join("")}}`;
}

/** By letters first, then by case; the same in every locale. */
export function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
