import type { Operation, Option, Type } from "../model.js";
import type { Method, RowParameter, Sdk } from "../plan.js";
import { CORE } from "./core.js";
import { docComment } from "./doc-comment.js";
import { exampleText } from "./example.js";
import { throwsLines } from "./failure.js";
import { literal, memberOf, WIDTH } from "./literal.js";
import type { Module } from "./module.js";
import { type TypePrinter, typeText } from "./type-text.js";

/** Where a method is printed. */
export interface MethodPlace {
  readonly sdk: Sdk;
  readonly module: Module;
  readonly printer: TypePrinter;
  /** What the method is called on: `client.posts`. */
  readonly owner: string;
}

/** A method: its comment, its signature and its one statement. */
export function methodText(method: Method, place: MethodPlace): string {
  const { operation } = method;
  const tags = [...throwsLines(operation.failures), `@example\n${exampleText(method, place.owner, place.sdk)}`];
  const parameters = parametersOf(method, place);
  const line = `  ${method.name}(${parameters.join(", ")}): ${callType(method, place)} {`;
  const broken = `  ${method.name}(\n${parameters.map((one) => `    ${one},\n`).join("")}  ): ${callType(method, place)} {`;
  const head = line.length <= WIDTH ? line : broken;
  return `${docComment(operation.doc, "  ", ...tags)}${head}\n    ${statementText(method, place)}\n  }\n`;
}

function parametersOf(method: Method, place: MethodPlace): string[] {
  const { operation } = method;
  const { printer } = place;
  const { query, headers, body } = operation;
  const segments = [...method.segments].map(([name, local]) => `${local}: ${segmentText(operation, name, printer)}`);
  const row = method.row && operation.row ? [`${method.row.name}: ${rowText(method.row, operation, printer)}`] : [];
  const given = [
    body && { name: "body", type: bodyText(method, body.type, printer), isRequired: body.isRequired },
    query && { name: "query", type: method.queryType, isRequired: query.fields.some(({ isOptional }) => !isOptional) },
    headers && { name: "headers", type: method.headersType, isRequired: true },
  ].filter((one) => one !== undefined);
  const inOrder = [...given.filter(({ isRequired }) => isRequired), ...given.filter(({ isRequired }) => !isRequired)];
  return [
    ...segments,
    ...row,
    ...inOrder.map(({ name, type, isRequired }) => `${name}${isRequired ? "" : "?"}: ${type}`),
    `options?: ${optionsText(method, place)}`,
  ];
}

function segmentText({ path }: Operation, name: string, printer: TypePrinter): string {
  const part = path.find((part) => part.kind === "parameter" && part.name === name);
  return part?.kind === "parameter" ? typeText(part.type, printer) : "string";
}

/** A row or its id; a key of several parts is an object, which a row is too. */
function rowText({ keyType }: RowParameter, operation: Operation, printer: TypePrinter): string {
  if (keyType || !operation.row) return keyType;
  const ids = operation.row.key.map(({ parameter }) => segmentText(operation, parameter, printer));
  return [...ids, printer.name(operation.row.schema)].join(" | ");
}

function optionsText(method: Method, { module, printer }: MethodPlace): string {
  const types: Record<Option, () => string> = {
    ifMatch: () => module.type("IfMatchOptions", CORE),
    ifNoneMatch: () => `${module.type("IfNoneMatchOptions", CORE)}<${dataText(method, printer)}>`,
    idempotencyKey: () => module.type("IdempotencyOptions", CORE),
  };
  const given = method.operation.options.map((option) => types[option]());
  return given.join(" & ") || module.type("RequestOptions", CORE);
}

function dataText({ resultType, operation }: Method, printer: TypePrinter): string {
  return resultType || typeText(operation.result.type, printer, "  ");
}

function bodyText(method: Method, type: Type, printer: TypePrinter): string {
  return method.bodyType || typeText(type, printer, "  ");
}

function callType(method: Method, { module, printer }: MethodPlace): string {
  const { result } = method.operation;
  const data = dataText(method, printer);
  const failure = method.errorType || module.type("CallError", CORE);
  if (!result.row) return `${module.type("Call", CORE)}<${data}, ${failure}>`;
  const isNamed = result.row.kind === "reference" || result.row.kind === "keyword";
  const row = isNamed ? typeText(result.row, printer) : `${data}["data"][number]`;
  return `${module.type("ListCall", CORE)}<${row}, ${data}, ${failure}>`;
}

function statementText(method: Method, { module }: MethodPlace): string {
  const { operation } = method;
  const path = pathText(method, module);
  const input = inputText(method);
  const call = operation.result.row ? `list(${path}` : `call(${literal(operation.verb)}, ${path}`;
  const head = `return this.#connection.${call}, `;
  if (!input.length) return `${head}options);`;
  const line = `${head}{ ${["...options", ...input].join(", ")} });`;
  const lines = ["...options", ...input].map((member) => `\n      ${member},`).join("");
  return line.length + 4 <= WIDTH ? line : `${head}{${lines}\n    });`;
}

/** What a method adds to the options it was given. */
function inputText({ row, operation }: Method): string[] {
  const { query, headers, body, result, isPublic, failures, options } = operation;
  return [
    query && "query",
    query?.joined.length && `joined: [${query.joined.map(literal).join(", ")}]`,
    body && (body.raw === undefined ? "body" : "raw: body"),
    body?.raw && `type: ${literal(body.raw)}`,
    headers && "parameters: headers",
    row && options.includes("ifMatch") && (row.name === "row" ? "row" : `row: ${row.name}`),
    result.as !== "json" && `as: ${literal(result.as)}`,
    isPublic && failures.some(({ status }) => status === 401) && "isPublic: true",
  ].flatMap((member) => member || []);
}

/** The path: a string, or a template that encodes its parameters. */
function pathText(method: Method, module: Module): string {
  const { path, row } = method.operation;
  const ofRow = new Map(row?.key.map(({ parameter, field }) => [parameter, keyText(method, field, module)]));
  if (path.every(({ kind }) => kind === "literal")) {
    return literal(path.map((part) => (part.kind === "literal" ? part.text : "")).join(""));
  }
  const parts = path.map((part) =>
    part.kind === "literal"
      ? part.text.replaceAll(/[`\\$]/g, "\\$&")
      : `\${${ofRow.get(part.name) ?? method.segments.get(part.name)}}`,
  );
  return `${module.value("path", CORE)}\`${parts.join("")}\``;
}

/** The part of a row's key that a field is. */
function keyText({ row }: Method, field: string, module: Module): string {
  if (!row?.keyType) return `${module.value("keyOf", CORE)}(${row?.name}, ${literal(field)})`;
  return memberOf(row.name, field);
}
