import type { ColumnPolicy, OperationKind, OperationPolicy, Policy, ResourcePolicy } from "../policy/policy.js";
import type { NonEmpty, Rule } from "../rule.js";

// A blog for the tests: posts are public once published, drafts are their author's, moderators reach everyone's.

export const anyone: Rule = { kind: "anyone" };
export const signedIn: Rule = { kind: "signedIn" };

export const role = (...anyOf: NonEmpty<string>): Rule => ({ kind: "role", anyOf });
export const and = (...rules: Rule[]): Rule => ({ kind: "and", rules });
export const or = (...rules: Rule[]): Rule => ({ kind: "or", rules });
export const not = (rule: Rule): Rule => ({ kind: "not", rule });
export const isNull = (column: string): Rule => ({ kind: "isNull", column });
export const isOwn = (column: string): Rule => compare(column, "equals", { kind: "context", path: "userId" });
export const is = (column: string, value: string | number | boolean): Rule =>
  compare(column, "equals", { kind: "literal", value });

type Compare = Extract<Rule, { kind: "compare" }>;

export function compare(column: string, operator: Compare["operator"], operand: Compare["operand"]): Rule {
  return { kind: "compare", column, operator, operand };
}

export function column(name: string, more: Partial<ColumnPolicy> = {}): ColumnPolicy {
  return { name, type: "text", values: null, isNullable: false, isReadable: true, mask: null, ...more };
}

const readable = ["id", "title", "status", "authorId", "email"];

export function operation(kind: OperationKind, rule: Rule, more: Partial<OperationPolicy> = {}): OperationPolicy {
  const answers = kind === "list" || kind === "get" || kind === "create" || kind === "update";
  return {
    kind,
    name: kind.endsWith("Delete") ? "delete" : kind,
    route: `GET /${kind}`,
    isBatch: false,
    rule,
    isCustom: false,
    returns: answers ? readable : [],
    gives: null,
    writes: [],
    filter: kind === "list" ? ["status", "email"] : [],
    sort: [],
    search: [],
    pageSize: kind === "list" || kind === "view" ? { default: 50, max: 100 } : null,
    include: [],
    ...more,
  };
}

export const posts: ResourcePolicy = {
  name: "posts",
  source: "quickback/features/posts/posts.ts",
  table: "posts",
  firewall: anyone,
  ownerColumn: null,
  softDeleteColumn: null,
  columns: [
    column("id"),
    column("title"),
    column("status", { type: "enum", values: ["draft", "published"] }),
    column("authorId"),
    column("email", { mask: { type: "email", unless: role("admin") } }),
    column("passwordHash", { isReadable: false }),
  ],
  operations: [
    operation("list", or(and(anyone, is("status", "published")), isOwn("authorId"))),
    operation("get", or(and(anyone, is("status", "published")), isOwn("authorId"))),
    operation("create", role("user", "admin"), { writes: ["title"] }),
    operation("update", or(isOwn("authorId"), role("moderator")), { writes: ["title"] }),
    operation("hardDelete", and(role("user", "admin"), isOwn("authorId"))),
  ],
  relations: [],
  unchecked: [],
  disclosures: [],
};

export function policyOf(...resources: readonly ResourcePolicy[]): Policy {
  return { version: 2, name: "blog", roles: ["admin", "user"], resources, systemAccesses: [] };
}

/** The posts with an operation replaced. */
export function postsWith(kind: OperationKind, change: Partial<OperationPolicy>): ResourcePolicy {
  return { ...posts, operations: posts.operations.map((one) => (one.kind === kind ? { ...one, ...change } : one)) };
}
