import type { Rule } from "@quickback/policy";
import { notFound, type Problem } from "../../problem/problem.js";
import type { ResourceDefinition } from "../../resource/definition.js";
import { isAt } from "../../table/is-at.js";
import { readDecision } from "../../table/readable-rows.js";
import type { ScopedSet } from "../../table/scoped-set.js";
import type { Row } from "../../table/row.js";
import type { Admission } from "../admit.js";
import { conflict } from "../dangling.js";
import type { HandlerOptions } from "../handler.js";
import { judge, type Judge } from "../judge.js";
import { conditionFailed } from "../why-nothing.js";
import type { PlacedProblems } from "./placed-problems.js";

interface Missed {
  readonly rows: ScopedSet;
  readonly admitted: Admission;
}

/** Why the rows that records name could not be written: the same words as for one record. */
export function missing(resource: ResourceDefinition, { services, read, readTest }: HandlerOptions) {
  const judgeRead = readTest && judge(resource, readTest, services);

  return async (records: readonly Row[], { rows, admitted }: Missed): Promise<PlacedProblems> => {
    const { decision } = admitted;
    const met = await rows.met(records, rows.sqlOf(decision));
    const missed = [...records.keys()].filter((index) => !met.has(index));
    if (missed.length === 0) return new Map();
    const readable = await readableOf(records, { rows, admitted, read, judgeRead });
    const problemOf = (index: number): Problem => {
      if (!readable.has(index)) return notFound();
      return decision.kind === "allow" ? conflict() : conditionFailed();
    };
    return new Map(missed.map((index) => [index, problemOf(index)]));
  };

  async function readableOf(records: readonly Row[], { rows, admitted: { caller }, ...by }: Reading) {
    const readable = await rows.met(records, rows.sqlOf(readDecision(by.read, caller.context)));
    if (by.judgeRead === undefined) return readable;
    const passing = new Set<number>();
    for (const index of readable) {
      const judged = await by.judgeRead(isAt(resource.keys, records[index] ?? {}), caller);
      if (judged?.passes === true) passing.add(index);
    }
    return passing;
  }
}

interface Reading extends Missed {
  readonly read: Rule;
  readonly judgeRead: Judge | undefined;
}
