import type { Resource, Sdk } from "../plan.js";
import { CORE, REEXPORTED } from "./core.js";
import { docComment } from "./doc-comment.js";
import { literal, WIDTH } from "./literal.js";
import { bracesText, compare, Module, specifier } from "./module.js";
import { methodsOf } from "./resource-module.js";

/** The module that a front end imports: `createClient`, and every name there is. */
export function indexModule(sdk: Sdk): Module {
  const module = new Module("index");
  module.add(clientText(sdk, module));
  module.add(createText(sdk, module));
  const codes = problemCodes(sdk);
  module.add(codes.length ? problemText(codes, module) : `export { isProblem } from ${literal(CORE)};\n`);
  module.add(exportsText(sdk));
  return module;
}

function clientText({ api, resources }: Sdk, module: Module): string {
  const fields = resources.map(({ tag, module: path, group }) => {
    const comment = docComment({ text: api.tags.get(tag) ?? "", isDeprecated: false }, "  ");
    return `${comment}  readonly ${group.property}: ${module.value(group.className, specifier("index", path))};\n`;
  });
  const comment = docComment({ text: api.text, isDeprecated: false }, "");
  return `${comment}export interface Client {\n${fields.join("")}}\n`;
}

function createText({ api, resources }: Sdk, module: Module): string {
  const text = `Creates a client of ${api.title}. It keeps nothing outside of itself, and sends nothing until a method is called.`;
  const example =
    '@example\nconst client = createClient({ baseUrl: "https://api.example.com", token: () => session.token });';
  const options = module.type("ClientOptions", CORE);
  const made = resources.map(({ group }) => `    ${group.property}: new ${group.className}(connection),\n`);
  const comment = docComment({ text, isDeprecated: false }, "", example);
  if (!made.length) return `${comment}export function createClient(_options: ${options}): Client {\n  return {};\n}\n`;
  return [
    `${comment}export function createClient(options: ${options}): Client {\n`,
    `  const connection = ${module.value("connect", CORE)}(options);\n`,
    `  return {\n${made.join("")}  };\n}\n`,
  ].join("");
}

function problemCodes({ api }: Sdk): string[] {
  const all = api.operations.flatMap(({ failures }) => failures.flatMap(({ codes }) => codes ?? []));
  return [...new Set(all)].toSorted(compare);
}

function problemText(codes: readonly string[], module: Module): string {
  const error = module.type("ApiError", CORE);
  module.value("isProblem as isAnyProblem", CORE);
  const line = `export type ProblemCode = ${codes.map(literal).join(" | ")};`;
  const lines = `export type ProblemCode =${codes.map((code) => `\n  | ${literal(code)}`).join("")};`;
  return [
    "/** Every code that the document lists for an error. */",
    line.length <= WIDTH ? line : lines,
    "",
    "/** Whether `error` is the server's answer, with `code` if one is given; narrows to it. */",
    `export function isProblem<Code extends ProblemCode>(error: unknown, code?: Code): error is ${error}<number, Code> {`,
    "  return isAnyProblem(error, code);",
    "}\n",
  ].join("\n");
}

function exportsText({ resources, shared, named }: Sdk): string {
  const core = `${bracesText("export", REEXPORTED)} from ${literal(CORE)};\n`;
  const perResource = resources.map((resource) => {
    const from = literal(specifier("index", resource.module));
    return `${bracesText("export", exportedBy(resource, named))} from ${from};\n`;
  });
  const names = shared.map(({ key }) => String(named.get(key)?.name));
  const schemas = names.length ? `${bracesText("export type", names)} from "./schemas.js";\n` : "";
  return [core, ...perResource, schemas].join("");
}

function exportedBy({ group, schemas }: Resource, named: Sdk["named"]): string[] {
  const ownTypes = methodsOf(group).flatMap((method) => [
    method.queryType,
    method.headersType,
    method.bodyType,
    method.resultType,
    method.errorType,
  ]);
  const types = [...schemas.map(({ key }) => String(named.get(key)?.name)), ...ownTypes.filter(Boolean)];
  return [group.className, `create${group.className}`, ...types.map((name) => `type ${name}`)];
}
