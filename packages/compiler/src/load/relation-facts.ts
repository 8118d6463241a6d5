import { createTableRelationsHelpers, is, Many, One, type Relation, type Relations, type Table } from "drizzle-orm";
import { nameOfColumn } from "./table-facts.js";

/** What Drizzle's `relations()` says of one table, as plain values. */
export interface RelationFacts {
  readonly table: object;
  readonly name: string;
  readonly kind: "one" | "many";
  readonly target: object;
  /** Columns of both tables that are equal; `undefined` where neither side of the relation says which. */
  readonly columns: { readonly from: readonly string[]; readonly to: readonly string[] } | undefined;
}

interface Declared {
  readonly table: Table;
  readonly name: string;
  readonly relation: Relation;
}

/** The relations of all tables. Those of a table whose function throws are left out. */
export function describeRelations(all: readonly Relations[]): RelationFacts[] {
  const declared = [...new Set(all)].flatMap(declaredBy);
  return declared.map(({ table, name, relation }) => ({
    table,
    name,
    kind: is(relation, Many) ? "many" : "one",
    target: relation.referencedTable,
    columns: ownColumns(relation) ?? reverseColumns({ table, name, relation }, declared),
  }));
}

function declaredBy({ table, config }: Relations): Declared[] {
  try {
    return Object.entries(config(createTableRelationsHelpers(table))).map(([name, relation]) => ({
      table,
      name,
      relation,
    }));
  } catch {
    return [];
  }
}

function ownColumns(relation: Relation): RelationFacts["columns"] {
  if (!is(relation, One) || relation.config === undefined) return undefined;
  const { fields, references } = relation.config;
  return { from: fields.map(nameOfColumn), to: references.map(nameOfColumn) };
}

/** The columns of the relation that leads back, as Drizzle pairs them: by the name of both, else the only one. */
function reverseColumns({ table, relation }: Declared, declared: readonly Declared[]): RelationFacts["columns"] {
  const { relationName, referencedTable } = relation;
  const back = declared.filter((other) => {
    const leadsBack = other.table === referencedTable && other.relation.referencedTable === table;
    const isSame = other.relation === relation;
    return leadsBack && !isSame && (relationName === undefined || other.relation.relationName === relationName);
  });
  const [only, ...others] = back.flatMap((other) => ownColumns(other.relation) ?? []);
  return only === undefined || others.length > 0 ? undefined : { from: only.to, to: only.from };
}
