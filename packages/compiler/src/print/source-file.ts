import { braces, code, join, quote, verbatim, type Code } from "./code.js";
import { layOut } from "./layout.js";
import { specifierOf, type PathToRoot } from "./specifier.js";
import type { ModuleRef, SymbolRef } from "./symbol-ref.js";

/** One module of the output, before it is printed. */
export interface SourceFile {
  /** Relative to the output folder. */
  readonly path: string;
  /** The author's file that it was compiled from, relative to the root. */
  readonly compiledFrom: string;
  /** Names that the module declares itself; an import never takes one of them. */
  readonly declares?: readonly string[];
  readonly body: Code;
}

/** Prints a module: a line that says where it comes from, the imports, the body. */
export function printSourceFile(file: SourceFile, pathToRoot: PathToRoot): { path: string; text: string } {
  const symbols = symbolsIn(file.body);
  const names = nameSymbols(symbols, file.declares ?? []);
  const nameOf = (symbol: SymbolRef): string => names.get(keyOf(symbol)) ?? symbol.local;
  const imports = printImports(symbols, nameOf, (module) => specifierOf(module, file.path, pathToRoot));
  const text = [compiledFrom(file.compiledFrom), ...imports, ""].join("\n");
  return { path: file.path, text: `${text}\n${layOut(file.body, nameOf)}\n` };
}

/** The first line of every file of the output. */
export function compiledFrom(source: string): string {
  return `// Compiled from ${source}. Edit that file and compile again.`;
}

function symbolsIn(code: Code): SymbolRef[] {
  switch (code.kind) {
    case "text":
      return [];
    case "symbol":
      return [code.symbol];
    case "sequence":
      return code.parts.flatMap(symbolsIn);
    case "property":
      return symbolsIn(code.value);
    case "below":
      return symbolsIn(code.code);
    case "list":
      return code.items.flatMap(symbolsIn);
    default:
      return code satisfies never;
  }
}

function keyOf({ module, exported }: SymbolRef): string {
  return JSON.stringify([module, exported]);
}

/** A local name for each symbol; packages choose first, so that their names are the same in every file. */
function nameSymbols(symbols: readonly SymbolRef[], declared: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(declared);
  for (const symbol of symbols.toSorted((a, b) => rank(a) - rank(b))) {
    if (names.has(keyOf(symbol))) continue;
    const candidates = [symbol.local, symbol.otherwise, ...numbered(symbol.otherwise, taken.size + 1)];
    const local = candidates.find((candidate) => !taken.has(candidate)) ?? symbol.local;
    names.set(keyOf(symbol), local);
    taken.add(local);
  }
  return names;
}

function rank({ module }: SymbolRef): number {
  return module.kind === "author" ? 1 : 0;
}

function numbered(base: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${base}${index + 2}`);
}

function printImports(
  symbols: readonly SymbolRef[],
  nameOf: (symbol: SymbolRef) => string,
  specifier: (module: ModuleRef) => string,
): string[] {
  const bySpecifier = new Map<string, Map<string, SymbolRef>>();
  for (const symbol of symbols) {
    const from = specifier(symbol.module);
    const group = bySpecifier.get(from) ?? new Map<string, SymbolRef>();
    bySpecifier.set(from, group.set(keyOf(symbol), symbol));
  }
  return [...bySpecifier]
    .toSorted(([a], [b]) => compare(importRank(a), importRank(b)) || compare(a, b))
    .flatMap(([from, group]) => printImport(from, [...group.values()], nameOf));
}

/** Packages before files. */
function importRank(specifier: string): number {
  return specifier.startsWith(".") ? 1 : 0;
}

function compare<T extends string | number>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function printImport(from: string, symbols: readonly SymbolRef[], nameOf: (symbol: SymbolRef) => string): string[] {
  const attributes = from.endsWith(".json") ? ' with { type: "json" }' : "";
  const source = `${quote(from)}${attributes};`;
  const whole = symbols.filter((symbol) => symbol.exported === "*");
  const byDefault = symbols.filter((symbol) => symbol.exported === "default").map(nameOf);
  const named = symbols.filter((symbol) => symbol.exported !== "*" && symbol.exported !== "default");
  const areTypes = named.length > 0 && byDefault.length === 0 && named.every((symbol) => symbol.isType);
  const items = named
    .toSorted((a, b) => compare(importName(a), importName(b)))
    .map((symbol) => `${symbol.isType && !areTypes ? "type " : ""}${renamed(symbol.exported, nameOf(symbol))}`);
  const clauses = [...byDefault.map(verbatim), ...(items.length > 0 ? [braces(items.map(verbatim), "fill")] : [])];
  const keyword = verbatim(areTypes ? "import type " : "import ");
  const one = code`${keyword}${join(clauses, verbatim(", "))} from ${verbatim(source)}`;
  return [
    ...whole.map((symbol) => `import * as ${nameOf(symbol)} from ${source}`),
    ...(clauses.length === 0 ? [] : [layOut(one, nameOf)]),
  ];
}

/** Values before types. Case does not count in the order of names, unless nothing else does. */
function importName(symbol: SymbolRef): string {
  return `${symbol.isType ? 1 : 0} ${symbol.exported.toLowerCase()} ${symbol.exported}`;
}

function renamed(exported: string, local: string): string {
  return exported === local ? local : `${exported} as ${local}`;
}
