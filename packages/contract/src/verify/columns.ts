import type { TableCell } from "@quickback/policy/report";
import { describeRow } from "./scene.js";
import type { StagedRow } from "./stage.js";

/** What is wrong with how one column of an answer looks. */
export function verifyColumn(
  { column, row, shown }: Pick<TableCell & { aspect: "read" }, "column" | "row" | "shown">,
  found: Readonly<Record<string, unknown>> | undefined,
  { wire }: StagedRow,
): string | undefined {
  if (found === undefined) return `does not give ${describeRow(row)}`;
  const { name } = column;
  const isThere = Object.hasOwn(found, name);
  if (shown === "absent") return isThere ? `shows ${name}, which it should not have` : undefined;
  if (!isThere) return `does not have ${name}`;
  const isBare = Object.hasOwn(wire, name) ? isSameValue(found[name], wire[name]) : found[name] !== null;
  const isEmpty = Object.hasOwn(wire, name) && wire[name] === null;
  if (isEmpty) return found[name] === null ? undefined : `makes something of an empty ${name}`;
  if (shown === "bare") return isBare ? undefined : `does not show ${name} as it is in ${describeRow(row)}`;
  return isBare ? `shows ${name} bare in ${describeRow(row)}` : undefined;
}

/** Times are the same where they name the same moment. */
function isSameValue(found: unknown, kept: unknown): boolean {
  if (found === kept) return true;
  const isTime = typeof found === "string" && typeof kept === "string" && /^\d{4}-\d\d-\d\dT/.test(kept);
  return isTime && Date.parse(found) === Date.parse(kept);
}
