import type { Operation, Type } from "../model.js";
import type { Method, Sdk } from "../plan.js";
import { CORE } from "./core.js";
import { docComment } from "./doc-comment.js";
import { exampleText } from "./example.js";
import { throwsLines } from "./failure.js";
import { literal, WIDTH } from "./literal.js";
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

function parametersOf(method: Method, { module, printer }: MethodPlace): string[] {
  const { operation } = method;
  const { query, headers, body } = operation;
  const segments = [...method.segments].map(([name, local]) => {
    const part = operation.path.find((part) => part.kind === "parameter" && part.name === name);
    return `${local}: ${part?.kind === "parameter" ? typeText(part.type, printer) : "string"}`;
  });
  const given = [
    body && { name: "body", type: bodyText(method, body.type, printer), isRequired: body.isRequired },
    query && { name: "query", type: method.queryType, isRequired: query.fields.some(({ isOptional }) => !isOptional) },
    headers && { name: "headers", type: method.headersType, isRequired: true },
  ].filter((one) => one !== undefined);
  const inOrder = [...given.filter(({ isRequired }) => isRequired), ...given.filter(({ isRequired }) => !isRequired)];
  return [
    ...segments,
    ...inOrder.map(({ name, type, isRequired }) => `${name}${isRequired ? "" : "?"}: ${type}`),
    `options?: ${module.type("RequestOptions", CORE)}`,
  ];
}

function bodyText(method: Method, type: Type, printer: TypePrinter): string {
  return method.bodyType || typeText(type, printer, "  ");
}

function callType(method: Method, { module, printer }: MethodPlace): string {
  const { result } = method.operation;
  const data = method.resultType || typeText(result.type, printer, "  ");
  const failure = method.errorType || module.type("CallError", CORE);
  if (!result.row) return `${module.type("Call", CORE)}<${data}, ${failure}>`;
  const isNamed = result.row.kind === "reference" || result.row.kind === "keyword";
  const row = isNamed ? typeText(result.row, printer) : `${data}["data"][number]`;
  return `${module.type("ListCall", CORE)}<${row}, ${data}, ${failure}>`;
}

function statementText(method: Method, { module }: MethodPlace): string {
  const { operation } = method;
  const path = pathText(method, module);
  const input = inputText(operation);
  if (operation.result.row) return `return this.#connection.list(${path}, ${input});`;
  return `return this.#connection.call(${literal(operation.verb)}, ${path}, ${input});`;
}

function inputText({ query, headers, body, result, isPublic, failures }: Operation): string {
  const members = [
    query && "query",
    query?.joined.length && `joined: [${query.joined.map(literal).join(", ")}]`,
    body && (body.raw === undefined ? "body" : "raw: body"),
    body?.raw && `type: ${literal(body.raw)}`,
    headers && "parameters: headers",
    result.as !== "json" && `as: ${literal(result.as)}`,
    isPublic && failures.some(({ status }) => status === 401) && "isPublic: true",
  ].filter(Boolean);
  return members.length ? `{ ${["...options", ...members].join(", ")} }` : "options";
}

/** The path: a string, or a template that encodes its parameters. */
function pathText(method: Method, module: Module): string {
  const { path } = method.operation;
  if (path.every(({ kind }) => kind === "literal")) {
    return literal(path.map((part) => (part.kind === "literal" ? part.text : "")).join(""));
  }
  const parts = path.map((part) =>
    part.kind === "literal" ? part.text.replaceAll(/[`\\$]/g, "\\$&") : `\${${method.segments.get(part.name)}}`,
  );
  return `${module.value("path", CORE)}\`${parts.join("")}\``;
}
