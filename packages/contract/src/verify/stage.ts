import type { Row } from "@quickback/policy";
import type { Caller } from "@quickback/policy/report";

/** A compiled server over a database of its own, whose rows, clock and callers are in the verifier's hands. */
export interface Stage {
  /** What all paths of the API begin with: `/api/v1`. */
  readonly basePath: string;
  /** The same request with the caller's credentials. */
  signed(request: Request, caller: Caller): Request;
  /** Answers without running an action of the author's, and takes back what was written. */
  ask(request: Request): Promise<Response>;
  /** Puts a row into a table: with these values of columns, and others of its own making, told apart by `number`. */
  put(table: string, values: Row, number: number): Promise<StagedRow>;
  /** Runs something, and takes back what was put and written meanwhile. */
  within<T>(run: () => Promise<T>): Promise<T>;
  /** Whether a column refers to another table: what clients may write there is a matter of that table's rows. */
  isReference(table: string, column: string): boolean;
}

/** A row in its table. */
export interface StagedRow {
  /** The values of the path's parameters: `id`, or each column of the key. */
  readonly key: Readonly<Record<string, string>>;
  /** The columns of the key. */
  readonly keyColumns: readonly string[];
  /** What clients see in the columns whose form on the wire is plain; the others are left out. */
  readonly wire: Readonly<Record<string, unknown>>;
}

/** The key of a row that does not exist, in the form that keys of this table have. */
export function missingKey({ key }: StagedRow): StagedRow["key"] {
  return Object.fromEntries(Object.entries(key).map(([name, value]) => [name, otherThan(value)]));
}

function otherThan(value: string): string {
  if (/^-?\d+$/.test(value)) return "987654321";
  if (value === "true" || value === "false") return value;
  return Number.isNaN(Date.parse(value)) || !value.includes("T") ? `no-${value}` : "1999-12-31T23:59:59.000Z";
}
