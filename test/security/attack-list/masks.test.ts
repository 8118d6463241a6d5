import { is } from "drizzle-orm";
import { SQLiteText } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { examples } from "../../support/attack/examples.js";
import { canariesIn } from "../../support/attack/canaries.js";
import { dataOf, get, hasParameter, lists, sortable, views, type Listing } from "../../support/attack/listing.js";
import { useMeter } from "../../support/attack/meter.js";
import { isBareAt, isBareInAll } from "../../support/attack/oracle.js";
import { bytesOf, type Reply } from "../../support/attack/reply.js";
import { showings } from "../../support/attack/showing.js";
import { useWorld, type Target, type World } from "../../support/attack/world.js";
import { typesOf } from "../../support/walk/schema.js";

const meet = useMeter(
  "absent",
  "filtered",
  "sorted",
  "suggested",
  "foreign",
  "shown bare",
  "shown masked",
  "malformed",
  "by key",
  "created",
  "changed",
  "given",
  "included",
);

const operators = ["", ".eq", ".ne", ".gt", ".gte", ".lt", ".lte", ".like", ".in", ".nin", ".null", "[eq]", "[]", ".x"];

describe.each(examples)("$name: masked columns, as everyone", (example) => {
  const world = useWorld(example);

  it("A01 A04 one that the caller could see masked is one that there is not, to the byte", async () => {
    for (const { listing, name } of masked(world())) {
      const nowhere = "zzqx";
      for (const spelling of new Set([name, listing.target.columns[name]?.name ?? name])) {
        for (const operator of operators)
          await expectSame(`${spelling}${operator}`, `${nowhere}${operator}`, (it) => `${it}=x`);
        await expectSame(spelling, nowhere, (it) => `${it}=x&${it}=y`);
        for (const sort of ["", "-", "id,", "-id,"]) await expectSame(spelling, nowhere, (it) => `sort=${sort}${it}`);
      }
      for (const query of nearMisses(name)) expect((await ask(listing, query)).text).not.toContain(`\\"${name}\\"`);
      meet("absent");

      async function expectSame(spelling: string, unknown: string, query: (name: string) => string): Promise<void> {
        const [one, two] = [await ask(listing, query(spelling)), await ask(listing, query(unknown))];
        const who = [listing.attacker.name, listing.list.operationId, query(spelling)];
        expect([...who, one.status, unsuggested(one, spelling)]).toEqual([...who, 400, unsuggested(two, unknown)]);
      }
    }
  }, 300_000);

  it("A01 A04 is a column like any other to those who see it bare in every row", async () => {
    for (const { listing, name } of bare(world())) {
      const { list } = listing;
      if (hasParameter(list, `${name}.null`)) {
        expect((await ask(listing, `${name}.null=false`)).outcome).toBe("200");
        meet("filtered");
        for (const query of nearMisses(name))
          if ((await ask(listing, query)).text.includes(`\\"${name}`)) meet("suggested");
      }
      if (!sortable(list).includes(name)) continue;
      expect((await ask(listing, `sort=-${name}`)).outcome).toBe("200");
      meet("sorted");
    }
  }, 300_000);

  it("A05 a cursor of one who sorted by it is refused to one who may not, and none of theirs has it", async () => {
    for (const { listing, name } of masked(world())) {
      const same = bare(world()).filter((one) => one.name === name && one.listing.list === listing.list);
      for (const { listing: other } of same.filter(({ listing: { list } }) => sortable(list).includes(name))) {
        const cursor = cursorIn(await ask(other, `limit=1&sort=-${name}`));
        if (cursor === undefined) continue;
        for (const sort of [`sort=-${name}&`, `sort=${name}&`, "sort=-id&", ""])
          expect((await ask(listing, `limit=1&${sort}cursor=${cursor}`)).status).toBe(400);
        meet("foreign");
      }
      for (const sort of sortable(listing.list)) {
        const answer = await ask(listing, `limit=1&sort=${sort}`);
        const told = Buffer.from(cursorIn(answer) ?? "", "base64url").toString("latin1");
        expect(
          canariesIn(told).filter((canary) => canary.includes("-masked-") && !answer.text.includes(canary)),
        ).toEqual([]);
      }
    }
  }, 300_000);

  it("A25 looks as its mask has it in every list and view to all but those who see it bare", async () => {
    for (const listing of [...lists(world()), ...views(world())]) {
      const { target, attacker } = listing;
      for (const { row, cells } of pairs(target, await ask(listing, "limit=100"))) {
        for (const name of Object.keys(target.masks).filter((column) => column in row && cells[column] !== null)) {
          const isBare = isBareAt(target, name, { attacker, cells });
          const isText = typesOf(target.resource.fields[name] ?? {}).includes("string");
          if (isBare && isText) expect(row[name]).toBe(cells[name]);
          if (!isBare && isText) expect(row[name]).not.toBe(cells[name]);
          if (!isBare && typeof cells[name] === "number") expect(row[name]).toBeNull();
          meet(isBare ? "shown bare" : "shown masked");
        }
      }
    }
  }, 300_000);

  it("A30 a value of another form than its mask expects is shown to none of them, not even in part", async () => {
    for (const target of world().targets) {
      for (const name of Object.keys(target.masks)) {
        const isText = is(target.columns[name], SQLiteText);
        // a number column with a text in it is no fault of a mask
        for (const { value, secret } of malformed.filter((one) => isText || typeof one.value === "number")) {
          await write(world(), { target, name, value });
          await expectRedacted(world(), { target, name, secret });
        }
      }
    }
    await world().restore();
  }, 300_000);

  it("A30 nor where it is read by its key, written, given by an action, or included", async () => {
    for (const target of world().targets) {
      const texts = Object.keys(target.masks).filter((name) => is(target.columns[name], SQLiteText));
      for (const { value, secret: said } of texts.length === 0 ? [] : wrongForEveryMask) {
        for (const name of texts) await write(world(), { target, name, value });
        for (const { attacker, operationId, how, row, cells } of await showings(world(), target, said)) {
          for (const name of texts.filter((one) => one in row && !isBareAt(target, one, { attacker, cells }))) {
            const cell = JSON.stringify(row[name]);
            const isTold = cell.includes(said) || cell.includes(said.replaceAll("-", ""));
            expect([attacker.name, operationId, name, cell, isTold]).toEqual([
              attacker.name,
              operationId,
              name,
              cell,
              false,
            ]);
            meet(how);
          }
        }
        await world().restore();
      }
    }
  }, 300_000);

  function ask({ list, attacker }: Listing, query: string): Promise<Reply> {
    return get(world(), { list, attacker, query });
  }
});

