import type { ColumnFacts, TableFacts } from "../load/table-facts.js";
import type { Mask } from "../model/mask.js";
import type { Field, Firewall, Reference } from "../model/resource.js";
import type { FieldAnnotation } from "../read/table.js";
import type { GenerateId } from "../define/config.js";
import { auditName, keySource } from "./system-columns.js";

interface Given {
  readonly facts: TableFacts;
  readonly firewall: Firewall;
  readonly generateId: GenerateId;
  readonly said: ReadonlyMap<string, FieldAnnotation>;
  readonly masks: ReadonlyMap<string, Mask>;
  /** The name of a table's resource; `undefined` for an internal table. */
  readonly resourceOf: (table: object) => string | undefined;
}

/** Every column, in the table's order. */
export function resolveFields(given: Given): Field[] {
  return given.facts.columns.map((column) => fieldOf(column, given));
}

function fieldOf(column: ColumnFacts, given: Given): Field {
  const said = given.said.get(column.name);
  const reference = referenceOf(column, given);
  return {
    name: column.name,
    type: column.type,
    isKey: given.facts.primaryKey.includes(column.name),
    isNullable: column.isNullable,
    hasDefault: column.hasDefault || column.isGenerated,
    isReadable: said?.isHidden !== true,
    mask: given.masks.get(column.name),
    isSystem: isSystem(column, reference, given),
    isRefined: said?.isRefined === true,
    schemaHasDefault: said?.schemaHasDefault === true,
    isAllowed: said?.isAllowed === true,
    reference,
  };
}

function referenceOf(column: ColumnFacts, { facts, said, resourceOf }: Given): Reference | undefined {
  const key = facts.foreignKeys.find(({ columns }) => columns.includes(column.name));
  if (key === undefined) return undefined;
  const isUnchecked = said.get(column.name)?.isUnchecked === true;
  return { resource: resourceOf(key.target), sqlName: key.targetName, isUnchecked };
}

/** Whether a column is the server's alone, whatever the guards say. */
function isSystem(
  column: ColumnFacts,
  reference: Reference | undefined,
  { facts, firewall, generateId }: Given,
): boolean {
  const isMadeKey = facts.primaryKey.includes(column.name) && keySource(column, { facts, generateId }) !== "client";
  const isScope = firewall.kind === "rows" && firewall.scopes.some((scope) => scope.column === column.name);
  const isInternalReference = reference !== undefined && reference.resource === undefined && !reference.isUnchecked;
  return isMadeKey || isScope || isInternalReference || column.isGenerated || auditName(column) !== undefined;
}
