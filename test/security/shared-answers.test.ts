import type { Rule } from "@quickback/policy";
import { mask, routes, shape } from "@quickback/server/v1";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import type { ListOperation } from "../../packages/server/src/resource/operation.js";
import { accountStatements } from "../support/accounts.js";
import { libsqlInMemory, type Backend } from "../support/backends.js";
import { anyCallerRule } from "../support/rules.js";
import { fill, quote, resourceOf } from "../support/random-table/built-table.js";
import { anyCase, type RandomCase } from "../support/random-table/random-case.js";
import { runs, tryOften } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, env, origin } from "../support/site.js";
import { define } from "../support/small-app.js";

// Lists of random tables, each of which asks to be kept by shared caches: those that may be are the same for everyone.

let backend: Backend | undefined;
beforeAll(async () => {
  backend = await libsqlInMemory(await schemaSql(authTables));
  await backend.batch(await accountStatements());
});
afterAll(() => backend?.close());

const Place = shape("Place", z.object({ place: z.int() }));
const anyone: Rule = { kind: "anyone" };

/** The rules of a case, as they are and made public, and each with a mask of the column that is shown. */
function listsOf(random: RandomCase, unless: Rule): ListOperation[] {
  const { resource } = resourceOf(random);
  const rules = random.questions.flatMap(({ allow }): Rule[] => [allow, { kind: "and", rules: [anyone, allow] }]);
  const masks = new Map([["place", { as: mask.redact, unless }]]);
  return rules.flatMap((allow) =>
    [resource, { ...resource, masks }].map((of): ListOperation => ({
      kind: "list",
      resource: of,
      view: undefined,
      shape: Place,
      allow,
      filter: ["place"],
      sort: ["place"],
      search: [],
      include: [],
      pageSize: { default: 2, max: 100 },
      cache: { sMaxage: 60 },
    })),
  );
}

const callers: readonly Readonly<Record<string, string>>[] = [
  {},
  bearer("user"),
  bearer("editor"),
  bearer("admin"),
  { Authorization: "Bearer nonsense" },
];

it("A27 what shared caches may keep of random lists is the same for everyone, to the byte", async () => {
  const found = { shared: 0, private: 0 };
  const property = fc.asyncProperty(anyCase, anyCallerRule, async (random, unless) => {
    if (backend === undefined) throw new Error("The database is not open");
    try {
      await backend.batch(fill(random));
      const lists = listsOf(random, unless);
      const placed = lists.map((list, index) => routes(`list-${index}`, { [`GET /list-${index}`]: list }));
      const now = () => new Date(0);
      const app = define({ tables: {}, routes: placed }).createApp({ database: backend.database, env, now });
      for (const index of lists.keys()) {
        const answers: string[] = [];
        for (const headers of callers) {
          const answer = await app.fetch(
            new Request(`${origin}/api/v1/list-${index}?sort=place&total=true`, { headers }),
          );
          const text = await answer.text();
          const isShared = answer.headers.get("cache-control") !== "private, no-cache";
          found[isShared ? "shared" : "private"] += 1;
          if (isShared) answers.push(JSON.stringify([answer.status, [...answer.headers], text]));
        }
        if (answers.length > 0) expect(answers).toEqual(callers.map(() => answers[0]));
      }
    } finally {
      await backend.batch([[`drop table if exists ${quote(random.sqlName)}`]]);
    }
  });
  await tryOften(property, runs(25));
  expect(Math.min(found.shared, found.private)).toBeGreaterThan(20);
}, 120_000);
