import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { createTableRelationsHelpers, getTableColumns, is, One, Relations } from "drizzle-orm";
import { getTableConfig, SQLiteTable, type SQLiteColumn } from "drizzle-orm/sqlite-core";

/** What the author's table says, and a document does not: which rows belong together, and to whom. */
export interface TableFacts {
  readonly table: SQLiteTable;
  readonly sqlName: string;
  /** Drizzle's names of columns, everywhere below. */
  readonly keys: readonly string[];
  readonly references: readonly Reference[];
  /** The sets of columns whose values are there once. */
  readonly uniques: readonly (readonly string[])[];
  /** The column with the user whom a row belongs to. */
  readonly owner: string | undefined;
  /** The roles for whom every owner's rows exist; with `PUBLIC` among them, for everyone. */
  readonly except: readonly string[];
  /** By an action's name: where it starts. */
  readonly transitions: Readonly<Record<string, Transition>>;
  /** Columns that change by themselves: generated, or written by Drizzle on update. */
  readonly moving: readonly string[];
}

export interface Reference {
  readonly field: string;
  /** The tag of the resource that it leads to, and the field there. */
  readonly target: string;
  readonly targetField: string;
  /** Whether a row that is referred to cannot be deleted. */
  readonly isRestricting: boolean;
  /** Whether it is written without a look at the row. */
  readonly isUnchecked: boolean;
}

interface Transition {
  readonly column: string;
  readonly from: readonly unknown[];
}

/** An annotated table of a project. */
export interface Feature {
  readonly tag: string;
  readonly table: SQLiteTable;
  readonly firewall: Firewall | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly masking: Readonly<Record<string, Masking>>;
  /** By the names of Drizzle's relations to one: the fields here and there. */
  readonly links: Readonly<Record<string, Link>>;
}

export interface Link {
  readonly to: unknown;
  readonly own: string;
  readonly theirs: string;
}

/** For whom a masked column is bare. */
export interface Masking {
  readonly show?: { readonly roles?: readonly string[]; readonly or?: "owner" };
}

type Actions = Record<symbol, unknown> & Readonly<Record<string, { readonly transition?: Transition }>>;

interface Firewall {
  readonly exception?: boolean;
  readonly owner?: {
    readonly column?: string;
    readonly mode?: "required" | "optional";
    readonly except?: { readonly roles?: readonly string[] };
  };
  readonly softDelete?: { readonly column?: string };
}

/** Every annotated table of a project. */
export async function readAnnotations(root: string): Promise<readonly Feature[]> {
  const folder = join(root, "quickback/features");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return (await Promise.all(files.map((file) => readFeature(join(folder, file))))).flat();
}

/** The facts of every annotated table of a project, by the resource's tag. */
export async function readFeatures(root: string): Promise<ReadonlyMap<string, TableFacts>> {
  const folder = join(root, "quickback/features");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const features = await readAnnotations(root);
  const transitions = (await Promise.all(files.map((file) => readTransitions(join(folder, file))))).flat();
  const tagOf = new Map<unknown, string>(features.map(({ table, tag }) => [table, tag]));
  return new Map(
    features.map((feature) => {
      const own = transitions.filter(({ table }) => table === feature.table);
      const byAction = Object.fromEntries(own.map(({ action, transition }) => [action, transition]));
      return [feature.tag, { ...factsOf(feature, tagOf), transitions: byAction }];
    }),
  );
}

/** Of the actions that name their table. */
async function readTransitions(file: string) {
  const { default: actions }: { default?: Actions } = await import(file);
  const table = actions?.[Symbol.for("quickback.actions")];
  return Object.entries(is(table, SQLiteTable) ? (actions ?? {}) : {}).flatMap(([action, { transition }]) =>
    transition === undefined ? [] : [{ table, action, transition }],
  );
}

async function readFeature(file: string): Promise<Feature[]> {
  const exported: { default?: Definition } = await import(file);
  const { default: definition } = exported;
  const table = definition?.[Symbol.for("quickback.definition")];
  if (!is(table, SQLiteTable)) return [];
  const { firewall, fields = {}, masking = {} } = definition ?? {};
  return [{ tag: basename(file, ".ts"), table, firewall, fields, masking, links: linksIn(exported) }];
}

