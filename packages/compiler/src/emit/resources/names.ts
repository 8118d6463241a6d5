import type { TableResource } from "../../model/resource.js";
import { listShapeName } from "../../model/shape-names.js";
import { takenNames } from "../../model/taken-names.js";
import { fromAuthor, type SymbolRef } from "../../print/symbol-ref.js";
import { serverNames } from "../server-symbols.js";
import { namedRules, type NamedRule } from "./named-rules.js";

/** What things are called inside one resource's module. */
export interface Names {
  readonly table: SymbolRef;
  readonly definition: SymbolRef;
  /** The constant that operations are made from: `post`. */
  readonly resource: string;
  readonly shape: string;
  readonly create: string;
  readonly update: string;
  /** Rules that several operations share. */
  readonly rules: readonly NamedRule[];
  readonly declared: readonly string[];
  /** The columns of the key. */
  readonly keys: readonly string[];
  /** What the first of them can't be. */
  readonly taken: readonly string[];
}

const imported: readonly string[] = [...serverNames, "z", "actions", "columns", "definition"];

/** Words that can't be the name of a constant in a module. */
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public return " +
    "static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

export function namesOf(given: TableResource): Names {
  const { singular, source, table, operations } = given;
  const short = singular.charAt(0).toLowerCase() + singular.slice(1);
  const isTaken = imported.includes(short) || reservedWords.has(short);
  const resource = isTaken ? `${short}Resource` : short;
  const [create, update] = [`${singular}Create`, `${singular}Update`];
  const kinds = operations.map((operation) => operation.kind);
  const lists = operations.filter((operation) => operation.kind === "list");
  const rules = namedRules(operations).map((rule) =>
    rule.name === resource ? { ...rule, name: `${rule.name}Rule` } : rule,
  );
  const declared = [
    "columns",
    resource,
    ...rules.map((rule) => rule.name),
    ...new Set([singular, ...lists.map((list) => listShapeName(list, given))]),
    ...(kinds.includes("create") || kinds.includes("put") ? [create] : []),
    ...(kinds.includes("update") ? [update] : []),
  ];
  return {
    table: fromAuthor(table.file, table.exported, { local: table.exported, otherwise: `${table.exported}Table` }),
    definition: fromAuthor(source, "default", { local: "definition", otherwise: "definition" }),
    resource,
    shape: singular,
    create,
    update,
    rules,
    declared,
    keys: given.keys,
    taken: takenNames(given),
  };
}
