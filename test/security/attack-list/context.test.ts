import { anonymous } from "@quickback/policy";
import { beforeAll, describe, expect, it } from "vitest";
import { accountsOf, type Attacker } from "../../support/attack/attackers.js";
import { aimed, isWrite, recordEndpoints } from "../../support/attack/attempt.js";
import { examples } from "../../support/attack/examples.js";
import { useMeter } from "../../support/attack/meter.js";
import { useWorld, type Target, type World } from "../../support/attack/world.js";

// Callers of whom something is not known get no more than those of whom it is.

const meet = useMeter("listed", "served", "refused");

/** What an id and a role may look like in a database that somebody else writes to. */
const nothings = ["", " , ", "0", "undefined", "[]"];

const stranger = callerOf("a stranger", { id: "id-of-a-stranger", role: "user" });
const odd = [
  ...nothings.map((role) => callerOf(`a role ${JSON.stringify(role)}`, { id: "id-of-an-oddity", role })),
  callerOf("no id", { id: "", role: "user" }),
  callerOf("neither", { id: "", role: "" }),
].map((caller, index) => ({ ...caller, name: `${index}: ${caller.name}` }));

function callerOf(name: string, { id, role }: { readonly id: string; readonly role: string }): Attacker {
  const token = `token-of-${name}-${id}`.replaceAll(/\W/g, (sign) => String(sign.codePointAt(0))).padEnd(32, "x");
  const context = { ...anonymous, userId: id, userRole: role, roles: [role] };
  return { name, context, headers: { Authorization: `Bearer ${token}` } };
}

describe.each(examples)("$name: callers with an id or a role that is none", (example) => {
  const world = useWorld(example);
  beforeAll(async () => {
    const { site, targets } = world();
    await site.batch(accountsOf([stranger]));
    for (const { resource, persons, columns } of targets) {
      const names = persons.flatMap((person) => columns[person]?.name ?? []);
      const sets = names.map((name) => `"${name}" = ''`).join(", ");
      const { sqlName } = resource.facts;
      if (sets !== "")
        await site.sql(`update "${sqlName}" set ${sets} where rowid = (select max(rowid) from "${sqlName}")`);
    }
  });

  it.each(odd)("A19 $name: no list has more rows than for a stranger", async (caller) => {
    await as(world(), caller);
    for (const list of world().targets.flatMap(({ resource }) => resource.all)) {
      if (list.kind !== "list" && list.kind !== "view") continue;
      const [mine, theirs] = [await rowsOf(world(), caller, list.path), await rowsOf(world(), stranger, list.path)];
      expect(
        mine.filter((row) => !theirs.includes(row)),
        list.operationId,
      ).toEqual([]);
      meet("listed");
    }
  });

  it.each(odd)("A19 $name: no record is read or written that is not for a stranger", async (caller) => {
    await as(world(), caller);
    const wrong: string[] = [];
    for (const target of world().targets) wrong.push(...(await attackRecords(world(), target, caller)));
    expect(wrong).toEqual([]);
  });
});

/** One account at a time has the id of nobody. */
async function as({ site }: World, caller: Attacker): Promise<void> {
  const id = caller.context.userId ?? "";
  await site.sql("delete from session where user_id = ?", id);
  await site.sql("delete from user where id = ?", id);
  await site.batch(accountsOf([caller]));
}

async function rowsOf(world: World, caller: Attacker, path: string): Promise<string[]> {
  const { body } = await world.ask(caller, { method: "GET", path: `${path}?limit=100` });
  const { data = [] } = body as { readonly data?: readonly unknown[] };
  return data.map((row) => JSON.stringify(row));
}

async function attackRecords(world: World, target: Target, caller: Attacker): Promise<string[]> {
  const wrong: string[] = [];
  for (const endpoint of recordEndpoints(target)) {
    for (const { keys } of target.rows.slice(-3)) {
      const asked = await aimed(world, target, endpoint, keys);
      const { status } = await world.ask(caller, asked);
      if (isWrite(endpoint)) await world.restore();
      meet(status < 300 ? "served" : "refused");
      if (status >= 300) continue;
      if ((await world.ask(stranger, asked)).status >= 300) wrong.push(`${endpoint.operationId}: ${status}`);
      if (isWrite(endpoint)) await world.restore();
    }
  }
  return wrong;
}
