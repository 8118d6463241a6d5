import { describe, expect, it } from "vitest";
import { aimed, isWrite, missingKeys, notFound, recordEndpoints, taken, wanted } from "../../support/attack/attempt.js";
import type { Attacker } from "../../support/attack/attackers.js";
import { existsFor, holdsAt } from "../../support/attack/oracle.js";
import type { Endpoint } from "../../support/walk/document.js";
import { examples } from "../../support/attack/examples.js";
import { useMeter } from "../../support/attack/meter.js";
import { bytesOf } from "../../support/attack/reply.js";
import { useWorld, type Target, type World } from "../../support/attack/world.js";

const meet = useMeter("served", "refused", "hidden", "taken", "judged", "guessed");
const met = new Map([
  [notFound, "hidden"],
  [taken, "taken"],
] as const);

describe.each(examples)("$name: every verb on every row, as everyone", (example) => {
  const world = useWorld(example);

  it("A10 A11 A16 A21 does what the rules say of the row; one that is not the caller's is a missing one, to the byte", async () => {
    const wrong: string[] = [];
    for (const target of world().targets) wrong.push(...(await attackRows(world(), target)));
    expect(wrong).toEqual([]);
  }, 300_000);

  it("A27 to whom may write a row and not read it, its very tag is no tag of it, as of a missing one", async () => {
    for (const target of world().targets) {
      for (const attacker of world().attackers) await guessTags(world(), target, attacker);
    }
  }, 300_000);
});

/** What an update answers with has the tag: no guess could be better. */
async function guessTags(world: World, target: Target, attacker: Attacker): Promise<void> {
  const { update } = target.resource.endpoints;
  const conditional = ["update", "delete"] as const;
  const writes = conditional.flatMap((kind) => target.resource.endpoints[kind] ?? []);
  const unread = target.rows.filter(({ cells }) => {
    const may = writes.every(({ access }) => holdsAt(access, attacker, cells) === true);
    return may && existsFor(target.firewall, attacker, cells) && holdsAt(target.read, attacker, cells) === false;
  });
  if (update === undefined) return;
  for (const { keys } of unread.slice(0, 2)) {
    const changed = await world.ask(attacker, await aimed(world, target, update, keys));
    const headers = { "If-Match": changed.headers.get("etag") ?? "none" };
    for (const endpoint of writes) {
      const nowhere = missingKeys(target);
      const answer = await world.ask(attacker, { ...(await aimed(world, target, endpoint, keys)), headers });
      const missing = await world.ask(attacker, { ...(await aimed(world, target, endpoint, nowhere)), headers });
      expect(bytesOf(answer, ...keys.map(String))).toBe(bytesOf(missing, ...nowhere.map(String)));
      expect([endpoint.operationId, changed.status, answer.outcome]).toEqual([
        endpoint.operationId,
        200,
        "404 NOT_FOUND",
      ]);
      meet("guessed");
    }
    await world.restore();
  }
}

/** Two rows, at most, of each kind that must be answered otherwise, or that differ in whose they are and in a state. */
function telling(target: Target, endpoint: Endpoint, attacker: Attacker) {
  const kinds = new Map<string, number>();
  return target.rows.flatMap((row) => {
    const want = wanted(target, endpoint, { attacker, row });
    const isOwn = target.persons.map((name) => row.cells[name] === attacker.context.userId);
    const kind = JSON.stringify([String(want), existsFor(target.firewall, attacker, row.cells), isOwn]);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    return (kinds.get(kind) ?? 0) > 2 ? [] : [{ row, want }];
  });
}

async function attackRows(world: World, target: Target): Promise<string[]> {
  const wrong: string[] = [];
  const before = await world.contents();
  for (const endpoint of recordEndpoints(target)) {
    for (const attacker of world.attackers) {
      const nowhere = missingKeys(target);
      const missing = await world.ask(attacker, await aimed(world, target, endpoint, nowhere));
      if (missing.status < 300) await world.restore(); // what is put there is there
      let unseen: string | undefined;
      for (const { row, want } of telling(target, endpoint, attacker)) {
        const answer = await world.ask(attacker, await aimed(world, target, endpoint, row.keys));
        const what = `${attacker.name}: ${endpoint.operationId} ${JSON.stringify(row.cells)}`;
        if (want !== undefined && !want.test(answer.outcome)) wrong.push(`${what}: ${answer.outcome}, not ${want}`);
        if (want === notFound || want === taken) {
          const bytes = bytesOf(answer, ...row.keys.map(String));
          unseen ??= want === notFound ? bytesOf(missing, ...nowhere.map(String)) : bytes;
          if (bytes !== unseen) wrong.push(`${what}: ${bytes} is not ${unseen}`);
        }
        if (answer.status >= 400 && (await world.contents()) !== before) wrong.push(`${what}: it was refused and done`);
        if (isWrite(endpoint)) await world.restore();
        meet(want === undefined ? "judged" : (met.get(want) ?? (answer.status < 300 ? "served" : "refused")));
      }
    }
  }
  return wrong;
}
