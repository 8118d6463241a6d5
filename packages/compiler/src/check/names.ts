import { finding, inTable, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import type { Resource, TableRef } from "../model/resource.js";
import { countsTable } from "../resolve/counts-table.js";
import { keysTable } from "../resolve/keys-table.js";
import { camelCase, snakeCase } from "../resolve/names.js";

/** Resources, shapes and tables have names of their own. */
export function checkNames(api: Api): Finding[] {
  return [
    ...checkResources(api.resources),
    ...checkMembers(api.resources),
    ...checkShapes(api.resources),
    ...checkTables(api),
  ];
}

function checkResources(resources: readonly Resource[]): Finding[] {
  return resources.flatMap((resource, index) => {
    const first = resources.slice(0, index).find((other) => other.name === resource.name);
    if (first === undefined) return [];
    const remedy = `Rename one of the two ${resource.kind === "table" && first.kind === "table" ? "files" : "features"}: the name is the route.`;
    return [finding("name-clash", resource.at, { what: `The route /${resource.name}`, other: first.source, remedy })];
  });
}

/** What `db` has beside its tables; something with a `then` would be taken for a promise. */
const members = ["asSystem", "batch", "of", "then"];

function checkMembers(resources: readonly Resource[]): Finding[] {
  return resources
    .filter(({ kind, name }) => kind === "table" && members.includes(camelCase(name)))
    .map((resource) => {
      const holes = {
        what: `The name db.${camelCase(resource.name)}`,
        other: "a method of db",
        remedy: "Rename the file.",
      };
      return finding("name-clash", resource.at, holes);
    });
}

function checkShapes(resources: readonly Resource[]): Finding[] {
  const taken = new Map<string, Resource>();
  return resources.flatMap((resource) => {
    if (resource.kind === "actions") return [];
    const puts = resource.operations.some(({ kind }) => kind === "put");
    const inputs = ["Create", "Update", ...(puts ? ["Put"] : [])].map((input) => `${resource.singular}${input}`);
    const names = [resource.singular, ...inputs];
    const other = names.map((name) => taken.get(name)).find((one) => one !== undefined && one.name !== resource.name);
    for (const name of names) taken.set(name, resource);
    if (other === undefined) return [];
    const holes = {
      what: `The name ${resource.singular}`,
      other: other.source,
      remedy: "Rename one of the two files.",
    };
    return [finding("name-clash", resource.at, holes)];
  });
}

function checkTables({ tables, authTables }: Api): Finding[] {
  const auth = authTables.flatMap(({ name }) => [name, snakeCase(name)]);
  return tables.flatMap((table, index) => {
    const at = inTable(table.file, table.exported);
    const own = [table.exported, table.sqlName].find((name) => auth.includes(name));
    if (own !== undefined && serverTables.includes(own)) {
      const holes = { what: `The table name ${own}`, other: "a table of the server's", remedy: "Rename the table." };
      return [finding("name-clash", at, holes)];
    }
    if (own !== undefined) {
      const remedy = `Rename the table, as in ${own}Profile; Better Auth's own ${own} comes from the generated auth-tables.ts.`;
      return [finding("name-clash", at, { what: `The table name ${own}`, other: "Better Auth", remedy })];
    }
    const other = tables.slice(0, index).find((earlier) => areSame(earlier, table));
    if (other === undefined) return [];
    const holes = {
      what: `The table name ${other.sqlName === table.sqlName ? table.sqlName : table.exported}`,
      other: other.file,
      remedy: "Rename one of the two tables.",
    };
    return [finding("name-clash", at, holes)];
  });
}

const serverTables = [countsTable, keysTable].flatMap(({ name }) => [name, snakeCase(name)]);

function areSame(left: TableRef, right: TableRef): boolean {
  return left.exported === right.exported || left.sqlName === right.sqlName;
}
