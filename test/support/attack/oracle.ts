import { evaluate, interpret, isPublic, isSignedIn, type Cell, type Context, type Rule } from "@quickback/policy";
import { getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Row } from "../backends.js";
import type { Attacker } from "./attackers.js";
import type { Target } from "./world.js";

/** A row as rules see it: a cell a column. */
export type Cells = Readonly<Record<string, Cell>>;

export function cellsOf(table: SQLiteTable, stored: Row): Cells {
  const cells = Object.entries(getTableColumns(table)).map(([key, column]) => {
    const raw = stored[column.name];
    return [key, raw === null || raw === undefined ? null : cellOf(column.mapFromDriverValue(raw))] as const;
  });
  return Object.fromEntries(cells);
}

/** Rules test texts, numbers, booleans and times; what else there is, no rule sees. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.getTime();
  return ["string", "number", "boolean"].includes(typeof value) ? (value as Cell) : null;
}

/** Whether a rule holds for a caller at a row; `undefined` where only a function of the author's knows. */
export function holdsAt(rule: Rule, attacker: Attacker, cells: Cells): boolean | undefined {
  const isHeld = interpret(declared(rule), now(attacker), cells) && isAsked(rule, attacker);
  return isHeld && hasFunction(rule) ? undefined : isHeld;
}

/** Whether a row is inside a firewall, which asks nobody to sign in: where it names no caller, it is everyone's. */
export function existsFor(firewall: Rule, attacker: Attacker, cells: Cells): boolean {
  return interpret(firewall, now(attacker), cells);
}

interface Sight {
  readonly attacker: Attacker;
  readonly cells: Cells;
}

/** Whether a caller sees a cell of a row as it is stored, once they see the row. */
export function isBareAt({ masks }: Target, column: string, { attacker, cells }: Sight): boolean {
  return masks[column] === undefined || interpret(masks[column], now(attacker), cells);
}

/** Whether a caller sees a column as it is stored in whichever row: no other column of the table exists in a query. */
export function isBareInAll({ masks }: Target, column: string, attacker: Attacker): boolean {
  return masks[column] === undefined || evaluate(masks[column], now(attacker)).kind === "allow";
}

/** Whether a rule lets a caller in at all, whatever rows it leaves them. */
export function admits(rule: Rule, attacker: Attacker): boolean {
  return isAsked(rule, attacker) && evaluate(declared(rule), now(attacker)).kind !== "deny";
}

function isAsked(rule: Rule, { context }: Attacker): boolean {
  return isSignedIn(context) || isPublic(declared(rule));
}

function now({ context }: Attacker): Context {
  return { ...context, now: Math.floor(Date.now() / 1000) * 1000 };
}

/** The document's `x-access` names a function that no document can show. */
function isFunction(rule: Rule): boolean {
  return (rule.kind as string) === "custom";
}

export function hasFunction(rule: Rule): boolean {
  return isFunction(rule) || ((rule.kind === "and" || rule.kind === "or") && rule.rules.some(hasFunction));
}

function declared(rule: Rule): Rule {
  if (rule.kind !== "and") return rule;
  return { kind: "and", rules: rule.rules.filter((part) => !isFunction(part)) };
}
