import type { Rule } from "../rule.js";

/** What one compiled API lets whom do: all that the decision table is derived from, as plain JSON in a fixed order. */
export interface Policy {
  /** Of this form. */
  readonly version: 2;
  /** The project's name. */
  readonly name: string;
  /** Every role that the rules know, in order. */
  readonly roles: readonly string[];
  /** In order of their names. */
  readonly resources: readonly ResourcePolicy[];
  /** Where the author's code goes past every firewall. */
  readonly systemAccesses: readonly SystemAccess[];
}

/** One table of the API, or the actions of a feature that has none. */
export interface ResourcePolicy {
  /** The route base. */
  readonly name: string;
  /** The author's file, relative to the project's folder. */
  readonly source: string;
  /** Its name in SQL; `null` for actions without a table. */
  readonly table: string | null;
  /** Which rows exist for a caller: `anyone` where all do. */
  readonly firewall: Rule;
  /** The column that names the user whom a row belongs to. */
  readonly ownerColumn: string | null;
  /** The column that marks a row as deleted. */
  readonly softDeleteColumn: string | null;
  /** Every column, in the table's order. */
  readonly columns: readonly ColumnPolicy[];
  readonly operations: readonly OperationPolicy[];
  readonly relations: readonly RelationPolicy[];
  /** Foreign keys that are written without a look at the row they name. */
  readonly unchecked: readonly UncheckedReference[];
  /** Constraints whose conflicts may tell of rows that the caller can't see, as the author accepts: their columns. */
  readonly disclosures: readonly (readonly string[])[];
}

export interface ColumnPolicy {
  readonly name: string;
  /** What it holds: `"text"`, `"enum"`, `"timestamp"`. */
  readonly type: string;
  /** All that it can hold, where that is a short list. */
  readonly values: readonly string[] | null;
  readonly isNullable: boolean;
  /** Whether it ever leaves the server. */
  readonly isReadable: boolean;
  readonly mask: MaskPolicy | null;
}

export interface MaskPolicy {
  readonly type: string;
  /** For whom the column is bare. */
  readonly unless: Rule;
}

export type OperationKind =
  "list" | "view" | "get" | "create" | "update" | "hardDelete" | "softDelete" | "recordAction" | "standaloneAction";

/** One endpoint. */
export interface OperationPolicy {
  readonly kind: OperationKind;
  /** `"list"`; the name of a view or an action. */
  readonly name: string;
  /** `"GET /posts/{id}"`, below the API's base path. */
  readonly route: string;
  /** Whether it is about many rows at once, each of them as if it were alone. */
  readonly isBatch: boolean;
  readonly rule: Rule;
  /** Whether a function of the author's decides about the row, beside the rule. */
  readonly isCustom: boolean;
  /** The columns of the table that an answer has. */
  readonly returns: readonly string[];
  /** What an action's code answers with; `null` where it is no action: that answers with rows of the table, or nothing. */
  readonly gives: GivesPolicy | null;
  /** The columns that it writes at the client's will. */
  readonly writes: readonly string[];
  readonly filter: readonly string[];
  readonly sort: readonly string[];
  readonly search: readonly string[];
  /** How many rows a page of it has; `null` where it has no pages. */
  readonly pageSize: PageSize | null;
  /** The relations that an answer may carry along. */
  readonly include: readonly string[];
}

export interface PageSize {
  /** Where the client names no number. */
  readonly default: number;
  readonly max: number;
}

/**
 * What an action's code answers with, as one value or as a stream of such: rows, under the masks of their resource; what a
 * schema of the author's says; untyped JSON or nothing; or a file.
 */
export type GivesPolicy =
  | { readonly kind: "record" | "records"; readonly resource: string; readonly isStream: boolean }
  /** Every value that can be in it, by its path: `"total"`, `"items[].price"`, `"counts.*"` of any key, `"more.**"` of any form. */
  | { readonly kind: "schema"; readonly fields: readonly string[]; readonly isStream: boolean }
  | { readonly kind: "anything"; readonly isStream: boolean }
  | { readonly kind: "file" };

/** Rows of another resource that can be read along with a row of this one, under their own rules. */
export interface RelationPolicy {
  readonly name: string;
  readonly kind: "one" | "many";
  readonly resource: string;
  /** Columns of this table. */
  readonly from: readonly string[];
  /** The columns of the other that they are equal to, one for each. */
  readonly to: readonly string[];
}

export interface UncheckedReference {
  readonly column: string;
  /** The table that it refers to, in SQL. */
  readonly table: string;
}

export interface SystemAccess {
  /** The author's file, relative to the project's folder. */
  readonly source: string;
  readonly action: string;
  readonly reason: string;
}

/** The columns of one record, as includes and actions show it: those of the read, else all that are readable. */
export function recordColumns(resource: ResourcePolicy): readonly string[] {
  const readable = resource.columns.filter(({ isReadable }) => isReadable).map(({ name }) => name);
  return readOperation(resource)?.returns ?? readable;
}

/** Who may read a row here: by the get rule, else by the list rule. With neither, nobody. */
export function readOperation({ operations }: ResourcePolicy): OperationPolicy | undefined {
  return operations.find(({ kind }) => kind === "get") ?? operations.find(({ kind }) => kind === "list");
}
