import { describe, expect, it } from "vitest";
import { aimed, askedOf, missingKeys, withFields, writingEndpoints } from "../../support/attack/attempt.js";
import type { Attacker } from "../../support/attack/attackers.js";
import { examples } from "../../support/attack/examples.js";
import { useMeter } from "../../support/attack/meter.js";
import { admits, existsFor, holdsAt } from "../../support/attack/oracle.js";
import { bytesOf, type Asked } from "../../support/attack/reply.js";
import { useWorld, type Target, type World } from "../../support/attack/world.js";
import { hostileJson, hostileNames } from "../../support/hostile.js";
import type { Endpoint } from "../../support/walk/document.js";
import { propertiesOf } from "../../support/walk/schema.js";

const meet = useMeter("guarded", "named", "hostile", "taken");

/** What no table of ours lets be written, whether it has such a column or not. */
const foreign = [
  "role",
  "roles",
  "userRole",
  "organizationId",
  "deletedAt",
  "deleted_at",
  "rowid",
  "ID",
  "Id",
  "_rowid_",
];

describe.each(examples)("$name: every verb that writes", (example) => {
  const world = useWorld(example);

  it("A12 A14 takes no column but those that it names, in either spelling, for whichever row", async () => {
    await each(world(), async (target, endpoint, attacker) => {
      const accepted = propertiesOf(endpoint.body ?? {});
      const columns = Object.entries(target.columns).flatMap(([name, column]) => [name, column.name]);
      const names = [...new Set([...columns, ...foreign])].filter((name) => !Object.hasOwn(accepted, name));
      const places = endpoint.kind === "create" ? [[]] : someKeys(target, attacker);
      // a put is refused for a field that is missing before it is for one that is too much
      const { body } = endpoint.kind === "put" ? await aimed(world(), target, endpoint, missingKeys(target)) : {};
      for (const name of names) {
        for (const value of ["id-of-other", null, { set: "x" }]) {
          const answers = await refused(
            world(),
            places.map((keys) => askedOf(endpoint, { keys, body: { ...(body as object), [name]: value } })),
            {
              attacker,
            },
          );
          expect([name, ...answers]).toEqual([name, ...answers.map(() => expect.stringMatching(guarded))]);
          meet("guarded");
        }
      }
    });
  }, 300_000);

  it("A13 A08 tells nothing of the keys that there are, where it takes none", async () => {
    await each(world(), async (target, endpoint, attacker) => {
      const { facts } = target.resource;
      const accepted = propertiesOf(endpoint.body ?? {});
      if (endpoint.kind !== "create" || facts.keys.some((key) => Object.hasOwn(accepted, key))) return;
      const bytes = new Set<string>();
      const valid = await aimed(world(), target, endpoint);
      for (const keys of keysToTry(target)) {
        const id = Object.fromEntries(facts.keys.map((key, index) => [key, keys[index]]));
        const answer = await world().ask(attacker, withFields(endpoint, valid, id));
        expect(answer.outcome).toBe("400 GUARD_SYSTEM_MANAGED");
        bytes.add(bytesOf(answer, ...keys.map(String)));
      }
      expect([...bytes]).toHaveLength(1);
      meet("named");
    });
  }, 300_000);

  it("A08 A13 a key that clients choose is taken where its row is the caller's, and free where it is another's", async () => {
    await each(world(), async (target, endpoint, attacker) => {
      const accepted = propertiesOf(endpoint.body ?? {});
      const { keys, owner } = target.resource.facts;
      const isScoped = owner !== undefined && keys.includes(owner);
      if (endpoint.kind !== "create" || !isScoped) return;
      const chosen = keys.filter((key) => Object.hasOwn(accepted, key));
      if (chosen.length === 0) return;
      for (const row of target.rows) {
        const mine = existsFor(target.firewall, attacker, row.cells);
        const valid = await aimed(world(), target, endpoint);
        const key = Object.fromEntries(chosen.map((name) => [name, row.cells[name]]));
        const { outcome } = await world().ask(attacker, withFields(endpoint, valid, key));
        await world().restore();
        expect(outcome).toBe(mine ? "409 UNIQUE_VIOLATION" : "201");
        meet("taken");
      }
    });
  }, 300_000);

  it("A20 A22 A23 takes neither hostile names nor hostile values, and no row changes", async () => {
    await each(world(), async (target, endpoint, attacker) => {
      const keys = endpoint.kind === "create" ? [] : keysToTry(target)[0];
      const valid = await aimed(world(), target, endpoint, keys);
      const text = JSON.stringify(valid.body);
      const bodies = [
        ...hostileNames.map((name) => `{${JSON.stringify(name)}:1,${text.slice(1)}`.replace(",}", "}")),
        ...hostileJson.filter((json) => json !== "{}"),
        ...Object.keys(valid.body as object).flatMap((field) =>
          ['{"$ne":null}', '["a"]', "[]"].map((json) => `{${JSON.stringify(field)}:${json}}`),
        ),
      ];
      const asked = bodies.map((body): Asked => ({ ...valid, body }));
      const outcomes = await refused(world(), asked, { attacker });
      expect(outcomes.filter((outcome) => !/^400 (VALIDATION_ERROR|INVALID_JSON|GUARD_\w+)$/.test(outcome))).toEqual(
        [],
      );
      meet("hostile");
    });
  }, 300_000);
});

const guarded = /^400 (GUARD_\w+|VALIDATION_ERROR)$/;

type Attack = (target: Target, endpoint: Endpoint, attacker: Attacker) => Promise<void>;

/** Each verb that writes, as the first caller whom its rule lets in, and as an admin. */
async function each(world: World, attack: Attack): Promise<void> {
  for (const target of world.targets) {
    for (const endpoint of writingEndpoints(target)) {
      const admitted = world.attackers.filter((attacker) => admits(endpoint.access, attacker));
      const [first] = admitted.filter((attacker) => ownRow(target, endpoint, attacker) !== undefined);
      const admin = admitted.find(({ name }) => name === "admin");
      for (const attacker of new Set([first, admin])) if (attacker) await attack(target, endpoint, attacker);
    }
  }
}

function ownRow({ firewall, rows }: Target, { access }: Endpoint, attacker: Attacker) {
  return rows.find(({ cells }) => existsFor(firewall, attacker, cells) && holdsAt(access, attacker, cells) !== false);
}

/** A row of each owner, deleted ones among them, and one that is not there. */
function keysToTry(target: Target): readonly (readonly unknown[])[] {
  return [...target.rows.map(({ keys }) => keys), missingKeys(target)];
}

/** A row that the caller has, one that it has not, and one that is not there. */
function someKeys(target: Target, attacker: Attacker): readonly (readonly unknown[])[] {
  const has = ({ cells }: Target["rows"][number]) => existsFor(target.firewall, attacker, cells);
  const some = [target.rows.find(has), target.rows.find((row) => !has(row))];
  return [...some.flatMap((row) => (row === undefined ? [] : [row.keys])), missingKeys(target)];
}

/** What a series of requests is answered, none of which may change a row. */
async function refused(
  world: World,
  series: readonly Asked[],
  { attacker }: { attacker: Attacker },
): Promise<string[]> {
  const before = await world.contents();
  const outcomes: string[] = [];
  for (const asked of series) outcomes.push((await world.ask(attacker, asked)).outcome);
  expect(await world.contents()).toBe(before);
  return outcomes;
}
