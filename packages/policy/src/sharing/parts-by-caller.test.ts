import { expect, test } from "vitest";
import type { OperationPolicy, RelationPolicy, ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import {
  and,
  anyone,
  column,
  compare,
  is,
  isNull,
  isOwn,
  operation,
  or,
  posts,
  role,
  signedIn,
} from "../testing/blog.js";
import { partsByCaller } from "./parts-by-caller.js";

const author: RelationPolicy = { name: "author", kind: "one", resource: "authors", from: ["authorId"], to: ["id"] };
const editor: RelationPolicy = { name: "editor", kind: "one", resource: "editors", from: ["editorId"], to: ["id"] };

const table = (more: Partial<ResourcePolicy> = {}): ResourcePolicy => ({
  ...posts,
  columns: [column("id"), column("title"), column("authorId"), column("ownerId"), column("notes")],
  operations: [],
  ...more,
});
const masked = (name: string, unless: Rule) =>
  table({ columns: [column("id"), column(name, { mask: { type: "redact", unless } })] });
const shown = ["id", "title", "authorId"];
const list = (rule: Rule = anyone, more: Partial<OperationPolicy> = {}) =>
  operation("list", rule, { returns: shown, filter: [], ...more });

const beside = (authors: Partial<ResourcePolicy>, editors: Partial<ResourcePolicy> = {}) => [
  table({
    name: "authors",
    operations: [operation("get", anyone, { include: ["editor"] })],
    relations: [editor],
    ...authors,
  }),
  table({ name: "editors", operations: [operation("get", anyone)], ...editors }),
];
const including = { resource: table({ relations: [author] }), operation: list(anyone, { include: ["author"] }) };

interface Given {
  readonly operation?: OperationPolicy;
  readonly resource?: ResourcePolicy;
  readonly others?: readonly ResourcePolicy[];
}

test.each<[string, Given, readonly string[]]>([
  ["every row is everybody's", {}, []],
  ["a state decides", { operation: list(and(anyone, is("status", "published"))) }, []],
  ["time decides", { operation: list(and(anyone, compare("at", "lessThan", { kind: "context", path: "now" }))) }, []],
  ["rows can be deleted", { resource: table({ firewall: isNull("deletedAt") }) }, []],
  ["nobody is shown a column", { resource: masked("title", { kind: "nobody" }) }, []],
  ["owners are excepted for everyone", { resource: table({ firewall: or(isOwn("ownerId"), anyone) }) }, []],
  ["sign-in is asked for", { operation: list(signedIn) }, ["its rule asks for sign-in"]],
  [
    "a role shows more",
    { operation: list(or(and(anyone, is("a", 1)), role("admin"))) },
    ["its rule looks at who asks"],
  ],
  [
    "a function decides",
    { operation: operation("get", signedIn, { isCustom: true, returns: shown }) },
    ["a function decides"],
  ],
  ["rows are their owners'", { resource: table({ firewall: isOwn("ownerId") }) }, ["the firewall looks at who asks"]],
  ["a mask lifts", { resource: masked("title", role("admin")) }, ["some see title and others its mask"]],
  ["a mask lifts from what is not shown", { resource: masked("notes", role("admin")) }, []],
  [
    "a mask lifts from what is sorted by",
    { resource: masked("notes", role("admin")), operation: list(anyone, { sort: ["notes"] }) },
    ["some see notes and others its mask"],
  ],
  ["what comes along is the same too", { ...including, others: beside({}) }, []],
  ["nobody reads what comes along", { ...including, others: beside({ operations: [] }) }, []],
  [
    "what comes along is its owner's",
    { ...including, others: beside({ firewall: isOwn("id") }) },
    ["of author, which comes along, the firewall looks at who asks"],
  ],
  [
    "what comes along with what comes along is for some",
    { ...including, others: beside({}, { operations: [operation("get", signedIn)] }) },
    ["of author.editor, which comes along, the rule looks at who asks"],
  ],
  [
    "a mask lifts from what comes along",
    { ...including, others: beside({ columns: masked("name", role("admin")).columns }) },
    ["of author, which comes along, some see name and others its mask"],
  ],
  [
    "it is joined by a column from which a mask lifts",
    {
      operation: list(anyone, { returns: ["id"], include: ["author"] }),
      resource: { ...masked("authorId", role("admin")), relations: [author] },
      others: beside({}),
    },
    ["some see authorId and others its mask"],
  ],
])("%s", (_what, { operation: read = list(), resource = table(), others = [] }, want) => {
  const whole = { ...resource, operations: [read] };
  expect(partsByCaller(read, { resource: whole, resources: [whole, ...others] })).toEqual(want);
});
