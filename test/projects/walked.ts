import { join } from "node:path";
import { expect } from "vitest";
import { accountStatements } from "../support/accounts.js";
import { compileProject, serveProject, type CompiledProject } from "../support/compiled-project.js";
import { neverSeen, readFeatures, walkContract, type ContractWalkOptions } from "../support/contract-walk.js";
import type { Site } from "../support/site.js";

/** What a project's walk needs beside its document. */
export interface Knowledge {
  readonly mends?: ContractWalkOptions["mends"];
  readonly bodies?: Bodies;
  readonly keys?: ContractWalkOptions["keys"];
  /** Puts rows into the tables that no operation creates rows in. */
  readonly fill?: (site: Site, parent: Parent) => Promise<void>;
}

type Bodies = NonNullable<ContractWalkOptions["bodies"]>;
type Parent = Parameters<NonNullable<ContractWalkOptions["fill"]>>[0];

export function rootOf(name: string): string {
  return join(import.meta.dirname, name);
}

/** Compiles a project of this folder, past the repository's own type check and formatter. */
export async function compiled(name: string): Promise<CompiledProject> {
  return await compileProject(rootOf(name), join(import.meta.dirname, ".output/served", name));
}

/** The accounts of a walk stay as they are, and each request looks up one of them. */
function isAboutAccounts(sql: string): boolean {
  return /^select .* from "(session|user)"/i.test(sql);
}

/** Serves a compiled project on a database, walks all of it, and expects nothing to be wrong and nothing unseen. */
export async function expectWalk(
  project: CompiledProject,
  database: "libsql" | "d1",
  { mends, bodies, keys, fill }: Knowledge,
) {
  const site = await serveProject(project, database, isAboutAccounts);
  try {
    await site.batch(await accountStatements());
    const asked = process.env["QUICKBACK_SEED"] ?? "1";
    const seed = asked === "random" ? Date.now() % 2 ** 31 : Number(asked);
    const features = await readFeatures(project.root);
    const started = Date.now();
    const options = {
      site,
      document: project.document,
      features,
      seed,
      isBrief: database === "d1",
      ...(mends && { mends }),
      ...(bodies && { bodies }),
      ...(keys && { keys }),
    };
    const report = await walkContract({ ...options, ...(fill && { fill: (parent) => fill(site, parent) }) });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${database}: ${report.requests} requests to ${report.outcomes.size} operations in ${seconds} s`);
    expect(report.findings, `QUICKBACK_SEED=${seed} repeats this walk`).toEqual([]);
    expect(neverSeen(report, project.document)).toEqual([]);
  } finally {
    await site.close();
  }
}
