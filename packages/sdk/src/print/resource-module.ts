import { type Field, keyword, type Operation } from "../model.js";
import type { Group, Method, Resource, Sdk } from "../plan.js";
import { CORE } from "./core.js";
import { docComment } from "./doc-comment.js";
import { failureText } from "./failure.js";
import { type MethodPlace, methodText } from "./method.js";
import { Module } from "./module.js";
import { declarationText, typePrinter } from "./schema.js";
import type { TypePrinter } from "./type-text.js";

/** The module of one resource: its types, its class, its factory, and how its calls can fail. */
export function resourceModule(resource: Resource, sdk: Sdk): Module {
  const module = new Module(resource.module);
  const printer = typePrinter(sdk, module);
  for (const { key, type, doc } of resource.schemas) {
    module.add(declarationText(String(sdk.named.get(key)?.name), type, doc, printer));
  }
  const methods = methodsOf(resource.group);
  const keys = new Map(methods.flatMap((method) => (method.row?.keyType ? [[method.row.keyType, method]] : [])));
  for (const [name, { operation }] of keys) module.add(keyTypeText(name, operation, printer));
  for (const method of methods) for (const text of ownTypes(method, printer)) module.add(text);

  const owner = `client.${resource.group.property}`;
  for (const text of classTexts(resource.group, resource.tag, { sdk, module, printer, owner })) module.add(text);
  module.add(factoryText(resource, module));
  for (const { errorType, operation } of methods) {
    if (errorType) module.add(failureText(errorType, operation.failures, module));
  }
  return module;
}

export function methodsOf(group: Group): Method[] {
  return [...group.methods, ...group.groups.flatMap(methodsOf)];
}

/** The parts of a row's key. */
function keyTypeText(name: string, { row, path }: Operation, printer: TypePrinter): string {
  const words = (text: string) => ({ text, isDeprecated: false });
  const fields = (row?.key ?? []).map(({ parameter, field }): Field => {
    const part = path.find((part) => part.kind === "parameter" && part.name === parameter);
    const type = part?.kind === "parameter" ? part.type : keyword("string");
    return { name: field, type, isOptional: false, doc: words(""), example: undefined };
  });
  return declarationText(
    name,
    { kind: "object", fields, rest: undefined },
    words("Names a row, as the row itself does."),
    printer,
  );
}

/** The types that belong to one method alone: its query and headers, and a body or result without a name. */
function ownTypes(method: Method, printer: TypePrinter): string[] {
  const { query, headers, body, result } = method.operation;
  const words = (text: string) => ({ text, isDeprecated: false });
  const declared = (name: string, fields: NonNullable<typeof query>["fields"], text: string) =>
    declarationText(name, { kind: "object", fields, rest: undefined }, words(text), printer);
  return [
    query && declared(method.queryType, query.fields, ""),
    headers && declared(method.headersType, headers.fields, ""),
    method.bodyType && body && declarationText(method.bodyType, body.type, words(""), printer),
    method.resultType && declarationText(method.resultType, result.type, words(""), printer),
  ].filter((text) => typeof text === "string" && text !== "") as string[];
}

/** A group's class, after those of the groups in it. */
function classTexts(group: Group, tag: string, place: MethodPlace): string[] {
  const { module, sdk } = place;
  const connection = module.type("Connection", CORE);
  const inner = group.groups.flatMap((one) =>
    classTexts(one, "", { ...place, owner: `${place.owner}.${one.property}` }),
  );
  const fields = group.groups.map(({ property, className }) => `  readonly ${property}: ${className};\n`);
  const made = group.groups.map(({ property, className }) => `    this.${property} = new ${className}(connection);\n`);
  const methods = group.methods.map((method) => `\n${methodText(method, place)}`);
  const text = [
    docComment({ text: sdk.api.tags.get(tag) ?? "", isDeprecated: false }, ""),
    `export class ${group.className} {\n`,
    methods.length ? `  readonly #connection: ${connection};\n` : "",
    ...fields,
    `\n  constructor(connection: ${connection}) {\n`,
    methods.length ? "    this.#connection = connection;\n" : "",
    ...made,
    "  }\n",
    ...methods,
    "}\n",
  ];
  return [...inner, text.join("")];
}

function factoryText({ group, tag }: Resource, module: Module): string {
  const { className } = group;
  const about = `A client of ${tag} alone, for a bundle without the other resources.`;
  const head = `export function create${className}(options: ${module.type("ClientOptions", CORE)}): ${className} {`;
  const body = `  return new ${className}(${module.value("connect", CORE)}(options));`;
  return `${docComment({ text: about, isDeprecated: false }, "")}${head}\n${body}\n}\n`;
}
