import type { Rule } from "@quickback/policy";
import type { Feature, TableFacts } from "../walk/features.js";
import { getTableColumns } from "drizzle-orm";

/** Which rows exist for whom, by the words of the documentation: what the compiler and the server are held against. */
export function firewallOf({ table, firewall = {} }: Feature, { owner }: TableFacts): Rule {
  const deleted = firewall.softDelete && columnNamed(table, firewall.softDelete.column ?? "deletedAt");
  return {
    kind: "and",
    rules: [
      ...(deleted === undefined ? [] : [{ kind: "isNull", column: deleted } as const]),
      ...(owner === undefined ? [] : [ownRule(owner, firewall.owner)]),
    ],
  };
}

type Owner = NonNullable<Feature["firewall"]>["owner"];

function ownRule(column: string, { mode = "required", except }: NonNullable<Owner> = {}): Rule {
  const own: Rule = { kind: "compare", column, operator: "equals", operand: { kind: "context", path: "userId" } };
  const [first, ...others] = except?.roles ?? [];
  const parts: Rule[] = [own];
  if (mode === "optional") parts.push({ kind: "isNull", column });
  // in single-tenant mode an admin holds every role that is named
  if (first !== undefined) parts.push({ kind: "role", anyOf: [first, ...others, "admin"] });
  return { kind: "or", rules: parts };
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
