import { finding, type Finding } from "../diagnostics/finding.js";
import type { ColumnKind } from "../model/column.js";
import type { Action, Transition } from "../model/operation.js";
import { ownEntry } from "../model/own-entry.js";
import type { Field, TableResource } from "../model/resource.js";
import type { LiteralValue } from "../print/literal.js";
import { fits, wanted } from "./fits.js";

/** A transition changes a column that has states, between values that it can hold, and that no guard leaves to others. */
export function checkTransitions(resource: TableResource): Finding[] {
  return resource.operations.flatMap((operation) => {
    if (operation.kind !== "recordAction" || operation.transition === undefined) return [];
    const { transition } = operation;
    const field = resource.fields.find(({ name }) => name === transition.column);
    if (field === undefined) return [];
    const what = whatElse(field);
    if (what !== undefined)
      return [
        finding("transition-column", below(operation, "column"), { name: operation.name, column: field.name, what }),
      ];
    return [
      ...checkMethod(operation),
      ...checkValues(operation, transition, field),
      ...checkCircle(operation, transition),
      ...checkGuard(operation, field, resource),
    ];
  });
}

/** The kinds whose values tell states apart, and can be written as literals. */
const hasStates: Partial<Record<ColumnKind, true>> = { text: true, enum: true, integer: true, boolean: true };

/** What a column is, where it is none with a state. */
function whatElse({ type, isKey, isSystem, reference }: Field): string | undefined {
  if (isKey) return "the key";
  if (reference !== undefined) return "a reference";
  if (isSystem) return "set by the server";
  return hasStates[type.kind] ? undefined : `of the type ${type.kind}`;
}

function checkValues(action: Action, { from, to }: Transition, field: Field): Finding[] {
  const isFit = (value: LiteralValue): boolean => (value === null ? field.isNullable : fits(field, value));
  const named = [...from.map((value, index) => [value, ["from", String(index)]] as const), [to, ["to"]] as const];
  return named
    .filter(([value]) => !isFit(value))
    .map(([value, path]) => {
      const holes = { column: field.name, value: JSON.stringify(value), what: wanted(field) };
      return finding("transition-value", below(action, ...path), holes);
    });
}

/** A browser sends a GET from anywhere, with the cookie. */
function checkMethod(action: Action): Finding[] {
  if (!action.route.startsWith("GET ")) return [];
  const at = { ...action.at, path: [...action.at.path, "method"] };
  return [finding("transition-method", at, { name: action.name })];
}

function checkCircle(action: Action, { from, to }: Transition): Finding[] {
  const holes = { name: action.name, value: JSON.stringify(to) };
  return from.includes(to) ? [finding("transition-circular", below(action, "to"), holes)] : [];
}

function checkGuard(action: Action, { name: column }: Field, { protected: guarded }: TableResource): Finding[] {
  const actions = ownEntry(guarded, column);
  if (actions === undefined || actions.includes(action.name)) return [];
  return [finding("transition-guarded", below(action, "column"), { name: action.name, column, actions })];
}

function below({ at }: Action, ...path: readonly string[]) {
  return { ...at, path: [...at.path, "transition", ...path] };
}
