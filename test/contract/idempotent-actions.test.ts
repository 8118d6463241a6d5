import { ActionError, defineActions } from "@quickback/compiler";
import { anyone, own, record, resource, role, routes, rows, shape, signedIn } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { userId, type Role } from "../support/accounts.js";
import { outcomeOf, problemOf } from "../support/answers.js";
import { runs } from "../support/runs.js";
import { bearer, databases, use } from "../support/site.js";
import { startApp } from "../support/small-app.js";

// Idempotency-Key on actions: code that may have done anything is run at most once.

const orders = sqliteTable("orders", {
  id: text("id").primaryKey(),
  state: text("state").notNull(),
  ownerId: text("owner_id").notNull(),
});

/** What an action's code has done. */
let ran: string[] = [];

/** What it waits for. */
let wait: Promise<void> = Promise.resolve();

const actions = defineActions(orders, {
  pay: {
    access: { roles: ["user"] },
    input: z.strictObject({ card: z.string() }),
    output: orders,
    errors: { DECLINED: 402 },
    execute: async ({ record, input: { card } }) => {
      ran.push(`${record.id} ${card}`);
      await wait;
      if (card === "bad") throw new ActionError("Declined", "DECLINED", 402);
      if (card === "broken") throw new Error("The terminal is broken");
      return record;
    },
  },
  cancel: { access: { roles: ["user"] }, execute: ({ record }) => void ran.push(`cancel ${record.id}`) },
  remove: {
    access: { roles: ["user"] },
    execute: async ({ record, db }) => {
      ran.push(`remove ${record.id}`);
      await db.asSystem("a test").run(`delete from orders where id = '${record.id}'`);
    },
  },
  count: { access: { roles: ["user"] }, standalone: true, execute: () => ({ count: ran.push("count") }) },
  look: { access: { roles: ["user"] }, standalone: true, method: "GET", execute: () => ({ count: ran.length }) },
  print: {
    access: { roles: ["user"] },
    standalone: true,
    responseType: "file",
    execute: () => ({ body: String(ran.push("print")), contentType: "text/plain" }),
  },
  greet: { access: { roles: ["PUBLIC"] }, standalone: true, execute: () => ({ count: ran.push("greet") }) },
});

const order = resource({
  table: orders,
  shape: shape("Order", z.object({ id: z.string(), state: z.string() })),
  firewall: rows(own(orders.ownerId)),
  system: ["id", "state"],
});
const isOpen = {
  kind: "compare",
  column: "state",
  operator: "equals",
  operand: { kind: "literal", value: "open" },
} as const;
const allow = role("user", "admin");
const app = {
  tables: { orders },
  routes: [
    routes("orders", {
      "GET /orders/{id}": order.get({ allow: signedIn() }),
      "POST /orders/{id}/pay": order.recordAction({
        allow: { kind: "and", rules: [allow, isOpen] },
        run: actions.pay,
        transition: { column: "state", from: ["open"], to: "paid" },
        gives: record("orders"),
      }),
      "POST /orders/{id}/cancel": order.recordAction({ allow, run: actions.cancel }),
      "POST /orders/{id}/remove": order.recordAction({ allow, run: actions.remove }),
      "POST /orders/count": order.standaloneAction({ allow, run: actions.count }),
      "GET /orders/look": order.standaloneAction({ allow, run: actions.look }),
      "POST /orders/print": order.standaloneAction({ allow, run: actions.print }),
      "POST /orders/greet": order.standaloneAction({ allow: anyone(), run: actions.greet }),
    }),
  ],
};

const start = Date.parse("2026-01-01T00:00:00Z");
const clock = { now: new Date(start) };
const after = (seconds: number) => void (clock.now = new Date(start + seconds * 1000));

