import type { Target, TargetRow } from "./world.js";

/** A relation of a table: to which other, and by which fields. */
export interface Leading {
  readonly name: string;
  readonly kind: "one" | "many";
  readonly to: Target;
  readonly own: string;
  readonly theirs: string;
}

/** The relations that the document has, each by what its direction asks for: a foreign key, or a relation of Drizzle's. */
export function relationsOf(from: Target, targets: readonly Target[]): readonly Leading[] {
  return Object.entries(from.resource.relations).map(([name, { "x-relation": kind, row }]): Leading => {
    const to = targets.find((target) => target.resource.rowName === row);
    if (to === undefined) throw new Error(`The relation ${name} leads to rows of no table`);
    if (kind === "one") return { name, kind, to, ...jointOf(name, from, to) };
    const { own, theirs } = jointOf(name, to, from);
    return { name, kind: "many", to, own: theirs, theirs: own };
  });
}

interface Joint {
  readonly own: string;
  readonly theirs: string;
}

/** The one way from rows that refer to rows that are referred to. */
function jointOf(name: string, from: Target, to: Target): Joint {
  const keys = from.resource.facts.references.filter(({ target }) => target === to.tag);
  const links = Object.values(from.feature.links).filter((link) => link.to === to.table);
  const joints: readonly Joint[] =
    keys.length > 0 ? keys.map((key) => ({ own: key.field, theirs: key.targetField })) : links;
  const [joint, ...others] = joints;
  if (joint === undefined || others.length > 0) throw new Error(`What the relation ${name} goes by cannot be told`);
  return { own: joint.own, theirs: joint.theirs };
}

/** The rows that a row leads to, whoever may read them. */
export function relatedRows({ to, own, theirs }: Leading, { cells }: TargetRow): readonly TargetRow[] {
  const key = cells[own];
  return key === null || key === undefined ? [] : to.rows.filter((row) => row.cells[theirs] === key);
}
