import type { Cell, Context, NonEmpty, Rule } from "@quickback/policy";
import fc from "fast-check";
import { anyCallerRule, anyContext, ruleOver, type Compared } from "../rules.js";
import { kindOf, kinds, type KindName } from "./kinds.js";

/** A column, as plain data: a case that fails can be read, and kept. */
export interface ColumnSpec {
  /** The Drizzle key. */
  readonly name: string;
  readonly sqlName: string;
  readonly kind: KindName;
  readonly notNull: boolean;
}

export interface FirewallSpec {
  readonly owner: { readonly mode: "required" | "optional"; readonly except: Rule | undefined } | undefined;
  readonly hasSoftDelete: boolean;
  /** Beyond what authors can write today: the engine takes any. */
  readonly conditions: readonly Rule[];
}

/** A table, its rows and its firewall, and who asks what of it. */
export interface RandomCase {
  readonly sqlName: string;
  readonly columns: readonly ColumnSpec[];
  readonly key: readonly string[];
  readonly firewall: FirewallSpec;
  readonly rows: readonly Cells[];
  readonly questions: readonly Question[];
  readonly write: "update" | "softDelete" | "delete" | "insert" | "put";
}

/** One row, as rules see it. */
export type Cells = Readonly<Record<string, Cell>>;

export interface Question {
  readonly allow: Rule;
  readonly context: Context;
}

/** The columns that scopes test. */
export const ownerName = "ownerId";
export const deletedName = "deletedAt";

const reserved = ["order", "select", "group", "where", "table", "index", "values", "rowid", "null", "value", "key"];
const quoted = ['a"b', "a'b", "`a`", '"', '""', "a b", "a.b", "a;--", "[a]", "?", "?1", ":a", "$a", "@a", "%", "a\\"];
/** What statements of the server call a table or a column of their own. */
const ours = [
  "new row",
  "row referred to",
  "wanted",
  "record",
  "change",
  "found",
  "record index",
  "found of all",
  "c0",
  "excluded",
];
const sqlNames = fc.oneof(
  fc.stringMatching(/^[a-z]{1,3}_[a-z0-9]{0,3}$/),
  fc.constantFrom(...reserved, ...quoted, ...ours, "é", "𝒳", "0"),
);

/** Of names that SQLite takes for one, the first. */
const distinctNames = (count: number) =>
  fc.uniqueArray(sqlNames, { minLength: count, maxLength: count, selector: (name) => name.toLowerCase() });

// what every object has by birth is no name of a column: column-name-reserved
const drizzleKeys = ["id", "order", "then", "length", "a", "b", "c", "d"];
const anyKind = fc.constantFrom(...(Object.keys(kinds) as KindName[])); // its own keys
const keyKind = anyKind.filter((kind) => kindOf(kind).isKey);

const anyFirewall = (compared: readonly Compared[]): fc.Arbitrary<FirewallSpec> =>
  fc.record({
    owner: fc.option(
      fc.record({
        mode: fc.constantFrom("required" as const, "optional" as const),
        except: fc.option(anyCallerRule, { nil: undefined }),
      }),
      { nil: undefined },
    ),
    hasSoftDelete: fc.boolean(),
    conditions: fc.array(ruleOver(compared), { maxLength: 1 }),
  });

/** The columns of a table but for their names in SQL. */
const anyColumns = fc.record({
  keyKinds: fc.array(keyKind, { minLength: 1, maxLength: 3 }),
  kinds: fc.array(anyKind, { maxLength: drizzleKeys.length - 3 }),
  notNull: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  softDelete: fc.constantFrom("timestamp" as const, "timestampMs" as const),
  names: distinctNames(12),
});

const anyTable = anyColumns.map(({ keyKinds, kinds: others, notNull, softDelete, names }) => {
  const [sqlName = "", ownerSql = "", deletedSql = "", ...rest] = names;
  const all = [...keyKinds, ...others].map((kind, index): ColumnSpec => {
    // SQLite lets all of a key of several columns be NULL; the last tells our rows apart
    const isLastKey = index === keyKinds.length - 1;
    const mustBe = isLastKey || (notNull[index] ?? false);
    return { name: drizzleKeys[index] ?? "", sqlName: rest[index] ?? "", kind, notNull: mustBe };
  });
  const scopes: ColumnSpec[] = [
    { name: ownerName, sqlName: ownerSql, kind: "text", notNull: notNull[9] ?? false },
    { name: deletedName, sqlName: deletedSql, kind: softDelete, notNull: false },
  ];
  return { sqlName, columns: [...all, ...scopes], key: all.slice(0, keyKinds.length).map(({ name }) => name) };
});

type Table = Pick<RandomCase, "sqlName" | "columns" | "key">;

export const anyCase: fc.Arbitrary<RandomCase> = anyTable.chain((table) => {
  const compared = comparedIn(table.columns);
  const question = fc.record({ allow: ruleOver(compared), context: anyContext });
  return fc.record({
    sqlName: fc.constant(table.sqlName),
    columns: fc.constant(table.columns),
    key: fc.constant(table.key),
    firewall: anyFirewall(compared),
    rows: anyRows(table),
    questions: fc.array(question, { minLength: 1, maxLength: 4 }),
    write: fc.constantFrom<RandomCase["write"]>("update", "softDelete", "delete", "insert", "put"),
  });
});

function comparedIn(columns: readonly ColumnSpec[]): Compared[] {
  return columns.map(({ name, kind }) => ({ columns: [name] as NonEmpty<string>, ...kindOf(kind).compared }));
}

function anyRows({ columns, key }: Table): fc.Arbitrary<Cells[]> {
  const row = fc.record(Object.fromEntries(columns.map((column) => [column.name, anyCell(column)])));
  const last = columns.find(({ name }) => name === key.at(-1));
  const distinct = last === undefined ? [] : kindOf(last.kind).cells;
  return fc
    .array(row, { minLength: 1, maxLength: Math.min(8, distinct.length) })
    .map((rows) => rows.map((cells, index) => ({ ...cells, [last?.name ?? ""]: distinct[index] ?? null })));
}

function anyCell({ name, kind, notNull }: ColumnSpec): fc.Arbitrary<Cell> {
  const cell: fc.Arbitrary<Cell> =
    name === ownerName ? fc.constantFrom("x", "é", "id-of-user", "") : fc.constantFrom(...kindOf(kind).cells);
  return notNull ? cell : fc.option(cell, { nil: null, freq: name === deletedName ? 1 : 3 });
}
