import type { Rule } from "@quickback/policy";
import { finding, inDefinition, inExport, type Finding } from "../diagnostics/finding.js";
import type { LoadedRoutes } from "../load/load.js";
import type { OwnOperation, OwnRoutes } from "../model/own-routes.js";
import { callerRule } from "../read/access.js";
import { reservedMembers } from "../read/reserved-names.js";
import type { Report } from "../read/reader.js";
import type { Roles } from "../read/roles.js";
import { placeOf, routerFacts, type DocumentedRoute, type RouterFacts } from "../read/router.js";
import { camelCase, kebabCase, pascalCase } from "./names.js";

interface Resolved {
  readonly routes: readonly OwnRoutes[];
  readonly findings: readonly Finding[];
}

/** The author's own routes: whatever is wrong with a file is a finding, and such a file is not in the model. */
export function resolveOwnRoutes(files: readonly LoadedRoutes[], roles: Roles): Resolved {
  const findings: Finding[] = [];
  const routes = files.flatMap((file) => resolveFile(file, roles, findings) ?? []);
  return { routes, findings };
}

function resolveFile(file: LoadedRoutes, roles: Roles, findings: Finding[]): OwnRoutes | undefined {
  const { path: source, exports } = file;
  const report: Report = (code, path, holes) => findings.push(finding(code, inDefinition(source, path), holes));
  const name = kebabCase(file.name);
  if (!/^[a-z]/.test(name)) report("file-name-invalid", [], { name: file.name });
  const access = accessOf(file, roles, findings);
  const router = routerFacts(exports["default"]);
  if (router === undefined) report("routes-missing", [], {});
  if (router === undefined || access === undefined) return undefined;
  reportUndocumented(router, report);
  const operations = router.documented.flatMap((route) => operationOf(route, name, report) ?? []);
  return { name, source, at: inDefinition(source), access, operations };
}

/** The rule under the name `access`: without it, the file is closed. */
function accessOf({ path: source, exports }: LoadedRoutes, roles: Roles, findings: Finding[]): Rule | undefined {
  const value = exports["access"];
  if (value === undefined) {
    findings.push(finding("routes-access-missing", inDefinition(source), {}));
    return undefined;
  }
  const report: Report = (code, path, holes) => {
    findings.push(finding(code, inExport(source, "access", path.slice(1)), holes));
  };
  return callerRule(roles)({ value, path: ["access"], report });
}

function reportUndocumented({ documented, mounted }: RouterFacts, report: Report): void {
  const known = new Set(documented.map(placeOf));
  for (const route of mounted.filter((place) => !known.has(place))) report("route-undocumented", [], { route });
}

function operationOf(route: DocumentedRoute, base: string, report: Report): OwnOperation | undefined {
  const { method, path, operationId } = route;
  const why = unfit(route);
  if (why !== undefined) {
    report("route-unfit", [], { route: `${method} ${path}`, ...why });
    return undefined;
  }
  if (operationId !== undefined && !isName(operationId)) report("operation-id-invalid", [], { id: operationId });
  const tag = route.tag ?? base;
  const sdk = operationId ?? methodName(method, path);
  return {
    route: `${method} /${base}${path === "/" ? "" : path}`,
    operationId: operationId ?? `${sdk}${pascalCase(tag)}`,
    method: sdk,
    tag,
  };
}

interface Unfit {
  readonly why: string;
  readonly remedy: string;
}

/** Why a route can't be served as it is documented. */
function unfit({ method, path, body }: DocumentedRoute): Unfit | undefined {
  if (!methods.includes(method)) return { why: `${method} is no method of an operation`, remedy: named(methods) };
  if (!/^(\/|(\/([\w.~-]+|\{[A-Za-z_]\w*\}))+)$/.test(path)) {
    return { why: "the document can't have such a path", remedy: 'Write it as OpenAPI does, as in "/authors/{id}".' };
  }
  if (body !== "none" && (method === "GET" || method === "DELETE")) {
    return { why: `a ${method} request has no body`, remedy: 'Use method: "post", or leave out request.body.' };
  }
  if (body === "optional") {
    return { why: "a body that is documented is asked for", remedy: "Leave out required: false." };
  }
  return undefined;
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

function named(words: readonly string[]): string {
  return `Use ${words.join(", ").toLowerCase()}.`;
}

function isName(id: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(id) && !reservedMembers.has(id);
}

/** `GET /authors/{id}` is `getAuthorsById`. */
function methodName(method: string, path: string): string {
  return camelCase(`${method} ${path.replaceAll(/\{(\w+)\}/g, "by $1")}`);
}
