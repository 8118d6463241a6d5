import type { Action, Cache, Gives, ListOperation, Operation, Transition } from "../../model/operation.js";
import type {
  ActionsResource,
  Firewall,
  Joint,
  OwnerScope,
  Resource,
  Scope,
  Stamp,
  Stamps,
  TableResource,
} from "../../model/resource.js";
import { recordFields } from "../../model/record-fields.js";
import { listShapeName } from "../../model/shape-names.js";
import { array, call, code, join, member, name, object, sequence, verbatim, type Code } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import type { SourceFile } from "../../print/source-file.js";
import { fromAuthor } from "../../print/symbol-ref.js";
import { snakeCase } from "../../resolve/names.js";
import { server } from "../server-symbols.js";
import { printRule, type RuleTable } from "./access.js";
import { printMasks } from "./masks.js";
import { namesOf, type Names } from "./names.js";
import { ruleName } from "./named-rules.js";
import { printShapes } from "./shapes.js";

/** `server/resources/posts.ts`: shapes, firewall, guards and operations of one resource, on one screen. */
export function emitResource(resource: Resource): SourceFile {
  const path = `server/resources/${resource.name}.ts`;
  if (resource.kind === "actions") {
    return { path, compiledFrom: resource.source, body: printRoutes(resource, undefined) };
  }
  const names = namesOf(resource);
  const parts = [
    ...printShapes(resource, names),
    printResource(resource, names),
    ...printColumns(resource),
    ...printNamedRules(resource, names),
    printRoutes(resource, names),
  ];
  return { path, compiledFrom: resource.source, declares: names.declared, body: join(parts, verbatim("\n\n")) };
}

function printResource(resource: TableResource, names: Names): Code {
  const { fields, firewall, immutable, stamps } = resource;
  const readable = recordFields(resource);
  const of = { table: names.table, fields };
  const guarded = Object.fromEntries(Object.entries(resource.protected).filter(([field]) => readable.includes(field)));
  const options = object(
    {
      table: code`${names.table}`,
      shape: name(names.shape),
      firewall: printFirewall(firewall, of),
      system: literal(
        fields.filter(({ name, isSystem }) => isSystem && readable.includes(name)).map((field) => field.name),
      ),
      immutable: unlessEmpty(immutable.filter((field) => readable.includes(field))),
      protected: unlessEmpty(guarded),
      stamps: printStamps(stamps, resource),
      references: printReferences(resource),
      relations: printRelations(resource),
      masks: printMasks(resource, names, of),
    },
    "broken",
  );
  return code`const ${name(names.resource)} = ${server.resource}(${options});`;
}

function unlessEmpty(value: readonly string[] | Readonly<Record<string, readonly string[]>>): Code | undefined {
  return Object.keys(value).length === 0 ? undefined : literal(value);
}

function printFirewall(firewall: Firewall, of: RuleTable): Code {
  if (firewall.kind === "everyRow") return code`${server.everyRow}()`;
  return code`${server.rows}${call(firewall.scopes.map((scope) => printScope(scope, of)))}`;
}

function printScope(scope: Scope, of: RuleTable): Code {
  switch (scope.kind) {
    case "owner":
      return code`${server.own}${call([member(of.table, scope.column), ...printOwning(scope, of)])}`;
    case "softDelete":
      return code`${server.notDeleted}(${member(of.table, scope.column)})`;
    default:
      return scope satisfies never;
  }
}

function printOwning({ mode, except }: OwnerScope, of: RuleTable): Code[] {
  if (mode === "required" && except === undefined) return [];
  return [
    object({
      optional: mode === "optional" ? literal(true) : undefined,
      except: except && printRule(except, of),
    }),
  ];
}

/** Actions write too, so a stamp stands here whether or not an operation of the API needs it. */
function printStamps(stamps: Stamps, { operations, singular }: TableResource): Code | undefined {
  const isMarked = operations.some(({ kind }) => kind === "softDelete");
  const all = { create: stamps.create, update: stamps.update, ...(isMarked && { delete: stamps.delete }) };
  const filled = Object.entries(all).filter(([, byColumn]) => Object.keys(byColumn).length > 0);
  const print = (byColumn: Stamps["create"]): Code =>
    object(
      Object.fromEntries(Object.entries(byColumn).map(([column, stamp]) => [column, printStamp(stamp, singular)])),
    );
  return filled.length === 0 ? undefined : object(Object.fromEntries(filled.map(([act, all]) => [act, print(all)])));
}

/** Keys of rarer forms are made by functions, so that a server without them carries no library for them. */
function printStamp(stamp: Stamp, singular: string): Code {
  switch (stamp) {
    case "cuid":
    case "nanoid":
      return code`${server[stamp]}`;
    case "prefixed":
      return code`${server.prefixed}(${literal(snakeCase(singular))})`;
    default:
      return literal(stamp);
  }
}

function printReferences({ references }: TableResource): Code | undefined {
  const each = references.map((key) => code`${server.reference}${printJoint(key)}`);
  return each.length === 0 ? undefined : array(each);
}

function printRelations({ relations }: TableResource): Code | undefined {
  const each = relations.map(
    (relation) => [relation.name, code`${server[relation.kind]}${printJoint(relation)}`] as const,
  );
  return each.length === 0 ? undefined : object(Object.fromEntries(each));
}

function printJoint({ resource, from, to }: Joint): Code {
  const columns = from.map((column, index) => [column, to[index] ?? ""] as const);
  return call([literal(resource), literal(Object.fromEntries(columns))]);
}

/** Long lists of filters and sorts that are the same are written once. */
function printColumns({ operations }: TableResource): Code[] {
  const list = operations.find((operation) => operation.kind === "list" && operation.view === undefined);
  return list?.kind === "list" && isShared(list) ? [code`const columns = ${literal(list.filter)} as const;`] : [];
}

