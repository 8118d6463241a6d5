import { evaluate } from "../evaluate.js";
import { interpret, type Row } from "../interpret.js";
import { isSignedIn, type Context } from "../context.js";
import { isPublic, type Rule } from "../rule.js";
import {
  readOperation,
  type ColumnPolicy,
  type OperationPolicy,
  type ResourcePolicy,
  type UpsertPolicy,
} from "../policy/policy.js";

/** What comes of one call: let through, answered without the row, decided by the author's function, or refused. */
export type Verdict =
  | { readonly kind: "allowed" }
  | { readonly kind: "absent" }
  | { readonly kind: "custom" }
  /** `custom`: 403 or 404, as a function of the author's says whether the caller may read the row. */
  | { readonly kind: "refused"; readonly status: 401 | 403 | 404 | 409 | "custom" };

export type Shown = "bare" | "masked" | "absent";

const allowed: Verdict = { kind: "allowed" };
const absent: Verdict = { kind: "absent" };
const custom: Verdict = { kind: "custom" };

/** A put that says nothing lets nobody do anything. */
const closed: UpsertPolicy = { create: { kind: "nobody" }, update: { kind: "nobody" }, key: [], replaces: [] };

interface Call {
  readonly resource: ResourcePolicy;
  readonly operation: OperationPolicy;
  readonly context: Context;
  /** The row that it is about; `undefined` for one that does not exist, or where the operation is about none. */
  readonly row: Row | undefined;
}

/** Whether an operation is about rows that are there already. */
export function isAboutRows({ kind }: OperationPolicy): boolean {
  return kind !== "create" && kind !== "standaloneAction" && kind !== "ownRoute";
}

/** What a server has to answer, worked out the slow and plain way. */
export function decide({ resource, operation, context, row }: Call): Verdict {
  const { rule, kind, isCustom, upsert } = operation;
  const refused = refusalOf(rule, context);
  if (refused !== undefined) return refused;
  if (kind === "put") return decidePut({ resource, operation, context, row }, upsert ?? closed);
  if (!isAboutRows(operation)) return isCustom ? custom : allowed;
  const exists = row !== undefined && interpret(resource.firewall, context, row);
  const passes = exists && interpret(rule, context, row);
  if (kind === "list" || kind === "view") return passes ? allowed : absent;
  if (passes) return isCustom ? custom : allowed;
  return { kind: "refused", status: exists && kind !== "get" ? missStatus(resource, context, row) : 404 };
}

/** Where there is no such row it is made, else changed, each by its own rule; of an unseen row the key is taken. */
function decidePut({ resource, context, row }: Call, { create, update }: UpsertPolicy): Verdict {
  const mayCreate = refusalOf(create, context) === undefined;
  const unseen: Verdict = { kind: "refused", status: mayCreate ? 409 : 404 };
  if (row === undefined) return mayCreate ? allowed : unseen;
  if (!interpret(resource.firewall, context, row)) return unseen;
  const refused = refusalOf(update, context);
  if (refused === undefined && interpret(update, context, row)) return allowed;
  const status = missStatus(resource, context, row);
  if (status === 404) return unseen;
  return status === 403 && refused !== undefined ? refused : { kind: "refused", status };
}

/** How one column of a row that an operation answers with looks. */
export function shownAs(
  column: ColumnPolicy,
  { returns }: Pick<OperationPolicy, "returns">,
  context: Context,
  row: Row,
): Shown {
  if (!column.isReadable || !returns.includes(column.name)) return "absent";
  return column.mask === null || interpret(column.mask.unless, context, row) ? "bare" : "masked";
}

/** Whether a caller sees a column bare in every row, so that lists may filter, sort and search by it. */
export function isAlwaysBare(column: ColumnPolicy, context: Context): boolean {
  return column.isReadable && isNeverMasked(column, context);
}

/** Whether no row has a mask on a column for a caller, shown or not: else no row comes along by it. */
export function isNeverMasked({ mask }: ColumnPolicy, context: Context): boolean {
  return mask === null || evaluate(mask.unless, context).kind === "allow";
}

/** 401 or 403 for a caller whom the rule lets at no row at all. */
export function refusalOf(rule: Rule, context: Context): Verdict | undefined {
  const isKnown = isSignedIn(context);
  if (!isKnown && !isPublic(rule)) return { kind: "refused", status: 401 };
  return evaluate(rule, context).kind === "deny" ? { kind: "refused", status: isKnown ? 403 : 401 } : undefined;
}

/** What is said of a row that exists for the caller and can't be changed: a row that they may not read is not there. */
function missStatus(resource: ResourcePolicy, context: Context, row: Row): 403 | 404 | "custom" {
  const read = readOperation(resource);
  if (read === undefined || refusalOf(read.rule, context) !== undefined) return 404;
  if (!interpret(read.rule, context, row)) return 404;
  return read.isCustom ? "custom" : 403;
}
