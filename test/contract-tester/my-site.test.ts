import { describeReport, testContract } from "@quickback/contract";
import { contractTests } from "@quickback/contract/vitest";
import { afterAll, describe, expect, it } from "vitest";
import { createApp, describe as documentOf } from "../../generated/my-site/server/app.js";
import * as tables from "../../generated/my-site/server/tables.js";
import { accountStatements } from "../support/accounts.js";
import { d1, libsqlInMemory } from "../support/backends.js";
import { runs } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, databases, env } from "../support/site.js";

const document = await documentOf();
const schema = await schemaSql(tables);
const callers = { nobody: {}, user: bearer("user"), admin: bearer("admin") };

/** As a stranger would test it: none of our own tests' eyes between. */
async function start(database: (typeof databases)[number]) {
  const backend = database === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  await backend.batch(await accountStatements());
  return { app: createApp({ database: backend.database, env, document }), close: backend.close };
}

describe.each(databases)("my-site on %s", async (database) => {
  const { app, close } = await start(database);
  afterAll(close);
  const { numRuns, seed } = runs(database === "d1" ? 120 : 400, database);

  contractTests({ app, document, callers, closedQuery: ["*"], requests: numRuns, seed, only: ["/api/v1/*"] });

  it("keeps to the document in Better Auth's operations too", { timeout: 600_000 }, async () => {
    const skip = ["/api/*", "/auth/v1/sign-out"]; // which would end the callers' sessions
    const report = await testContract({ app, document, callers, requests: numRuns / 8, seed, skip });
    expect(report.findings, describeReport(report)).toEqual([]);
  });
});