function isShared({ view, filter, sort }: ListOperation): boolean {
  if (view !== undefined) return false;
  const line = `    filter: ["${filter.join('", "')}"],`;
  return line.length > 120 && filter.length === sort.length && filter.every((column, index) => column === sort[index]);
}

/** Rules that several operations share are written once. */
function printNamedRules({ fields }: TableResource, { rules, table }: Names): Code[] {
  return rules.map(
    ({ name: constant, rule }) => code`const ${name(constant)} = ${printRule(rule, { table, fields })};`,
  );
}

function printRoutes(resource: TableResource | ActionsResource, names: Names | undefined): Code {
  const { name: tag, operations } = resource;
  const ofTable = resource.kind === "table" ? resource : undefined;
  const entries = operations.map((operation) => [operation.route, printOperation(operation, names, ofTable)] as const);
  return code`export default ${server.routes}(${literal(tag)}, ${object(Object.fromEntries(entries), "broken")});`;
}

function printOperation(operation: Operation, names: Names | undefined, resource: TableResource | undefined): Code {
  const of = names && resource && { table: names.table, fields: resource.fields };
  const constant = names && ruleName(operation.access, names.rules);
  const allow = constant === undefined ? printRule(operation.access, of) : name(constant);
  const test = printTest(operation, names);
  const on = (method: string, options: Readonly<Record<string, Code | undefined>>, first?: Code): Code =>
    sequence([
      names === undefined ? code`` : name(names.resource),
      verbatim(`.${method}(`),
      ...(first === undefined ? [] : [first, verbatim(", ")]),
      object(options),
      verbatim(")"),
    ]);
  switch (operation.kind) {
    case "list": {
      const { view, filter, sort, search, pageSize, include, cache } = operation;
      const columns = isShared(operation) ? name("columns") : undefined;
      const options = {
        allow,
        shape: resource && printListShape(operation, resource),
        filter: columns ?? literal(filter),
        sort: columns ?? literal(sort),
        search: unlessEmpty(search),
        pageSize: literal(pageSize),
        include: unlessEmpty(include),
        cache: printCache(cache),
      };
      return view === undefined ? on("list", options) : on("view", options, literal(view));
    }
    case "get":
      return on("get", {
        allow,
        test,
        include: unlessEmpty(operation.include),
        cache: printCache(operation.cache),
      });
    case "hardDelete":
      return on(operation.isBatch ? "batchHardDelete" : "hardDelete", { allow, test });
    case "create": {
      const { defaults } = operation;
      const named = Object.keys(defaults).length === 0 ? undefined : literal(defaults);
      return on(operation.isBatch ? "batchCreate" : "create", {
        allow,
        accept: name(names?.create ?? ""),
        defaults: named,
      });
    }
    case "update":
      return on(operation.isBatch ? "batchUpdate" : "update", { allow, test, accept: name(names?.update ?? "") });
    case "put": {
      const { defaults, replaces } = operation;
      const [making, changing] = [operation.create, operation.update].map((rule) => {
        const shared = names && ruleName(rule, names.rules);
        return shared === undefined ? printRule(rule, of) : name(shared);
      });
      const named = Object.keys(defaults).length === 0 ? undefined : literal(defaults);
      const accept = name(names?.create ?? "");
      return on("put", { create: making, update: changing, accept, replaces: literal(replaces), defaults: named });
    }
    case "softDelete":
      return on(operation.isBatch ? "batchSoftDelete" : "softDelete", {
        allow,
        test,
        column: literal(operation.column),
      });
    case "recordAction":
    case "standaloneAction": {
      const options = {
        allow,
        test,
        name: actionName(operation),
        transition: operation.transition && printTransition(operation.transition),
        gives: printGives(operation.gives),
        run: printAction(operation),
      };
      return operation.ofTable ? on(operation.kind, options) : code`${server.standaloneAction}(${object(options)})`;
    }
    default:
      return operation satisfies never;
  }
}

/** The rows' own shape, where it is not the record's. */
function printListShape(list: ListOperation, resource: TableResource): Code | undefined {
  const shape = listShapeName(list, resource);
  return shape === resource.singular ? undefined : name(shape);
}

function printCache(cache: Cache | undefined): Code | undefined {
  return cache && object({ sMaxage: literal(cache.sMaxage) });
}

function printTransition({ column, from, to }: Transition): Code {
  return object({ column: literal(column), from: literal(from), to: literal(to) });
}

/** Rows are shown by a resource; the author's own schema is with the author's code. */
function printGives(gives: Gives): Code | undefined {
  return "resource" in gives ? code`${server[gives.kind]}(${literal(gives.resource)})` : undefined;
}

/** The author's function, where the definition has one. */
function printTest(operation: Operation, names: Names | undefined): Code | undefined {
  if (!operation.isCustom) return undefined;
  if (operation.kind === "recordAction" || operation.kind === "standaloneAction") {
    return code`${server.custom}(${printAction(operation)}.access)`;
  }
  const key = operation.kind === "hardDelete" || operation.kind === "softDelete" ? "delete" : operation.kind;
  if (names === undefined) throw new Error("Only a table's operations have a definition");
  return code`${server.custom}(${names.definition}.crud?.${name(key)}?.access)`;
}

function printAction({ source, name: action }: Action): Code {
  return member(fromAuthor(source, "default", { local: "actions", otherwise: "moreActions" }), action);
}

/** The runtime takes the name from the path's last segment; here it is where that is another. */
function actionName({ route, name: action }: Action): Code | undefined {
  const last = route.split("/").at(-1) ?? "";
  const fromPath = last.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return fromPath === action ? undefined : literal(action);
}
