import type { Table } from "drizzle-orm";
import type { Context as HonoContext } from "hono";
import type { ZodType } from "zod";
import type { Access, CallerRule } from "./access.js";
import type { ColumnName, RowOf } from "./column.js";
import type { ActionContext } from "./context.js";
import type { NamedTable, ScopedDatabase } from "./database.js";
import { actionsBrand } from "./symbols.js";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The runtime's bindings and variables; yours to extend: `declare module "@quickback/compiler" { interface Env {…} }`. */
export interface Env {
  readonly [name: string]: unknown;
}

/** What `execute` gets. */
export interface ActionArguments<Input = unknown, Row = unknown, Database = ScopedDatabase> {
  readonly ctx: ActionContext;
  readonly db: Database;
  /**
   * The row of a record action, fetched through the firewall and the rule; with a `transition`, as it is after that.
   * `undefined` for a standalone one.
   */
  readonly record: Row;
  /** The parsed input; `undefined` where the action has none. */
  readonly input: Input;
  readonly c: HonoContext;
  readonly env: Env;
}

/** What `execute` gives where `responseType` is `"file"`. It is always sent as a download. */
export interface ActionFile {
  readonly body: string | Uint8Array | Blob | ReadableStream<Uint8Array>;
  /** `"text/csv; charset=utf-8"` */
  readonly contentType: string;
  readonly filename?: string;
}

/** The schema of an answer: a table (or a list of its rows) is presented as its resource, with fields and masks. */
export type Output = ZodType | Table | readonly [Table];

interface ActionOptions {
  readonly method?: Method;
  /** No `output`: 204 where `execute` gives `undefined`, else untyped JSON. Of a stream: the schema of each value. */
  readonly output?: Output;
  /** The codes that this action's `ActionError`s may carry, and those of refused writes, with their statuses. */
  readonly errors?: Readonly<Record<string, number>>;
  readonly description?: string;
  /** `"file"`: `execute` gives an `ActionFile`. `"stream"`: an async iterable, each of whose values is an event. */
  readonly responseType?: "json" | "file" | "stream";
}

type InputOf<Schema> = Schema extends ZodType<infer Input> ? Input : undefined;

/** An action on one row: `POST /posts/{id}/publish`. */
interface RecordActionOptions<Schema, T extends Table, Row, Database> extends ActionOptions {
  readonly standalone?: false;
  readonly access: Access<T>;
  readonly input?: Schema;
  readonly execute: (request: ActionArguments<InputOf<Schema>, Row, Database>) => unknown;
  readonly transition?: Transition<T>;
}

/** An action without a row: `POST /posts/publish`, or `path`. */
interface StandaloneActionOptions<Schema, Database> extends TablelessActionOptions<Schema, Database> {
  readonly standalone: true;
}

/** An action of no table: it can't be anything but standalone. */
interface TablelessActionOptions<Schema, Database> extends ActionOptions {
  readonly standalone?: true;
  readonly access: CallerRule;
  /** Below `api.basePath`: `"/newsletter/subscribe"`. */
  readonly path?: string;
  readonly input?: Schema;
  /** There is no record that it could change. */
  readonly transition?: never;
  readonly execute: (request: ActionArguments<InputOf<Schema>, undefined, Database>) => unknown;
}

/**
 * The one change of a column that a record action makes, before `execute` runs: who loses a race gets 409. Where `execute`
 * throws, it is undone.
 */
export type Transition<T extends Table> = {
  readonly [C in ColumnName<T>]: {
    readonly column: C;
    readonly from: readonly RowOf<T>[C & keyof RowOf<T>][];
    readonly to: RowOf<T>[C & keyof RowOf<T>];
  };
}[ColumnName<T>];

/** What the actions belong to: a table, `null` for none, `undefined` for the feature's only one. */
export type ActionsOwner = Table | null | undefined;

/** The actions by name, as they were written, and what they belong to. */
export type Actions<A, Owner extends ActionsOwner = ActionsOwner> = Readonly<A> & { readonly [actionsBrand]: Owner };

/** Any action, as a server runs it. `execute` is a method so that every precisely typed action is one of these. */
export interface ActionDefinition extends ActionOptions {
  readonly access: object;
  readonly standalone?: boolean;
  readonly path?: string;
  readonly input?: ZodType;
  readonly transition?: { readonly column: string; readonly from: readonly unknown[]; readonly to: unknown };
  execute(request: ActionArguments): unknown;
}

type ActionMap<Inputs, T extends Table, Row, Database> = {
  readonly [Name in keyof Inputs]:
    RecordActionOptions<Inputs[Name], T, Row, Database> | StandaloneActionOptions<Inputs[Name], Database>;
};

/** Author code behind policy: the actions of the feature's only table, of `table`, or (`null`) of no table. */
export function defineActions<Inputs, const A>(
  actions: A & ActionMap<Inputs, Table, Readonly<Record<string, unknown>>, ScopedDatabase>,
): Actions<A, undefined>;
export function defineActions<T extends Table, Inputs, const A>(
  table: T,
  actions: A & ActionMap<Inputs, T, RowOf<T>, ScopedDatabase<NamedTable<T>>>,
): Actions<A, T>;
export function defineActions<Inputs, const A>(
  table: null,
  actions: A & { readonly [Name in keyof Inputs]: TablelessActionOptions<Inputs[Name], ScopedDatabase> },
): Actions<A, null>;
export function defineActions(
  ...given: readonly [actions: object] | readonly [owner: Table | null, actions: object]
): Actions<object> {
  const [owner, actions] = given.length === 1 ? [undefined, given[0]] : given;
  return { ...actions, [actionsBrand]: owner };
}
