import type { TableCell } from "@quickback/policy/report";
import { verifyColumn } from "./columns.js";
import { describeRow, type Answer, type Scene } from "./scene.js";
import type { StagedRow } from "./stage.js";
import { verifyUntold } from "./untold.js";

type Fields = Readonly<Record<string, unknown>>;

/** The cells of a list or a view for one caller: one walk over its pages has the answer to all of them. */
export async function verifyLists(cells: readonly TableCell[], scene: Scene): Promise<void> {
  const [first] = cells;
  if (first === undefined) return;
  const { status, rows, total, text } = await readAll(first, scene);
  const find = (staged: StagedRow) => rows.find((row) => isSame(row, staged));
  let shown = 0;
  for (const cell of cells) {
    if (cell.aspect === "call") {
      const isShown = cell.verdict.kind === "allowed";
      if (cell.row !== undefined && isShown) shown++;
      if (cell.row !== undefined && !isShown) {
        verifyUntold({ ...cell, row: cell.row, staged: scene.staged(cell.row), text }, scene.findings);
      }
      scene.findings.cell(
        cell,
        wrongCall(cell, { status, isThere: cell.row !== undefined && find(scene.staged(cell.row)) !== undefined }),
      );
    } else if (cell.aspect === "read") {
      const staged = scene.staged(cell.row);
      scene.findings.cell(cell, verifyColumn(cell, find(staged), staged));
    }
  }
  const isOpen = cells.some(
    (cell) => cell.aspect === "call" && cell.row === undefined && cell.verdict.kind === "allowed",
  );
  const others = first.operation.kind === "list" && total !== undefined && isOpen ? total - shown : 0;
  // the row that no cell speaks of may be listed too
  if (others < 0 || others > 1) scene.findings.wrong(first, `counts ${total} rows, and ${shown} may be seen`);
}

interface Listed {
  readonly status: number;
  readonly rows: readonly Fields[];
  readonly total: number | undefined;
  /** All pages, as they came. */
  readonly text: string;
}

async function readAll(place: TableCell, scene: Scene): Promise<Listed> {
  const rows: Fields[] = [];
  let cursor: unknown;
  let total: unknown;
  let text = "";
  let answer: Answer;
  do {
    const query = typeof cursor === "string" ? `?cursor=${encodeURIComponent(cursor)}` : "?total=true";
    answer = await scene.ask(place, { query });
    text += answer.text;
    if (!answer.ok) return { status: answer.status, rows, total: undefined, text };
    const { data, pagination } = answer.body as { data: Fields[]; pagination: Fields }; // held to the document above
    rows.push(...data);
    cursor = pagination["nextCursor"];
    total ??= pagination["total"];
  } while (typeof cursor === "string");
  return { status: answer.status, rows, total: Number(total), text };
}

/** By its key; where an answer does not have that, by a text that no other row has. */
export function isSame(row: Fields, { keyColumns, wire }: StagedRow): boolean {
  const isEqual = (column: string) => Object.hasOwn(row, column) && String(row[column]) === String(wire[column]);
  if (keyColumns.every((column) => Object.hasOwn(row, column))) return keyColumns.every(isEqual);
  return Object.keys(wire).some((column) => String(wire[column]).includes(`:${column}:`) && isEqual(column));
}

interface Seen {
  readonly status: number;
  readonly isThere: boolean;
}

function wrongCall(cell: TableCell & { aspect: "call" }, { status, isThere }: Seen): string | undefined {
  const { verdict, row } = cell;
  switch (verdict.kind) {
    case "refused":
      return status === verdict.status ? undefined : `is answered with ${status}, and not with ${verdict.status}`;
    case "absent":
      if (status !== 200) return `is answered with ${status}, and not with 200`;
      return isThere ? `shows ${describeRow(row)}` : undefined;
    case "allowed":
      if (status !== 200) return `is answered with ${status}, and not with 200`;
      return row === undefined || isThere ? undefined : `does not show ${describeRow(row)}`;
    case "custom":
      return "is judged by a function, which no list can be";
    default:
      return verdict satisfies never;
  }
}
