import { describe, expect, it } from "vitest";
import { canariesIn } from "../../support/attack/canaries.js";
import { examples } from "../../support/attack/examples.js";
import { dataOf, get, hasParameter, isVisible, sortable, views, type Listing } from "../../support/attack/listing.js";
import { useMeter } from "../../support/attack/meter.js";
import { isBareAt, isBareInAll } from "../../support/attack/oracle.js";
import { useWorld, type TargetRow } from "../../support/attack/world.js";
import { rowFieldsOf } from "../../support/walk/walk.js";

const meet = useMeter("invisible", "seen", "kept", "outside", "inside", "searched");

describe.each(examples)("$name: every view, as everyone", (example) => {
  const world = useWorld(example);

  it("A07 A10 has the rows that its rules let the caller see, of these its own fields, and no cell that is masked", async () => {
    for (const listing of views(world())) {
      const { target, list, attacker } = listing;
      const answer = await ask(listing, "limit=100&total=true");
      const [visible, fields] = [visibleIn(listing), Object.keys(rowFieldsOf(list))];
      const { total } = (answer.body as { pagination: { total: number } }).pagination;
      expect([attacker.name, list.operationId, total]).toEqual([attacker.name, list.operationId, visible.length]);
      for (const row of dataOf(answer)) expect(Object.keys(row)).toEqual(fields);
      const bareIn = ({ cells }: TargetRow) => fields.filter((name) => isBareAt(target, name, { attacker, cells }));
      const want = visible.flatMap((row) => bareIn(row).flatMap((name) => canariesIn(String(row.cells[name]))));
      expect(canariesIn(answer.text).toSorted()).toEqual(want.toSorted());
      if (visible.length < target.rows.length) meet("invisible");
      if (want.some((canary) => canary.includes("-masked-"))) meet("seen");
      if (visible.some((row) => bareIn(row).length < fields.length)) meet("kept");
    }
  }, 300_000);

  it("A01 A03 A04 A09 is asked about its own fields alone, and includes nothing", async () => {
    for (const listing of views(world())) {
      const { target, list, attacker } = listing;
      const fields = Object.keys(rowFieldsOf(list));
      for (const name of Object.keys(target.columns)) {
        const isKnown = fields.includes(name) && isBareInAll(target, name, attacker);
        if (isKnown && sortable(list).includes(name)) {
          expect((await ask(listing, `sort=${name}`)).outcome).toBe("200");
          meet("inside");
        }
        if (isKnown) continue;
        for (const operator of ["", ".eq", ".ne", ".gt", ".in", ".null"])
          expect((await ask(listing, `${name}${operator}=x`)).outcome).toBe("400 UNKNOWN_PARAMETER");
        for (const sort of [name, `-${name}`])
          expect((await ask(listing, `sort=${sort}`)).outcome).toBe("400 VALIDATION_ERROR");
        meet("outside");
      }
      for (const name of ["fields", "view", "select", ...(hasParameter(list, "include") ? [] : ["include"])])
        for (const value of ["id", ...Object.keys(target.resource.relations)])
          expect((await ask(listing, `${name}=${value}`)).outcome).toBe("400 UNKNOWN_PARAMETER");
    }
  }, 300_000);

  it("A06 is searched in its own fields, and in these where nobody's is masked", async () => {
    for (const listing of views(world())) {
      const { target, list, attacker } = listing;
      if (!hasParameter(list, "search")) continue;
      const fields = Object.keys(rowFieldsOf(list)).filter((name) => isBareInAll(target, name, attacker));
      for (const row of target.rows.slice(0, 20)) {
        for (const canary of row.canaries) {
          const answer = await ask(listing, `search=${canary}&total=true`);
          if (answer.outcome === "400 UNKNOWN_PARAMETER") continue; // there is nothing that it could look into
          const mayFind = fields.some((name) => row.cells[name] === canary) && visibleIn(listing).includes(row);
          expect([canary, dataOf(answer).length]).toEqual([canary, mayFind ? expect.any(Number) : 0]);
          if (dataOf(answer).length > 0) meet("searched");
        }
      }
    }
  }, 300_000);

  function ask({ list, attacker }: Listing, query: string) {
    return get(world(), { list, attacker, query });
  }

  function visibleIn({ target, list, attacker }: Listing): readonly TargetRow[] {
    return target.rows.filter((row) => isVisible(target, list, { attacker, row }));
  }
});
