import { isUpToCode, readEndpoints } from "./walk/document.js";
import { rowsOf, type MakeBody, type Mend } from "./walk/rows.js";
import { visitActions } from "./walk/visit-actions.js";
import { visitBatch } from "./walk/visit-batch.js";
import { visitCreate, type Visit } from "./walk/visit-create.js";
import { visitDelete } from "./walk/visit-delete.js";
import { visitIncludes } from "./walk/visit-include.js";
import { visitList } from "./walk/visit-list.js";
import { visitGet } from "./walk/visit-read.js";
import { visitOwn, type MakeKeys } from "./walk/visit-own.js";
import { visitRefusals } from "./walk/visit-refusals.js";
import { visitPut } from "./walk/visit-put.js";
import { visitUpdate } from "./walk/visit-update.js";
import { visitViews } from "./walk/visit-views.js";
import { startWalk, type Json, type WalkOptions, type WalkReport } from "./walk/walk.js";

export { readFeatures } from "./walk/features.js";
export type { WalkReport } from "./walk/walk.js";

export interface ContractWalkOptions extends WalkOptions {
  /** By tag: what makes a body pass that no schema can describe. */
  readonly mends?: Readonly<Record<string, Mend>>;
  /** What an action is sent, by its operation's id, where no schema can say it: the key of a row that is there. */
  readonly bodies?: Readonly<Record<string, MakeBody>>;
  /** The values of a path's parameters that an operation of no table succeeds with, by its id; else each is 1. */
  readonly keys?: Readonly<Record<string, MakeKeys>>;
  /** Puts rows into the tables that no operation creates rows in; `parent` gives one of another resource. */
  readonly fill?: (parent: (tag: string) => Promise<Json>) => Promise<void>;
}

/**
 * Visits every operation of every table of a server: with all that its document allows, with one thing wrong at a time,
 * and as everyone. What a body or a status should be follows from the document; what a list should hold, from the rows
 * on the wire; whose a row is, from the author's table. Never throws for a fault of the server: the report lists them.
 */
export async function walkContract(options: ContractWalkOptions): Promise<WalkReport> {
  const { mends = {}, bodies = {}, keys = {}, fill } = options;
  const walk = startWalk(options);
  const rows = rowsOf(walk, mends);
  await walk.step("fill", async () => fill?.((tag) => rows.parent(tag)));
  for (const resource of walk.resources.values()) {
    const visit: Visit = { walk, rows, resource, mend: mends[resource.tag], bodies };
    const reading = [visitList, visitIncludes, visitViews];
    const parts = [
      visitCreate,
      visitGet,
      visitUpdate,
      visitPut,
      ...reading,
      visitDelete,
      visitBatch,
      visitActions,
      visitRefusals,
    ];
    for (const part of parts) {
      await walk.step(`${resource.tag}: ${part.name}`, async () => part(visit));
    }
  }
  await visitOwn({ walk, rows, document: options.document, bodies, keys });
  return walk.report();
}

/** The operations without a success, and those without a refusal that their document lists. */
export function neverSeen({ outcomes }: WalkReport, document: object): string[] {
  return [...readEndpoints(document).values()].flat().flatMap((endpoint) => {
    const { operationId, codes } = endpoint;
    const seen = [...(outcomes.get(operationId) ?? [])];
    const isServed = seen.some((outcome) => outcome.startsWith("2"));
    const missing = codes.filter(
      (code) =>
        !elsewhere.has(code) && !isUpToCode(endpoint, code) && !seen.some((outcome) => outcome.endsWith(` ${code}`)),
    );
    return [
      ...(isServed ? [] : [`${operationId}: no success`]),
      ...missing.map((code) => `${operationId}: no ${code}`),
    ];
  });
}

/** Shown in other tests: one by a database that fails, the other only where two writes race. */
const elsewhere = new Set(["INTERNAL", "UNAVAILABLE", "CONFLICT"]);
