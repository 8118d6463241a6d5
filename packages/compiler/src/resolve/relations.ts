import { nearest } from "@quickback/policy";
import type { RelationFacts } from "../load/relation-facts.js";
import type { TableFacts } from "../load/table-facts.js";
import { isKey } from "../model/column.js";
import type { Relation } from "../model/resource.js";
import type { Report } from "../read/reader.js";
import { camelCase } from "./names.js";

/** A table with a resource. */
export interface Related {
  readonly facts: TableFacts;
  /** The resource's name. */
  readonly name: string;
}

interface Given {
  readonly declared: readonly RelationFacts[];
  readonly tables: readonly Related[];
}

/**
 * What the rows of a table may be included with: what `relations()` says and, for foreign keys of which it says nothing,
 * relations under the names that follow from them.
 */
export function resolveRelations(facts: TableFacts, given: Given): Relation[] {
  const declared = given.declared.filter(({ table }) => table === facts.table).flatMap((one) => declaredOf(one, given));
  const isFree = (relation: Relation) => !declared.some((one) => one.name === relation.name || areSame(one, relation));
  const derived = [...ownKeys(facts, given), ...foreignKeys(facts, given)].filter(isFree);
  return [...declared, ...derived].filter(({ from }) => from.every((name) => canJoin(name, facts)));
}

function declaredOf({ name, kind, target, columns, table }: RelationFacts, { tables }: Given): Relation[] {
  const other = tables.find(({ facts }) => facts.table === target);
  const joint = columns ?? onlyKey(other?.facts, table);
  return other === undefined || joint === undefined ? [] : [{ name, kind, resource: other.name, ...joint }];
}

/** Where neither side says by which columns, the only foreign key does. */
function onlyKey(other: TableFacts | undefined, table: object): Pick<Relation, "from" | "to"> | undefined {
  const [key, ...others] = other?.foreignKeys.filter(({ target }) => target === table) ?? [];
  return key === undefined || others.length > 0 ? undefined : { from: key.targetColumns, to: key.columns };
}

/** `authorId` leads to one `author`. */
function ownKeys({ foreignKeys }: TableFacts, { tables }: Given): Relation[] {
  return foreignKeys.flatMap(({ columns, targetColumns, target }) => {
    const [column, ...others] = columns;
    const name = column?.replace(/_?id$/i, "") ?? "";
    const other = tables.find(({ facts }) => facts.table === target);
    if (other === undefined || others.length > 0 || name === "" || name === column) return [];
    return [{ name, kind: "one", resource: other.name, from: columns, to: targetColumns }];
  });
}

/** Many `comments` lead here. */
function foreignKeys({ table }: TableFacts, { tables }: Given): Relation[] {
  return tables.flatMap(({ facts, name }) =>
    facts.foreignKeys
      .filter(({ target }) => target === table)
      .map(({ columns, targetColumns }): Relation => {
        return { name: camelCase(name), kind: "many", resource: name, from: targetColumns, to: columns };
      }),
  );
}

function areSame(left: Relation, right: Relation): boolean {
  const said = ({ resource, from, to }: Relation) => JSON.stringify([resource, from, to]);
  return said(left) === said(right);
}

/** Keys travel as JSON, which has no form for bytes. */
function canJoin(name: string, { columns }: TableFacts): boolean {
  const column = columns.find((one) => one.name === name);
  return column !== undefined && isKey[column.type.kind];
}

interface Including {
  readonly relations: readonly Relation[];
  readonly facts: TableFacts;
  readonly report: Report;
}

/** The relations that `query.include` names; what is none, or is not the only thing of its name, is reported. */
export function resolveInclude(said: readonly string[], { relations, facts, report }: Including): Relation[] {
  const names = [...new Set(relations.map(({ name }) => name))];
  return [...new Set(said)].flatMap((name) => {
    const path = ["query", "include", name];
    const found = relations.filter((relation) => relation.name === name);
    const holes = { table: facts.sqlName, name };
    if (found.length === 0) report("relation-unknown", path, { ...holes, known: names, nearest: nearest(name, names) });
    else if (facts.columns.some((column) => column.name === name))
      report("relation-ambiguous", path, { ...holes, other: "a column" });
    else if (found.length > 1) report("relation-ambiguous", path, { ...holes, other: "another relation" });
    else if (said.indexOf(name) !== said.lastIndexOf(name))
      report("relation-ambiguous", path, { ...holes, other: "itself" });
    return found.slice(0, 1);
  });
}
