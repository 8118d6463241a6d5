import { createRequire } from "node:module";
import type TS from "typescript";
import type { At } from "./finding.js";
import type { Place } from "./diagnostic.js";

// Required, not imported: to import TypeScript, Node reads all nine megabytes of it for names first.
const ts = createRequire(import.meta.url)("typescript") as typeof TS;

/** Finds a path of a definition in the author's source; `undefined` where not even the definition is found. */
export function locate(at: At, source: string): Place | undefined {
  if (at.file === undefined) return undefined;
  const file = ts.createSourceFile(at.file, source, ts.ScriptTarget.Latest, true);
  if (at.position !== undefined) return placeAt(file, at.position);
  const node =
    at.within.kind === "definition" ? inDefinition(file, at.path) : inTable(file, at.within.exported, at.path);
  if (node === undefined) return undefined;
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return placeAt(file, { line: line + 1, column: character + 1, length: node.getWidth(file) });
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
  const exported = file.statements.find((statement) => ts.isExportAssignment(statement));
  if (exported === undefined) return undefined;
  const call = resolveName(file, exported.expression);
  const argument = ts.isCallExpression(call) ? call.arguments.at(-1) : call;
  if (argument === undefined || path.length === 0) return ts.isCallExpression(call) ? call.expression : exported;
  return follow(file, argument, path) ?? (ts.isCallExpression(call) ? call.expression : exported);
}

/** A column in `export const posts = sqliteTable("posts", { … })`, or the table's name. */
function inTable(file: TS.SourceFile, exported: string, path: readonly string[]): TS.Node | undefined {
  const declaration = declarationOf(file, exported);
  if (declaration?.initializer === undefined) return inDefinition(file, []);
  const call = unwrap(declaration.initializer);
  const columns = ts.isCallExpression(call)
    ? call.arguments.find((one) => ts.isObjectLiteralExpression(one))
    : undefined;
  return (columns && path.length > 0 ? follow(file, columns, path) : undefined) ?? declaration.name;
}

/** Walks into an expression as far as the path can be seen, and gives the name or item it ended at. */
function follow(file: TS.SourceFile, from: TS.Expression, path: readonly string[]): TS.Node | undefined {
  let value = resolveName(file, from);
  let found: TS.Node | undefined;
  for (const key of path) {
    const step = stepInto(value, key);
    if (step === undefined) break;
    found = step.mark;
    value = resolveName(file, step.value);
  }
  return found;
}

interface Step {
  readonly mark: TS.Node;
  readonly value: TS.Expression;
}

function stepInto(value: TS.Expression, key: string): Step | undefined {
  if (ts.isArrayLiteralExpression(value)) {
    const item =
      value.elements[Number(key)] ?? value.elements.find((one) => ts.isStringLiteralLike(one) && one.text === key);
    return item && { mark: item, value: item };
  }
  if (ts.isCallExpression(value)) return stepIntoCall(value, key);
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  const property = value.properties.find((one) => one.name !== undefined && nameOf(one.name) === key);
  if (property?.name === undefined) return undefined;
  if (ts.isPropertyAssignment(property)) return { mark: property.name, value: property.initializer };
  return { mark: property.name, value: ts.isShorthandPropertyAssignment(property) ? property.name : value };
}

/** `defineRuntime("node", { … })`: its name, and its options. */
function stepIntoCall(call: TS.CallExpression, key: string): Step | undefined {
  const argument = key === "name" ? call.arguments[0] : key === "options" ? call.arguments[1] : undefined;
  return argument && { mark: argument, value: argument };
}

function nameOf(name: TS.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}

/** What a name stands for, where a constant of the same file says so. */
function resolveName(file: TS.SourceFile, expression: TS.Expression): TS.Expression {
  const inside = unwrap(expression);
  if (!ts.isIdentifier(inside)) return inside;
  const initializer = declarationOf(file, inside.text)?.initializer;
  return initializer === undefined ? inside : unwrap(initializer);
}

function unwrap(expression: TS.Expression): TS.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression);
  return isWrapper ? unwrap(expression.expression) : expression;
}

function declarationOf(file: TS.SourceFile, name: string): TS.VariableDeclaration | undefined {
  return file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name);
}
