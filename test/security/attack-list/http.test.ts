import { describe, expect, it } from "vitest";
import { aimed } from "../../support/attack/attempt.js";
import { nobody, type Attacker } from "../../support/attack/attackers.js";
import { examples } from "../../support/attack/examples.js";
import { useMeter } from "../../support/attack/meter.js";
import { admits, existsFor, holdsAt } from "../../support/attack/oracle.js";
import { bytesOf, type Asked } from "../../support/attack/reply.js";
import { useWorld, type Target, type World } from "../../support/attack/world.js";
import { isPublic } from "@quickback/policy";
import { cookieWith } from "../../support/cookies.js";
import { origin } from "../../support/site.js";
import type { Endpoint } from "../../support/walk/document.js";

const meet = useMeter("refused", "private", "shared", "foreign", "forged", "ended", "keyed");

describe.each(examples)("$name: every operation, as everyone", (example) => {
  const world = useWorld(example);

  it("A10 A17 is for those whom its rule lets in; to anyone else it does nothing", async () => {
    for (const { target, endpoint } of operations(world())) {
      const asked = await request(world(), target, endpoint);
      const before = await world().contents();
      for (const attacker of world().attackers.filter((one) => !admits(endpoint.access, one))) {
        const { outcome } = await world().ask(attacker, asked);
        const want = attacker === nobody ? "401 AUTH_MISSING" : "403 ACCESS_ROLE_REQUIRED";
        expect([attacker.name, endpoint.operationId, outcome]).toEqual([attacker.name, endpoint.operationId, want]);
        meet("refused");
      }
      expect(await world().contents()).toBe(before);
    }
  });

  it("A27 A28 an answer is for its caller and its own pages alone, and tells of no hidden row by its headers", async () => {
    for (const { target, endpoint, attacker } of admittedTo(world())) {
      for (const from of ["https://evil.example", "null", `${origin}.evil.example`, "http://localhost:3000"]) {
        const asked = await request(world(), target, endpoint, attacker);
        const { headers } = await world().ask(attacker, { ...asked, headers: { Origin: from, "If-None-Match": "*" } });
        await world().restore();
        expect(headers.get("access-control-allow-origin")).toBeNull();
        expect(headers.get("cache-control")).toMatch(isSameForAll(endpoint) ? /private|public/ : /private|no-store/);
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("vary")).toContain("Origin");
        meet("private");
      }
    }
  });

  it("A27 an answer that shared caches may keep is everyone's, to the byte", async () => {
    for (const { target, endpoint } of operations(world()).filter(({ endpoint: { method } }) => method === "GET")) {
      const asked = await request(world(), target, endpoint);
      const callers = [...world().attackers, { ...nobody, headers: { Authorization: "Bearer nonsense" } }];
      const answers = [];
      for (const attacker of callers) answers.push(await world().ask(attacker, asked));
      const shared = answers.filter(({ headers }) => headers.get("cache-control")?.includes("public"));
      if (shared.length === 0) continue;
      expect([endpoint.operationId, new Set(answers.map((answer) => bytesOf(answer))).size]).toEqual([
        endpoint.operationId,
        1,
      ]);
      expect([shared[0]?.status, shared[0]?.headers.get("vary")]).toEqual([200, "Origin"]);
      meet("shared");
    }
  }, 120_000);

  it("A28 a cookie alone writes nothing from elsewhere, and no form can send it", async () => {
    for (const { target, endpoint, attacker } of admittedTo(world())) {
      if (endpoint.method === "GET" || attacker === nobody) continue;
      const valid = await request(world(), target, endpoint, attacker);
      const before = await world().contents();
      const token = String(attacker.headers["Authorization"]).replace("Bearer ", "");
      const anonymous: Attacker = { ...attacker, headers: { Cookie: cookieWith(token) } };
      for (const from of [undefined, "https://evil.example", "null"]) {
        const { outcome } = await world().ask(anonymous, { ...valid, headers: { ...(from && { Origin: from }) } });
        expect([endpoint.operationId, outcome]).toEqual([endpoint.operationId, "403 CSRF_ORIGIN"]);
        meet("foreign");
      }
      if (endpoint.body !== undefined) {
        for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
          const headers = { Origin: origin, "Content-Type": type };
          expect((await world().ask(anonymous, { ...valid, headers })).outcome).toBe("415 UNSUPPORTED_MEDIA_TYPE");
          meet("forged");
        }
      }
      expect(await world().contents()).toBe(before);
    }
  });

  it("A29 an answer that is kept for a key is for the caller who has sent it", async () => {
    for (const { target, endpoint, attacker } of admittedTo(world())) {
      if (endpoint.kind !== "create" || !endpoint.parameters.some(({ name }) => name === "Idempotency-Key")) continue;
      const asked = { ...(await request(world(), target, endpoint, attacker)), headers: { "Idempotency-Key": "a" } };
      const first = await world().ask(attacker, asked);
      if (first.outcome !== "201") continue; // there may be one for each caller, and there is
      expect((await world().ask(attacker, asked)).body).toEqual(first.body);
      for (const other of world().attackers.filter((one) => one !== attacker)) {
        const { outcome, body } = await world().ask(other, asked);
        expect(body, `${endpoint.operationId} by ${other.name}: ${outcome}`).not.toEqual(first.body);
        meet("keyed");
      }
      await world().restore();
      await world().site.sql("delete from idempotency_key");
    }
  }, 120_000);

  it.each([
    ["a ban", "update user set banned = 1", /^401 AUTH_INVALID_TOKEN$/],
    ["a demotion", "update user set role = 'nothing at all'", /^(403|404|20\d)/],
    ["the session's end", "update session set expires_at = 1", /^401 AUTH_INVALID_TOKEN$/],
    ["a sign-out", "delete from session", /^401 AUTH_INVALID_TOKEN$/],
  ])(
    "A29 %s ends at once what credentials opened",
    async (name, statement, want) => {
      const [users, sessions] = [await kept(world(), "user"), await kept(world(), "session")];
      const guarded = admittedTo(world()).filter(({ endpoint }) => !isPublic(endpoint.access) && !isForAll(endpoint));
      const requests: Asked[] = [];
      for (const one of guarded) requests.push(await request(world(), one.target, one.endpoint, one.attacker));
      const before = await world().contents();
      try {
        await world().site.batch([[statement]]);
        for (const [index, { endpoint, attacker }] of guarded.entries()) {
          const { outcome } = await world().ask(attacker, requests[index] ?? { method: "GET", path: "/" });
          expect([name, endpoint.operationId, outcome]).toEqual([
            name,
            endpoint.operationId,
            expect.stringMatching(want),
          ]);
          if (name === "a demotion" && !isByRecord(endpoint)) expect(outcome).toMatch(/^403 ACCESS_ROLE_REQUIRED$/);
          meet("ended");
        }
        if (name !== "a demotion") expect(await world().contents()).toBe(before);
      } finally {
        await world().site.batch([...users, ...sessions]);
        await world().restore();
      }
    },
    120_000,
  );
});

