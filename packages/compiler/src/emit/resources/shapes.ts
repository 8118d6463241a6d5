import type { InputField } from "../../model/operation.js";
import { recordFields } from "../../model/record-fields.js";
import type { Field, TableResource } from "../../model/resource.js";
import { listShapeName } from "../../model/shape-names.js";
import { code, name, object, type Code } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import { server, zod } from "../server-symbols.js";
import { printInputField, printRowField } from "./columns.js";
import type { Names } from "./names.js";

/** The shapes of a row, of rows in lists and views that show others, of what creates one, and of what updates one. */
export function printShapes(resource: TableResource, names: Names): Code[] {
  const { fields, operations } = resource;
  const create = operations.find((operation) => operation.kind === "create" || operation.kind === "put")?.accept;
  const update = operations.find((operation) => operation.kind === "update")?.accept;
  return [
    printShape(names.shape, rowObject(recordFields(resource), fields, names)),
    ...printListShapes(resource, names),
    ...(create === undefined ? [] : [printShape(names.create, strictObject(create, fields, names))]),
    ...(update === undefined ? [] : [printShape(names.update, printUpdate(update, create, { fields, names }))]),
  ];
}

/** Some of the record's fields where they are that, else all of them again. */
function printListShapes(resource: TableResource, names: Names): Code[] {
  const record = recordFields(resource);
  return resource.operations.flatMap((operation) => {
    if (operation.kind !== "list" || listShapeName(operation, resource) === names.shape) return [];
    const { fields } = operation;
    const isPart = fields.every((field) => record.includes(field));
    const picked = code`${name(names.shape)}.pick(${flags(fields)})`;
    const schema = isPart ? picked : rowObject(fields, resource.fields, names);
    return [printShape(listShapeName(operation, resource), schema)];
  });
}

function rowObject(shown: readonly string[], fields: readonly Field[], names: Names): Code {
  const row = fields
    .filter((field) => shown.includes(field.name))
    .map((field) => [field.name, printRowField(field, names)] as const);
  return code`${zod}.object(${object(Object.fromEntries(row), "broken")})`;
}

function printShape(shape: string, schema: Code): Code {
  return code`const ${name(shape)} = ${server.shape}(${literal(shape)}, ${schema});`;
}

function strictObject(accept: readonly InputField[], fields: readonly Field[], names: Names): Code {
  const entries = accept.flatMap(({ name: key, isRequired }) => {
    const field = fields.find((candidate) => candidate.name === key);
    return field === undefined ? [] : [[key, printInputField(field, isRequired, names)] as const];
  });
  return code`${zod}.strictObject(${object(Object.fromEntries(entries), "broken")})`;
}

interface Given {
  readonly fields: readonly Field[];
  readonly names: Names;
}

/** What creates a row with every field optional, where that is the same; else some of it, else a shape of its own. */
function printUpdate(
  update: readonly InputField[],
  create: readonly InputField[] | undefined,
  { fields, names }: Given,
): Code {
  const created = create?.map((field) => field.name) ?? [];
  const updated = update.map((field) => field.name);
  if (create === undefined || updated.some((field) => !created.includes(field))) {
    return strictObject(update, fields, names);
  }
  if (created.length === updated.length) return code`${name(names.create)}.partial()`;
  const omitted = created.filter((field) => !updated.includes(field));
  if (omitted.length < updated.length) return code`${name(names.create)}.omit(${flags(omitted)}).partial()`;
  return code`${name(names.create)}.pick(${flags(updated)}).partial()`;
}

function flags(fields: readonly string[]): Code {
  return object(Object.fromEntries(fields.map((field) => [field, literal(true)])), "fill");
}
