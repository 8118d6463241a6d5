import type { Row } from "@quickback/policy";
import {
  comesAlong,
  recordColumns,
  shownAs,
  type Caller,
  type Inclusion,
  type RowCase,
} from "@quickback/policy/report";
import { isObject, type JsonObject } from "../document.js";
import { verifyColumn } from "./columns.js";
import { isSame } from "./lists.js";
import { describeRow, type Scene } from "./scene.js";
import type { StagedRow } from "./stage.js";

interface Included {
  readonly inclusion: Inclusion;
  readonly caller: Caller;
  /** What each row is, from the one that is asked for to the one that is included. */
  readonly rows: readonly Row[];
  readonly staged: readonly StagedRow[];
  /** The last of them, as the decision table has it. */
  readonly row: RowCase;
  readonly scene: Scene;
}

/** Whether the last row comes along exactly if the caller may read it, and each of its columns as it should. */
export async function verifyIncluded({ inclusion, caller, rows, staged, row, scene }: Included): Promise<void> {
  const { operation, path, joints } = inclusion;
  const [place, joint, last] = [{ operation, caller }, joints.at(-1), rows.at(-1)];
  if (joint === undefined || last === undefined) return;
  const key = operation.kind === "get" ? staged[0]?.key : undefined;
  const { ok, status, body } = await scene.ask(place, { query: `?include=${path}`, ...(key !== undefined && { key }) });
  const record = operation.kind === "get" ? body : rowIn(body["data"], staged[0]);
  const found = ok ? alongPath(record, inclusion, staged) : `is answered with ${status}`;
  const isThere = comesAlong(joint, caller.context, last);
  const wrong = typeof found === "string" ? found : wrongPresence(found, { isThere, row });
  scene.findings.cell(place, wrong && `with include=${path}, ${wrong}`);
  if (!isThere || typeof found === "string" || found === undefined) return;
  const shape = { returns: recordColumns(joint.target) };
  for (const column of joint.target.columns) {
    const shown = shownAs(column, shape, caller.context, last);
    const fault = verifyColumn({ column, row, shown }, found, staged.at(-1) ?? nothing);
    scene.findings.cell(place, fault && `with include=${path}, ${fault}`);
  }
}

const nothing: StagedRow = { key: {}, keyColumns: [], wire: {} };

function wrongPresence(found: JsonObject | undefined, { isThere, row }: { isThere: boolean; row: RowCase }) {
  if ((found !== undefined) === isThere) return undefined;
  return isThere ? `does not show ${describeRow(row)}` : `shows ${describeRow(row)}, which its table hides`;
}

/** The row at the end of a path: `undefined` where there is none, a text where what is there is wrong. */
function alongPath(
  record: unknown,
  { joints }: Inclusion,
  staged: readonly StagedRow[],
): JsonObject | undefined | string {
  let at = record;
  for (const [index, { relation }] of joints.entries()) {
    if (!isObject(at)) return "does not show the row that it comes with";
    const value = at[relation.name];
    if (relation.kind === "many" && !isPage(value)) return `has no list under ${relation.name}`;
    if (relation.kind === "one" && value !== null && !isObject(value)) return `has no record under ${relation.name}`;
    if (isObject(value) && value["hasMore"] === true && relation.kind === "many")
      return `says that there are more ${relation.name}`;
    at = isPage(value) && relation.kind === "many" ? rowIn(value["data"], staged[index + 1]) : value;
  }
  return isObject(at) ? at : undefined;
}

function isPage(value: unknown): value is JsonObject {
  return isObject(value) && Array.isArray(value["data"]) && typeof value["hasMore"] === "boolean";
}

function rowIn(data: unknown, staged: StagedRow | undefined): unknown {
  const rows: unknown[] = Array.isArray(data) ? data : [];
  return rows.find((row) => isObject(row) && staged !== undefined && isSame(row, staged));
}