interface Operation {
  readonly target: Target;
  readonly endpoint: Endpoint;
}

function operations({ targets }: World): Operation[] {
  return targets.flatMap((target) => target.resource.all.map((endpoint) => ({ target, endpoint })));
}

/** Each operation, as the first caller whom its rule lets in. */
function admittedTo(world: World): (Operation & { readonly attacker: Attacker })[] {
  return operations(world).flatMap((operation) => {
    const signedIn = world.attackers.filter((one) => admits(operation.endpoint.access, one));
    const attacker = signedIn.find((one) => one !== nobody) ?? signedIn[0];
    return attacker === undefined ? [] : [{ ...operation, attacker }];
  });
}

/** A request that could succeed: on a row that its caller has, where there is one. */
function request(world: World, target: Target, endpoint: Endpoint, attacker?: Attacker) {
  const own = attacker && target.rows.find(({ cells }) => isOwn(target, endpoint, { attacker, cells }));
  return aimed(world, target, endpoint, (own ?? target.rows[0])?.keys);
}

interface Having {
  readonly attacker: Attacker;
  readonly cells: Target["rows"][number]["cells"];
}

function isOwn({ firewall }: Target, { access }: Endpoint, { attacker, cells }: Having): boolean {
  return existsFor(firewall, attacker, cells) && holdsAt(access, attacker, cells) !== false;
}

function isSameForAll({ access }: Endpoint): boolean {
  return access.kind === "anyone";
}

function isForAll({ access }: Endpoint): boolean {
  return access.kind === "signedIn" || (access.kind === "and" && access.rules.some(({ kind }) => kind === "signedIn"));
}

/** Whether the row has a say in who may. */
function isByRecord({ access }: Endpoint): boolean {
  return access.kind !== "role" && access.kind !== "userRole";
}

async function kept({ site }: World, table: string) {
  const rows = await site.sql(`select * from "${table}"`);
  const [first = {}] = rows;
  const names = Object.keys(first);
  const marks = names.map(() => "?").join(", ");
  const sql = `insert or replace into "${table}" (${names.map((name) => `"${name}"`).join(", ")}) values (${marks})`;
  return rows.map((row) => [sql, ...names.map((name) => row[name] as string | null)] as const);
}
