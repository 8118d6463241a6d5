import { join } from "node:path";
import { expect, it } from "vitest";
import { checkDocument } from "@quickback/contract";
import * as app from "../../generated/blog/server/app.js";
import * as tables from "../../generated/blog/server/tables.js";
import { expectWalk } from "../projects/walked.js";
import type { CompiledProject } from "../support/compiled-project.js";

const repository = join(import.meta.dirname, "../..");

it("the blog does what its document says, as everyone, in every state of its rows", async () => {
  const document = await app.describe();
  expect(checkDocument(document)).toEqual([]);
  const [root, out] = [join(repository, "examples/blog"), join(repository, "generated/blog")];
  const project: CompiledProject = { ...app, root, out, document, tables };
  await expectWalk(project, "libsql", {});
}, 300_000);
