import type TS from "typescript";
import { unwrap } from "./follow.js";
import { ts } from "./typescript.js";

/** One mention of `asSystem`. */
export interface SystemUse {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** Whether it is called where it stands. */
  readonly isCall: boolean;
  /** The text that it is called with; `undefined` where that is no literal, or empty. */
  readonly reason: string | undefined;
  /** The action in whose definition it stands. */
  readonly action: string | undefined;
}

const name = "asSystem";

/** Every use of `db.asSystem` in a source, however `db` is called and spelt. */
export function readSystemUses(path: string, source: string): SystemUse[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const uses: SystemUse[] = [];
  visit(file);
  return uses;

  function visit(node: TS.Node): void {
    const used = usedAt(node);
    if (used !== undefined) uses.push(useOf(node, used, file));
    ts.forEachChild(node, visit);
  }
}

/** The expression that a mention is the name of; `undefined` where it only declares something of that name. */
function usedAt(node: TS.Node): TS.Node | undefined {
  const isText = ts.isStringLiteralLike(node) && node.text === name;
  const { parent } = node;
  if (isText) return ts.isElementAccessExpression(parent) || isRenamed(node, parent) ? parent : undefined;
  if (!ts.isIdentifier(node) || node.text !== name) return undefined;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node ? parent : node;
  if (isRenamed(node, parent)) return parent;
  return isDeclared(node, parent) ? undefined : node;
}

/** `{ asSystem: past }`, in a pattern: from then on it has another name. */
function isRenamed(node: TS.Node, parent: TS.Node): boolean {
  return ts.isBindingElement(parent) && parent.propertyName === node;
}

function isDeclared(node: TS.Node, parent: TS.Node): boolean {
  return "name" in parent && parent.name === node;
}

function useOf(node: TS.Node, used: TS.Node, file: TS.SourceFile): SystemUse {
  const call = callOf(used);
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return {
    line: line + 1,
    column: character + 1,
    length: node.getWidth(file),
    isCall: call !== undefined,
    reason: call && reasonOf(call),
    action: actionAround(node),
  };
}

/** `db.asSystem(…)`, `(db.asSystem)(…)`, `db.asSystem!(…)`. */
function callOf(used: TS.Node): TS.CallExpression | undefined {
  let outer = used;
  while (ts.isParenthesizedExpression(outer.parent) || ts.isNonNullExpression(outer.parent)) outer = outer.parent;
  return ts.isCallExpression(outer.parent) && outer.parent.expression === outer ? outer.parent : undefined;
}

function reasonOf(call: TS.CallExpression): string | undefined {
  const [first] = call.arguments;
  const given = first && unwrap(first);
  return given !== undefined && ts.isStringLiteralLike(given) && given.text.trim() !== "" ? given.text : undefined;
}

/** The key in the argument of `defineActions` below which a node stands. */
function actionAround(node: TS.Node): string | undefined {
  for (let inner: TS.Node = node; !ts.isSourceFile(inner); inner = inner.parent) {
    if (!ts.isPropertyAssignment(inner) && !ts.isMethodDeclaration(inner)) continue;
    if (isDefinition(inner.parent)) return inner.name.getText().replaceAll(/^["']|["']$/g, "");
  }
  return undefined;
}

function isDefinition(actions: TS.Node): boolean {
  const { parent } = actions;
  return ts.isCallExpression(parent) && parent.expression.getText() === "defineActions";
}
