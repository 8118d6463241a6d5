import { finding, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import type { Field, Joint, TableResource } from "../model/resource.js";
import { atColumn, atOption } from "./at.js";

/** No answer tells a column that nobody sees, by which rows of two tables are joined. */
export function checkJoins({ resources }: Api): Finding[] {
  const tables = resources.filter((resource) => resource.kind === "table");
  return tables.flatMap((resource) => {
    const targetOf = (joint: Joint) => tables.find(({ name }) => name === joint.resource);
    return [...includes(resource, targetOf), ...references(resource, targetOf)];
  });
}

type TargetOf = (joint: Joint) => TableResource | undefined;

/** A row that is included shows the value that it is joined by. */
function includes(resource: TableResource, targetOf: TargetOf): Finding[] {
  return resource.relations.flatMap((relation) => {
    const ends = [...named(relation.from, resource), ...named(relation.to, targetOf(relation))];
    const hidden = ends.find(({ isReadable }) => !isReadable);
    if (hidden === undefined) return [];
    const what = `The relation ${relation.name}`;
    return [
      finding("join-unseen", atOption(resource, "query", "include", relation.name), { what, column: hidden.name }),
    ];
  });
}

/** Whether a reference is accepted tells of the columns that its writer does not choose, and of those that it leads to. */
function references(resource: TableResource, targetOf: TargetOf): Finding[] {
  const written = new Set(
    resource.operations.flatMap((one) => ("accept" in one ? one.accept : [])).map(({ name }) => name),
  );
  return resource.references
    .filter(({ from }) => from.some((column) => written.has(column)))
    .flatMap((reference) => {
      const fixed = named(reference.from, resource).filter(
        ({ name }) => !written.has(name) || reference.from.length > 1,
      );
      const unseen = [...fixed, ...named(reference.to, targetOf(reference))].find(isUnseen);
      const [column] = reference.from;
      if (unseen === undefined || column === undefined) return [];
      const what = `The reference of ${column}`;
      return [finding("join-unseen", atColumn(resource, column), { what, column: unseen.name })];
    });
}

function isUnseen({ isReadable, mask }: Field): boolean {
  return !isReadable || mask !== undefined;
}

function named(columns: readonly string[], resource: TableResource | undefined): Field[] {
  return resource?.fields.filter(({ name }) => columns.includes(name)) ?? [];
}
