import { contextPaths, nearest, type Literal, type Operand } from "@quickback/policy";
import type { ColumnFacts } from "../load/table-facts.js";
import type { ColumnKind, ColumnType } from "../model/column.js";
import type { Given, Reader } from "./reader.js";

/** The right side of a comparison with a column: a literal of its type, or `"$ctx.<path>"`. */
export function operand(column: ColumnFacts): Reader<Operand> {
  return (given) => {
    if (given.value === undefined) return undefined;
    const path = contextPath(given.value);
    return path === undefined ? literal(column, given) : contextOperand(path, column, given, "text");
  };
}

interface Listed {
  readonly operand: Operand;
  /** A list of values: tested by `in`. */
  readonly isList: boolean;
}

/** The right side of `in` and `notIn`: values, paths of the context, or the path of a list. */
export function operands(column: ColumnFacts): Reader<Listed[]> {
  return (given) => {
    const { value, path, report } = given;
    if (value === undefined) return undefined;
    const ofContext = contextPath(value);
    if (ofContext !== undefined) {
      const list = contextOperand(ofContext, column, given, "texts");
      return list && [{ operand: list, isList: true }];
    }
    if (!Array.isArray(value) || value.length === 0) {
      report("value-unexpected", path, { what: "a list with values in it", key: path.join(".") });
      return undefined;
    }
    const items = value.map((item: unknown, index) =>
      operand(column)({ ...given, value: item, path: [...path, String(index)] }),
    );
    return items.includes(undefined) ? undefined : grouped(items.filter((item) => item !== undefined));
  };
}

/** The literals as one list, and each path of the context by itself. */
function grouped(items: readonly Operand[]): Listed[] {
  const values = items.flatMap((item): Literal[] => (item.kind === "literal" ? [item.value as Literal] : [])); // each is one value
  const paths = items.filter(({ kind }) => kind === "context");
  const list: Listed[] = values.length === 0 ? [] : [{ operand: { kind: "literal", value: values }, isList: true }];
  return [...list, ...paths.map((path) => ({ operand: path, isList: false }))];
}

function contextPath(value: unknown): string | undefined {
  return typeof value === "string" && value.startsWith("$ctx.") ? value.slice("$ctx.".length) : undefined;
}

function contextOperand(
  name: string,
  column: ColumnFacts,
  { path, report }: Given,
  wanted: "text" | "texts",
): Operand | undefined {
  const known = Object.entries(contextPaths).filter(
    ([, kind]) => fitsContext(column, kind) && (kind === "texts") === (wanted === "texts"),
  );
  if (known.some(([key]) => key === name)) return { kind: "context", path: name };
  const paths = known.map(([key]) => `$ctx.${key}`);
  const meant = nearest(`$ctx.${name}`, paths);
  report("condition-context", path, {
    path: `$ctx.${name}`,
    column: column.name,
    paths,
    nearest: meant && `"${meant}"`,
  });
  return undefined;
}

function fitsContext({ type }: ColumnFacts, kind: "text" | "texts" | "time"): boolean {
  return kind === "time" ? type.kind === "timestamp" : type.kind === "text" || type.kind === "enum";
}

function literal(column: ColumnFacts, { value, path, report }: Given): Operand | undefined {
  const { what, read } = forms[column.type.kind];
  const read1 = read(value, column.type);
  if (read1 !== undefined) return { kind: "literal", value: read1 };
  report("condition-unfit", path, { column: column.name, what: wanted(column.type, what) });
  return undefined;
}

interface Form {
  readonly what: string;
  /** `undefined` for what does not fit. */
  readonly read: (value: unknown, type: ColumnType) => Literal | undefined;
}

/** What can only be tested for NULL: rules compare what the interpreter and every database order alike. */
const notCompared: Form = { what: "nothing but isNull", read: () => undefined };

const forms: Record<ColumnKind, Form> = {
  text: { what: "a string", read: (value) => (typeof value === "string" ? value : undefined) },
  enum: { what: "one of its values", read: ofEnum },
  integer: { what: "a whole number", read: (value) => (isWhole(value) ? value : undefined) },
  boolean: { what: "true or false", read: (value) => (typeof value === "boolean" ? value : undefined) },
  timestamp: { what: "a time such as 2026-01-31T12:00:00Z", read: ofTime },
  real: {
    what: "a number",
    read: (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined),
  },
  decimal: notCompared,
  int64: notCompared,
  bigint: notCompared,
  bytes: notCompared,
  json: notCompared,
  custom: notCompared,
};

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function ofEnum(value: unknown, type: ColumnType): Literal | undefined {
  return type.kind === "enum" ? type.values.find((candidate) => candidate === value) : undefined;
}

/** In milliseconds, as rules keep times; a column of seconds has whole ones. */
function ofTime(value: unknown, type: ColumnType): Literal | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/.test(value))
    return undefined;
  const time = Date.parse(value);
  const isFit = type.kind === "timestamp" && (type.precision === "ms" || time % 1000 === 0);
  return isFit && Number.isFinite(time) ? time : undefined;
}

function wanted(type: ColumnType, what: string): string {
  return type.kind === "enum" ? `one of ${type.values.map((value) => JSON.stringify(value)).join(", ")}` : what;
}
