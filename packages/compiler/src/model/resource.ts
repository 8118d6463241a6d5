import type { Rule } from "@quickback/policy";
import type { At } from "../diagnostics/finding.js";
import type { ColumnType } from "./column.js";
import type { Mask } from "./mask.js";
import type { Action, Operation } from "./operation.js";

/** What one file of `server/resources/` holds: a compiled table, or the actions of a feature that has none. */
export type Resource = TableResource | ActionsResource;

interface ResourceBase {
  /** The route base and the tag, in kebab-case: `"blog-posts"`. */
  readonly name: string;
  /** The author's file, relative to the root. */
  readonly source: string;
  readonly at: At;
}

export interface TableResource extends ResourceBase {
  readonly kind: "table";
  readonly table: TableRef;
  /** `"Post"`, the name of the shape. */
  readonly singular: string;
  readonly firewall: Firewall;
  /** Every column, in the table's order. */
  readonly fields: readonly Field[];
  readonly immutable: readonly string[];
  readonly protected: Readonly<Record<string, readonly string[]>>;
  readonly stamps: Stamps;
  /** The columns of the primary key, in its order. */
  readonly keys: readonly string[];
  readonly uniques: readonly Unique[];
  /** The columns of unique constraints whose conflicts may tell of rows that their writer can't see. */
  readonly discloses: readonly string[];
  /** The foreign keys whose rows a writer has to be able to read. */
  readonly references: readonly Joint[];
  /** What its rows may be included with. */
  readonly relations: readonly Relation[];
  readonly operations: readonly Operation[];
}

export interface ActionsResource extends ResourceBase {
  readonly kind: "actions";
  readonly operations: readonly Action[];
}

/** A table of the author's. */
export interface TableRef {
  readonly sqlName: string;
  /** Under which name its file exports it. */
  readonly exported: string;
  readonly file: string;
}

/** Which rows exist for a caller: all, or those that meet every scope. */
export type Firewall = { readonly kind: "everyRow" } | { readonly kind: "rows"; readonly scopes: readonly Scope[] };

export type Scope = OwnerScope | { readonly kind: "softDelete"; readonly column: string };

export interface OwnerScope {
  readonly kind: "owner";
  readonly column: string;
  /** `"optional"`: rows without an owner exist for everyone. */
  readonly mode: "required" | "optional";
  /** Callers for whom every owner's rows exist. */
  readonly except: Rule | undefined;
}

/** One column of a resource. */
export interface Field {
  readonly name: string;
  readonly type: ColumnType;
  /** It is, or is a part of, the primary key. */
  readonly isKey: boolean;
  readonly isNullable: boolean;
  /** The database or Drizzle fills it where it is left out. */
  readonly hasDefault: boolean;
  /** Leaves the server. */
  readonly isReadable: boolean;
  readonly mask: Mask | undefined;
  /** A client never writes it: key, scope, audit column, internal foreign key, generated, hidden. */
  readonly isSystem: boolean;
  /** The author's own schema is `definition.fields.<name>`. */
  readonly isRefined: boolean;
  /** The author's schema fills in a value by itself: `.default()`, `.catch()`. */
  readonly schemaHasDefault: boolean;
  readonly reference: Reference | undefined;
  /** The author has said `readable: true`. */
  readonly isAllowed: boolean;
}

/** Columns whose values no two rows share. */
export interface Unique {
  readonly columns: readonly string[];
  /** What a row has to be for it to count depends on these. */
  readonly conditionColumns: readonly string[];
  /** The column that has to be NULL for a row to count; `undefined` where every row does. */
  readonly whereNull: string | undefined;
}

/** Rows of this table and of another that belong together: those whose columns are equal. */
export interface Joint {
  /** The name of the other resource. */
  readonly resource: string;
  /** Columns of this table. */
  readonly from: readonly string[];
  /** The columns of the other that they are equal to, one for each. */
  readonly to: readonly string[];
}

/** The rows of another resource that belong to a row: a property that it may come with. */
export interface Relation extends Joint {
  readonly name: string;
  readonly kind: "one" | "many";
}

/** A foreign key. */
export interface Reference {
  /** The resource it leads to; `undefined` for an internal table. */
  readonly resource: string | undefined;
  readonly sqlName: string;
  readonly isUnchecked: boolean;
}

/** What the server writes into a column by itself. */
export type Stamp = IdStamp | "now" | "userId";

/** How a new key is made. */
export type IdStamp = "uuid" | "cuid" | "nanoid" | "prefixed";

export interface Stamps {
  readonly create: Readonly<Record<string, Stamp>>;
  readonly update: Readonly<Record<string, Stamp>>;
  readonly delete: Readonly<Record<string, Stamp>>;
}
