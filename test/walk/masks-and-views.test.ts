import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDocument } from "@quickback/contract";
import { accountStatements } from "../support/accounts.js";
import { compileProject, serveProject, type CompiledProject } from "../support/compiled-project.js";
import { neverSeen, readFeatures, walkContract } from "../support/contract-walk.js";
import { databases } from "../support/site.js";

const root = join(import.meta.dirname, "../cases/masks-and-views");

describe("a project with masks and views", () => {
  let project: CompiledProject;
  beforeAll(async () => {
    project = await compileProject(root, join(import.meta.dirname, ".output/masks-and-views"));
  }, 300_000);

  it("has a document without a fault", () => {
    expect(checkDocument(project.document)).toEqual([]);
  });

  it.each(databases)(
    "does on %s what its document says",
    async (database) => {
      const site = await serveProject(project, database);
      await site.batch(await accountStatements());
      const features = await readFeatures(root);
      const options = { site, document: project.document, features, seed: 1, isBrief: database === "d1" };
      const report = await walkContract(options).finally(() => site.close());
      expect(report.findings).toEqual([]);
      expect(neverSeen(report, project.document)).toEqual([]);
      expect(report.requests).toBeGreaterThan(200);
    },
    300_000,
  );
});
