import type { Rule } from "@quickback/policy";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { describeTable } from "../load/table-facts.js";
import { accessRule, callerRule, recordAccess } from "./access.js";

const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  status: text("status", { enum: ["draft", "published"] }).notNull(),
  title: text("title").notNull(),
  ownerId: text("owner_id"),
  views: integer("views"),
  publishedAt: integer("published_at", { mode: "timestamp" }),
  meta: text("meta", { mode: "json" }),
});

const facts = describeTable(posts);
if (facts === undefined) throw new Error("The table is one of SQLite");
const roles = { hierarchy: ["user", "editor", "admin"] };

function read(value: unknown, reader = accessRule(roles, facts as NonNullable<typeof facts>)) {
  const codes: string[] = [];
  const rule = reader({ value, path: ["access"], report: (code) => void codes.push(code) });
  return { rule, codes };
}

const anyone: Rule = { kind: "anyone" };
const signedIn: Rule = { kind: "signedIn" };
const editor: Rule = { kind: "role", anyOf: ["editor", "admin"] };
const onlyEditor: Rule = { kind: "role", anyOf: ["editor"] };
const draft: Rule = compare("status", "equals", "draft");
const mine: Rule = { ...compare("ownerId", "equals", ""), operand: { kind: "context", path: "userId" } } as Rule;

function compare(column: string, operator: string, value: unknown): Rule {
  return { kind: "compare", column, operator, operand: { kind: "literal", value } } as Rule;
}

const and = (...rules: Rule[]): Rule => ({ kind: "and", rules });
const or = (...rules: Rule[]): Rule => ({ kind: "or", rules });

describe("an access rule", () => {
  it.each<[string, unknown, Rule]>([
    ["of roles, which an admin counts as holding", { roles: ["editor"] }, editor],
    ["of a role and all above it", { roles: ["editor+"] }, editor],
    ["of the platform role, as it is", { userRole: ["editor"] }, { kind: "userRole", anyOf: ["editor"] }],
    ["of the row alone, which asks for sign-in", { record: { status: { equals: "draft" } } }, and(signedIn, draft)],
    ["of the caller's own row", { record: { ownerId: { equals: "$ctx.userId" } } }, mine],
    ["of a role and the row", { roles: ["editor"], record: { status: { equals: "draft" } } }, and(editor, draft)],
    ["of the row, for everyone", { roles: ["PUBLIC"], record: { status: { equals: "draft" } } }, and(anyone, draft)],
    [
      "of alternatives",
      { or: [{ roles: ["editor"] }, { record: { ownerId: { equals: "$ctx.userId" } } }] },
      or(editor, mine),
    ],
    [
      "under not, where an admin is no editor",
      { not: { roles: ["editor"] } },
      and(signedIn, { kind: "not", rule: onlyEditor }),
    ],
    [
      "of several tests of a column",
      { roles: ["PUBLIC"], record: { views: { greaterThan: 1, lessThanOrEqual: 5 } } },
      and(anyone, and(compare("views", "greaterThan", 1), compare("views", "lessThanOrEqual", 5))),
    ],
    [
      "of NULL",
      { roles: ["PUBLIC"], record: { ownerId: { isNull: false } } },
      and(anyone, { kind: "not", rule: { kind: "isNull", column: "ownerId" } }),
    ],
    [
      "of a time, kept in milliseconds",
      { roles: ["PUBLIC"], record: { publishedAt: { lessThan: "2026-01-31T12:00:00+01:00" } } },
      and(anyone, compare("publishedAt", "lessThan", Date.UTC(2026, 0, 31, 11))),
    ],
    [
      "of the clock, which is nobody's",
      { roles: ["PUBLIC"], record: { publishedAt: { lessThanOrEqual: "$ctx.now" } } },
      and(anyone, {
        ...compare("publishedAt", "lessThanOrEqual", 0),
        operand: { kind: "context", path: "now" },
      } as Rule),
    ],
    [
      "of a list with a path of the context in it",
      { record: { ownerId: { in: ["a", "$ctx.userId", "b"] } } },
      or(and(signedIn, compare("ownerId", "in", ["a", "b"])), mine),
    ],
    [
      "of the caller's roles as a list",
      { record: { title: { in: "$ctx.roles" } } },
      { ...compare("title", "in", []), operand: { kind: "context", path: "roles" } } as Rule,
    ],
  ])("%s", (_, given, want) => {
    expect(read(given)).toEqual({ rule: want, codes: [] });
  });

  it.each<[string, unknown, readonly string[]]>([
    ["nothing", {}, ["access-empty"]],
    ["no alternative", { or: [] }, ["access-empty"]],
    ["no condition", { and: [] }, ["access-empty"]],
    ["an empty condition", { record: {} }, ["access-empty"]],
    ["a column without a test", { record: { status: {} } }, ["access-empty"]],
    ["an empty alternative", { or: [{ roles: ["admin"] }, {}] }, ["access-empty"]],
    ["a column that is not there", { record: { stauts: { equals: "draft" } } }, ["column-unknown"]],
    ["a test that is not there", { record: { status: { is: "draft" } } }, ["key-unknown"]],
    ["a value that the column can't have", { record: { status: { equals: "gone" } } }, ["condition-unfit"]],
    ["a number for a text", { record: { title: { equals: 5 } } }, ["condition-unfit"]],
    ["NULL, which isNull tests", { record: { ownerId: { equals: null } } }, ["condition-unfit"]],
    [
      "half a second of a column of seconds",
      { record: { publishedAt: { lessThan: "2026-01-31T12:00:00.5Z" } } },
      ["condition-unfit"],
    ],
    ["JSON", { record: { meta: { equals: "x" } } }, ["condition-unfit"]],
    ["an empty list", { record: { status: { in: [] } } }, ["value-unexpected"]],
    ["a path that is not there", { record: { ownerId: { equals: "$ctx.userid" } } }, ["condition-context"]],
    ["a list for a single value", { record: { title: { equals: "$ctx.roles" } } }, ["condition-context"]],
    ["the time for a text", { record: { title: { equals: "$ctx.now" } } }, ["condition-context"]],
    ["a value that is undefined", { record: { ownerId: { equals: undefined } } }, ["value-undefined"]],
    ["a function where rows are listed", () => true, ["access-function"]],
  ])("can't be %s: nobody passes it", (_, given, want) => {
    expect(read(given)).toEqual({ rule: { kind: "nobody" }, codes: want });
  });

  it("of a caller alone tests no row", () => {
    const given = { record: { status: { equals: "draft" } } };
    expect(read(given, callerRule(roles))).toEqual({ rule: { kind: "nobody" }, codes: ["access-record"] });
  });

  it("of a record may be a function, for callers who have signed in", () => {
    const codes: string[] = [];
    const reader = recordAccess(roles, facts);
    const access = reader({ value: () => true, path: ["access"], report: (code) => void codes.push(code) });
    expect([access, codes]).toEqual([{ access: signedIn, isCustom: true }, []]);
  });
});