function linksIn(exported: object): Record<string, Link> {
  const found = Object.values(exported).filter((one): one is Relations => is(one, Relations));
  const all = found.flatMap((one) => Object.entries(one.config(createTableRelationsHelpers(one.table))));
  return Object.fromEntries(all.flatMap(([name, relation]) => (is(relation, One) ? linkOf(name, relation) : [])));
}

function linkOf(name: string, { config, referencedTable: to, sourceTable }: One): [string, Link][] {
  const [own, theirs] = [config?.fields[0], config?.references[0]];
  if (own === undefined || theirs === undefined || !is(to, SQLiteTable) || !is(sourceTable, SQLiteTable)) return [];
  return [[name, { to, own: fieldOf(sourceTable, own), theirs: fieldOf(to, theirs) }]];
}

type Definition = Record<symbol, unknown> & Partial<Pick<Feature, "firewall" | "fields" | "masking">>;

function factsOf(
  { table, firewall, fields }: Feature,
  tagOf: ReadonlyMap<unknown, string>,
): Omit<TableFacts, "transitions"> {
  const config = getTableConfig(table);
  const columns = Object.entries(getTableColumns(table)) as [string, SQLiteColumn][]; // a table of SQLite has such columns
  const nameOf = (sqlName: string) => columns.find(([, column]) => column.name === sqlName)?.[0] ?? sqlName;
  const namesOf = (some: readonly { readonly name: string }[]) => some.map(({ name }) => nameOf(name));
  const own = columns.filter(([, column]) => column.primary).map(([name]) => name);
  const except = firewall?.owner?.except?.roles ?? [];
  const keys = config.primaryKeys.map((key) => namesOf(key.columns))[0] ?? own;
  return {
    table,
    sqlName: config.name,
    keys,
    references: config.foreignKeys.flatMap((key) => {
      const { columns: from, foreignTable, foreignColumns } = key.reference();
      const target = tagOf.get(foreignTable);
      const [field, targetColumn] = [from[0], foreignColumns[0]];
      if (target === undefined || field === undefined || targetColumn === undefined) return [];
      const isRestricting = key.onDelete !== "cascade" && key.onDelete !== "set null";
      const name = nameOf(field.name);
      const said = fields[name] as { readonly reference?: string } | undefined; // a schema has no such key
      const isUnchecked = said?.reference === "unchecked";
      return [{ field: name, target, targetField: fieldOf(foreignTable, targetColumn), isRestricting, isUnchecked }];
    }),
    uniques: [
      keys,
      ...columns.filter(([, column]) => column.isUnique).map(([name]) => [name]),
      ...config.uniqueConstraints.map((constraint) => namesOf(constraint.columns)),
      ...config.indexes
        .filter((one) => one.config.unique)
        .map((one) => namesOf(one.config.columns as readonly { name: string }[])), // none of ours is over an expression
    ],
    owner: ownerOf(firewall, columns),
    except: except.length === 0 ? [] : [...except, "admin"],
    moving: columns
      .filter(([, column]) => column.generated !== undefined || column.onUpdateFn !== undefined)
      .map(([name]) => name),
  };
}

function fieldOf(table: SQLiteTable, column: { readonly name: string }): string {
  const found = Object.entries(getTableColumns(table)).find(([, other]) => other.name === column.name);
  return found?.[0] ?? column.name;
}

/** As `defineTable` documents it: the column named, else the usual names. */
function ownerOf(firewall: Firewall | undefined, columns: readonly [string, SQLiteColumn][]): string | undefined {
  if (firewall?.exception === true) return undefined;
  const named = firewall?.owner?.column;
  const usual = ["ownerId", "owner_id", "userId", "user_id"];
  const wanted = named === undefined ? usual : [named];
  return columns.find(([name, column]) => wanted.includes(name) || wanted.includes(column.name))?.[0];
}
