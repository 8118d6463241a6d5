import type TS from "typescript";
import { declarationOf } from "./declared.js";
import { ts } from "./typescript.js";

/** Walks into an expression as far as the path can be seen, and gives the name or item it ended at. */
export function follow(file: TS.SourceFile, from: TS.Expression, path: readonly string[]): TS.Node | undefined {
  let value = resolve(file, from);
  let found: TS.Node | undefined;
  for (const key of path) {
    const step = stepInto(file, value, key);
    if (step === undefined) break;
    found = step.mark;
    value = resolve(file, step.value);
  }
  return found;
}

/** One key further. */
export interface Step {
  readonly mark: TS.Node;
  readonly value: TS.Expression;
}

/** What an expression stands for, where a constant of the same file says so: `options`, `rules.admin`. */
export function resolve(file: TS.SourceFile, expression: TS.Expression): TS.Expression {
  const inside = unwrap(expression);
  if (ts.isPropertyAccessExpression(inside)) {
    const step = stepInto(file, resolve(file, inside.expression), inside.name.text);
    return step === undefined ? inside : resolve(file, step.value);
  }
  if (!ts.isIdentifier(inside)) return inside;
  const declaration = declarationOf(file, inside.text);
  const isBefore = declaration !== undefined && declaration.end <= inside.pos; // else this might not end
  return isBefore && declaration.initializer !== undefined ? resolve(file, declaration.initializer) : inside;
}

/** An expression without what only types it. */
export function unwrap(expression: TS.Expression): TS.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression);
  return isWrapper ? unwrap(expression.expression) : expression;
}

/** The entry of an object, the item of a list, or what a call hands on, as far as the source shows it. */
export function stepInto(file: TS.SourceFile, value: TS.Expression, key: string): Step | undefined {
  if (ts.isArrayLiteralExpression(value)) return stepIntoList(itemsOf(file, value), key);
  if (ts.isCallExpression(value)) return stepIntoCall(file, value, key);
  if (ts.isArrowFunction(value)) return ts.isBlock(value.body) ? undefined : stepInto(file, unwrap(value.body), key);
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  const steps = value.properties.toReversed().map((property) => stepIntoProperty(file, property, key));
  return steps.find((step) => step !== undefined);
}

/** An item by its index, or by what it says. */
function stepIntoList(items: readonly TS.Expression[], key: string): Step | undefined {
  const item = items[Number(key)] ?? items.find((one) => ts.isStringLiteralLike(one) && one.text === key);
  return item && { mark: item, value: item };
}

/** The items of a list, those of lists that are spread into it among them. */
function itemsOf(file: TS.SourceFile, list: TS.ArrayLiteralExpression): TS.Expression[] {
  return list.elements.flatMap((element) => {
    const spread = ts.isSpreadElement(element) ? resolve(file, element.expression) : undefined;
    return spread !== undefined && ts.isArrayLiteralExpression(spread) ? itemsOf(file, spread) : [element];
  });
}

function stepIntoProperty(file: TS.SourceFile, property: TS.ObjectLiteralElementLike, key: string): Step | undefined {
  if (ts.isSpreadAssignment(property)) return stepInto(file, resolve(file, property.expression), key);
  if (nameOf(property.name) !== key) return undefined;
  if (ts.isPropertyAssignment(property)) return { mark: property.name, value: property.initializer };
  // Of a method or an accessor nothing but its name can be pointed at.
  const value = ts.isIdentifier(property.name) ? property.name : ts.factory.createIdentifier("");
  return { mark: property.name, value };
}

/** `defineRuntime("node", { … })`: its name, and its options. Any other call may hand on its last argument. */
function stepIntoCall(file: TS.SourceFile, call: TS.CallExpression, key: string): Step | undefined {
  if (!/^define[A-Z]/.test(call.expression.getText(file))) {
    const last = call.arguments.at(-1);
    return last && stepInto(file, resolve(file, last), key);
  }
  const argument = key === "name" ? call.arguments[0] : key === "options" ? call.arguments[1] : undefined;
  return argument && { mark: argument, value: argument };
}

/** `list`, `"list"` and `["list"]` are one name. */
function nameOf(name: TS.PropertyName): string | undefined {
  const inside = ts.isComputedPropertyName(name) ? name.expression : name;
  return ts.isIdentifier(inside) || ts.isStringLiteralLike(inside) || ts.isNumericLiteral(inside)
    ? inside.text
    : undefined;
}
