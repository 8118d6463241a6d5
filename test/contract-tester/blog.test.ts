import { contractTests } from "@quickback/contract/vitest";
import { afterAll, describe } from "vitest";
import { people, type PersonName } from "../../examples/blog/seed/people.js";
import { createApp, describe as documentOf } from "../../generated/blog/server/app.js";
import * as tables from "../../generated/blog/server/tables.js";
import { seedStatements, tokenOf } from "../blog/blog.js";
import { d1, libsqlInMemory } from "../support/backends.js";
import { runs } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { databases, env } from "../support/site.js";

const document = await documentOf();
const schema = await schemaSql(tables);
const names = Object.keys(people) as PersonName[]; // its keys
const signedIn = Object.fromEntries(names.map((name) => [name, { Authorization: `Bearer ${tokenOf(name)}` }]));

describe.each(databases)("the blog on %s", async (database) => {
  const backend = database === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  await backend.batch(seedStatements);
  afterAll(backend.close);
  const app = createApp({ database: backend.database, env, document });
  const { numRuns, seed } = runs(database === "d1" ? 360 : 720, database);

  contractTests({
    app,
    document,
    callers: { nobody: {}, ...signedIn },
    closedQuery: ["*"],
    only: ["/api/v1/*"],
    requests: numRuns,
    seed,
  });
});
