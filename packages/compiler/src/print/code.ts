import type { SymbolRef } from "./symbol-ref.js";

/** How a bracketed list is laid out: on one line where it fits, always an item a line, or as many items a line as fit. */
export type Layout = "fit" | "broken" | "fill";

/** Source text in the making: its imports are not named yet, and its lines are not broken yet. */
export type Code =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "symbol"; readonly symbol: SymbolRef }
  | { readonly kind: "sequence"; readonly parts: readonly Code[] }
  /** An entry of an object: `{ name }` where the value is printed as the key is. */
  | { readonly kind: "property"; readonly key: string; readonly value: Code }
  /** On a line of its own, one step in. */
  | { readonly kind: "below"; readonly code: Code }
  | {
      readonly kind: "list";
      readonly brackets: "{}" | "[]" | "()";
      readonly items: readonly Code[];
      readonly layout: Layout;
    };

type List = Extract<Code, { kind: "list" }>;

/** Text that the compiler itself wrote. Text of the author's enters through `literal` and `docComment`. */
function text(written: string): Code {
  return { kind: "text", text: written };
}

/**
 * A piece of source. The template's own text is printed as it stands; a hole holds code, an imported symbol, or a name
 * that was made by the compiler. There is no hole for a string.
 */
export function code(strings: TemplateStringsArray, ...holes: readonly (Code | SymbolRef)[]): Code {
  const parts = strings.flatMap((string, index): Code[] => {
    const hole = holes[index];
    const written = string === "" ? [] : [text(string)];
    return hole === undefined ? written : [...written, toCode(hole)];
  });
  return sequence(parts);
}

function toCode(hole: Code | SymbolRef): Code {
  return hole.kind === "import" ? { kind: "symbol", symbol: hole } : hole;
}

export function sequence(parts: readonly Code[]): Code {
  return { kind: "sequence", parts };
}

/** Pieces with something between each two of them. */
export function join(pieces: readonly Code[], separator: Code): Code {
  return sequence(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])));
}

export function array(items: readonly Code[], layout: Layout = "fit"): Code {
  return list("[]", items, layout);
}

/** `{ a, b as c }`, as imports have it. */
export function braces(items: readonly Code[], layout: Layout = "fit"): Code {
  return list("{}", items, layout);
}

export function call(items: readonly Code[], layout: Layout = "fit"): Code {
  return list("()", items, layout);
}

/** `{ key: value }`. An entry without a value is left out. */
export function object(entries: Readonly<Record<string, Code | undefined>>, layout: Layout = "fit"): Code {
  const items = Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [property(key, value)]));
  return list("{}", items, layout);
}

export function property(key: string, value: Code): Code {
  return { kind: "property", key: propertyName(key), value };
}

export function below(inner: Code): Code {
  return { kind: "below", code: inner };
}

/** A key of an object literal. `__proto__` would set the prototype, so it is computed. */
export function propertyName(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return isIdentifier(key) ? key : quote(key);
}

/** A string as source, in ASCII where a character could hide or end something. */
export function quote(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A name of the compiler's own making. Throws for anything that is no identifier. */
export function name(identifier: string): Code {
  if (!isIdentifier(identifier)) throw new Error(`Not an identifier: ${quote(identifier)}`);
  return text(identifier);
}

/** `table.column`, or `table["a column"]`. */
export function member(of: Code | SymbolRef, key: string): Code {
  return sequence([toCode(of), text(isIdentifier(key) ? `.${key}` : `[${quote(key)}]`)]);
}

export function isIdentifier(value: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(value);
}

export { text as verbatim };

function list(brackets: List["brackets"], items: readonly Code[], layout: Layout): Code {
  return { kind: "list", brackets, items, layout };
}
