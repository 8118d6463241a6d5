import { describe, expect, it } from "vitest";
import { canariesIn } from "../../support/attack/canaries.js";
import { examples } from "../../support/attack/examples.js";
import { dataOf, get, hasParameter, isVisible, lists, sortable } from "../../support/attack/listing.js";
import { useMeter } from "../../support/attack/meter.js";
import { admits, isBareInAll } from "../../support/attack/oracle.js";
import type { Reply } from "../../support/attack/reply.js";
import { useWorld, type Target, type TargetRow, type World } from "../../support/attack/world.js";
import { hostileNames } from "../../support/hostile.js";
import { startStopwatch } from "../../support/stopwatch.js";
import type { Endpoint } from "../../support/walk/document.js";

const meet = useMeter("hidden", "relation", "related", "visible", "searched", "invisible", "cursor", "hostile");

const operators = ["", ".eq", ".ne", ".gt", ".lte", ".in", ".nin", ".like", ".null", "[eq]", "[$ne]", "[]", ".x"];

describe.each(examples)("$name: every list, as everyone", (example) => {
  const world = useWorld(example);

  it("A01 A04 a column that is in no answer is no parameter, under any operator and in either spelling", async () => {
    await each(world(), async (target, ask) => {
      for (const name of target.hidden.flatMap((key) => [key, target.columns[key]?.name ?? key])) {
        for (const spelling of [...operators.map((operator) => `${name}${operator}`), `${target.tag}.${name}`]) {
          expect([spelling, await ask(`${spelling}=x`)]).toEqual([spelling, unknownParameter]);
          expect([spelling, await ask(`${spelling}=x&${spelling}=y`)]).toEqual([spelling, unknownParameter]);
        }
        for (const sort of [name, `-${name}`, `id,${name}`]) expect(await ask(`sort=${sort}`)).toEqual(invalid);
        meet("hidden");
      }
    });
  }, 300_000);

  it("A02 A03 there is no way to it, or to another table, through a path, a view or an unnamed parameter", async () => {
    await each(world(), async (target, ask) => {
      const known = new Set(target.resource.endpoints.list?.parameters.map(({ name }) => name));
      const names = ["view", "fields", "select", "q", "where", "filter", "or", "join", "group", "having", "explain"];
      for (const name of names.filter((one) => !known.has(one)))
        expect(await ask(`${name}=id`)).toEqual(unknownParameter);
      if (!known.has("include")) expect(await ask("include=owner")).toEqual(unknownParameter);
      const paths = ["owner.email", "user.role", "session.token", "account.password.gt"];
      for (const { field, target: tag } of target.resource.facts.references) {
        paths.push(...[field, tag, field.replace(/Id$/, "")].flatMap((way) => [`${way}.id`, `${way}.ownerId.ne`]));
        meet("relation");
      }
      for (const relation of Object.keys(target.resource.relations)) {
        paths.push(...["id", "id.eq", "ownerId.ne", "email", "data.id"].map((field) => `${relation}.${field}`));
        meet("related");
      }
      for (const path of paths) {
        expect(await ask(`${path}=x`)).toEqual(unknownParameter);
        expect(await ask(`sort=${path}`)).toEqual(invalid);
      }
    });
  }, 300_000);

  it("A07 A10 A11 lists and counts the rows that its rules let the caller see, and no other by any filter", async () => {
    for (const { target, list, attacker } of lists(world())) {
      const page = async (query: string) => pageOf(target, await get(world(), { list, attacker, query }));
      const visible = target.rows.filter((row) => isVisible(target, list, { attacker, row }));
      const { keys, total } = await page("limit=100&total=true");
      expect([attacker.name, total, keys.toSorted()]).toEqual([attacker.name, visible.length, keysIn(visible)]);
      const isFiltered = target.resource.facts.keys.every((key) => hasParameter(list, `${key}.eq`));
      for (const row of isFiltered ? someRows(target, visible) : []) {
        const query = target.resource.facts.keys.map(
          (key, at) => `${key}.eq=${encodeURIComponent(String(row.keys[at]))}`,
        );
        const found = await page(`${query.join("&")}&total=true`);
        expect([attacker.name, found.total]).toEqual([attacker.name, visible.includes(row) ? 1 : 0]);
        meet(visible.includes(row) ? "visible" : "invisible");
      }
    }
  }, 300_000);

  it("A06 a search finds a text in rows that the caller sees, and in columns that are shown", async () => {
    for (const { target, list, attacker } of lists(world())) {
      if (!hasParameter(list, "search")) continue;
      const visible = target.rows.filter((row) => isVisible(target, list, { attacker, row }));
      for (const row of someRows(target, visible)) {
        const seen = isVisible(target, list, { attacker, row });
        for (const canary of row.canaries) {
          const answer = await get(world(), { list, attacker, query: `search=${canary}&total=true` });
          const { total } = pageOf(target, answer);
          const column = Object.keys(row.cells).find((name) => row.cells[name] === canary) ?? "";
          const isFound = seen && !canary.startsWith("canary-hidden") && isBareInAll(target, column, attacker);
          expect([canary, total]).toEqual([canary, isFound ? expect.any(Number) : 0]);
          if (total === 1) meet("searched");
        }
      }
    }
  }, 300_000);

  it("A05 a cursor is its caller's, for its order and filters, untouched", async () => {
    for (const { target, list, attacker } of lists(world())) {
      const first = await get(world(), { list, attacker, query: "limit=1" });
      const cursor = (first.body as { pagination: { nextCursor: string | null } }).pagination.nextCursor;
      if (cursor === null) continue;
      const [name = ""] = sortable(list);
      const isRefused = async (query: string, as = attacker) => {
        const { outcome } = await get(world(), { list, attacker: as, query });
        expect([as.name, query.slice(0, 200), outcome]).toEqual([as.name, query.slice(0, 200), "400 INVALID_CURSOR"]);
      };
      for (const stranger of world().attackers.filter((one) => one !== attacker && admits(list.access, one))) {
        if (dependsOnCaller(list, target)) await isRefused(`limit=1&cursor=${cursor}`, stranger);
      }
      await isRefused(`limit=1&sort=-${name}&cursor=${cursor}`);
      if (hasParameter(list, "search")) await isRefused(`limit=1&search=a&cursor=${cursor}`);
      for (const at of [0, 20, 50, cursor.length - 3]) {
        await isRefused(
          `limit=1&cursor=${cursor.slice(0, at)}${cursor[at] === "A" ? "B" : "A"}${cursor.slice(at + 1)}`,
        );
      }
      for (const other of ["", "A", "A".repeat(10_000), "__proto__", cursor + cursor])
        await isRefused(`cursor=${other}`);
      expect((await get(world(), { list, attacker, query: `limit=1&cursor=${cursor}` })).outcome).toBe("200");
      meet("cursor");
    }
  }, 300_000);

  it("A20 A22 A23 A24 refuses hostile names and values, and what costs too much", async () => {
    await each(world(), async (target, ask, list) => {
      const [id = "id"] = target.resource.facts.keys;
      for (const name of hostileNames) {
        expect(await ask(new URLSearchParams([[name, "x"]]).toString())).toEqual(unknownParameter);
        expect(await ask(new URLSearchParams([["sort", name]]).toString())).toEqual(invalid);
      }
      const [filter] = [id, ...sortable(list)].filter((name) => hasParameter(list, `${name}.in`));
      const many = Array.from({ length: 10_000 }, () => `${filter}.in=1`).join("&");
      const costly = [
        "limit=0",
        "limit=1000000",
        "offset=-1",
        "limit=1e400",
        "search=",
        `search=${"%25".repeat(9_999)}`,
      ];
      for (const query of costly) expect([query.slice(0, 99), await ask(query)]).toEqual([query.slice(0, 99), refused]);
      if (filter !== undefined) expect(await ask(many)).toEqual(invalid);
      const worked = startStopwatch();
      expect(await ask(`${"x".repeat(1_000_000)}=1`)).toEqual(unknownParameter);
      expect(worked()).toBeLessThan(2_000);
      meet("hostile");
    });
  }, 300_000);
});

