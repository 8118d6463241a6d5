import { nearest } from "@quickback/policy";
import type { Action } from "../model/operation.js";
import type { Field } from "../model/resource.js";
import type { Report } from "../read/reader.js";
import type { TableAnnotations } from "../read/table.js";

interface Given {
  readonly fields: readonly Field[];
  readonly actions: readonly Action[];
  readonly report: Report;
}

/** Guards name columns that clients could write, and actions that exist. */
export function reportGuards(said: TableAnnotations["guards"], { fields, actions, report }: Given): void {
  const system = new Set(fields.filter((field) => field.isSystem).map(({ name }) => name));
  const lists = ["createable", "updatable", "immutable"] as const;
  for (const list of lists) {
    for (const column of said?.[list]?.filter((name) => system.has(name)) ?? []) {
      report("guard-system-column", ["guards", list, column], { column, list: `guards.${list}` });
    }
  }
  const names = actions.filter(({ ofTable }) => ofTable).map(({ name }) => name);
  for (const [column, by] of said?.protected ?? []) {
    const path = ["guards", "protected", column];
    if (system.has(column)) report("guard-system-column", path, { column, list: "guards.protected" });
    for (const action of by.filter((name) => !names.includes(name))) {
      report("protected-action-unknown", path, { column, action, nearest: nearest(action, names) });
    }
  }
}
