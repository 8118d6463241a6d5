import { join } from "node:path";
import { verify, type Verification } from "@quickback/contract";
import type { Rule } from "@quickback/policy";
import { parsePolicy, type OperationPolicy, type Policy, type ResourcePolicy } from "@quickback/policy/report";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { build, type Build } from "../../packages/cli/src/build/build.js";
import { openStage, type OpenStage } from "../../packages/cli/src/verify/open-stage.js";

const repository = join(import.meta.dirname, "../..");

async function buildOf(project: string, out: string): Promise<{ built: Build; policy: Policy }> {
  const built = await build({ project: join(repository, project), out: join(repository, out) });
  const text = built.files.find(({ path }) => path === "policy.json")?.text;
  return { built, policy: parsePolicy(text ?? "") };
}

describe.each([
  ["examples/my-site", "generated/my-site", 450],
  ["examples/blog", "generated/blog", 20_000],
  ["test/cases/every-rule", "test/cases/every-rule/expected", 25_000],
])("the server of %s", (project, out, least) => {
  it("does what its policy says, in every cell", async () => {
    const { built, policy } = await buildOf(project, out);
    const stage = await openStage(built, policy);
    try {
      const { cells, disagreements, unreached } = await verify({ policy, document: built.document, stage });
      console.log(`${project}: verified: ${cells} cells, ${disagreements.length} disagreements`);
      expect({ disagreements, unreached }).toEqual({ disagreements: [], unreached: [] });
      expect(cells).toBeGreaterThan(least);
    } finally {
      await stage.close();
    }
  });
});

// A server that does not do what its policy says is, to the verifier, a policy that does not say what the server does.
describe("a policy that is not the server's", () => {
  let stage: OpenStage;
  let built: Build;
  let policy: Policy;
  beforeAll(async () => {
    ({ built, policy } = await buildOf("examples/my-site", "generated/my-site"));
  });
  beforeEach(async () => {
    stage = await openStage(built, policy);
  });
  afterEach(() => stage.close());

  const ofPosts = (change: (posts: ResourcePolicy) => ResourcePolicy) => changed("posts", change);
  const anyone: Rule = { kind: "anyone" };
  const admin: Rule = { kind: "role", anyOf: ["admin"] };

  it.each<[string, () => Policy, string]>([
    [
      "a firewall that lets every row exist",
      () => ofPosts((posts) => ({ ...posts, firewall: anyone })),
      "does not show any row",
    ],
    [
      "a list for admins alone",
      () => operation("GET /posts", { rule: admin }),
      "GET /posts as user: is answered with 200, and not with 403",
    ],
    ["a list for anyone", () => operation("GET /posts", { rule: anyone }), "is answered with 401, and not with 200"],
    [
      "a create that takes the owner",
      () => operation("POST /posts", { writes: ["title", "content", "ownerId"] }),
      "does not let ownerId be used to write",
    ],
    [
      "a list that hides a column",
      () => operation("GET /posts", { returns: ["id", "title"] }),
      "shows content, which it should not have",
    ],
    ["a list without a filter", () => operation("GET /posts", { filter: [] }), "lets title be used to filter"],
    ["a list without an order", () => operation("GET /posts", { sort: [] }), "lets title be used to sort"],
    ["a list that searches nothing", () => operation("GET /posts", { search: [] }), "lets title be used to search"],
    [
      "an operation that there is not",
      () => operation("POST /posts", { route: "POST /posts/new" }),
      "is not documented",
    ],
    ["a mask that no answer wears", () => ofPosts(masked), "shows title bare in"],
  ])("%s is found", async (_, other, want) => {
    const { disagreements }: Verification = await verify({ policy: other(), document: built.document, stage });
    expect(disagreements.join("\n")).toContain(want);
  });

  it("a refusal that tells what is in the row is found", async () => {
    const telling: OpenStage = {
      ...stage,
      async ask(request) {
        const answer = await stage.ask(request);
        if (answer.ok) return answer;
        const body = {
          ...((await answer.json()) as object),
          detail: "There is 1:content:, 2:content: and 3:content:.",
        };
        return Response.json(body, { status: answer.status, headers: answer.headers });
      },
    };
    const { disagreements } = await verify({ policy, document: built.document, stage: telling });
    expect(disagreements.join("\n")).toContain("tells content of a row");
  });

  function changed(name: string, change: (resource: ResourcePolicy) => ResourcePolicy): Policy {
    const resources = policy.resources.map((resource) => (resource.name === name ? change(resource) : resource));
    return { ...policy, resources };
  }

  function operation(route: string, change: Partial<OperationPolicy>): Policy {
    return ofPosts((posts) => ({
      ...posts,
      operations: posts.operations.map((one) => (one.route === route ? { ...one, ...change } : one)),
    }));
  }

  function masked(posts: ResourcePolicy): ResourcePolicy {
    const mask = { type: "redact", unless: { kind: "nobody" } as const };
    return {
      ...posts,
      columns: posts.columns.map((column) => (column.name === "title" ? { ...column, mask } : column)),
    };
  }
});

describe("a policy that is not the server's in a batch", () => {
  const anyone: Rule = { kind: "anyone" };
  const admin: Rule = { kind: "role", anyOf: ["admin"] };

  it.each<[string, string, string, Partial<OperationPolicy>, string]>([
    [
      "a delete for anyone",
      "comments",
      "DELETE /comments/batch",
      { rule: anyone },
      "is refused with 401 AUTH_MISSING for a row",
    ],
    [
      "an update for admins alone",
      "tags",
      "PATCH /tags/batch",
      { rule: admin },
      "is answered with 200, and not with 403",
    ],
    [
      "a create that takes the key",
      "tags",
      "POST /tags/batch",
      { writes: ["id", "slug", "name", "description"] },
      "does not let id be used to write",
    ],
    ["an update that takes less", "tags", "PATCH /tags/batch", { writes: ["slug"] }, "lets name be used to write"],
    ["a batch that there is not", "tags", "POST /tags/batch", { route: "POST /tags/many" }, "is not documented"],
  ])("%s is found", { timeout: 300_000 }, async (_, name, route, change, want) => {
    const { built, policy } = await (blog ??= buildOf("examples/blog", "generated/blog"));
    const stage = await openStage(built, policy);
    const resources = policy.resources
      .filter((one) => one.name === name)
      .map((one) => {
        const batch = one.operations.find((operation) => operation.route === route);
        return { ...one, operations: batch === undefined ? [] : [{ ...batch, ...change }] };
      });
    const other = { ...policy, resources };
    const { disagreements } = await verify({ policy: other, document: built.document, stage }).finally(() =>
      stage.close(),
    );
    expect(disagreements.join("\n")).toContain(want);
  });
});

let blog: ReturnType<typeof buildOf> | undefined;
