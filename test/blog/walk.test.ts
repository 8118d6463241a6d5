import { join } from "node:path";
import { expect, it } from "vitest";
import { checkDocument } from "@quickback/contract";
import * as app from "../../generated/blog/server/app.js";
import * as tables from "../../generated/blog/server/tables.js";
import { expectWalk, type Knowledge } from "../projects/walked.js";
import type { CompiledProject } from "../support/compiled-project.js";

let imported = 0;

/** Tags are given by an action, which takes the key of a tag. */
const knowledge: Knowledge = {
  bodies: {
    tagPost: async (parent) => ({ tagId: (await parent("tags"))["id"] }),
    importMarkdown: async () => ({ markdown: `# Imported ${++imported}` }),
  },
  keys: { authorFeed: async (parent) => ({ userId: (await parent("authors"))["userId"] }) },
  async fill({ batch }, parent) {
    const [{ id: post, authorId }, { id: tag }] = [await parent("posts"), await parent("tags")];
    const sql = "insert into post_tags (post_id, tag_id, author_id, public_from) values (?, ?, ?, 0)";
    await batch([[sql, String(post), String(tag), String(authorId)]]);
  },
};

const repository = join(import.meta.dirname, "../..");

it("the blog does what its document says, as everyone, in every state of its rows", async () => {
  const document = await app.describe();
  expect(checkDocument(document)).toEqual([]);
  const [root, out] = [join(repository, "examples/blog"), join(repository, "generated/blog")];
  const project: CompiledProject = { ...app, root, out, document, tables };
  await expectWalk(project, "libsql", knowledge);
}, 300_000);
