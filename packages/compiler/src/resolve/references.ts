import type { TableFacts } from "../load/table-facts.js";
import type { Joint, Stamps } from "../model/resource.js";
import type { FieldAnnotation } from "../read/table.js";

interface Given {
  readonly facts: TableFacts;
  readonly stamps: Stamps;
  readonly said: ReadonlyMap<string, FieldAnnotation>;
  /** The name of a table's resource; `undefined` for an internal table. */
  readonly resourceOf: (table: object) => string | undefined;
}

/** The foreign keys of which each write asks whether the caller may read their row. What the server stamps is no choice of the caller's. */
export function resolveReferences({ facts, stamps, said, resourceOf }: Given): Joint[] {
  return facts.foreignKeys.flatMap(({ columns, targetColumns, target }) => {
    const resource = resourceOf(target);
    const isUnchecked = columns.some((column) => said.get(column)?.isUnchecked === true);
    const isStamped = columns.every(
      (column) => Object.hasOwn(stamps.create, column) || Object.hasOwn(stamps.update, column),
    );
    return resource === undefined || isUnchecked || isStamped ? [] : [{ resource, from: columns, to: targetColumns }];
  });
}
