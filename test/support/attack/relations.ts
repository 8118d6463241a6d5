import type { Target, TargetRow } from "./world.js";

/** A relation of a table: to which other, and by which fields. */
export interface Leading {
  readonly name: string;
  readonly kind: "one" | "many";
  readonly to: Target;
  readonly own: string;
  readonly theirs: string;
}

/** The relations that the document has, each by the one foreign key between the two tables that its direction asks for. */
export function relationsOf({ tag, resource }: Target, targets: readonly Target[]): readonly Leading[] {
  return Object.entries(resource.relations).flatMap(([name, { "x-relation": kind, row }]): Leading[] => {
    const to = targets.find((target) => target.resource.rowName === row);
    if (to === undefined) throw new Error(`The relation ${name} leads to rows of no table`);
    if (kind === "one") {
      const keys = resource.facts.references.filter(({ target }) => target === to.tag);
      return onlyOne(name, keys).map(({ field, targetField }) => ({ name, kind, to, own: field, theirs: targetField }));
    }
    const keys = to.resource.facts.references.filter(({ target }) => target === tag);
    return onlyOne(name, keys).map((key) => ({ name, kind: "many", to, own: key.targetField, theirs: key.field }));
  });
}

function onlyOne<Key>(name: string, keys: readonly Key[]): readonly [Key] {
  const [key, ...others] = keys;
  if (key === undefined || others.length > 0) throw new Error(`Which key the relation ${name} goes by cannot be told`);
  return [key];
}

/** The rows that a row leads to, whoever may read them. */
export function relatedRows({ to, own, theirs }: Leading, { cells }: TargetRow): readonly TargetRow[] {
  const key = cells[own];
  return key === null || key === undefined ? [] : to.rows.filter((row) => row.cells[theirs] === key);
}
