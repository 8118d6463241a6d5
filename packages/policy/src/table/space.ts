import { halvesOf } from "../policy/halves.js";
import type { ColumnPolicy, ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { axesOf, type Axis } from "./axes.js";
import { callersOf, type Caller } from "./callers.js";
import { countRows, mostRows, rowsOf, type RowCase } from "./rows.js";

/** All the callers and rows that rules about one table tell apart. */
export interface Space {
  readonly callers: readonly Caller[];
  readonly axes: readonly Axis[];
  readonly rows: readonly RowCase[];
  /** Whether the rules look at so many columns that their values are not combined. */
  readonly isTooLarge: boolean;
}

/** The space of one table, or of one table as two policies know it. Of what `asking` says, roles alone count. */
export function spaceOf(resources: readonly ResourcePolicy[], asking: readonly Rule[] = []): Space {
  return spaceOfRules(resources.flatMap(rulesOf), columnsOf(resources), asking);
}

export function spaceOfRules(
  rules: readonly Rule[],
  columns: readonly ColumnPolicy[],
  asking: readonly Rule[] = [],
): Space {
  const callers = callersOf([...rules, ...asking]);
  const axes = axesOf({ rules, columns, callers });
  const isTooLarge = countRows(axes) > mostRows;
  return { callers, axes, rows: isTooLarge ? [] : rowsOf(axes), isTooLarge };
}

/** Every rule about a row of the table. */
export function rulesOf({ firewall, operations, columns }: ResourcePolicy): Rule[] {
  const masks = columns.flatMap(({ mask }) => (mask === null ? [] : [mask.unless]));
  return [firewall, ...operations.flatMap(halvesOf).map(({ rule }) => rule), ...masks];
}

/** By name; a column that two of them know may be empty where either lets it. */
function columnsOf(resources: readonly ResourcePolicy[]): ColumnPolicy[] {
  const all = resources.flatMap(({ columns }) => columns);
  const names = [...new Set(all.map(({ name }) => name))];
  return names.flatMap((name) => {
    const [first, ...others] = all.filter((column) => column.name === name);
    if (first === undefined) return [];
    const values = others.reduce((known, { values }) => joined(known, values), first.values);
    return [{ ...first, values, isNullable: [first, ...others].some(({ isNullable }) => isNullable) }];
  });
}

function joined(one: ColumnPolicy["values"], other: ColumnPolicy["values"]): ColumnPolicy["values"] {
  return one === null || other === null ? null : [...new Set([...one, ...other])];
}
