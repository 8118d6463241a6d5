import type { Decision } from "@quickback/policy";
import type { OpenStage } from "../verify/open-stage.js";
import type { AskedRequest } from "./read-request.js";
import { rowMeeting } from "./row-meeting.js";

/** Puts one row that the caller reaches, so that the server goes all its way. Tells whether there is one to ask about. */
export async function putRow(stage: OpenStage, { resource, captured }: AskedRequest, decision: Decision) {
  const { table, columns } = resource;
  if (table === null || decision.kind === "deny") return false;
  const values = decision.kind === "allow" ? {} : rowMeeting(decision.condition);
  if (values === undefined) return false;
  const names = stage.keyColumns(table);
  const key = Object.entries(captured).map(([parameter, value]) => {
    const name = names.length === 1 ? (names[0] ?? parameter) : parameter;
    const type = columns.find((column) => column.name === name)?.type;
    return [name, type === "integer" || type === "real" ? Number(value) : value] as const;
  });
  const staged = await stage.put(table, { ...values, ...Object.fromEntries(key) }, 1);
  return Object.entries(captured).every(([parameter, value]) => staged.key[parameter] === value);
}
