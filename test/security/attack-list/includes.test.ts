import { describe, expect, it } from "vitest";
import { canariesIn } from "../../support/attack/canaries.js";
import { examples } from "../../support/attack/examples.js";
import type { Attacker } from "../../support/attack/attackers.js";
import { placeOf } from "../../support/attack/attempt.js";
import { dataOf, hasParameter } from "../../support/attack/listing.js";
import { useMeter } from "../../support/attack/meter.js";
import { admits, existsFor, holdsAt, isBareAt } from "../../support/attack/oracle.js";
import { relatedRows, relationsOf, type Leading } from "../../support/attack/relations.js";
import type { Asked } from "../../support/attack/reply.js";
import { useWorld, type Target, type TargetRow, type World } from "../../support/attack/world.js";
import type { Endpoint } from "../../support/walk/document.js";

const meet = useMeter("led", "kept", "scoped out", "ruled out", "second", "masked", "bare", "through get", "refused");

const elsewhere = ["owner", "user", "session", "account", "*", "__proto__", "constructor"];

type Json = Readonly<Record<string, unknown>>;

describe.each(examples)("$name: every relation, as everyone", (example) => {
  const world = useWorld(example);

  it("A09 leads to the rows that its caller could have read by themselves, and shows them as these look to them", async () => {
    for (const { target, endpoint, attacker } of including(world())) {
      for (const relation of relationsOf(target, world().targets)) {
        const paths = [[relation], ...relationsOf(relation.to, world().targets).map((second) => [relation, second])];
        for (const path of paths.filter((one) => isNamed(endpoint, one))) {
          const query = `include=${path.map(({ name }) => name).join(".")}`;
          for (const row of await answered({ target, endpoint, attacker }, query)) {
            expectRelated({ target, attacker, row, path });
            if (endpoint.kind === "get") meet("through get");
          }
        }
      }
    }
  }, 300_000);

  it("A03 A09 no path leads further, to a column or elsewhere", async () => {
    for (const { target, endpoint, attacker } of including(world())) {
      const names = relationsOf(target, world().targets).map(({ name }) => name);
      const columns = Object.keys(target.columns);
      const paths = [
        ...columns,
        ...elsewhere,
        ...names.flatMap((name) => [`${name}.email`, `${name}.*`, `${name}.${name}.${name}`, `${name}.owner.session`]),
      ];
      const [row] = target.rows;
      for (const path of paths.filter((one) => !names.includes(one))) {
        const asked: Asked = { method: "GET", path: `${placeOf(endpoint, row?.keys)}?include=${path}` };
        expect([path, (await world().ask(attacker, asked)).outcome]).toEqual([path, "400 VALIDATION_ERROR"]);
        meet("refused");
      }
    }
  }, 300_000);

  /** The rows that an operation answers with: a list's, or each that the caller gets by its key. */
  async function answered({ target, endpoint, attacker }: Including, query: string): Promise<readonly Json[]> {
    if (endpoint.kind === "list") {
      const answer = await world().ask(attacker, { method: "GET", path: `${endpoint.path}?limit=100&${query}` });
      return dataOf(answer);
    }
    const readable = target.rows.filter((row) => isReadable(target, row, attacker)).slice(0, 4);
    const found: Json[] = [];
    for (const { keys } of readable) {
      const answer = await world().ask(attacker, { method: "GET", path: `${placeOf(endpoint, keys)}?${query}` });
      expect([attacker.name, answer.outcome]).toEqual([attacker.name, "200"]);
      found.push(answer.body as Json);
    }
    return found;
  }
});

interface Related {
  readonly target: Target;
  readonly attacker: Attacker;
  readonly row: Json;
  readonly path: readonly Leading[];
}

function expectRelated({ target, attacker, row, path: [relation, ...further] }: Related): void {
  const stored = target.rows.find(({ keys }) => same(keys, keysIn(target, row)));
  if (relation === undefined || stored === undefined) return;
  const { to, name } = relation;
  const all = relatedRows(relation, stored);
  const readable = all.filter((one) => isReadable(to, one, attacker));
  const records = relation.kind === "one" ? [row[name]].filter((one) => one !== null) : dataIn(row[name]);
  const shown = (records as readonly Json[]).map((record) => JSON.stringify(keysIn(to, record))).toSorted();
  const what = [attacker.name, name, JSON.stringify(stored.cells)];
  expect([...what, shown]).toEqual([...what, readable.map(({ keys }) => JSON.stringify(keys)).toSorted()]);
  for (const record of records as readonly Json[]) {
    expectLooks({ target: to, attacker, row: record, path: further });
    expectRelated({ target: to, attacker, row: record, path: further });
    if (further.length > 0) meet("second");
  }
  meet(readable.length > 0 ? "led" : "kept");
  const unread = all.filter((one) => !readable.includes(one));
  if (unread.some(({ cells }) => existsFor(to.firewall, attacker, cells))) meet("ruled out");
  if (unread.some(({ cells }) => !existsFor(to.firewall, attacker, cells))) meet("scoped out");
}

/** Its masked cells are masked, and its bare ones bare. */
function expectLooks({ target, attacker, row }: Related): void {
  const stored = target.rows.find(({ keys }) => same(keys, keysIn(target, row)));
  for (const name of Object.keys(target.masks).filter((one) => one in row)) {
    const cell = stored?.cells[name];
    if (stored === undefined || canariesIn(String(cell)).length === 0) continue;
    const isBare = isBareAt(target, name, { attacker, cells: stored.cells });
    expect([name, attacker.name, row[name] === cell]).toEqual([name, attacker.name, isBare]);
    meet(isBare ? "bare" : "masked");
  }
}

function isReadable({ firewall, read }: Target, { cells }: TargetRow, attacker: Attacker): boolean {
  return existsFor(firewall, attacker, cells) && holdsAt(read, attacker, cells) === true;
}

interface Including {
  readonly target: Target;
  readonly endpoint: Endpoint;
  readonly attacker: Attacker;
}

/** Every list and get that rows can be included in, as each caller whom its rule lets in. */
function including({ targets, attackers }: World): Including[] {
  return targets.flatMap((target) =>
    target.resource.all
      .filter((endpoint) => hasParameter(endpoint, "include") && endpoint.kind !== "view")
      .flatMap((endpoint) =>
        attackers.filter((one) => admits(endpoint.access, one)).map((attacker) => ({ target, endpoint, attacker })),
      ),
  );
}

function isNamed({ parameters }: Endpoint, path: readonly Leading[]): boolean {
  const include = parameters.find(({ name }) => name === "include")?.schema["items"] as { readonly enum: string[] };
  return include.enum.includes(path.map(({ name }) => name).join("."));
}

function keysIn({ resource }: Target, row: Json): readonly unknown[] {
  return resource.facts.keys.map((key) => row[key]);
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function dataIn(many: unknown): readonly Json[] {
  return (many as { readonly data: readonly Json[] }).data;
}
