import { countVariables, type Rule } from "@quickback/policy";
import { finding, type Finding } from "../diagnostics/finding.js";
import { firewallRule } from "../model/firewall-rule.js";
import type { Api } from "../model/api.js";
import type { CreateOperation, UpdateOperation } from "../model/operation.js";
import type { TableResource } from "../model/resource.js";

/** How many variables D1 takes in a statement. */
const most = 100;

/** How many of them the server leaves to values of a batch that JSON can't carry. */
const mostApart = 40;

/** The statement of a write has room for every field that a client may send. */
export function checkVariables({ database, resources }: Api): Finding[] {
  if (database !== "cloudflare-d1") return [];
  const tables = resources.filter((resource) => resource.kind === "table");
  return tables.flatMap((resource) => {
    return resource.operations.flatMap((operation) => {
      if (operation.kind !== "create" && operation.kind !== "update") return [];
      const count = variablesOf(operation, resource, tables);
      if (count <= most) return [];
      const holes = { table: resource.table.sqlName, kind: operation.at.path.at(-1) ?? operation.kind, count, most };
      return [finding("statement-too-wide", operation.at, holes)];
    });
  });
}

type Write = CreateOperation | UpdateOperation;

function variablesOf(write: Write, resource: TableResource, tables: readonly TableResource[]): number {
  const written = writtenBy(write, resource);
  const tested = resource.references.filter(({ from }) => from.some((column) => written.has(column)));
  const tests = tested.map((reference) => {
    const target = tables.find(({ name }) => name === reference.resource);
    // an update binds the values of a key once more, to test them
    const again = write.kind === "update" && !write.isBatch ? reference.from.length : 0;
    return again + (target === undefined ? 0 : countVariables(readRule(target)));
  });
  const values = write.isBatch ? inBatch(written, resource) : written.size;
  return values + picking(write, resource) + tests.reduce((sum, count) => sum + count, 0);
}

/** A batch is one variable, and some for values that JSON can't carry: those of one record at least. */
function inBatch(written: ReadonlySet<string>, { fields }: TableResource): number {
  const apart = fields.filter(
    ({ name, type }) => written.has(name) && ["real", "decimal", "custom"].includes(type.kind),
  );
  return 1 + Math.max(mostApart, apart.length);
}

function writtenBy(write: Write, { stamps }: TableResource): ReadonlySet<string> {
  const preset = write.kind === "create" ? Object.keys(write.defaults) : [];
  return new Set([...write.accept.map(({ name }) => name), ...preset, ...Object.keys(stamps[write.kind])]);
}

/** What says which row an update changes. */
function picking(write: Write, { firewall, keys }: TableResource): number {
  if (write.kind === "create") return 0;
  const version = write.isCustom ? 1 : 0;
  const key = write.isBatch ? 0 : keys.length;
  return key + countVariables(firewallRule(firewall)) + countVariables(write.access) + version;
}

function readRule({ firewall, operations }: TableResource): Rule {
  const read = operations.find(({ kind }) => kind === "get") ?? operations.find(({ kind }) => kind === "list");
  return { kind: "and", rules: [firewallRule(firewall), ...(read === undefined ? [] : [read.access])] };
}