const unknownParameter = "400 UNKNOWN_PARAMETER";
const invalid = "400 VALIDATION_ERROR";
const refused = expect.stringMatching(/^400 (VALIDATION_ERROR|UNKNOWN_PARAMETER)$/);

type Ask = (query: string) => Promise<string>;

type Attack = (target: Target, ask: Ask, list: Endpoint) => Promise<void>;

/** Every list as the first whom its rule lets in: what is refused here is refused before anyone's rows are looked at. */
async function each(world: World, attack: Attack): Promise<void> {
  for (const target of world.targets) {
    const [first] = lists(world).filter((listing) => listing.target === target);
    if (first === undefined) continue;
    await attack(target, async (query) => (await get(world, { ...first, query })).outcome, first.list);
  }
}

/** Two rows that a caller sees, and three that it does not. */
function someRows({ rows }: Target, visible: readonly TargetRow[]): readonly TargetRow[] {
  return [...visible.slice(0, 2), ...rows.filter((row) => !visible.includes(row)).slice(0, 3)];
}

function pageOf({ resource }: Target, answer: Reply): { keys: string[]; total: unknown } {
  const data = dataOf(answer);
  const { pagination } = answer.body as { pagination?: { total?: unknown } };
  expect(canariesIn(answer.text).filter((canary) => canary.startsWith("canary-hidden"))).toEqual([]);
  return {
    keys: data.map((row) => JSON.stringify(resource.facts.keys.map((key) => row[key]))),
    total: pagination?.total,
  };
}

function keysIn(rows: readonly TargetRow[]): string[] {
  return rows.map(({ keys }) => JSON.stringify(keys)).toSorted();
}

/** Where everyone is shown the same, nobody is looked up, and a cursor is everyone's. */
function dependsOnCaller({ access }: Endpoint, { persons }: Target): boolean {
  return access.kind !== "anyone" || persons.length > 0;
}
