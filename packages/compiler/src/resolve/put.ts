import type { Field } from "../model/resource.js";
import type { Report } from "../read/reader.js";
import type { TableAnnotations } from "../read/table.js";

interface Given {
  /** Its name in SQL. */
  readonly table: string;
  readonly fields: readonly Field[];
  readonly keys: readonly string[];
  readonly report: Report;
}

/** A put has rules for both of its branches, and a key that clients name. */
export function reportPut({ crud, guards }: TableAnnotations, { table, fields, keys, report }: Given): void {
  if (crud?.put === undefined) return;
  const path = ["crud", "put"];
  if (crud.put === true) {
    const missing = (["create", "update"] as const).filter((branch) => crud[branch] === undefined);
    for (const branch of missing) report("put-branch-missing", path, { table, branch });
    if (crud.update?.access?.isCustom === true) report("put-function", path, { table });
  }
  const named = guards?.createable;
  const made = fields.find(({ name, isSystem }) => {
    return (
      keys.includes(name) && (isSystem || named?.includes(name) === false || guards?.protected?.has(name) === true)
    );
  });
  if (made !== undefined) report("put-key-unnamed", path, { table, column: made.name });
}