describe.each(databases)("actions with a key, on %s", (database) => {
  const site = use(() => startApp(app, database, { now: () => clock.now }));
  beforeEach(async () => {
    after(0);
    [ran, wait] = [[], Promise.resolve()];
    await site.batch([
      ["insert into orders values ('a', 'open', ?)", userId("user")],
      ["insert into orders values ('b', 'open', ?)", userId("user")],
    ]);
  });

  interface Sent {
    readonly as?: Role | undefined;
    readonly key?: string;
    readonly method?: string;
    readonly body?: unknown;
  }

  async function send(path: string, { as = "user", key = "k", method = "POST", body }: Sent = {}): Promise<Response> {
    const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
    const headers = { ...bearer(as), ...type, "Idempotency-Key": key };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return await site.fetch(`/api/v1/orders${path}`, init);
  }

  const pay = (card = "good", sent: Sent = {}) => send("/a/pay", { ...sent, body: { card } });

  it.each(["/a/pay", "/a/cancel", "/count"])("%s is run once, and answers the same again", async (path) => {
    const body = path === "/a/pay" ? { body: { card: "good" } } : {};
    const first = await send(path, body);
    const again = await send(path, body);
    expect([again.status, await again.text()]).toEqual([first.status, await first.text()]);
    expect(first.ok).toBe(true);
    expect(ran).toHaveLength(1);
  });

  it("of calls that come at once, one is run, and the others are told to wait", async () => {
    let goOn = () => {};
    wait = new Promise((resolve) => (goOn = resolve));
    const calls = Array.from({ length: runs(30, database).numRuns }, () => pay());
    const waiting = calls.map(async (call) => (await call).status === 409 && goOn());
    const outcomes = await Promise.all(calls.map(async (call) => outcomeOf(await call)));
    await Promise.all(waiting);
    expect(new Set(outcomes)).toEqual(new Set(["200", "409 IDEMPOTENCY_IN_PROGRESS"]));
    expect(ran).toEqual(["a good"]);
    expect((await pay()).status).toBe(200);
    expect(ran).toEqual(["a good"]);
  }, 60_000);

  it("asks to wait as long again as the code is at work", async () => {
    let goOn = () => {};
    wait = new Promise((resolve) => (goOn = resolve));
    const first = pay();
    await vi.waitFor(() => expect(ran).toHaveLength(1));
    const waits: (string | null)[] = [];
    for (const seconds of [0, 10, 160, 299]) {
      after(seconds);
      waits.push((await pay()).headers.get("retry-after"));
    }
    goOn();
    expect(waits).toEqual(["1", "10", "140", "1"]);
    expect((await first).status).toBe(200);
  });

  it("is not run a second time where it has failed, before its lease is over", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(pay("broken")).rejects.toThrow("500");
    expect(await outcomeOf(await pay("broken"))).toBe("409 IDEMPOTENCY_IN_PROGRESS");
    expect(await outcomeOf(await pay("good"))).toBe("422 IDEMPOTENCY_KEY_REUSED");
    after(5 * 60);
    expect(await outcomeOf(await pay("good"))).toBe("422 IDEMPOTENCY_KEY_REUSED");
    expect(ran).toEqual(["a broken"]);
    await expect(pay("broken")).rejects.toThrow("500");
    expect(ran).toEqual(["a broken", "a broken"]);
    said.mockRestore();
  });

  it("a call whose lease is over keeps no answer for the one that has taken it over", async () => {
    let goOn = () => {};
    wait = new Promise((resolve) => (goOn = resolve));
    const slow = send("/b/pay", { body: { card: "good" } });
    await vi.waitFor(() => expect(ran).toHaveLength(1));
    await site.sql("update orders set state = 'open'");
    after(5 * 60);
    wait = new Promise(() => {});
    void send("/b/pay", { body: { card: "good" } });
    await vi.waitFor(() => expect(ran).toHaveLength(2));
    goOn();
    expect((await slow).status).toBe(200);
    expect(await outcomeOf(await send("/b/pay", { body: { card: "good" } }))).toBe("409 IDEMPOTENCY_IN_PROGRESS");
  });

  it("an error that the action declares is its answer", async () => {
    expect(await outcomeOf(await pay("bad"))).toBe("402 DECLINED");
    expect(await outcomeOf(await pay("bad"))).toBe("402 DECLINED");
    expect(ran).toEqual(["a bad"]);
    expect(await outcomeOf(await pay("bad", { key: "l" }))).toBe("402 DECLINED");
    expect(ran).toHaveLength(2);
  });

  it("what is refused before the code is run leaves the key free", async () => {
    await site.sql("update orders set state = 'paid' where id = 'a'");
    expect(await outcomeOf(await pay())).toBe("403 ACCESS_CONDITION_FAILED");
    await site.sql("update orders set state = 'open' where id = 'a'");
    expect((await pay()).status).toBe(200);
    expect(ran).toEqual(["a good"]);
  });

  it("a key is for one record, and one body", async () => {
    await pay();
    expect(await outcomeOf(await send("/b/pay", { body: { card: "good" } }))).toBe("422 IDEMPOTENCY_KEY_REUSED");
    expect(await outcomeOf(await pay("other"))).toBe("422 IDEMPOTENCY_KEY_REUSED");
    expect((await send("/b/cancel")).status).toBe(204);
    expect(ran).toEqual(["a good", "cancel b"]);
  });

  it("A29 gives nothing to callers who may not any more", async () => {
    await pay();
    const outcomes: string[] = [];
    const changes = ["role = 'admin'", "role = 'editor'", "banned = 1"];
    for (const change of changes) {
      await site.sql(`update user set ${change} where id = ?`, userId("user"));
      outcomes.push(await outcomeOf(await pay()));
    }
    expect(outcomes).toEqual(["422 IDEMPOTENCY_KEY_REUSED", "403 ACCESS_ROLE_REQUIRED", "401 AUTH_INVALID_TOKEN"]);
    expect(ran).toHaveLength(1);
  });

  it("a body is part of the request of an action without input too", async () => {
    expect((await send("/count")).status).toBe(200);
    expect(await outcomeOf(await send("/count", { body: {} }))).toBe("422 IDEMPOTENCY_KEY_REUSED");
    expect(ran).toEqual(["count"]);
  });

  it("A11 gives nothing of a record that has come to be another's, and nothing to another", async () => {
    await pay();
    await site.sql("update orders set owner_id = ? where id = 'a'", userId("other"));
    expect(await outcomeOf(await pay())).toBe("404 NOT_FOUND");
    expect(await outcomeOf(await pay("good", { as: "other" }))).toBe("403 ACCESS_CONDITION_FAILED");
    expect(ran).toHaveLength(1);
  });

  it("an action that takes its record away is not run again", async () => {
    expect((await send("/a/remove")).status).toBe(204);
    expect(await outcomeOf(await send("/a/remove"))).toBe("404 NOT_FOUND");
    expect(ran).toEqual(["remove a"]);
  });

  it.each([
    ["an action by GET", "GET", "/look"],
    ["a file", "POST", "/print"],
  ])("%s takes no key", async (_what, method, path) => {
    expect(await outcomeOf(await send(path, { method }))).toBe("400 UNKNOWN_PARAMETER");
    expect(ran).toEqual([]);
  });

  it("of an action that is open to anyone, a key is for those who have signed in", async () => {
    await send("/greet");
    expect((await send("/greet")).status).toBe(200);
    expect(ran).toEqual(["greet"]);
    const nobody = await site.fetch("/api/v1/orders/greet", { method: "POST", headers: { "Idempotency-Key": "k" } });
    const { code, errors } = await problemOf(nobody);
    expect([code, errors?.[0]?.path]).toEqual(["UNKNOWN_PARAMETER", "Idempotency-Key"]);
    expect(ran).toEqual(["greet"]);
  });
});
