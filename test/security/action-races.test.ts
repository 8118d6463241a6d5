import { ActionError, defineActions } from "@quickback/compiler";
import { custom, own, resource, role, routes, rows, shape, signedIn } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { outcomeOf, type Json } from "../support/answers.js";
import { libsqlInMemory } from "../support/backends.js";
import { accountStatements } from "../support/accounts.js";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import { schemaSql } from "../support/schema-sql.js";
import { define, useApp } from "../support/small-app.js";
import { bearer, databases, env, origin } from "../support/site.js";

const orders = sqliteTable("orders", {
  id: text("id").primaryKey(),
  status: text("status").notNull(),
  number: text("number").notNull().unique(),
  ownerId: text("owner_id").notNull(),
});

/** How many codes run now, how many ran at once at most, and how many ran. */
const running = { now: 0, most: 0, all: 0 };

async function work(): Promise<void> {
  running.now += 1;
  running.all += 1;
  running.most = Math.max(running.most, running.now);
  await new Promise((resolve) => setTimeout(resolve, 5));
  running.now -= 1;
}

const actions = defineActions(orders, {
  pay: { access: (ctx, record) => record.ownerId === ctx.userId, execute: work },
  fail: {
    access: { roles: ["user"] },
    errors: { REFUSED: 402 },
    execute: async () => {
      await work();
      throw new ActionError("Refused", "REFUSED", 402);
    },
  },
  both: {
    standalone: true,
    access: { roles: ["user"] },
    input: z.strictObject({ ids: z.array(z.string()) }),
    errors: { CONFLICT: 409 },
    execute: async ({ db, input }) => {
      await db.batch(input.ids.map((id) => db.orders.update(id, { status: "seen" })));
    },
  },
  take: {
    standalone: true,
    access: { roles: ["user"] },
    execute: async ({ db }) => void (await db.orders.insert({ id: "new", status: "open", number: "canary" })),
  },
});

const order = resource({
  table: orders,
  shape: shape("Order", z.object({ id: z.string(), status: z.string(), number: z.string() })),
  firewall: rows(own(orders.ownerId)),
  system: ["id"],
  stamps: { create: { ownerId: "userId" } },
});
const allow = role("user");
const transition = { column: "status", from: ["open"], to: "paid" } as const;
const small = {
  tables: { orders },
  routes: [
    routes("orders", {
      "GET /orders/{id}": order.get({ allow }),
      "POST /orders/both": order.standaloneAction({ allow, run: actions.both }),
      "POST /orders/take": order.standaloneAction({ allow, run: actions.take }),
      "POST /orders/{id}/pay": order.recordAction({
        allow: signedIn(),
        test: custom(actions.pay.access),
        transition,
        run: actions.pay,
      }),
      "POST /orders/{id}/fail": order.recordAction({ allow, transition, run: actions.fail }),
    }),
  ],
};

const mine = "insert into orders values ('mine', 'open', '1', 'id-of-user')";
const foreign = "insert into orders values ('foreign', 'open', 'canary', 'id-of-other')";

describe.each(databases)("actions that race, on %s", (database) => {
  const site = useApp(small, database);
  beforeEach(async () => {
    Object.assign(running, { now: 0, most: 0, all: 0 });
    await site.batch([[mine], [foreign]]);
  });
  const call = (path: string, body?: Json) =>
    site.send("POST", `/api/v1/orders/${path}`, { as: "user", ...(body && { body }) });
  const statuses = async () =>
    (await site.sql("select id, status from orders order by id")).map((row) => row["status"]);

  it("A18 under a function of the author's: one wins, and one code runs", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, async () => outcomeOf(await call("mine/pay"))));
    expect(answers.filter((outcome) => outcome === "204")).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(["204", "409 TRANSITION_LOST"]));
    expect(running.all).toBe(1);
  });

  it("A18 whose codes fail: never do two run at once, and the record is as it was", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, async () => outcomeOf(await call("mine/fail"))));
    expect(answers.filter((outcome) => outcome === "402 REFUSED")).toHaveLength(running.all);
    expect(running.all).toBeGreaterThan(0);
    expect(running.most).toBe(1);
    expect(await statuses()).toEqual(["open", "open"]);
  });

  it("A17 for another's record: no code runs, and nothing is written, whoever decides", async () => {
    for (const path of ["foreign/pay", "foreign/fail", "missing/pay", "missing/fail"]) {
      expect(await outcomeOf(await call(path))).toBe("404 NOT_FOUND");
    }
    expect([running.all, await statuses()]).toEqual([0, ["open", "open"]]);
  });

  it("A10 A11 A16 a batch with another's row is refused like one with a missing row, and changes none", async () => {
    const answers: string[] = [];
    for (const other of ["foreign", "missing"]) {
      const answer = await call("both", { ids: ["mine", other] });
      answers.push(`${answer.status} ${(await answer.text()).replace(/"requestId":"[^"]*"/, "")}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^409 .*CONFLICT/);
    expect(await statuses()).toEqual(["open", "open"]);
  });
});

it("A08 A25 a refused write that no action declares is a 500 that says nothing, and the log says what to declare", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const backend = await libsqlInMemory(await schemaSql({ ...authTables, orders }));
  await backend.batch([...(await accountStatements()), [foreign]]);
  const app = define(small).createApp({ database: backend.database, env });
  const init = { method: "POST", headers: bearer("user") };
  const answer = await app.fetch(new Request(`${origin}/api/v1/orders/take`, init));
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toMatch(/canary|UNIQUE|number/);
  expect(String(log.mock.calls[0]?.[0])).toMatch(/Declare errors: \{ UNIQUE_VIOLATION: 409 \}/);
  expect(String(log.mock.calls[0]?.[0])).not.toContain("canary");
  log.mockRestore();
});
