import type { Rule } from "@quickback/policy";
import type { At } from "../diagnostics/finding.js";
import type { LiteralValue } from "../print/literal.js";

/** One HTTP endpoint. */
export type Operation =
  ListOperation | GetOperation | CreateOperation | UpdateOperation | PutOperation | DeleteOperation | Action;

interface Endpoint {
  /** `"GET /posts/{id}"`; the path is below the API's base path. */
  readonly route: string;
  readonly access: Rule;
  /** The author's function decides about the record; `access` is about the caller alone. */
  readonly isCustom: boolean;
  readonly at: At;
}

export interface ListOperation extends Endpoint {
  readonly kind: "list";
  /** The view's name; `undefined` for the list itself. */
  readonly view: string | undefined;
  /** The columns of its rows. */
  readonly fields: readonly string[];
  readonly filter: readonly string[];
  readonly sort: readonly string[];
  /** The texts that `search` looks into. */
  readonly search: readonly string[];
  readonly pageSize: { readonly default: number; readonly max: number };
  /** The names of the relations that rows may come with. */
  readonly include: readonly string[];
  readonly cache: Cache | undefined;
}

export interface GetOperation extends Endpoint {
  readonly kind: "get";
  /** The names of the relations that the record may come with. */
  readonly include: readonly string[];
  readonly fields: readonly string[];
  readonly cache: Cache | undefined;
}

/** For how many seconds shared caches may keep an answer; `undefined` in place of it: not at all. */
export interface Cache {
  readonly sMaxage: number;
}

/** What writes one record, or as many as a batch has. */
interface Writing extends Endpoint {
  readonly isBatch: boolean;
}

export interface CreateOperation extends Writing {
  readonly kind: "create";
  /** The fields that a client may send. */
  readonly accept: readonly InputField[];
  /** Values for fields that it leaves out. */
  readonly defaults: Readonly<Record<string, LiteralValue>>;
}

export interface UpdateOperation extends Writing {
  readonly kind: "update";
  readonly accept: readonly InputField[];
}

/** Makes a row under the key that the path names, or changes the one that is there. `access` is whom either rule lets in. */
export interface PutOperation extends Endpoint {
  readonly kind: "put";
  readonly create: Rule;
  readonly update: Rule;
  /** The fields of a new row that a client names: those of the key in the path. */
  readonly accept: readonly InputField[];
  /** The fields that take the place of those of a row which is there. */
  readonly replaces: readonly string[];
  readonly defaults: Readonly<Record<string, LiteralValue>>;
}

export type DeleteOperation = HardDelete | SoftDelete;

interface HardDelete extends Writing {
  readonly kind: "hardDelete";
}

interface SoftDelete extends Writing {
  readonly kind: "softDelete";
  readonly column: string;
}

/** Author code behind policy. */
export interface Action extends Endpoint {
  readonly kind: "recordAction" | "standaloneAction";
  readonly name: string;
  /** Whether it belongs to the resource's table. A record action always does. */
  readonly ofTable: boolean;
  /** The file whose default export has it, relative to the root. */
  readonly source: string;
  /** The column that it changes before its code runs. */
  readonly transition: Transition | undefined;
  readonly responseType: "json" | "file" | "stream";
  readonly gives: Gives;
}

export interface Transition {
  readonly column: string;
  readonly from: readonly LiteralValue[];
  readonly to: LiteralValue;
}

/** What an action's code gives: rows that are shown as their resource shows them, what a schema of the author's says, or anything. */
export type Gives =
  | { readonly kind: "record"; readonly resource: string }
  | { readonly kind: "records"; readonly resource: string }
  /** `fields`: each value that can be in it, by its path, as `schemaFields` has them. */
  | { readonly kind: "schema"; readonly fields: readonly string[] }
  | { readonly kind: "anything" };

/** A field as a client sends it. */
export interface InputField {
  readonly name: string;
  /** On create; on update nothing is required. */
  readonly isRequired: boolean;
}
