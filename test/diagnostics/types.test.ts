import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { routesProject } from "../routes/page.js";
import { readPages } from "./page.js";

const repository = join(import.meta.dirname, "../..");
const folder = join(import.meta.dirname, ".data/types");

test("what the pages call right, and the example of docs/routes.md, passes the type checker", async () => {
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = readPages().flatMap(({ code, examples }) =>
    examples.flatMap(({ isWrong, files: texts }, index) =>
      isWrong
        ? []
        : Object.entries(texts).map(([path, text]) => [join(folder, `${code}-${index}`, path), text] as const),
    ),
  );
  for (const [path, text] of Object.entries(routesProject)) files.push([join(folder, "routes", path), text]);
  expect(files.length).toBeGreaterThan(80);
  for (const [path, text] of files) await write(path, text);
  await write(join(folder, "tsconfig.json"), '{ "extends": "../../../../tsconfig.base.json", "include": ["."] }');
  expect(await typecheck(join(folder, "tsconfig.json"))).toBe("");
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** What TypeScript has to say; nothing where all is well. */
async function typecheck(project: string): Promise<string> {
  const compiler = join(repository, "node_modules/typescript7/bin/tsc");
  return await new Promise((resolve) => {
    execFile(process.execPath, [compiler, "-p", project, "--noEmit"], { cwd: repository }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
