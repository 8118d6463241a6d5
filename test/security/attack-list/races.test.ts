import { describe, expect, it } from "vitest";
import { aimed, recordEndpoints } from "../../support/attack/attempt.js";
import { examples } from "../../support/attack/examples.js";
import { useMeter } from "../../support/attack/meter.js";
import { existsFor, holdsAt } from "../../support/attack/oracle.js";
import { useWorld } from "../../support/attack/world.js";

const meet = useMeter("deleted");

describe.each(examples)("$name: verbs that race for one row", (example) => {
  const world = useWorld(example);

  it("A18 of many deletes one finds it, and a row that was deleted stays so whatever is written meanwhile", async () => {
    for (const target of world().targets) {
      // a put makes a row that has been deleted anew
      const endpoints = recordEndpoints(target).filter(({ method, kind }) => method !== "GET" && kind !== "put");
      const remove = endpoints.find(({ kind }) => kind === "delete");
      for (const attacker of remove === undefined ? [] : world().attackers) {
        const row = target.rows.find(({ cells }) => {
          return existsFor(target.firewall, attacker, cells) && holdsAt(remove?.access ?? target.read, attacker, cells);
        });
        if (remove === undefined || row === undefined) continue;
        const requests = await Promise.all(
          [remove, remove, ...endpoints, remove].map((one) => aimed(world(), target, one, row.keys)),
        );
        const answers = await Promise.all(requests.map((asked) => world().ask(attacker, asked)));
        const deletes = answers.filter((_, index) => requests[index]?.method === "DELETE");
        const won = deletes.filter(({ status }) => status === 204).length;
        // a write that came first may have taken the right to delete, or the row may be referred to
        const lost = deletes.filter(({ outcome }) =>
          /^(404 NOT_FOUND|403 ACCESS_|409 REFERENCED)/.test(outcome),
        ).length;
        expect([won <= 1, won + lost]).toEqual([true, deletes.length]);
        if (won === 1)
          expect((await world().ask(attacker, await aimed(world(), target, remove, row.keys))).status).toBe(404);
        if (won === 1) meet("deleted");
        await world().restore();
      }
    }
  }, 120_000);
});
