import type { ColumnKind, ColumnType } from "../../model/column.js";
import type { Field } from "../../model/resource.js";
import { array, call, code, member, sequence, verbatim, type Code } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import { server, zod } from "../server-symbols.js";
import type { Names } from "./names.js";

interface Schemas<Type> {
  /** As a row shows it. */
  readonly row: (type: Type) => Code;
  /** As a client sends it. */
  readonly input: (type: Type) => Code;
}

type TypeOf<Kind extends ColumnKind> = Extract<ColumnType, { kind: Kind }>;

function both<Type>(print: (type: Type) => Code): Schemas<Type> {
  return { row: print, input: print };
}

/** The schema of each kind of column. */
const schemas: { readonly [Kind in ColumnKind]: Schemas<TypeOf<Kind>> } = {
  text: {
    row: () => code`${zod}.string()`,
    input: ({ length }) =>
      length === undefined ? code`${zod}.string()` : code`${zod}.string().max(${literal(length)})`,
  },
  enum: both(({ values }) => code`${zod}.enum(${array(values.map(literal))})`),
  integer: both(() => code`${zod}.int()`),
  boolean: both(() => code`${zod}.boolean()`),
  timestamp: both(({ precision }) => code`${server.timestamp}(${literal(precision)})`),
  real: both(() => code`${zod}.number()`),
  decimal: both(() => code`${server.decimal}()`),
  int64: both(() => code`${server.int64}()`),
  bigint: both(() => code`${server.bigint}()`),
  bytes: both(() => code`${server.bytes}()`),
  json: both(() => code`${server.json}()`),
  custom: both(() => {
    throw new Error("A custom column without a schema of the author's is a diagnostic");
  }),
};

/** Types that travel in another form than they are kept in. */
const isEncoded: Partial<Record<ColumnKind, true>> = {
  timestamp: true,
  decimal: true,
  int64: true,
  bigint: true,
  bytes: true,
};

/** Types whose rows have the author's schema too: their own says nothing. */
const isOpaque: Partial<Record<ColumnKind, true>> = { json: true, custom: true };

function schemaOf(type: ColumnType, form: keyof Schemas<ColumnType>): Code {
  const print = schemas[type.kind][form] as (type: ColumnType) => Code; // the entry of a type's own kind
  return print(type);
}

/** A field of a row. */
export function printRowField(field: Field, names: Names): Code {
  const isRefined = field.isRefined && isOpaque[field.type.kind] === true;
  const schema = isRefined ? refinement(field, names) : schemaOf(field.type, "row");
  return sequence([schema, verbatim(field.isNullable ? ".nullable()" : "")]);
}

/** A field that a client sends. */
export function printInputField(field: Field, isRequired: boolean, names: Names): Code {
  const schema = field.isRefined ? printRefinement(field, names) : printInput(field);
  return sequence([
    printFree(field, schema, names),
    verbatim(field.isNullable ? ".nullable()" : ""),
    verbatim(isRequired ? "" : ".optional()"),
  ]);
}

/** A key that a client sends has to be one that a path can carry. */
function printInput({ type, isKey }: Field): Code {
  if (!isKey || type.kind !== "text") return schemaOf(type, "input");
  return code`${server.keyText}(${type.length === undefined ? code`` : literal(type.length)})`;
}

/** Nor may it be one that a path has for something else. */
function printFree({ name }: Field, schema: Code, { keys: [first], taken }: Names): Code {
  if (name !== first || taken.length === 0) return schema;
  return code`${server.otherThan}${call([schema, ...taken.map(literal)])}`;
}

function printRefinement(field: Field, names: Names): Code {
  const schema = refinement(field, names);
  if (isEncoded[field.type.kind] !== true) return schema;
  return code`${server.refined}(${schemaOf(field.type, "input")}, ${schema})`;
}

function refinement(field: Field, { definition }: Names): Code {
  return member(code`${definition}.fields`, field.name);
}
