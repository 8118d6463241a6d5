import { nearest } from "@quickback/policy";
import type { Action } from "../model/operation.js";
import type { Field } from "../model/resource.js";
import type { Report } from "../read/reader.js";
import type { TableAnnotations } from "../read/table.js";

type Guards = NonNullable<TableAnnotations["guards"]>;

interface Given {
  readonly fields: readonly Field[];
  /** The columns of the primary key. */
  readonly keys: readonly string[];
  /** `undefined` where not all of them are known. */
  readonly actions: readonly Action[] | undefined;
  readonly report: Report;
}

/** Guards name columns that clients could write, each in one sense, and actions that exist. */
export function reportGuards(said: TableAnnotations["guards"], given: Given): void {
  if (said === undefined) return;
  for (const list of ["createable", "updatable", "immutable"] as const) {
    for (const column of said[list] ?? []) reportColumn(list, column, given);
  }
  reportProtected(said, given);
  reportContradictions(said, given.report);
}

function reportColumn(list: keyof Guards, column: string, { fields, keys, report }: Given): void {
  const field = fields.find(({ name }) => name === column);
  const path = ["guards", list, column];
  const holes = { column, list: `guards.${list}` };
  if (field?.isSystem === true) report("guard-system-column", path, holes);
  else if (field?.isReadable === false && list !== "immutable") report("guard-hidden-column", path, holes);
  else if (keys.includes(column) && list === "updatable") report("guard-primary-key", path, { column });
}

function reportProtected({ protected: guarded }: Guards, { fields, actions, report }: Given): void {
  const names = actions?.filter(({ ofTable }) => ofTable).map(({ name }) => name);
  for (const [column, by] of guarded ?? []) {
    const path = ["guards", "protected", column];
    const isSystem = fields.some(({ name, isSystem: isOfServer }) => name === column && isOfServer);
    if (isSystem) report("guard-system-column", path, { column, list: "guards.protected" });
    for (const action of names === undefined ? [] : by.filter((name) => !names.includes(name))) {
      const holes = { column, action, nearest: nearest(action, names ?? []) };
      report("protected-action-unknown", [...path, action], holes);
    }
  }
}

/** What clients write is neither immutable nor protected. */
function reportContradictions({ createable, updatable, immutable, protected: guarded }: Guards, report: Report): void {
  const isProtected = [...(guarded?.keys() ?? [])];
  const pairs = [
    ["updatable", updatable, "immutable", immutable],
    ["createable", createable, "protected", isProtected],
    ["updatable", updatable, "protected", isProtected],
    ["immutable", immutable, "protected", isProtected],
  ] as const;
  for (const [list, columns, other, others] of pairs) {
    for (const column of columns?.filter((name) => others?.includes(name) === true) ?? []) {
      report("guard-contradicts", ["guards", list, column], { column, list, other });
    }
  }
}
