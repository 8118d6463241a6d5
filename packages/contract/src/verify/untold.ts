import type { RowCase } from "@quickback/policy/report";
import type { Findings, Place } from "./findings.js";
import { describeRow } from "./scene.js";
import type { StagedRow } from "./stage.js";

interface Silence extends Place {
  readonly row: RowCase;
  readonly staged: StagedRow;
  /** All that was answered. */
  readonly text: string;
}

/** The columns of a row that a caller gets no answer with: each text that it alone has is nowhere in what was answered. */
export function verifyUntold({ row, staged, text, ...place }: Silence, findings: Findings): void {
  for (const [column, value] of Object.entries(staged.wire)) {
    // whoever asks for a record knows its key
    if (staged.keyColumns.includes(column) || !isTelling(value, column)) continue;
    findings.cell(place, isIn(text, value) ? `tells ${column} of ${describeRow(row)}` : undefined);
  }
}

/** Whether a value is in no other row of the stage. */
function isTelling(value: unknown, column: string): value is string {
  return typeof value === "string" && value.includes(`:${column}:`);
}

/** Behind a digit it is the end of another row's. */
function isIn(text: string, value: string): boolean {
  return text
    .split(value)
    .slice(0, -1)
    .some((before) => !/\d$/.test(before));
}
