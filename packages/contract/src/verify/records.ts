import type { OperationPolicy, TableCell } from "@quickback/policy/report";
import { verifyColumn } from "./columns.js";
import { verifyUntold } from "./untold.js";
import { describeRow, isAboutRecord, type Answer, type Scene } from "./scene.js";

/** The cells of an operation on one record, or on none, for one caller: a request for each row. */
export async function verifyRecords(cells: readonly TableCell[], scene: Scene): Promise<void> {
  let answer: Answer | undefined;
  for (const cell of cells) {
    if (cell.aspect === "call") {
      answer = undefined;
      if (isAuthors(cell)) scene.findings.custom();
      else answer = await verifyCall(cell, scene);
      if (cell.row !== undefined && answer?.ok === false) {
        verifyUntold({ ...cell, row: cell.row, staged: scene.staged(cell.row), text: answer.text }, scene.findings);
      }
    } else if (cell.aspect === "read") {
      // the cells of a row's columns follow the row's own
      if (answer?.ok === true && returnsRow(cell.operation)) {
        scene.findings.cell(cell, verifyColumn(cell, answer.body, scene.staged(cell.row)));
      }
    }
  }
}

/** Whether a function of the author's decides what the answer is. */
function isAuthors({ verdict }: TableCell & { aspect: "call" }): boolean {
  return verdict.kind === "custom" || (verdict.kind === "refused" && verdict.status === "custom");
}

/** An update answers with what it has changed: its other columns are held against the row. */
function returnsRow({ kind }: OperationPolicy): boolean {
  return kind === "get";
}

async function verifyCall(cell: TableCell & { aspect: "call" }, scene: Scene): Promise<Answer> {
  const { operation, row } = cell;
  const ofRecord = isAboutRecord(operation);
  const key = row === undefined ? scene.missing() : scene.staged(row).key;
  const body = scene.bodyFor(operation);
  const answer = await scene.ask(cell, { ...(ofRecord && { key }), ...(body !== undefined && { body }) });
  const reason = unreachedReason(answer, ofRecord);
  if (reason === undefined) scene.findings.cell(cell, wrongCall(cell, answer));
  else scene.findings.unreached(`${operation.route}: ${reason}`);
  return answer;
}

/** Validation comes before the row: a body that it refuses tells nothing of what is behind. */
function unreachedReason({ status, body }: Answer, ofRecord: boolean): string | undefined {
  if (status !== 400 || !ofRecord || body["code"] === "REFERENCE_NOT_FOUND") return undefined;
  return `the document's example is refused: ${String(body["detail"])}`;
}

function wrongCall({ verdict, row, operation }: TableCell & { aspect: "call" }, answer: Answer): string | undefined {
  const { status } = answer;
  const subject = isAboutRecord(operation) ? ` for ${describeRow(row)}` : "";
  if (verdict.kind === "refused") {
    return status === verdict.status
      ? undefined
      : `is answered with ${status}, and not with ${verdict.status}${subject}`;
  }
  return isAdmitted(answer) ? undefined : `is refused with ${status} ${String(answer.body["code"])}${subject}`;
}

/** Past the policy. What may still be wrong then is about the values: a key that is taken, a state that is another. */
function isAdmitted({ ok, status, body }: Answer): boolean {
  if (ok || status === 400) return true;
  return status === 409 && body["code"] !== "CONFLICT";
}
