import type { Comparison, Rule } from "@quickback/policy";
import { and, eq, getTableColumns, type SQL } from "drizzle-orm";
import { printer, statementOf } from "../print-sql.js";
import { userId } from "../accounts.js";
import { mayCall, type Caller } from "./callers.js";
import type { Endpoint } from "./document.js";
import type { Json, Walk, WalkedResource } from "./walk.js";

/** Whether a rule lets a caller do something with a row, by the words of the documentation. */
export function admits(rule: Rule, caller: Caller, row: Json): boolean {
  switch (rule.kind) {
    case "and":
      return rule.rules.every((part) => admits(part, caller, row));
    case "or":
      return rule.rules.some((part) => admits(part, caller, row));
    case "not":
      return !admits(rule.rule, caller, row);
    case "isNull":
      return row[rule.column] === null;
    case "compare":
      return meets(rule, caller, row[rule.column]);
    default:
      return mayCall(rule, caller);
  }
}

function meets({ operator, operand }: Comparison, caller: Caller, cell: unknown): boolean {
  const value = operand.kind === "literal" ? operand.value : valueOf(operand.path, caller);
  const isAmong = [value].flat().some((one) => one === cell);
  const [left, right] = typeof value === "number" ? [Date.parse(String(cell)), value] : [Number(cell), Number(value)];
  if (operator === "equals" || operator === "in") return isAmong;
  if (operator === "notEquals" || operator === "notIn") return !isAmong;
  if (cell === null) return false;
  if (operator === "lessThan") return left < right;
  if (operator === "lessThanOrEqual") return left <= right;
  return operator === "greaterThan" ? left > right : left >= right;
}

/** The paths that the rules of the walked projects name. */
function valueOf(path: string, caller: Caller): string | number | undefined {
  if (path === "now") return Date.now();
  return path === "userId" && caller !== undefined ? userId(caller) : undefined;
}

/** Whether a caller reads a row that the firewall does not hide. */
export function isReadBy({ endpoints: { get, list } }: WalkedResource, caller: Caller, row: Json): boolean {
  const rule = (get ?? list)?.access;
  return rule !== undefined && admits(rule, caller, row);
}

/**
 * A row as it has to be for a test to hold, in one of the states that the rules of its resource tell apart; written past
 * the server, as who may read it and who may bring it into that state are other questions. `undefined` where there is none.
 */
export async function brought(
  walk: Walk,
  resource: WalkedResource,
  { row, holds }: { readonly row: Json; readonly holds: (row: Json) => boolean },
): Promise<Json | undefined> {
  const state = statesOf(resource).find((one) => holds({ ...row, ...one }));
  if (state === undefined) return undefined;
  if (Object.keys(state).length === 0) return row;
  const { table, keys } = resource.facts;
  const columns = getTableColumns(table);
  const test: SQL[] = keys.flatMap((key) => (columns[key] === undefined ? [] : [eq(columns[key], row[key])]));
  const values = Object.entries(state).map(([name, value]) => {
    return [name, columns[name]?.dataType === "date" && value !== null ? new Date(String(value)) : value];
  });
  await walk.site.batch([
    statementOf(
      printer
        .update(table)
        .set(Object.fromEntries(values))
        .where(and(...test)),
    ),
  ]);
  return { ...row, ...state };
}

/** First the row as it is; then each column that rules compare with a value or the time, in each of its values. */
function statesOf(resource: WalkedResource): readonly Json[] {
  const compared = resource.all.flatMap(({ access }) => comparisonsIn(access));
  const columns = [...new Set(compared.map(({ column }) => column))];
  const states = columns.reduce<readonly Json[]>(
    (all, column) => valuesOf(resource, column).flatMap((value) => all.map((state) => ({ ...state, [column]: value }))),
    [{}],
  );
  return [{}, ...states];
}

function valuesOf({ fields }: WalkedResource, column: string): readonly unknown[] {
  const { enum: values } = fields[column] ?? {};
  return Array.isArray(values) ? (values as unknown[]) : ["2020-01-01T00:00:00.000Z", "2999-01-01T00:00:00.000Z"];
}

function comparisonsIn(rule: Rule): readonly Comparison[] {
  if (rule.kind === "and" || rule.kind === "or") return rule.rules.flatMap(comparisonsIn);
  if (rule.kind === "not") return comparisonsIn(rule.rule);
  const isOwn = rule.kind === "compare" && rule.operand.kind === "context" && rule.operand.path !== "now";
  return rule.kind === "compare" && !isOwn ? [rule] : [];
}

/** Whether an operation succeeds for a caller with a row: its rule lets it, and its transition starts there. */
export function succeeds({ facts }: WalkedResource, { access, name }: Endpoint, caller: Caller) {
  const transition = facts.transitions[name];
  return (row: Json): boolean =>
    admits(access, caller, row) && (transition === undefined || transition.from.includes(row[transition.column]));
}
