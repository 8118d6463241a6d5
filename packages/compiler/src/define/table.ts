import type { Table } from "drizzle-orm";
import type { ZodType } from "zod";
import type { Access, AccessRule, CallerRule } from "./access.js";
import type { ColumnName, ColumnNameOrSqlName, ValueOf } from "./column.js";
import type { GenerateId } from "./config.js";
import { definitionBrand } from "./symbols.js";

/** Which rows exist for a caller. Every scope that is named is AND-ed into every statement. */
export type Firewall<T extends Table> = {
  readonly softDelete?: ScopeOptions<T>;
} & (
  | {
      readonly exception?: false;
      /** Default column: `ownerId`. */
      readonly owner?: OwnerOptions<T>;
      /** Default column: `organizationId`. */
      readonly organization?: ScopeOptions<T>;
      /** Default column: `teamId`. */
      readonly team?: ScopeOptions<T>;
    }
  | {
      /** No scope: every row exists for every caller. */
      readonly exception: true;
      readonly owner?: never;
      readonly organization?: never;
      readonly team?: never;
    }
);

interface ScopeOptions<T extends Table> {
  readonly column?: ColumnNameOrSqlName<T>;
}

interface OwnerOptions<T extends Table> extends ScopeOptions<T> {
  readonly source?: "ctx.userId";
  /** `"optional"`: rows without an owner are visible too. */
  readonly mode?: "required" | "optional";
  /** Callers who see every owner's rows. */
  readonly except?: CallerRule;
}

interface RowOperation<T extends Table> {
  readonly access: Access<T>;
}

interface Cached {
  /** For how many seconds shared caches may give the answer to others: only where it is the same for everyone. */
  readonly cache?: { readonly sMaxage: number };
}

interface ListOperation<T extends Table> extends Cached {
  readonly access: AccessRule<T>;
  readonly fields?: readonly ColumnName<T>[];
  /** Default 50. */
  readonly pageSize?: number;
  /** Default 100. */
  readonly maxPageSize?: number;
}

interface GetOperation<T extends Table> extends RowOperation<T>, Cached {
  readonly fields?: readonly ColumnName<T>[];
}

interface CreateOperation<T extends Table> {
  readonly access: AccessRule<T>;
  /** Values for fields that the client leaves out. */
  readonly defaults?: { readonly [C in ColumnName<T>]?: ValueOf<T, C> | null };
}

interface DeleteOperation<T extends Table> extends RowOperation<T> {
  /** Soft where the table has the soft-delete column, else hard. */
  readonly mode?: "soft" | "hard";
}

interface RuleOnly<T extends Table> {
  readonly access: AccessRule<T>;
}

/** Which operations exist. One that is not named has no route. */
export interface Crud<T extends Table> {
  readonly list?: ListOperation<T>;
  readonly get?: GetOperation<T>;
  readonly create?: CreateOperation<T>;
  readonly update?: RowOperation<T>;
  readonly delete?: DeleteOperation<T>;
  /** Makes or replaces a record under a key that the client names. `true`: makes it as create does, changes it as update does. */
  readonly put?: true | { readonly access: CallerRule };
  readonly batchCreate?: true | RuleOnly<T>;
  readonly batchUpdate?: true | RuleOnly<T>;
  readonly batchDelete?: true | RuleOnly<T>;
}

/** Which columns a client may write. */
export interface Guards<T extends Table> {
  readonly createable?: readonly ColumnName<T>[];
  readonly updatable?: readonly ColumnName<T>[];
  readonly immutable?: readonly ColumnName<T>[];
  /** Written only by the actions named. */
  readonly protected?: { readonly [C in ColumnName<T>]?: readonly string[] };
}

/** Who sees a masked column as it is; without it, nobody. */
interface MaskShow {
  readonly roles?: readonly string[];
  /** The user whom the row belongs to, too. */
  readonly or?: "owner";
}

interface NamedMask {
  readonly type: "email" | "phone" | "ssn" | "creditCard" | "name" | "redact";
  readonly show?: MaskShow;
}

interface CustomMask<Value> {
  readonly type: "custom";
  /** What it gives has to fit `output`, and is asked for at once: a promise shows nothing, and neither does an error. */
  readonly mask: (value: Value) => unknown;
  readonly output: ZodType;
  readonly show?: MaskShow;
}

/** How a column looks to those who may not see it. */
export type Mask<Value> = NamedMask | CustomMask<Value>;

/** A named list: `GET /posts/views/summary`. */
export interface View<T extends Table> extends Cached {
  readonly fields: readonly ColumnName<T>[];
  readonly access: AccessRule<T>;
}

/** What the column alone does not say. */
export interface FieldSettings {
  /** Never leaves the server, never accepted. */
  readonly hidden?: boolean;
  /** Shown although its name says secret. */
  readonly readable?: true;
  /** A foreign key that is written without a look at the row it names. */
  readonly reference?: "unchecked";
  /** What SQL called the column before: a migration renames it, and its values stay. */
  readonly renamedFrom?: string;
}

/** A Zod schema replaces the derived one for input. */
export type Field = ZodType | FieldSettings;

/** Allow-lists of the list's parameters. */
export interface QueryOptions<T extends Table> {
  readonly filterable?: readonly ColumnName<T>[];
  readonly sortable?: readonly ColumnName<T>[];
  readonly searchable?: readonly ColumnName<T>[];
  /** Names of relations. */
  readonly include?: readonly string[];
}

/** The columns that `fields` says something about; a name that is no column is an error. */
type CheckedFields<T extends Table, Fields> = Fields & {
  readonly [Name in Exclude<keyof Fields, ColumnName<T>>]: never;
};

type Masking<T extends Table> = { readonly [C in ColumnName<T>]?: Mask<ValueOf<T, C>> };

/** What `defineTable` takes. */
export interface TableOptions<T extends Table, Fields = { readonly [C in ColumnName<T>]?: Field }, Masks = {}> {
  readonly firewall?: Firewall<T>;
  readonly crud?: Crud<T>;
  readonly guards?: Guards<T> | false;
  /** How this table's keys are made, where that is not as the database's option says. */
  readonly generateId?: GenerateId;
  readonly masking?: CheckedFields<T, Masks> & Masking<T>;
  readonly views?: Readonly<Record<string, View<T>>>;
  readonly fields?: Fields;
  readonly query?: QueryOptions<T>;
  /** The columns of unique constraints whose conflicts may tell of rows that their writer can't see: accepted. */
  readonly discloses?: readonly ColumnName<T>[];
  /** What SQL called the table before: a migration renames it, and its rows stay. */
  readonly renamedFrom?: string;
}

/** An annotated table. */
export interface Definition<T extends Table, Fields, Masks = {}> extends Omit<TableOptions<T>, "fields" | "masking"> {
  /** As they were written, so that a field's schema keeps its precise type. */
  readonly fields: Fields;
  readonly masking: Masks;
  readonly [definitionBrand]: T;
}

/** Annotates a table: which rows, which operations, for whom, and which columns. */
export function defineTable<
  T extends Table,
  const Fields extends { readonly [C in ColumnName<T>]?: Field } = {},
  const Masks = {},
>(table: T, options: TableOptions<T, CheckedFields<T, Fields>, Masks>): Definition<T, Fields, Masks> {
  const fields = options.fields ?? ({} as Fields); // no field is refined: `Fields` is `{}`
  const masking = options.masking ?? ({} as Masks); // no column is masked: `Masks` is `{}`
  return { ...options, fields, masking, [definitionBrand]: table };
}
