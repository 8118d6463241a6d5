import type { TableCell } from "@quickback/policy/report";

/** How many rows of one table each operation on a record is tried with, by each caller. */
const mostRows = 48;

/**
 * The cells to be asked about: of the rows that get the same answers from every operation to every caller, some. Lists keep
 * all of them, since one request has the answer to many.
 */
export function chooseRows(cells: readonly TableCell[]): TableCell[] {
  const chosen = rowsToTry(cells);
  return cells.filter(
    (cell) => isOfList(cell) || !("row" in cell) || cell.row === undefined || chosen.has(keyOf(cell)),
  );
}

function rowsToTry(cells: readonly TableCell[]): ReadonlySet<string> {
  const answers = new Map<string, string[]>();
  for (const cell of cells) {
    if (cell.aspect !== "call" || cell.row === undefined) continue;
    const known = answers.get(keyOf(cell));
    if (known === undefined) answers.set(keyOf(cell), [JSON.stringify(cell.verdict)]);
    else known.push(JSON.stringify(cell.verdict));
  }
  const kinds = new Map([...answers].map(([row, verdicts]) => [verdicts.join(), row]));
  const rows = [...answers.keys()];
  const step = Math.max(1, Math.ceil(rows.length / mostRows));
  return new Set([...kinds.values(), ...rows.filter((_, index) => index % step === 0)]);
}

function isOfList({ operation }: TableCell): boolean {
  return operation.kind === "list" || operation.kind === "view";
}

function keyOf(cell: TableCell): string {
  return "row" in cell && cell.row !== undefined ? cell.row.at.join(" ") : "";
}
