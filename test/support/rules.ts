import type { Cell, Context, Literal, NonEmpty, Rule } from "@quickback/policy";
import fc from "fast-check";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A column of each kind that rules compare, with NULL and without. */
export const cells = sqliteTable("cells", {
  id: integer("id").primaryKey(),
  word: text("word"),
  name: text("name").notNull(),
  count: integer("count"),
  size: integer("size").notNull(),
  flag: integer("flag", { mode: "boolean" }),
  at: integer("at", { mode: "timestamp" }),
});

/** One row of `cells`, without its key. */
export interface CellRow {
  readonly word: string | null;
  readonly name: string;
  readonly count: number | null;
  readonly size: number;
  readonly flag: boolean | null;
  /** In seconds. */
  readonly at: number | null;
}

/** Texts that a collation, a case folding or a wildcard would mix up. */
export const words = ["", "x", "X", "xy", "é", "e\u0301", "ß", "SS", "İ", "𝒳", "\uffff", "%", "_", "'", "id-of-user"];

const word = fc.constantFrom(...words);
const count = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom(2 ** 53 - 1, -(2 ** 53 - 1)));

const second = fc.integer({ min: -1, max: 2 });

export const anyRow: fc.Arbitrary<CellRow> = fc.record({
  word: fc.option(word),
  name: word,
  count: fc.option(count),
  size: count,
  flag: fc.option(fc.boolean()),
  at: fc.option(second),
});

const maybe = fc.constantFrom(undefined, "", "x", "é", "id-of-user");

export const anyContext: fc.Arbitrary<Context> = fc.record({
  userId: maybe,
  userRole: fc.constantFrom(undefined, "", "admin", "user", "editor, user"),
  roles: fc.subarray(["admin", "user", "editor", "x"]),
  activeOrgId: maybe,
  activeTeamId: maybe,
  now: fc.option(
    second.map((seconds) => seconds * 1000),
    { nil: undefined },
  ),
});

/** Columns of one kind, and what rules compare them with: nothing, where only NULL is asked for. */
export interface Compared<Name extends string = string> {
  readonly columns: NonEmpty<Name>;
  readonly literal?: fc.Arbitrary<Literal>;
  readonly context?: "text" | "time";
}

const scalar = fc.constantFrom(
  "equals" as const,
  "notEquals" as const,
  "lessThan" as const,
  "lessThanOrEqual" as const,
  "greaterThan" as const,
  "greaterThanOrEqual" as const,
);
const membership = fc.constantFrom("in" as const, "notIn" as const);
const path = fc.constantFrom("userId", "activeOrgId", "nothing", "__proto__", "constructor");

type Compare = Extract<Rule, { kind: "compare" }>;

/** Comparisons whose operand is of the columns' own type, as the compiler makes sure. */
function comparisons({ columns, literal, context }: Compared): fc.Arbitrary<Rule>[] {
  const column = fc.constantFrom(...columns);
  return [
    ...(literal === undefined
      ? []
      : [
          compare(column, scalar, literal.map(asLiteral)),
          compare(column, membership, fc.array(literal, { maxLength: 3 }).map(asLiteral)),
        ]),
    ...(context === "text"
      ? [compare(column, scalar, path.map(asPath)), compare(column, membership, fc.constant(asPath("roles")))]
      : []),
    ...(context === "time" ? [compare(column, scalar, fc.constant(asPath("now")))] : []),
  ];
}

function compare(
  column: fc.Arbitrary<string>,
  operator: fc.Arbitrary<Compare["operator"]>,
  operand: fc.Arbitrary<Compare["operand"]>,
): fc.Arbitrary<Rule> {
  return fc.record({ kind: fc.constant("compare" as const), column, operator, operand });
}

function asLiteral(value: Literal | Literal[]): Compare["operand"] {
  return { kind: "literal", value };
}

function asPath(name: string): Compare["operand"] {
  return { kind: "context", path: name };
}

const roles = fc.constantFrom<NonEmpty<string>>(["admin"], ["user"], ["editor", "user"]);

/** Who calls, whatever the row. */
export const anyCallerRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>({ kind: "anyone" }, { kind: "nobody" }, { kind: "signedIn" }),
  fc.record({ kind: fc.constant("role" as const), anyOf: roles }),
  fc.record({ kind: fc.constant("userRole" as const), anyOf: roles }),
);

/** Any rule over these columns. */
export function ruleOver(compared: readonly Compared[]): fc.Arbitrary<Rule> {
  const columns = compared.flatMap((one) => one.columns);
  const isNull = fc.record({ kind: fc.constant("isNull" as const), column: fc.constantFrom(...columns) });
  return fc.letrec<{ rule: Rule; rules: Rule[] }>((tie) => ({
    rules: fc.array(tie("rule"), { maxLength: 3 }),
    rule: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { arbitrary: anyCallerRule, weight: 3 },
      isNull,
      { arbitrary: fc.oneof(isNull, ...compared.flatMap(comparisons)), weight: 4 },
      fc.record({ kind: fc.constant("and" as const), rules: tie("rules") }),
      fc.record({ kind: fc.constant("or" as const), rules: tie("rules") }),
      fc.record({ kind: fc.constant("not" as const), rule: tie("rule") }),
    ),
  })).rule;
}

/** Any rule over `cells`. */
export const anyRule: fc.Arbitrary<Rule> = ruleOver([
  { columns: ["word", "name"], literal: word, context: "text" },
  { columns: ["count", "size"], literal: count },
  { columns: ["flag"], literal: fc.boolean() },
  { columns: ["at"], literal: second.map((seconds) => seconds * 1000), context: "time" },
] satisfies Compared<keyof CellRow>[]);

/** A row as the interpreter sees it: times in milliseconds. */
export function asCells({ word: text, name, count: number, size, flag, at }: CellRow): Record<string, Cell> {
  return { word: text, name, count: number, size, flag, at: at === null ? null : at * 1000 };
}
