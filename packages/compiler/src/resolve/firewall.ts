import { nearest } from "@quickback/policy";
import type { ColumnFacts, TableFacts } from "../load/table-facts.js";
import type { Firewall, Scope } from "../model/resource.js";
import type { FirewallAnnotations } from "../read/table.js";
import type { Report } from "../read/reader.js";

type OwnerAnnotations = NonNullable<FirewallAnnotations["owner"]>;
type ScopeName = "owner" | "organization" | "team" | "softDelete";

/** Where each scope's column is looked for, by Drizzle or SQL name. */
const defaultColumns: Record<ScopeName, readonly string[]> = {
  owner: ["ownerId", "owner_id", "userId", "user_id"],
  organization: ["organizationId", "organization_id"],
  team: ["teamId", "team_id"],
  softDelete: ["deletedAt", "deleted_at"],
};

interface Given {
  readonly facts: TableFacts;
  readonly report: Report;
  /** Whether there is a firewall at all, be it one that could not be read. */
  readonly isWritten: boolean;
}

/** Which rows exist for a caller, in single-tenant mode. `undefined` where that can't be said. */
export function resolveFirewall(said: FirewallAnnotations | undefined, given: Given): Firewall | undefined {
  if (said === undefined) return given.isWritten ? undefined : inferFirewall(given);
  const isClear = reportScopes(said, given);
  const owner = said.exception === true ? undefined : said.owner && ownerScope(said.owner, given);
  const softDelete = said.softDelete && softDeleteScope(said.softDelete.column, given);
  const isIncomplete = (said.owner && owner === undefined) || (said.softDelete && softDelete === undefined);
  return isClear && !isIncomplete ? firewallOf([owner, softDelete]) : undefined;
}

/** Whether the scopes that are named exist and agree. */
function reportScopes(said: FirewallAnnotations, { facts, report }: Given): boolean {
  const table = facts.sqlName;
  const unavailable = (["organization", "team"] as const).filter((scope) => said[scope] !== undefined);
  for (const scope of unavailable) report("firewall-scope-unavailable", ["firewall", scope], { table, scope });
  const scope = (["owner", "organization", "team"] as const).find((name) => said[name] !== undefined);
  const contradicts = said.exception === true && scope !== undefined;
  if (contradicts) report("firewall-contradicts", ["firewall", "exception"], { table, scope });
  const isEmpty = said.exception !== true && scope === undefined;
  if (isEmpty) report("firewall-empty", ["firewall"], { table });
  return unavailable.length === 0 && !contradicts && !isEmpty;
}

/** One scope column says what the table is; several or none say nothing. */
function inferFirewall(given: Given): Firewall | undefined {
  const { facts, report } = given;
  const found = (["owner", "organization", "team"] as const).flatMap((scope) =>
    columnsFor(scope, facts).map(({ name: column }) => ({ scope, column })),
  );
  const [only, ...others] = found;
  if (only?.scope !== "owner" || others.length > 0) {
    const owners = found.filter(({ scope }) => scope === "owner").map(({ column }) => column);
    report("firewall-missing", [], { table: facts.sqlName, columns: found.map(({ column }) => column), owners });
    return undefined;
  }
  report("firewall-inferred", [], { table: facts.sqlName, column: only.column });
  const softDelete = columnFor("softDelete", facts) && softDeleteScope(undefined, given);
  return firewallOf([ownerScope({ ...nothingSaid, column: only.column }, given), softDelete]);
}

const nothingSaid: OwnerAnnotations = { column: undefined, source: undefined, mode: undefined, except: undefined };

function ownerScope({ column: named, mode = "required", except }: OwnerAnnotations, given: Given): Scope | undefined {
  const column = scopeColumn("owner", named, given);
  if (column === undefined) return undefined;
  if (mode === "optional" && !column.isNullable) {
    const what = 'a text that can be NULL where the mode is "optional"';
    given.report("scope-column-unfit", ["firewall", "owner"], { column: column.name, scope: "owner", what });
  }
  return { kind: "owner", column: column.name, mode, except };
}

function firewallOf(scopes: readonly (Scope | undefined)[]): Firewall {
  const named = scopes.filter((scope) => scope !== undefined);
  return named.length === 0 ? { kind: "everyRow" } : { kind: "rows", scopes: named };
}

function softDeleteScope(named: string | undefined, given: Given): Scope | undefined {
  const column = scopeColumn("softDelete", named, given);
  return column && { kind: "softDelete", column: column.name };
}

/** The column that a scope tests, where there is a fit one. */
function scopeColumn(
  scope: "owner" | "softDelete",
  named: string | undefined,
  { facts, report }: Given,
): ColumnFacts | undefined {
  const column = named === undefined ? columnFor(scope, facts) : byName(named, facts);
  if (column === undefined) {
    const names = defaultColumns[scope].filter((name) => !name.includes("_"));
    const all = facts.columns.map((one) => one.name);
    const meant = names.map((name) => nearest(name, all)).find((one) => one !== undefined);
    report("scope-column-missing", ["firewall", scope], { table: facts.sqlName, scope, names, nearest: meant });
    return undefined;
  }
  const what = scope === "owner" ? "text" : "a timestamp that can be NULL";
  const isFit = scope === "owner" ? column.type.kind === "text" : column.type.kind === "timestamp" && column.isNullable;
  if (!isFit) report("scope-column-unfit", ["firewall", scope], { column: column.name, scope, what });
  return isFit ? column : undefined;
}

/** The column under a scope's default names. */
export function columnFor(scope: ScopeName, facts: TableFacts): ColumnFacts | undefined {
  return columnsFor(scope, facts)[0];
}

function columnsFor(scope: ScopeName, facts: TableFacts): ColumnFacts[] {
  const found = defaultColumns[scope].map((name) => byName(name, facts));
  return [...new Set(found.filter((column) => column !== undefined))];
}

function byName(name: string, { columns }: TableFacts): ColumnFacts | undefined {
  return columns.find((column) => column.name === name || column.sqlName === name);
}
