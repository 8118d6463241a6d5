import { isIdentifier, type Code } from "./code.js";
import type { SymbolRef } from "./symbol-ref.js";

const lineWidth = 120;
const step = "  ";

type NameOf = (symbol: SymbolRef) => string;
type List = Extract<Code, { kind: "list" }>;

/** Source text: symbols under their local names, lists on one line where that is short enough. */
export function layOut(code: Code, nameOf: NameOf): string {
  return new Writer(nameOf).write(code);
}

/** Whether `{ key: value }` is `{ key }`: literals that look like their key are none. */
function isShorthand(key: string, value: string | undefined): boolean {
  return key === value && isIdentifier(key) && !["true", "false", "null"].includes(key);
}

/** Writes from left to right and knows where in its line it is. */
class Writer {
  #written = "";

  constructor(readonly nameOf: NameOf) {}

  write(code: Code): string {
    this.#append(code, 0, 0);
    return this.#written;
  }

  /** `after`: how many characters will follow on the line where `code` ends. */
  #append(code: Code, depth: number, after: number): void {
    switch (code.kind) {
      case "text":
        this.#written += code.text;
        return;
      case "symbol":
        this.#written += this.nameOf(code.symbol);
        return;
      case "sequence":
        return code.parts.forEach((part, index) =>
          this.#append(part, depth, this.#lead(code.parts.slice(index + 1), after)),
        );
      case "property":
        this.#written += isShorthand(code.key, this.#flat(code.value)) ? "" : `${code.key}: `;
        return this.#append(code.value, depth, after);
      case "below":
        this.#written += `\n${step.repeat(depth + 1)}`;
        return this.#append(code.code, depth + 1, after);
      case "list":
        return this.#appendList(code, depth, after);
      default:
        return code satisfies never;
    }
  }

  #appendList(list: List, depth: number, after: number): void {
    const [open, close] = [list.brackets.charAt(0), list.brackets.charAt(1)];
    const flat = list.layout === "broken" ? undefined : this.#flat(list);
    if (list.items.length === 0) {
      this.#written += open + close;
    } else if (flat !== undefined && this.#column() + flat.length + after <= lineWidth) {
      this.#written += flat;
    } else {
      const indent = step.repeat(depth + 1);
      this.#written += open;
      if (list.layout === "fill") this.#fill(list.items, indent);
      else list.items.forEach((item) => this.#appendLine(item, depth + 1));
      this.#written += `\n${step.repeat(depth)}${close}`;
    }
  }

  #appendLine(item: Code, depth: number): void {
    this.#written += `\n${step.repeat(depth)}`;
    this.#append(item, depth, 1);
    this.#written += ",";
  }

  #fill(items: readonly Code[], indent: string): void {
    let line = "";
    for (const item of items) {
      const text = `${this.#flat(item) ?? ""},`;
      const isFull = line !== "" && indent.length + line.length + 1 + text.length > lineWidth;
      if (isFull) this.#written += `\n${indent}${line}`;
      line = line === "" || isFull ? text : `${line} ${text}`;
    }
    this.#written += `\n${indent}${line}`;
  }

  #column(): number {
    return this.#written.length - (this.#written.lastIndexOf("\n") + 1);
  }

  /** How far `parts` reach on their first line. */
  #lead(parts: readonly Code[], after: number): number {
    let length = 0;
    for (const part of parts) {
      const flat = this.#flat(part);
      if (flat === undefined) return length + 1;
      const end = flat.indexOf("\n");
      if (end !== -1) return length + end;
      length += flat.length;
    }
    return length + after;
  }

  /** On one line; `undefined` where a list in it has to be broken. */
  #flat(code: Code): string | undefined {
    switch (code.kind) {
      case "text":
        return code.text;
      case "symbol":
        return this.nameOf(code.symbol);
      case "sequence":
        return this.#flatten(code.parts, "");
      case "property": {
        const value = this.#flat(code.value);
        return value === undefined || isShorthand(code.key, value) ? value : `${code.key}: ${value}`;
      }
      case "below":
        return undefined;
      case "list": {
        if (code.layout === "broken" && code.items.length > 0) return undefined;
        const inside = this.#flatten(code.items, ", ");
        const [open, close] = [code.brackets.charAt(0), code.brackets.charAt(1)];
        const space = code.brackets === "{}" && code.items.length > 0 ? " " : "";
        return inside === undefined ? undefined : `${open}${space}${inside}${space}${close}`;
      }
      default:
        return code satisfies never;
    }
  }

  #flatten(parts: readonly Code[], separator: string): string | undefined {
    const flat = parts.map((part) => this.#flat(part));
    return flat.includes(undefined) ? undefined : flat.join(separator);
  }
}
