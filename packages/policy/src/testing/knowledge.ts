import type { Context } from "../context.js";
import { interpret, type Row } from "../interpret.js";
import { recordColumns, readOperation, type Policy, type ResourcePolicy } from "../policy/policy.js";
import { decide, isAlwaysBare, isNeverMasked, refusalOf, shownAs } from "../table/decide.js";

/** One caller, and a row of each table. */
interface Asked {
  readonly context: Context;
  readonly rows: Readonly<Record<string, Row>>;
}

/** All that a policy lets a caller learn of the rows and of actions, worked out the slow and plain way, a text a fact. */
export function knowledgeOf({ resources }: Policy, asked: Asked): ReadonlySet<string> {
  const facts = resources.flatMap((resource) => [
    ...readFacts(resource, asked),
    ...askedFacts(resource, asked),
    ...includedFacts(resource, resources, asked),
    ...givenFacts(resource, resources, asked),
  ]);
  // who sees a value as it is learns nothing by a mask of it, nor by a question about it
  const seen = facts.filter((fact) => fact.endsWith(" bare")).map((fact) => fact.slice(0, -" bare".length));
  const implied = ["masked", "filter", "sort", "search", "joined"];
  return new Set([...facts, ...seen.flatMap((column) => implied.map((how) => `${column} ${how}`))]);
}

function readFacts(resource: ResourcePolicy, { context, rows }: Asked): string[] {
  const row = rows[resource.name] ?? {};
  return resource.operations
    .filter(({ kind }) => kind === "list" || kind === "get")
    .filter((operation) => decide({ resource, operation, context, row }).kind === "allowed")
    .flatMap((operation) => [
      `${resource.name} ${operation.kind}`,
      ...shownFacts(resource, operation.returns, { context, row }),
    ]);
}

function shownFacts(
  resource: ResourcePolicy,
  returns: readonly string[],
  { context, row }: { context: Context; row: Row },
) {
  return resource.columns
    .map((column) => `${resource.name}.${column.name} ${shownAs(column, { returns }, context, row)}`)
    .filter((fact) => !fact.endsWith(" absent"));
}

function askedFacts(resource: ResourcePolicy, { context, rows }: Asked): string[] {
  const row = rows[resource.name] ?? {};
  return resource.operations
    .filter((operation) => decide({ resource, operation, context, row }).kind === "allowed")
    .flatMap((operation) =>
      (["filter", "sort", "search"] as const).flatMap((query) =>
        resource.columns
          .filter((column) => operation[query].includes(column.name) && isAlwaysBare(column, context))
          .map(({ name }) => `${resource.name}.${name} ${query}`),
      ),
    );
}

/** As `docs/relations.md` says it. */
function includedFacts(
  source: ResourcePolicy,
  resources: readonly ResourcePolicy[],
  { context, rows }: Asked,
): string[] {
  return source.relations.flatMap((relation) => {
    const target = resources.find(({ name }) => name === relation.resource);
    const read = target && readOperation(target);
    if (target === undefined || read === undefined || refusalOf(read.rule, context) !== undefined) return [];
    const isJoinable = (resource: ResourcePolicy, names: readonly string[]) =>
      resource.columns.every((column) => !names.includes(column.name) || isNeverMasked(column, context));
    if (!isJoinable(source, relation.from) || !isJoinable(target, relation.to)) return [];
    const including = source.operations.filter(({ include }) => include.includes(relation.name));
    const isIncluding = including.some(
      (operation) => decide({ resource: source, operation, context, row: rows[source.name] ?? {} }).kind === "allowed",
    );
    const row = rows[target.name] ?? {};
    if (!isIncluding || !interpret(target.firewall, context, row) || !interpret(read.rule, context, row)) return [];
    const joined = [
      ...relation.from.map((name) => `${source.name}.${name}`),
      ...relation.to.map((name) => `${target.name}.${name}`),
    ];
    return [`${target.name} list`, ...joined.map((column) => `${column} joined`)];
  });
}

function givenFacts(
  resource: ResourcePolicy,
  resources: readonly ResourcePolicy[],
  { context, rows }: Asked,
): string[] {
  return resource.operations.flatMap(({ name, rule, gives }) => {
    if (gives === null || refusalOf(rule, context) !== undefined) return [];
    if (gives.kind === "schema") return gives.fields.map((field) => `${name} field ${field}`);
    if (!("resource" in gives)) return [`${name} ${gives.kind}`];
    const given = resources.find((one) => one.name === gives.resource);
    if (given === undefined) return [];
    return [
      `${name} of ${given.name}`,
      ...shownFacts(given, recordColumns(given), { context, row: rows[given.name] ?? {} }),
    ];
  });
}
