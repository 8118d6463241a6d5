/** What a database looks like, as drizzle-kit writes it down: version 6, dialect sqlite. */
export interface Snapshot {
  readonly version: string;
  readonly dialect: string;
  readonly id: string;
  /** The id of the snapshot before; `noId` for the first. */
  readonly prevId: string;
  readonly tables: Readonly<Record<string, TableSnapshot>>;
  readonly views: Readonly<Record<string, unknown>>;
}

export interface TableSnapshot {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnSnapshot>>;
  readonly indexes: Readonly<Record<string, IndexSnapshot>>;
  readonly foreignKeys: Readonly<Record<string, ForeignKeySnapshot>>;
  readonly compositePrimaryKeys: Readonly<Record<string, { readonly columns: readonly string[] }>>;
  readonly uniqueConstraints: Readonly<Record<string, { readonly columns: readonly string[] }>>;
  readonly checkConstraints: Readonly<Record<string, { readonly name: string; readonly value: string }>>;
}

export interface ColumnSnapshot {
  readonly name: string;
  readonly type: string;
  readonly primaryKey: boolean;
  readonly notNull: boolean;
  readonly autoincrement: boolean;
  /** SQL; a number or a boolean as itself. */
  readonly default?: string | number | boolean;
  readonly generated?: { readonly as: string; readonly type: "virtual" | "stored" };
}

export interface IndexSnapshot {
  readonly name: string;
  /** Names, or expressions. */
  readonly columns: readonly string[];
  readonly isUnique: boolean;
  readonly where?: string;
}

export interface ForeignKeySnapshot {
  readonly tableFrom: string;
  readonly columnsFrom: readonly string[];
  readonly tableTo: string;
  readonly columnsTo: readonly string[];
  readonly onDelete?: string;
  readonly onUpdate?: string;
}

export const noId = "00000000-0000-0000-0000-000000000000";

/** The columns of a table's key, in its order. */
export function primaryKeyOf({ columns, compositePrimaryKeys }: TableSnapshot): readonly string[] {
  const [composite] = Object.values(compositePrimaryKeys);
  const single = Object.values(columns).filter(({ primaryKey }) => primaryKey);
  return composite?.columns ?? single.map(({ name }) => name);
}

/** Whether SQLite itself numbers the rows: an `INTEGER PRIMARY KEY`. */
export function isRowId({ primaryKey, type }: ColumnSnapshot): boolean {
  return primaryKey && type.toLowerCase() === "integer";
}

/** The names that one object has and another lacks. */
export function missingKeys(from: object, to: object): string[] {
  return Object.keys(from).filter((key) => !Object.hasOwn(to, key));
}
