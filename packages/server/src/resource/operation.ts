import type { Literal, Rule } from "@quickback/policy";
import type { ActionDefinition } from "@quickback/compiler";
import type { AccessTest } from "./access-test.js";
import type { ResourceDefinition } from "./definition.js";
import type { Shape } from "./shape.js";

export interface ListOperation {
  readonly kind: "list";
  readonly resource: ResourceDefinition;
  /** The view's name; `undefined` for the list itself. */
  readonly view: string | undefined;
  /** A row as this list shows it. */
  readonly shape: Shape;
  readonly allow: Rule;
  readonly filter: readonly string[];
  readonly sort: readonly string[];
  readonly search: readonly string[];
  readonly pageSize: { readonly default: number; readonly max: number };
  /** The relations that rows may come with. */
  readonly include: readonly string[];
  readonly cache?: Cache;
}

export interface GetOperation {
  readonly kind: "get";
  readonly resource: ResourceDefinition;
  readonly allow: Rule;
  readonly test?: AccessTest;
  /** The relations that the record may come with. */
  readonly include: readonly string[];
  readonly cache?: Cache;
}

/** What shared caches may do with an answer that is the same for everyone. Without it they keep nothing. */
export interface Cache {
  /** For how many seconds they may give it to others. */
  readonly sMaxage: number;
}

export interface CreateOperation {
  readonly kind: "create";
  readonly resource: ResourceDefinition;
  readonly allow: Rule;
  readonly accept: Shape;
  readonly defaults: Readonly<Record<string, unknown>>;
}

export interface UpdateOperation {
  readonly kind: "update";
  readonly resource: ResourceDefinition;
  readonly allow: Rule;
  readonly test?: AccessTest;
  readonly accept: Shape;
}

export interface PutOperation {
  readonly kind: "put";
  readonly resource: ResourceDefinition;
  /** Whom either of the two below lets in. */
  readonly allow: Rule;
  /** Who may make a record under a key that is free. */
  readonly create: Rule;
  /** Who may change which record that is there. */
  readonly update: Rule;
  /** The key, as a new record may have it: the path names it. */
  readonly key: Shape;
  /** All else that a new record may be given. */
  readonly accept: Shape;
  /** The fields of a record that is there which take the body's values; it has to have the others already. */
  readonly replaces: readonly string[];
  readonly defaults: Readonly<Record<string, unknown>>;
}

export interface DeleteOperation {
  readonly kind: "delete";
  readonly resource: ResourceDefinition;
  readonly allow: Rule;
  readonly test?: AccessTest;
  /** The soft-delete column, or `undefined` to delete the row itself. */
  readonly mark: string | undefined;
}

/** Many records at once, written as the operation on one would write each. */
export interface BatchOperation {
  readonly kind: "batch";
  readonly resource: ResourceDefinition;
  readonly allow: Rule;
  readonly of: CreateOperation | UpdateOperation | DeleteOperation;
}

export interface ActionOperation {
  readonly kind: "action";
  readonly resource: ResourceDefinition | undefined;
  readonly onRecord: boolean;
  /** The method's name where it is not the last segment of the path. */
  readonly name?: string;
  readonly allow: Rule;
  /** The author's function, which decides about the record beside the rule. */
  readonly test?: AccessTest;
  readonly run: ActionDefinition;
  /** The change of a column that the action makes before its code runs, in the statement that finds the record. */
  readonly transition?: Transition;
  /** Whose rows its code gives: they are shown as that resource shows them. */
  readonly gives?: RowsOf;
}

export interface Transition {
  readonly column: string;
  readonly from: readonly (Literal | null)[];
  readonly to: Literal | null;
}

/** One row of a resource, or a list of them. */
export interface RowsOf {
  readonly kind: "record" | "records";
  /** The tag. */
  readonly resource: string;
}

/** One HTTP endpoint, as data. */
export type Operation =
  | ListOperation
  | GetOperation
  | CreateOperation
  | UpdateOperation
  | PutOperation
  | DeleteOperation
  | BatchOperation
  | ActionOperation;
