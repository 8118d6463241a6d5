import { describe, expect, it } from "vitest";
import { aimed, withFields, writingEndpoints } from "../../support/attack/attempt.js";
import type { Attacker } from "../../support/attack/attackers.js";
import { examples } from "../../support/attack/examples.js";
import { useMeter } from "../../support/attack/meter.js";
import { admits, existsFor, holdsAt } from "../../support/attack/oracle.js";
import { bytesOf } from "../../support/attack/reply.js";
import { useWorld, type Target, type TargetRow, type World } from "../../support/attack/world.js";
import type { Endpoint } from "../../support/walk/document.js";
import type { Reference } from "../../support/walk/features.js";
import { propertiesOf, typesOf } from "../../support/walk/schema.js";
import { missingNumber, missingText } from "../../support/walk/visit-read.js";

const meet = useMeter("create", "update", "batch", "scoped out", "ruled out", "taken");

describe.each(examples)("$name: every foreign key that a client writes, as everyone", (example) => {
  const world = useWorld(example);

  it("A15 one to a row that its writer may not read is one to a row that is not there, to the byte", async () => {
    for (const writing of writings(world())) {
      const { target, endpoint, attacker, reference, to } = writing;
      const asked = await aimed(world(), target, endpoint, ownRow(writing)?.keys);
      const send = (id: unknown) =>
        world().ask(attacker, withFields(endpoint, asked, { ...others(writing), [reference.field]: id }));
      const before = await world().contents();
      const nothing = missing(writing);
      const none = await send(nothing);
      const what = [attacker.name, endpoint.operationId, reference.field];
      expect([...what, none.outcome]).toEqual([...what, "400 REFERENCE_NOT_FOUND"]);
      for (const row of some(
        to.rows.filter((one) => !isReadable(to, one, attacker)),
        to,
        attacker,
      )) {
        const id = row.cells[reference.targetField];
        expect([...what, bytesOf(await send(id), String(id))]).toEqual([...what, bytesOf(none, String(nothing))]);
        meet(existsFor(to.firewall, attacker, row.cells) ? "ruled out" : "scoped out");
        meet(endpoint.kind === "create" ? "create" : "update");
        if (endpoint.batch !== undefined) meet("batch");
      }
      expect(await world().contents()).toBe(before);
      const readable = to.rows.find((row) => isReadable(to, row, attacker));
      if (readable === undefined) continue;
      const taken = await send(readable.cells[reference.targetField]);
      expect([...what, taken.status]).toEqual([...what, endpoint.kind === "create" ? 201 : 200]);
      meet("taken");
      await world().restore();
    }
  }, 300_000);
});

interface Writing {
  readonly target: Target;
  readonly endpoint: Endpoint;
  readonly attacker: Attacker;
  readonly reference: Reference;
  readonly to: Target;
}

/** Each foreign key that is looked at, by each verb, as each caller who may write a row with it. */
function writings({ targets, attackers }: World): Writing[] {
  return targets.flatMap((target) =>
    writingEndpoints(target).flatMap((endpoint) =>
      checked(target, endpoint).flatMap((reference) => {
        const to = targets.find(({ tag }) => tag === reference.target);
        const all =
          to === undefined ? [] : attackers.map((attacker) => ({ target, endpoint, attacker, reference, to }));
        return all.filter(
          (one) => admits(endpoint.access, one.attacker) && (endpoint.kind === "create" || ownRow(one)),
        );
      }),
    ),
  );
}

function checked({ resource }: Target, { body }: Endpoint): readonly Reference[] {
  const fields = propertiesOf(body ?? {});
  return resource.facts.references.filter(({ field, isUnchecked }) => !isUnchecked && field in fields);
}

function ownRow({ target: { firewall, rows }, endpoint, attacker }: Writing): TargetRow | undefined {
  const isOwn = ({ cells }: TargetRow) =>
    existsFor(firewall, attacker, cells) && holdsAt(endpoint.access, attacker, cells);
  return rows.find((row) => isOwn(row) === true);
}

/** The other foreign keys, to nothing: they are not what this is about. */
function others({ target, endpoint, reference }: Writing): object {
  const { columns } = target;
  const free = checked(target, endpoint).filter(({ field }) => field !== reference.field && !columns[field]?.notNull);
  return Object.fromEntries(free.map(({ field }) => [field, null]));
}

function missing({ to, reference }: Writing): unknown {
  return typesOf(to.resource.fields[reference.targetField] ?? {}).includes("string") ? missingText : missingNumber;
}

function isReadable({ firewall, read }: Target, { cells }: TargetRow, attacker: Attacker): boolean {
  return existsFor(firewall, attacker, cells) && holdsAt(read, attacker, cells) === true;
}

/** Two that the firewall keeps, and two that the rule does. */
function some(rows: readonly TargetRow[], { firewall }: Target, attacker: Attacker): readonly TargetRow[] {
  const exists = ({ cells }: TargetRow) => existsFor(firewall, attacker, cells);
  return [...rows.filter((row) => !exists(row)).slice(0, 2), ...rows.filter(exists).slice(0, 2)];
}
