import { catalogue, type Code, type Holes } from "./catalogue/catalogue.js";
import type { Severity } from "./diagnostic.js";

/** Where in the author's files something was found. */
export interface At {
  /** Relative to the project's root. */
  readonly file: string | undefined;
  /** In the argument of the file's `define…` call, or in what has that export name: the columns of a table. */
  readonly within: { readonly kind: "definition" } | { readonly kind: "table"; readonly exported: string };
  readonly path: readonly string[];
  /** Known beforehand: what a parser or a stack trace said. From 1. */
  readonly position?: { readonly line: number; readonly column: number; readonly length: number };
}

/** A diagnostic before its place has been looked up. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly at: At;
}

/** Makes a finding of a registered code. */
export function finding<C extends Code>(code: C, at: At, holes: Holes<C>): Finding {
  const entry: { severity: Severity; message: (holes: never) => string; help: (holes: never) => string } =
    catalogue[code];
  const filled = holes as never; // `Holes<C>` is what the entry of C takes
  return { code, severity: entry.severity, message: entry.message(filled), help: entry.help(filled), at };
}

export function inDefinition(file: string, path: readonly string[] = []): At {
  return { file, within: { kind: "definition" }, path };
}

/** A place in the value that a file exports under a name. */
export function inExport(file: string, exported: string, path: readonly string[] = []): At {
  return inTable(file, exported, path);
}

export function inTable(file: string, exported: string, path: readonly string[] = []): At {
  return { file, within: { kind: "table", exported }, path };
}
