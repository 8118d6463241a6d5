import { join } from "node:path";
import type { Rule } from "@quickback/policy";
import { getTableColumns } from "drizzle-orm";
import type { Feature, TableFacts } from "../walk/features.js";

/** The roles of an application from low to high, as its author wrote them. */
export async function hierarchyOf(root: string): Promise<readonly string[]> {
  const { default: config }: { default: { auth?: { roleHierarchy?: readonly string[] } } } = await import(
    join(root, "quickback/quickback.config.ts")
  );
  return config.auth?.roleHierarchy ?? ["user", "admin"];
}

/** Which rows exist for whom, by the words of the documentation: what the compiler and the server are held against. */
export function firewallOf({ table, firewall = {} }: Feature, { owner }: TableFacts, roles: readonly string[]): Rule {
  const deleted = firewall.softDelete && columnNamed(table, firewall.softDelete.column ?? "deletedAt");
  return {
    kind: "and",
    rules: [
      ...(deleted === undefined ? [] : [{ kind: "isNull", column: deleted } as const]),
      ...(owner === undefined ? [] : [ownRule(owner, firewall.owner, roles)]),
    ],
  };
}

type Owner = NonNullable<Feature["firewall"]>["owner"];

function ownRule(
  column: string,
  { mode = "required", except }: NonNullable<Owner> = {},
  roles: readonly string[],
): Rule {
  const own: Rule = { kind: "compare", column, operator: "equals", operand: { kind: "context", path: "userId" } };
  const parts: Rule[] = [own];
  if (mode === "optional") parts.push({ kind: "isNull", column });
  if (except?.roles !== undefined) parts.push(holders(except.roles, roles));
  return { kind: "or", rules: parts };
}

/** In single-tenant mode an admin holds every role that is named. */
function holders(named: readonly string[], hierarchy: readonly string[]): Rule {
  if (named.includes("PUBLIC")) return { kind: "anyone" };
  if (named.includes("AUTHENTICATED")) return { kind: "signedIn" };
  const all = named.flatMap((name) =>
    name.endsWith("+") ? hierarchy.slice(hierarchy.indexOf(name.slice(0, -1))) : [name],
  );
  return { kind: "role", anyOf: ["admin", ...all] };
}

/** A column's Drizzle key, by that or by its name in SQL. */
export function columnNamed(table: Feature["table"], name: string): string | undefined {
  return Object.entries(getTableColumns(table)).find(([key, column]) => key === name || column.name === name)?.[0];
}

/** The columns that a rule compares with the caller, and all that it tests. */
export function columnsIn(rule: Rule): { readonly all: readonly string[]; readonly persons: readonly string[] } {
  switch (rule.kind) {
    case "compare": {
      const isPerson = rule.operand.kind === "context" && rule.operand.path === "userId";
      return { all: [rule.column], persons: isPerson ? [rule.column] : [] };
    }
    case "isNull":
      return { all: [rule.column], persons: [] };
    case "and":
    case "or": {
      const parts = rule.rules.map(columnsIn);
      return { all: parts.flatMap(({ all }) => all), persons: parts.flatMap(({ persons }) => persons) };
    }
    case "not":
      return columnsIn(rule.rule);
    default:
      return { all: [], persons: [] };
  }
}
