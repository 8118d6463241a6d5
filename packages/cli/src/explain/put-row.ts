import type { Decision } from "@quickback/policy";
import type { OpenStage } from "../verify/open-stage.js";
import { namedRecords } from "./named-records.js";
import type { AskedRequest } from "./read-request.js";
import { rowMeeting } from "./row-meeting.js";

/** Puts a row that the caller reaches for each record that is named, so that the server goes all its way. Tells whether they are there. */
export async function putRows(stage: OpenStage, request: AskedRequest, { decision, body }: Given): Promise<boolean> {
  const { table } = request.resource;
  const keys = namedRecords(request, body, table === null ? [] : stage.keyColumns(table));
  const put: boolean[] = [];
  for (const [index, key] of keys.entries()) {
    put.push(await putRow(stage, { ...request, captured: key }, { decision, number: index + 1 }));
  }
  return put.length > 0 && put.every(Boolean);
}

interface Given {
  readonly decision: Decision;
  readonly body: string | undefined;
}

interface Numbered {
  readonly decision: Decision;
  /** What tells the values of rows apart. */
  readonly number: number;
}

async function putRow(
  stage: OpenStage,
  { resource, captured }: AskedRequest,
  { decision, number }: Numbered,
): Promise<boolean> {
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
  const staged = await stage.put(table, { ...values, ...Object.fromEntries(key) }, number);
  return Object.entries(captured).every(([parameter, value]) => staged.key[parameter] === value);
}
