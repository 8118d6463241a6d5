import { describe, expect, test } from "vitest";
import { actions, compileFiles, table } from "../testing/project.js";

const posts = table("", '{ firewall: { exception: true }, crud: { list: { access: { roles: ["admin"] } } } }');

interface Written {
  readonly access?: string;
  /** What `createRoute` gets beside its responses. */
  readonly route?: string;
  readonly more?: string;
}

interface Mistaken {
  readonly given: string;
  readonly files: Readonly<Record<string, string>>;
  readonly want: readonly [code: string, message: string];
}

/** A file of routes of the author's own. */
function own({ access = '{ roles: ["PUBLIC"] }', route = 'method: "get", path: "/time"', more = "" }: Written): string {
  return `
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
export const access = ${access};
const app = new OpenAPIHono();
app.use(async (_, next) => await next());
app.openapi(createRoute({ ${route}, responses: { 200: { description: "Yes." } } }), (c) => c.text("yes"));
${more}
export default app;
`;
}

async function diagnosed(files: Readonly<Record<string, string>>) {
  const { diagnostics } = await compileFiles(files);
  return diagnostics.filter(({ severity }) => severity !== "info");
}

describe("routes of the author's own", () => {
  test("are emitted with who may call them, which there are, and what the SDK calls them", async () => {
    const more = `
app.route("/nested", new OpenAPIHono().openapi(
  createRoute({ method: "delete", path: "/{day}/of/{year}", responses: { 204: { description: "Gone." } } }), (c) => c.body(null, 204)));`;
    const { files } = await compileFiles({
      "routes/healthReport.ts": own({ access: '{ roles: ["admin"], not: { userRole: ["guest"] } }', more }),
      "routes/health-report/text.ts": "export const text = 1;",
      "routes/health-report.test.ts": "throw new Error('not this');",
    });
    const text = files.find(({ path }) => path === "server/routes/health-report.ts")?.text;
    expect(text).toContain('allow: all(role("admin"), not(userRole("guest"))),');
    expect(text).toContain('"GET /health-report/time": "getTime",');
    expect(text).toContain('"DELETE /health-report/nested/{day}/of/{year}": "deleteNestedByDayOfByYear",');
    const app = files.find(({ path }) => path === "server/app.ts")?.text;
    expect(app).toContain('"health-report": () => import("./routes/health-report.js"),');
  });

  test("stand in the policy as code past it", async () => {
    const { files } = await compileFiles({ "routes/status.ts": own({}) });
    const page = files.find(({ path }) => path === "policy.md")?.text;
    expect(page).toContain("Routes of the author's own, in `quickback/routes/status.ts`");
    expect(page).toContain("| getTime | `GET /status/time` | anyone |");
  });

  test("say in the policy why they go past the firewall", async () => {
    const more = 'app.use((c) => c.var.db.asSystem("counts everything").select());';
    const { files } = await compileFiles({ "routes/status.ts": own({ more }) });
    expect(files.find(({ path }) => path === "policy.md")?.text).toContain(
      "in `quickback/routes/status.ts`: counts everything",
    );
  });

  test.each([
    { given: '{ roles: ["PUBLIC", "*"] }', want: ["role-everyone", 3, '"*"'] },
    { given: '{ record: { id: { equals: "1" } } }', want: ["access-record", 3, "record"] },
    { given: "() => true", want: ["access-function", 3, "access"] },
    { given: "{}", want: ["access-empty", 3, "access"] },
    { given: "undefined", want: ["routes-access-missing", 8, "export default app;"] },
  ])("with the rule $given are an error in its place", async ({ given, want }) => {
    const [only, ...others] = await diagnosed({ "routes/status.ts": own({ access: given }) });
    const { line, column = 1, length, text } = only?.place ?? {};
    expect([only?.code, line, text?.slice(column - 1, column - 1 + (length ?? 0)), others]).toEqual([...want, []]);
  });

  const stats = '{ stats: { standalone: true, path: "/status", access: { roles: ["admin"] }, execute: () => 1 } }';

  test.each<Mistaken>([
    {
      given: "a route that hides from the document",
      files: { "routes/status.ts": own({ route: 'method: "get", path: "/time", hide: true' }) },
      want: ["route-undocumented", "GET /time"],
    },
    {
      given: "the path of an action",
      files: {
        "features/posts/posts.ts": posts,
        "features/posts/actions.ts": actions(stats),
        "routes/status.ts": own({}),
      },
      want: ["name-clash", "The route /status is taken by quickback/features/posts/actions.ts, stats."],
    },
    {
      given: "the base of another file",
      files: { "routes/status.ts": own({}), "routes/Status.js": own({}) },
      want: ["name-clash", "The route /status is taken by quickback/routes/Status.js."],
    },
    {
      given: "one route twice",
      files: {
        "routes/status.ts": own({
          more: 'app.openapi(createRoute({ operationId: "again", method: "get", path: "/time", responses: {} }), (c) => c.text(""));',
        }),
      },
      want: ["name-clash", "The route GET /status/time is taken by quickback/routes/status.ts."],
    },
    {
      given: "a name that can't become a route",
      files: { "routes/2026.ts": own({}) },
      want: ["file-name-invalid", '"2026"'],
    },
  ])("with $given are an error", async ({ files, want: [code, message] }) => {
    const [only] = await diagnosed(files);
    expect([only?.code, only?.message]).toEqual([code, expect.stringContaining(message)]);
  });
});