const secret = "moist-secret";

/** No @, three digits, nothing, a very long one, NUL: what is in a column that other programs write too. */
const malformed: readonly { readonly value: string | number; readonly secret: string }[] = [
  ...[secret, `${secret}@`, `@${secret}`, `a@b@${secret}.com`, `\0${secret}`, `${secret}\0@example.com`].map(shown),
  ...[secret.repeat(10_000), `${secret}1234`, `["${secret}"]`].map(shown),
  ...["", " "].map((value) => ({ value, secret })),
  { value: "739", secret: "739" },
  { value: 73_931, secret: "73931" },
];

const wrongForEveryMask = malformed.filter(({ value }) => {
  return [secret, `\0${secret}`, `a@b@${secret}.com`, `${secret}1234`].includes(String(value));
});

function shown(value: string) {
  return { value, secret };
}

interface Written {
  readonly target: Target;
  readonly name: string;
}

async function write({ site }: World, { target, name, value }: Written & { readonly value: string | number }) {
  const sql = `update "${target.resource.facts.sqlName}" set "${target.columns[name]?.name}" = ?`;
  await site.batch([[sql, value]]);
}

async function expectRedacted(world: World, { target, name, secret: said }: Written & { readonly secret: string }) {
  const listings = [...lists(world), ...views(world)].filter((one) => one.target === target);
  for (const { list, attacker } of listings) {
    const answer = await get(world, { list, attacker, query: "limit=100" });
    expect([name, answer.status]).toEqual([name, 200]);
    for (const { row, cells } of pairs(target, answer)) {
      if (!(name in row) || isBareAt(target, name, { attacker, cells })) continue;
      const cell = JSON.stringify(row[name]);
      expect([attacker.name, list.operationId, name, cell]).toEqual([
        attacker.name,
        list.operationId,
        name,
        expect.not.stringContaining(said),
      ]);
      meet("malformed");
    }
  }
}

/** The rows of a page with those that were stored, where the page has their keys. */
function pairs({ rows, resource }: Target, answer: Reply) {
  return dataOf(answer).flatMap((row) => {
    const keys = resource.facts.keys.map((key) => row[key]);
    const stored = rows.find((one) => JSON.stringify(one.keys) === JSON.stringify(keys));
    return stored === undefined ? [] : [{ row, cells: stored.cells }];
  });
}

interface MaskedListing {
  readonly listing: Listing;
  readonly name: string;
}

function masked(world: World): MaskedListing[] {
  return all(world).filter(({ listing, name }) => !isBareInAll(listing.target, name, listing.attacker));
}

function bare(world: World): MaskedListing[] {
  return all(world).filter(({ listing, name }) => isBareInAll(listing.target, name, listing.attacker));
}

function all(world: World): MaskedListing[] {
  return [...lists(world), ...views(world)].flatMap((listing) =>
    Object.keys(listing.target.masks).map((name) => ({ listing, name })),
  );
}

function nearMisses(name: string): readonly string[] {
  return [`${name}x=1`, `${name.slice(0, -1)}=1`, `${name}.nul=true`, `${name}.nulll=true`, `sort=${name}x`];
}

/** What is said of a name, but for the name and for what is near to it. */
function unsuggested(answer: Reply, name: string): string {
  return bytesOf({ ...answer, text: answer.text.replaceAll(/ Did you mean \\"[^"\\]*\\"\?/g, "") }, name);
}

function cursorIn({ body }: Reply): string | undefined {
  return (body as { pagination?: { nextCursor?: string | null } }).pagination?.nextCursor ?? undefined;
}
