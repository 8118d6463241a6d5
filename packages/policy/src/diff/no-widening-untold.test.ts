import * as fc from "fast-check";
import { expect, test } from "vitest";
import { column, operation, policyOf, posts } from "../testing/blog.js";
import { nobodySignedIn, signedInWith } from "../table/callers.js";
import { decide } from "../table/decide.js";
import type { GivesPolicy, Policy, RelationPolicy, ResourcePolicy } from "../policy/policy.js";
import type { Rule } from "../rule.js";
import { knowledgeOf } from "../testing/knowledge.js";
import { comparePolicies } from "./compare-policies.js";

// Whatever two rules say, and whoever asks about whichever row: who is let in now and was not before has been told of.

const columns = [column("a", { isNullable: true }), column("b", { type: "integer", isNullable: true })];

const literal = (column: string, values: fc.Arbitrary<string | number>): fc.Arbitrary<Rule> =>
  fc.record({
    kind: fc.constant("compare" as const),
    column: fc.constant(column),
    operator: fc.constantFrom(
      "equals" as const,
      "notEquals" as const,
      "lessThan" as const,
      "greaterThanOrEqual" as const,
    ),
    operand: fc.record({ kind: fc.constant("literal" as const), value: values }),
  });

const isCallers: Rule = {
  kind: "compare",
  column: "a",
  operator: "equals",
  operand: { kind: "context", path: "userId" },
};

const { rule } = fc.letrec<{ rule: Rule; rules: Rule[] }>((tie) => ({
  rules: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }),
  rule: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Rule>({ kind: "anyone" }, { kind: "nobody" }, { kind: "signedIn" }, isCallers),
    fc.record({
      kind: fc.constant("role" as const),
      anyOf: fc.constantFrom<[string]>(["admin"], ["editor"], ["user"]),
    }),
    fc.record({ kind: fc.constant("isNull" as const), column: fc.constantFrom("a", "b") }),
    literal("a", fc.constantFrom("x", "caller", "y")),
    literal("b", fc.constantFrom(1, 3)),
    fc.record({ kind: fc.constant("and" as const), rules: tie("rules") }),
    fc.record({ kind: fc.constant("or" as const), rules: tie("rules") }),
    fc.record({ kind: fc.constant("not" as const), rule: tie("rule") }),
  ),
}));

const caller = fc.oneof(
  fc.constant(nobodySignedIn),
  fc.subarray(["admin", "editor", "user"]).map((roles) => signedInWith(roles)),
);
const row = fc.record({
  a: fc.constantFrom(null, "", "caller", "other", "w", "x", "xx", "y", "z"),
  b: fc.constantFrom(null, 0, 1, 2, 3, 4),
});

function listedBy(firewall: Rule, access: Rule): ResourcePolicy {
  return { ...posts, columns, firewall, operations: [operation("list", access, { returns: ["a"] })] };
}

test("who is newly let in has been told of", () => {
  fc.assert(
    fc.property(fc.tuple(rule, rule, rule, rule), caller, row, ([f, a, g, b], { context }, values) => {
      const [base, head] = [listedBy(f, a), listedBy(g, b)];
      const isLetIn = (resource: ResourcePolicy) =>
        resource.operations.some(
          (one) => decide({ resource, operation: one, context, row: values }).kind === "allowed",
        );
      fc.pre(isLetIn(head) && !isLetIn(base));
      const changes = comparePolicies(policyOf(base), policyOf(head));
      expect(changes.map(({ kind }) => kind)).toContain("exposes");
    }),
    { numRuns: 300 },
  );
});

test("of what is the same nothing is told", () => {
  fc.assert(
    fc.property(rule, rule, (firewall, access) => {
      const one = listedBy(firewall, access);
      expect(comparePolicies(policyOf(one), policyOf(one))).toEqual([]);
    }),
  );
});

// Two tables whose lists, masks, relation and action change in one thing or several: what any caller newly learns is told of.

