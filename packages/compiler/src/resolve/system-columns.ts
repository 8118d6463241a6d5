import type { ColumnFacts, TableFacts } from "../load/table-facts.js";
import type { GenerateId } from "../define/config.js";
import type { Firewall, Stamp, Stamps } from "../model/resource.js";
import { camelCase } from "./names.js";

const madeOnce = ["createdAt", "createdBy"];
const changed = ["updatedAt", "updatedBy", "modifiedAt", "modifiedBy"];
const auditNames = [...madeOnce, ...changed, "deletedAt", "deletedBy"];

/** What an audit column is for, by its Drizzle or its SQL name: `created_at` is `"createdAt"`. */
export function auditName({ name, sqlName }: ColumnFacts): string | undefined {
  return [name, sqlName].map(camelCase).find((candidate) => auditNames.includes(candidate));
}

interface Given {
  readonly facts: TableFacts;
  readonly firewall: Firewall;
  readonly generateId: GenerateId;
}

/** Who makes the values of a column of the key. */
export type KeySource = "client" | "database" | "server";

/** How a table's keys are made: as it says itself, else as the project says, whose `false` is not about numbers. */
export function resolveGenerateId(own: GenerateId | undefined, ofProject: GenerateId, facts: TableFacts): GenerateId {
  const isNumber = facts.columns.some(({ name, type }) => facts.primaryKey.includes(name) && type.kind === "integer");
  return own ?? (ofProject === false && isNumber ? "serial" : ofProject);
}

/**
 * Who makes the values of a column of the key. Only a text can be made by the server, only a number by the database, and
 * only where it is the whole key and no reference to another table.
 */
export function keySource(column: ColumnFacts, { facts, generateId }: Pick<Given, "facts" | "generateId">): KeySource {
  const isWhole = facts.primaryKey.length === 1;
  if (column.hasDefault || column.isGenerated) return "database";
  if (!isWhole || generateId === false) return "client";
  if (facts.foreignKeys.some(({ columns }) => columns.includes(column.name))) return "client";
  if (column.type.kind === "integer") return "database";
  return column.type.kind === "text" ? "server" : "client";
}

/** What the server writes into each column by itself, in the table's order. */
export function resolveStamps({ facts, firewall, generateId }: Given): Stamps {
  const owner = ownerColumn(firewall);
  const columns = facts.columns.filter((column) => !column.isGenerated);
  return {
    create: stampsWhere(columns, (column) => {
      if (column.name === owner) return "userId";
      if (column.hasDefault) return undefined;
      if (facts.primaryKey.includes(column.name)) {
        return keySource(column, { facts, generateId }) === "server" ? idStamp(generateId) : undefined;
      }
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

/** A text that was to be counted has been reported. */
function idStamp(generateId: GenerateId): Stamp {
  return generateId === false || generateId === "serial" ? "uuid" : generateId;
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
