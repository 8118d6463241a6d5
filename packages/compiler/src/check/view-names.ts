import { finding, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import type { ListOperation } from "../model/operation.js";
import type { TableResource } from "../model/resource.js";
import { listShapeName } from "../model/shape-names.js";
import { pascalCase } from "../resolve/names.js";

/** What a view's rows are called in document and SDK is not called so already: `summary` of posts is `PostSummary`. */
export function checkViewNames({ resources }: Api): Finding[] {
  const tables = resources.filter((resource) => resource.kind === "table");
  const taken = new Map(tables.flatMap((resource) => schemaNames(resource).map((name) => [name, resource.source])));
  return tables.flatMap((resource) =>
    resource.operations.flatMap((operation) => {
      if (operation.kind !== "list" || operation.view === undefined) return [];
      const names = namesOfList(operation, resource);
      const clash = names.find((name) => taken.has(name));
      const holes = { what: `The name ${clash}`, other: taken.get(clash ?? "") ?? "", remedy: "Rename the view." };
      for (const name of names) taken.set(name, resource.source);
      return clash === undefined ? [] : [finding("name-clash", operation.at, holes)];
    }),
  );
}

function namesOfList(list: ListOperation, resource: TableResource): string[] {
  const name = listShapeName(list, resource);
  return [name, `${name}List`];
}

/** The schemas of a resource beside those of its views. */
function schemaNames(resource: TableResource): string[] {
  const { singular, fields, operations } = resource;
  return [
    ...["", "Create", "Update", "List"].map((suffix) => `${singular}${suffix}`),
    ...fields.filter(({ type }) => type.kind === "enum").map(({ name }) => `${singular}${pascalCase(name)}`),
    ...operations.flatMap((operation) => {
      if (operation.kind === "list") return operation.view === undefined ? [listShapeName(operation, resource)] : [];
      const action = "name" in operation ? `${singular}${pascalCase(operation.name)}` : undefined;
      return action === undefined ? [] : [`${action}Input`, `${action}Output`];
    }),
  ];
}
