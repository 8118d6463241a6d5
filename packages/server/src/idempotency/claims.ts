import { and, eq, inArray, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import { runBatch } from "../table/batch.js";
import type { Database, Statement } from "../table/database.js";
import type { Claim } from "./claim.js";
import type { KeyTable } from "./key-table.js";

const second = 1000;

/** How long a key stays with its request. */
const life = 24 * 60 * 60 * second;

/** How long an action that does not answer keeps others of its key from being run. */
export const lease = 5 * 60 * second;

/** How many keys that are free again a new one takes away: more than one, so that the table shrinks after a rush. */
const swept = 10;

/** What is known of the request that a key belongs to. */
export interface Known {
  readonly request: string;
  readonly leaseUntil: number | null;
  readonly response: string | null;
}

/** What can be done with claims in their table. */
export interface Claims {
  readonly table: KeyTable;
  /** Takes a key for what is written in the same batch; meets no row where another request has it. */
  taking(claim: Claim): Statement;
  /** Says which rows the same batch has made. */
  naming(claim: Claim, made: SQL): Statement;
  /** Takes a key for an action, also one whose lease is over; whether it could. */
  lease(claim: Claim): Promise<boolean>;
  /** Gives the key of an action back whose code has not run. */
  release(claim: Claim): Promise<void>;
  find(claim: Claim): Promise<Known | undefined>;
  /** Keeps an answer, the first that comes, unless another has taken the lease over. */
  keep(claim: Claim, response: string): Promise<void>;
}

export function claimsIn(table: KeyTable, database: Database): Claims {
  const { id, request, leaseUntil, response, expiresAt } = table;
  const ofClaim = (claim: Claim) => eq(id, claim.id);

  function claiming(claim: Claim, end: number | null): Statement {
    const { now, ...own } = claim;
    const values = { ...own, leaseUntil: end, made: null, response: null, expiresAt: now + life };
    const isForsaken = and(isNull(response), lte(leaseUntil, now), eq(request, claim.request));
    const insert = database
      .insert(table)
      .values(values)
      .onConflictDoUpdate({
        target: id,
        set: values,
        setWhere: or(lte(expiresAt, now), isForsaken),
      });
    return insert.returning({ id });
  }

  /** Neither what another has leased, nor what is written already. */
  function held({ id: own, now }: Claim): SQL | undefined {
    return and(eq(id, own), isNull(response), or(isNull(leaseUntil), eq(leaseUntil, now + lease)));
  }

  return {
    table,
    taking: (claim) => claiming(claim, null),
    naming: (claim, made) => database.update(table).set({ made }).where(ofClaim(claim)).returning({ id }),
    lease: async (claim) => (await claiming(claim, claim.now + lease)).length > 0,
    release: async (claim) => void (await database.delete(table).where(held(claim))),
    async find(claim) {
      const [known] = await database.select({ request, leaseUntil, response }).from(table).where(ofClaim(claim));
      return known as Known | undefined; // the columns are what the compiler makes of them
    },
    async keep(claim, answer) {
      const keeping = database.update(table).set({ response: answer }).where(held(claim)).returning({ id });
      const old = database.select({ id }).from(table).where(lte(expiresAt, claim.now)).limit(swept);
      await runBatch(database, [keeping, database.delete(table).where(inArray(id, old)).returning({ id })]);
    },
  };
}

/** The keys of the rows that a claim has made, each as an array in JSON, in the order in which they were made. */
export function madeBy(claim: Claim, { id, made }: KeyTable): SQL {
  return sql`(select "one"."key" as "place", "one"."value" as "value" from ${id.table}, json_each(${made}) as "one" where ${id} = ${claim.id})`;
}
