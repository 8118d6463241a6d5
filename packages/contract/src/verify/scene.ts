import type { OperationPolicy, ResourcePolicy, RowCase, TableCell } from "@quickback/policy/report";
import type { Contract } from "../contract.js";
import { describeViolations } from "../violation.js";
import { exampleBody } from "./example-body.js";
import type { Findings, Place } from "./findings.js";
import { batchOf } from "./batch-of.js";
import { missingKey, type Stage, type StagedRow } from "./stage.js";

interface Given {
  readonly resource: ResourcePolicy;
  readonly stage: Stage;
  readonly contract: Contract;
  readonly document: object;
  readonly findings: Findings;
}

/** An answer, its body read. */
export interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly body: Readonly<Record<string, unknown>>;
  /** The same, as it came. */
  readonly text: string;
}

interface Sent {
  readonly key?: StagedRow["key"];
  readonly query?: string;
  readonly body?: unknown;
}

/** One table of the server with a row for each case of the decision table. */
export class Scene {
  readonly findings: Findings;
  readonly #given: Given;
  readonly #rows = new Map<string, StagedRow>();

  constructor(given: Given) {
    this.#given = given;
    this.findings = given.findings;
  }

  /** Puts in every row that the cells speak of, and one where they speak of none. */
  async open(cells: readonly TableCell[]): Promise<void> {
    const { table } = this.#given.resource;
    if (table === null) return;
    const cases = cells.flatMap((cell) => ("row" in cell && cell.row !== undefined ? [cell.row] : []));
    const values = new Map([...cases.map((row) => [keyOf(row), row.values] as const), [keyOf(undefined), {}] as const]);
    for (const [key, row] of values) this.#rows.set(key, await this.#given.stage.put(table, row, this.#rows.size + 1));
  }

  staged(row: RowCase | undefined): StagedRow {
    return this.#rows.get(keyOf(row)) ?? nothing;
  }

  /** A key like those of the table that none of its rows has. */
  missing(): StagedRow["key"] {
    return missingKey(this.staged(undefined));
  }

  /** A body that the document takes: of one field where that is enough. */
  bodyFor(operation: OperationPolicy): unknown {
    const { document, resource, stage } = this.#given;
    const isReference = (column: string) => resource.table !== null && stage.isReference(resource.table, column);
    return exampleBody({ document, place: this.#place(operation), operation, isReference, keys: this.#keyColumns() });
  }

  /** Sends a request; an answer that the document does not have is a finding. */
  async ask({ operation, caller }: Place & { readonly operation: OperationPolicy }, sent: Sent): Promise<Answer> {
    const { stage, contract } = this.#given;
    const request = stage.signed(this.#request(operation, sent), caller);
    const response = await stage.ask(request.clone());
    const text = await response.clone().text();
    if (!this.#isRehearsed(operation, response)) {
      const violations = await contract.check(request, response);
      if (violations.length > 0) this.findings.wrong({ operation, caller }, describeViolations(violations));
    }
    return { status: response.status, ok: response.ok, body: parsed(text), text };
  }

  /** Who reads the answer of an action that was not run would find none. */
  #isRehearsed({ kind }: OperationPolicy, { status }: Response): boolean {
    return (kind === "recordAction" || kind === "standaloneAction") && status === 204;
  }

  #request(operation: OperationPolicy, { key = {}, query = "", body: given }: Sent): Request {
    const [method = "GET"] = operation.route.split(" ");
    const body = operation.isBatch ? batchOf(operation, { key, body: given, like: this.staged(undefined) }) : given;
    const path = this.#place(operation).path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(key[name] ?? ""),
    );
    const headers: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return new Request(`http://verify.invalid${path}${query}`, init);
  }

  #keyColumns(): readonly string[] {
    return this.staged(undefined).keyColumns;
  }

  #place({ route }: OperationPolicy): { readonly method: string; readonly path: string } {
    const [method = "GET", path = ""] = route.split(" ");
    return { method, path: `${this.#given.stage.basePath}${path}` };
  }
}

const nothing: StagedRow = { key: { id: "1" }, keyColumns: [], wire: {} };

function keyOf(row: RowCase | undefined): string {
  return row === undefined ? "" : row.at.join(" ");
}

function parsed(text: string): Answer["body"] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Answer["body"]) : {}; // an object, tested
  } catch {
    return {};
  }
}

/** Whether an operation is about a record that is there already. */
export function isAboutRecord({ route, kind, isBatch }: OperationPolicy): boolean {
  return isBatch ? kind !== "create" : route.includes("{");
}

/** `a row with status "draft"`, in the words of a disagreement. */
export function describeRow(row: RowCase | undefined): string {
  if (row === undefined) return "a row that does not exist";
  const values = Object.entries(row.values).map(([column, value]) => `${column} ${JSON.stringify(value)}`);
  return values.length === 0 ? "any row" : `a row with ${values.join(", ")}`;
}
