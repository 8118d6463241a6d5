import type { ColumnFacts, TableFacts } from "../load/table-facts.js";
import type { Firewall, Stamp, Stamps } from "../model/resource.js";
import { camelCase } from "./names.js";

const madeOnce = ["createdAt", "createdBy"];
const changed = ["updatedAt", "updatedBy", "modifiedAt", "modifiedBy"];
const auditNames = [...madeOnce, ...changed, "deletedAt", "deletedBy"];

/** What an audit column is for, by its Drizzle or its SQL name: `created_at` is `"createdAt"`. */
export function auditName({ name, sqlName }: ColumnFacts): string | undefined {
  return [name, sqlName].map(camelCase).find((candidate) => auditNames.includes(candidate));
}

/** Whether clients send the key: a text key without a default of its own, where none is generated. */
export function isKeySent(key: ColumnFacts, generateId: "uuid" | false): boolean {
  return generateId === false && key.type.kind !== "integer" && !key.hasDefault;
}

interface Given {
  readonly facts: TableFacts;
  readonly firewall: Firewall;
  readonly generateId: "uuid" | false;
}

/** What the server writes into each column by itself, in the table's order. */
export function resolveStamps({ facts, firewall, generateId }: Given): Stamps {
  const owner = ownerColumn(firewall);
  const [key] = facts.primaryKey;
  const columns = facts.columns.filter((column) => !column.isGenerated);
  return {
    create: stampsWhere(columns, (column) => {
      if (column.name === owner) return "userId";
      if (column.hasDefault) return undefined;
      if (column.name === key) return column.type.kind === "text" && generateId === "uuid" ? "uuid" : undefined;
      const audit = auditName(column) ?? "";
      const isDue = madeOnce.includes(audit) || (changed.includes(audit) && !column.isNullable);
      return isDue ? auditStamp(audit) : undefined;
    }),
    update: stampsWhere(columns, (column) => {
      const audit = auditName(column) ?? "";
      return changed.includes(audit) && !column.hasOnUpdate ? auditStamp(audit) : undefined;
    }),
    delete: stampsWhere(columns, (column) => (auditName(column) === "deletedBy" ? "userId" : undefined)),
  };
}

/** The column that names the user whom a row belongs to. */
export function ownerColumn(firewall: Firewall): string | undefined {
  if (firewall.kind === "everyRow") return undefined;
  return firewall.scopes.find((scope) => scope.kind === "owner")?.column;
}

function auditStamp(audit: string): Stamp {
  return audit.endsWith("At") ? "now" : "userId";
}

function stampsWhere(
  columns: readonly ColumnFacts[],
  stampOf: (column: ColumnFacts) => Stamp | undefined,
): Readonly<Record<string, Stamp>> {
  const stamps = columns.map((column) => [column.name, stampOf(column)] as const);
  return Object.fromEntries(stamps.filter((entry): entry is [string, Stamp] => entry[1] !== undefined));
}