const returned = fc.subarray(["a", "b"], { minLength: 1 });
const asked = fc.subarray(["a", "b"]);
const unless = fc.constantFrom<Rule>({ kind: "nobody" }, { kind: "role", anyOf: ["editor"] }, isCallers);
const read = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Rule>({ kind: "anyone" }, { kind: "signedIn" }, isCallers) },
  { weight: 1, arbitrary: rule },
);
const gives: fc.Arbitrary<GivesPolicy> = fc.oneof(
  fc.constantFrom<GivesPolicy>({ kind: "anything", isStream: false }, { kind: "file" }),
  fc.constantFrom("posts", "authors").map((resource) => ({ kind: "records" as const, resource, isStream: false })),
  fc.subarray(["email", "items[].id", "total"]).map((fields) => ({ kind: "schema" as const, fields, isStream: false })),
);

const things = {
  list: fc.option(read),
  get: fc.option(read),
  listReturns: returned,
  getReturns: returned,
  filter: asked,
  sort: asked,
  search: asked,
  mask: fc.option(unless),
  firewall: read,
};
const [tableThings, otherThings] = [things, { include: fc.boolean(), by: fc.constantFrom("a", "b"), run: read, gives }];
const tables = fc.record({ posts: fc.record(tableThings), authors: fc.record(tableThings), ...otherThings });
type Tables = typeof tables extends fc.Arbitrary<infer T> ? T : never;

/** The second with each of its things by a chance of one in five, else the first's. */
const changed = fc.tuple(tables, tables, fc.infiniteStream(fc.nat(4))).map(([base, other, chances]) => {
  const mix = <T extends object>(one: T, two: T): T => {
    const entries = Object.entries(one).map(([key, value]) => [
      key,
      chances.next().value === 0 ? two[key as keyof T] : value,
    ]);
    return Object.fromEntries(entries) as T; // the keys are the same
  };
  const head: Tables = {
    ...mix(base, other),
    posts: mix(base.posts, other.posts),
    authors: mix(base.authors, other.authors),
  };
  return [base, head] as const;
});

function tableOf(
  name: string,
  table: Tables["posts"],
  more: Partial<ResourcePolicy>,
  include: readonly string[],
): ResourcePolicy {
  const { filter, sort, search, mask } = table;
  const list = { returns: table.listReturns, filter, sort, search, include };
  const get = { returns: table.getReturns, include };
  return {
    ...posts,
    name,
    firewall: table.firewall,
    columns: [column("a", { isNullable: true }), columns[1] ?? column("b")].map((one) =>
      one.name === "b" && mask !== null ? { ...one, mask: { type: "redact", unless: mask } } : one,
    ),
    operations: [
      ...(table.list === null ? [] : [operation("list", table.list, list)]),
      ...(table.get === null ? [] : [operation("get", table.get, get)]),
    ],
    ...more,
  };
}

function policyFor({ posts: one, authors, include, by, run, gives: given }: Tables): Policy {
  const relation: RelationPolicy = { name: "author", kind: "one", resource: "authors", from: [by], to: ["a"] };
  const base = tableOf("posts", one, { relations: [relation] }, include ? ["author"] : []);
  const action = operation("standaloneAction", run, { name: "recent", gives: given });
  return policyOf(tableOf("authors", authors, {}, []), { ...base, operations: [...base.operations, action] });
}

test("what a caller newly learns has been told of, whatever it is learnt by", () => {
  fc.assert(
    fc.property(changed, caller, fc.record({ posts: row, authors: row }), ([one, other], { context }, rows) => {
      const [base, head] = [policyFor(one), policyFor(other)];
      const known = knowledgeOf(base, { context, rows });
      const learnt = [...knowledgeOf(head, { context, rows })].filter(
        (fact) => !known.has(fact) && !(known.has("recent anything") && fact.startsWith("recent field ")),
      );
      fc.pre(learnt.length > 0);
      const told = comparePolicies(base, head).map(({ kind }) => kind);
      expect({ learnt, told }).toEqual({ learnt, told: expect.arrayContaining(["exposes"]) as unknown });
    }),
    { numRuns: 300 },
  );
});
