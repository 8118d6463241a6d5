import type TS from "typescript";
import { declarationOf, namedIn } from "./declared.js";
import type { Place } from "./diagnostic.js";
import type { At } from "./finding.js";
import { follow, resolve } from "./follow.js";
import { ts } from "./typescript.js";

/** Finds a path of a definition in the author's source: the path, else as much of it as can be seen, else the file's start. */
export function locate(at: At, source: string): Place | undefined {
  if (at.file === undefined) return undefined;
  const file = ts.createSourceFile(at.file, source, ts.ScriptTarget.Latest, true);
  if (at.position !== undefined) return placeAt(file, at.position);
  const node =
    at.within.kind === "definition" ? inDefinition(file, at.path) : inTable(file, at.within.exported, at.path);
  const { start, length } = spanOf(file, node ?? file.statements[0]);
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return placeAt(file, { line: line + 1, column: character + 1, length });
}

function spanOf(file: TS.SourceFile, node: TS.Node | undefined): { start: number; length: number } {
  return node === undefined ? { start: 0, length: 1 } : { start: node.getStart(file), length: node.getWidth(file) };
}

function placeAt(
  file: TS.SourceFile,
  { line, column, length }: { line: number; column: number; length: number },
): Place {
  const text = (file.text.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1] ?? "").trimEnd();
  const room = Math.max(text.length - column + 1, 1);
  return { file: file.fileName, line, column, length: Math.min(length, room), text };
}

/** The deepest node on a path through the argument of the `define…` call that is exported. */
function inDefinition(file: TS.SourceFile, path: readonly string[]): TS.Node | undefined {
  const exported = defaultExport(file);
  if (exported === undefined) return undefined;
  const call = definingCall(file, exported.value);
  if (call === undefined) return follow(file, exported.value, path) ?? exported.mark;
  const argument = call.arguments.at(-1);
  return (argument && follow(file, argument, path)) ?? call.expression;
}

interface Exported {
  readonly mark: TS.Node;
  readonly value: TS.Expression;
}

/** `export default …`, or `export { definition as default }`. */
function defaultExport(file: TS.SourceFile): Exported | undefined {
  const assignment = file.statements.find((statement) => ts.isExportAssignment(statement));
  if (assignment !== undefined) return { mark: assignment, value: assignment.expression };
  const specifier = namedIn(file, "default");
  const name = specifier?.propertyName;
  if (name === undefined || !ts.isIdentifier(name)) return undefined;
  return { mark: name, value: declarationOf(file, name.text)?.initializer ?? name };
}

/** The `define…` call, also where another call is around it. */
function definingCall(file: TS.SourceFile, expression: TS.Expression): TS.CallExpression | undefined {
  const call = resolve(file, expression);
  if (!ts.isCallExpression(call)) return undefined;
  if (/^define[A-Z]/.test(call.expression.getText(file))) return call;
  return call.arguments.map((argument) => definingCall(file, argument)).find((one) => one !== undefined) ?? call;
}

/** A column in `export const posts = sqliteTable("posts", { … })`, or a key of an object, or the name where it is declared or handed on. */
function inTable(file: TS.SourceFile, exported: string, path: readonly string[]): TS.Node | undefined {
  const specifier = namedIn(file, exported);
  const declaration = declarationOf(file, specifier?.propertyName?.text ?? exported);
  if (declaration?.initializer === undefined) return specifier ?? inDefinition(file, []);
  const call = resolve(file, declaration.initializer);
  const columns = ts.isCallExpression(call) ? call.arguments[1] : call;
  return (columns && follow(file, columns, path)) ?? declaration.name;
}
