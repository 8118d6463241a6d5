import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";
import { atColumn } from "./at.js";

/** A client writes no foreign key whose row it might not be allowed to read. */
export function checkReferences(resource: TableResource): Finding[] {
  const accepted = resource.operations.flatMap((operation) => ("accept" in operation ? operation.accept : []));
  const written = new Set(accepted.map(({ name }) => name));
  return resource.fields.flatMap(({ name, reference }) => {
    if (reference?.resource === undefined || reference.isUnchecked || !written.has(name)) return [];
    const key = `Writing ${name}, a foreign key to ${reference.sqlName}, with a look at the row that it names`;
    const help = `Write fields: { ${name}: { reference: "unchecked" } } to accept any key, or leave ${name} out of guards.createable and guards.updatable.`;
    return [finding("not-supported-yet", atColumn(resource, name), { key, help })];
  });
}
