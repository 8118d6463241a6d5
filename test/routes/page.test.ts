import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { onTestFinished, expect, it } from "vitest";
import { config } from "../../packages/compiler/src/testing/project.js";
import { accountStatements } from "../support/accounts.js";
import { compileProject, serveProject } from "../support/compiled-project.js";
import { routesProject } from "./page.js";

it("the example of docs/routes.md compiles, and does what the page says", async () => {
  const root = join(import.meta.dirname, ".output/page");
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...routesProject, "quickback/quickback.config.ts": config })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const site = await serveProject(await compileProject(root), "libsql");
  onTestFinished(() => site.close());
  await site.batch(await accountStatements());
  expect((await site.send("POST", "/api/v1/reading-list", { as: "user", body: { title: "mine" } })).status).toBe(201);
  const titlesOf = async (as: "user" | "other") => {
    const answer = await site.send("GET", "/api/v1/reading-list/newest?limit=5", { as });
    return ((await answer.json()) as { title: string }[]).map(({ title }) => title);
  };
  expect([await titlesOf("user"), await titlesOf("other")]).toEqual([["mine"], []]);
});
