import { join } from "node:path";
import { verify } from "@quickback/contract";
import type { Rule } from "@quickback/policy";
import {
  parsePolicy,
  type ColumnPolicy,
  type OperationPolicy,
  type Policy,
  type ResourcePolicy,
} from "@quickback/policy/report";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { build, type Build } from "../../packages/cli/src/build/build.js";
import { openStage, type OpenStage } from "../../packages/cli/src/verify/open-stage.js";

// As in `verify.test.ts`: a server whose includes skip a rule is a policy that has one more, and so on.

const repository = join(import.meta.dirname, "../..");
let built: Build;
let policy: Policy;
let stage: OpenStage;

beforeAll(async () => {
  const [project, out] = [join(repository, "examples/blog"), join(repository, "generated/blog")];
  built = await build({ project, out });
  policy = gets(parsePolicy(built.files.find(({ path }) => path === "policy.json")?.text ?? ""));
});
beforeEach(async () => {
  stage = await openStage(built, policy);
});
afterEach(() => stage.close());

const own: Rule = {
  kind: "compare",
  column: "userId",
  operator: "equals",
  operand: { kind: "context", path: "userId" },
};
const admin: Rule = { kind: "role", anyOf: ["admin"] };

const hiding =
  (name: string) =>
  (column: ColumnPolicy): ColumnPolicy =>
    column.name === name ? { ...column, mask: { type: "redact", unless: { kind: "nobody" } } } : column;

it.each<[string, () => Policy, string]>([
  [
    "the target's firewall is skipped",
    () => changed("authors", { firewall: own }),
    "with include=author, shows a row with userId",
  ],
  [
    "the target's access is skipped",
    () => withGet("authors", { rule: admin }),
    "with include=author, shows a row with",
  ],
  [
    "the target's access is skipped, of many",
    () => withGet("comments", { rule: admin }),
    "with include=comments, shows a row with",
  ],
  [
    "rows are left out, of many",
    () => withGet("comments", { rule: { kind: "anyone" } }),
    "with include=comments, does not show",
  ],
  [
    "the target's masks are skipped",
    () => columns("authors", hiding("name")),
    "with include=author, shows name bare in",
  ],
  [
    "the target's masks are skipped, of many",
    () => columns("comments", hiding("content")),
    "with include=comments, shows content bare in",
  ],
  [
    "there is a mask that there should not be",
    () => columns("authors", (column) => ({ ...column, mask: null })),
    "with include=author, does not show email as it is in",
  ],
  [
    "a column is there that should not be",
    () => withGet("authors", { returns: ["userId"] }),
    "with include=author, shows website, which it should not have",
  ],
  [
    "a column is there in the document too",
    () => withGet("authors", { returns: ["userId"] }),
    "is documented as one that shows website with include=author",
  ],
  ["a path can be included", () => withGet("posts", { include: ["author"] }), "documents an include of comments"],
])("it is found that %s", async (_, other, want) => {
  const { disagreements } = await verify({ policy: other(), document: built.document, stage });
  expect(disagreements.join("\n")).toContain(want);
});

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

it("finds a column that the document has not", async () => {
  const document = structuredClone(built.document) as { components: { schemas: { Author: Schema } } };
  const { Author } = document.components.schemas;
  const { email: _, ...properties } = Author.properties;
  document.components.schemas.Author = { ...Author, properties, required: Object.keys(properties) };
  const { disagreements } = await verify({ policy, document, stage });
  expect(disagreements.join("\n")).toContain("is not documented as one that shows email with include=author");
});

/** Posts, the authors and the comments that they come with, and how one of each is got. */
function gets(whole: Policy): Policy {
  const resources = whole.resources
    .filter(({ name }) => ["authors", "comments", "posts"].includes(name))
    .map((resource) => ({
      ...resource,
      operations: resource.operations
        .filter(({ kind }) => kind === "get")
        .map((get) => ({ ...get, include: resource.name === "posts" ? ["author", "comments"] : [] })),
    }));
  return { ...whole, roles: [], resources };
}

function changed(name: string, change: Partial<ResourcePolicy>): Policy {
  const resources = policy.resources.map((resource) =>
    resource.name === name ? { ...resource, ...change } : resource,
  );
  return { ...policy, resources };
}

function resourceOf(name: string): ResourcePolicy {
  const found = policy.resources.find((resource) => resource.name === name);
  if (found === undefined) throw new Error(`There are no ${name}`);
  return found;
}

function columns(name: string, change: (column: ColumnPolicy) => ColumnPolicy): Policy {
  return changed(name, { columns: resourceOf(name).columns.map(change) });
}

function withGet(name: string, change: Partial<OperationPolicy>): Policy {
  return changed(name, { operations: resourceOf(name).operations.map((get) => ({ ...get, ...change })) });
}
