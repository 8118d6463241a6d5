import type { Row } from "@quickback/policy";
import {
  callersFor,
  comesAlong,
  decide,
  inclusionsOf,
  rowCasesOf,
  type Caller,
  type Inclusion,
  type Policy,
  type ResourcePolicy,
  type RowCase,
} from "@quickback/policy/report";
import type { Contract } from "../contract.js";
import type { Findings } from "./findings.js";
import { joinRows } from "./join-rows.js";
import { Scene } from "./scene.js";
import type { Stage, StagedRow } from "./stage.js";
import { verifyIncluded } from "./verify-included.js";

interface Given {
  readonly policy: Policy;
  readonly stage: Stage;
  readonly contract: Contract;
  readonly document: object;
  readonly findings: Findings;
}

/** How many rows of a table each path that ends there is tried with. */
const mostRows = 48;

/**
 * Asks for every row that may come with another, as every caller, over tables that have nothing but one row each: is it
 * there exactly if the caller may read it, and does it look as it should?
 */
export async function verifyIncludes(given: Given): Promise<void> {
  for (const inclusion of inclusionsOf(given.policy)) {
    const { resource, joints } = inclusion;
    const callers = callersFor([resource, ...joints.map(({ target }) => target)], given.policy.roles);
    const scene = new Scene({ ...given, resource });
    let isReached = false;
    for (const row of someOf(rowCasesOf(inclusion.joints.at(-1)?.target ?? resource))) {
      for (const [rows, asking] of rowsFor(inclusion, row, callers)) {
        isReached = true;
        await given.stage.within(async () => {
          const staged = await putRows(inclusion, rows, given.stage);
          for (const caller of asking) await verifyIncluded({ inclusion, caller, rows, row, staged, scene });
        });
      }
    }
    if (!isReached) given.findings.unreached(`${inclusion.operation.route}: nobody gets to a row by ${inclusion.path}`);
  }
}

function someOf(rows: readonly RowCase[]): readonly RowCase[] {
  const step = Math.max(1, Math.ceil(rows.length / mostRows));
  return rows.filter((_, index) => index % step === 0);
}

/** For each caller the first rows before it by which they get as far as to it; those who need the same together. */
function rowsFor(inclusion: Inclusion, last: RowCase, callers: readonly Caller[]): [readonly Row[], Caller[]][] {
  const groups = new Map<string, [readonly Row[], Caller[]]>();
  for (const caller of callers) {
    const rows = firstRows(inclusion, last.values, caller);
    if (rows === undefined) continue;
    const group = groups.get(JSON.stringify(rows)) ?? [rows, []];
    group[1].push(caller);
    groups.set(JSON.stringify(rows), group);
  }
  return [...groups.values()];
}

function firstRows(inclusion: Inclusion, last: Row, { context }: Caller): readonly Row[] | undefined {
  const { resource, operation, joints } = inclusion;
  const [joint, ...others] = joints;
  const starting = (isRoundTrip(inclusion) ? [last] : casesOf(resource)).filter(
    (row) => decide({ resource, operation, context, row }).kind === "allowed",
  );
  const reached = joint === undefined || others.length === 0 ? undefined : casesOf(joint.target);
  const between = reached?.filter((row) => joint !== undefined && comesAlong(joint, context, row)).map((row) => [row]);
  for (const row of starting) {
    for (const middle of between ?? [[]]) {
      const rows = joinRows(joints, [row, ...middle, last]);
      if (rows !== undefined) return rows;
    }
  }
  return undefined;
}

/** Whether the way leads back to the row from which it came: `comments.post` of a post. */
function isRoundTrip({ joints: [there, back] }: Inclusion): boolean {
  if (there === undefined || back === undefined || back.target !== there.source) return false;
  const ways = [there.relation.from, back.relation.to, there.relation.to, back.relation.from].map((one) => one.join());
  return ways[0] === ways[1] && ways[2] === ways[3];
}

function casesOf(resource: ResourcePolicy): readonly Row[] {
  return rowCasesOf(resource).map(({ values }) => values);
}

async function putRows(inclusion: Inclusion, rows: readonly Row[], stage: Stage): Promise<StagedRow[]> {
  const { resource, joints } = inclusion;
  const put: StagedRow[] = [];
  for (const [index, { table }] of [resource, ...joints.map(({ target }) => target)].entries()) {
    const back = index === 2 && isRoundTrip(inclusion) ? put[0] : undefined;
    put.push(back ?? (await stage.put(table ?? "", rows[index] ?? {}, index + 1)));
  }
  return put;
}
