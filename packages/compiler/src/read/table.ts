import type { TableFacts } from "../load/table-facts.js";
import { isLiteral, type LiteralValue } from "../print/literal.js";
import { cache } from "./cache.js";
import { accessRule, callerRule, recordAccess } from "./access.js";
import type { Roles } from "./roles.js";
import { generateId } from "./generate-id.js";
import { mask } from "./masking.js";
import { fieldList, views } from "./views.js";
import { fillsIn, isForeignSchema, isZod } from "./schemas.js";
import {
  byColumn,
  columnOf,
  flag,
  list,
  object,
  oneOf,
  positiveInteger,
  required,
  text,
  type Given,
  type ReadBy,
  type Reader,
} from "./reader.js";

/** The options of `defineTable`, understood. What was not written, or could not be read, is `undefined`. */
export type TableAnnotations = ReadBy<ReturnType<typeof tableOptions>>;
export type FirewallAnnotations = NonNullable<TableAnnotations["firewall"]>;
export type CrudAnnotations = NonNullable<TableAnnotations["crud"]>;

export type ViewAnnotations = NonNullable<ReturnType<NonNullable<TableAnnotations["views"]>["get"]>>;

/** What an author says of one field. */
export interface FieldAnnotation {
  readonly isHidden: boolean;
  readonly isAllowed: boolean;
  readonly isUnchecked: boolean;
  /** What SQL called the column before. */
  readonly renamedFrom: string | undefined;
  readonly isRefined: boolean;
  readonly schemaHasDefault: boolean;
}

/** Reads the options of a definition of `table`. */
export function tableOptions(table: TableFacts, roles: Roles) {
  const names = table.columns.map((column) => column.name);
  const column = columnOf(names, table.sqlName);
  const columns = list(column);
  const fields = fieldList(columns);
  const ofRows = accessRule(roles, table);
  const ofRecord = recordAccess(roles, table);
  const ofCaller = callerRule(roles);
  const scopeColumn = object({ column: scopeColumnOf(table) });
  return object({
    firewall: object(
      {
        owner: object({
          column: scopeColumnOf(table),
          source: oneOf(["ctx.userId"]),
          mode: oneOf(["required", "optional"]),
          except: unlessMissing(ofCaller),
        }),
        organization: scopeColumn,
        team: scopeColumn,
        softDelete: scopeColumn,
        exception: flag,
      },
      "an object of scopes, as in { owner: {} }",
    ),
    crud: object({
      list: operation({
        access: ofRows,
        fields,
        pageSize: positiveInteger,
        maxPageSize: positiveInteger,
        cache,
      }),
      get: operation({ access: ofRecord, fields, cache }),
      create: operation({ access: ofCaller, defaults: byColumn(names, table.sqlName, jsonValue) }),
      update: operation({ access: ofRecord }),
      delete: operation({ access: ofRecord, mode: oneOf(["soft", "hard"]) }),
      put: orTrue(operation({ access: ofCaller })),
      batchCreate: orTrue(operation({ access: ofCaller })),
      batchUpdate: orTrue(operation({ access: ofRows })),
      batchDelete: orTrue(operation({ access: ofRows })),
    }),
    guards: falseOr(
      object({
        createable: columns,
        updatable: columns,
        immutable: columns,
        protected: byColumn(names, table.sqlName, list(text)),
      }),
    ),
    generateId,
    masking: byColumn(names, table.sqlName, mask(roles)),
    views: views(operation({ access: ofRows, fields: required(fields, 'fields: ["id"]'), cache })),
    fields: byColumn(names, table.sqlName, field),
    query: object({ filterable: columns, sortable: columns, searchable: columns, include: list(text) }),
    discloses: columns,
    renamedFrom: text,
  });
}

/** An operation without a readable rule does not exist; the rule has been reported. */
function operation<R extends Readonly<Record<string, Reader<unknown>>> & { readonly access: Reader<unknown> }>(
  readers: R,
): Reader<{ readonly [K in keyof R]: ReadBy<R[K]> | undefined }> {
  return object(readers, 'an operation, as in { access: { roles: ["admin"] } }');
}

/** `true` stands for what is said of other operations. */
function orTrue<T>(read: Reader<T>): Reader<T | true> {
  return (given) => (given.value === true ? true : read(given));
}

/** A scope's column may be named as Drizzle or as SQL names it. */
function scopeColumnOf(table: TableFacts): Reader<string> {
  return (given) => {
    const bySqlName = table.columns.find((column) => column.sqlName === given.value);
    return (
      bySqlName?.name ??
      columnOf(
        table.columns.map((column) => column.name),
        table.sqlName,
      )(given)
    );
  };
}

/** A rule that may be left out. */
function unlessMissing<T>(read: Reader<T>): Reader<T> {
  return (given) => (given.value === undefined ? undefined : read(given));
}

/** `false` is the same as nothing. */
function falseOr<T>(read: Reader<T>): Reader<T> {
  return (given) => (given.value === false ? undefined : read(given));
}

function jsonValue(given: Given): { readonly value: LiteralValue } | undefined {
  if (isLiteral(given.value)) return { value: given.value };
  if (given.value !== undefined) {
    given.report("value-unexpected", given.path, { what: "a JSON value", key: given.path.join(".") });
  }
  return undefined;
}

const settings = object(
  { hidden: flag, readable: oneOfTrue, reference: oneOf(["unchecked"]), renamedFrom: text },
  "a Zod schema, or settings as in { hidden: true }",
);

function field(given: Given): FieldAnnotation | undefined {
  if (isZod(given.value)) {
    return { ...nothingSaid, isRefined: true, schemaHasDefault: fillsIn(given.value) };
  }
  if (isForeignSchema(given.value)) {
    given.report("schema-foreign", given.path, { key: given.path.join(".") });
    return undefined;
  }
  const said = settings(given);
  if (said === undefined) return undefined;
  if (said.hidden === true && said.readable === true) {
    given.report("field-contradicts", [...given.path, "readable"], { column: given.path.at(-1) ?? "" });
  }
  return {
    ...nothingSaid,
    isHidden: said.hidden === true,
    isAllowed: said.readable === true,
    isUnchecked: said.reference === "unchecked",
    renamedFrom: said.renamedFrom,
  };
}

const nothingSaid: FieldAnnotation = {
  isHidden: false,
  isAllowed: false,
  isUnchecked: false,
  renamedFrom: undefined,
  isRefined: false,
  schemaHasDefault: false,
};

function oneOfTrue(given: Given): true | undefined {
  const value = flag(given);
  if (value === false) given.report("value-unexpected", given.path, { what: "true", key: given.path.join(".") });
  return value === true ? true : undefined;
}
