import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { generateSdk, type OpenApiDocument } from "@quickback/sdk";
import { expect, it } from "vitest";
import { compileProject } from "../support/compiled-project.js";
import { installed } from "../sdk/typecheck.js";
import { rootOf } from "./walked.js";

const output = join(import.meta.dirname, ".output/types");
const names = ["bookmarks", "monitoring"];

it("both projects, their servers and their SDKs type-check as one program", async () => {
  await rm(output, { recursive: true, force: true });
  for (const name of names) {
    const { out, document } = await compileProject(rootOf(name), join(output, name));
    const { files } = await generateSdk(document as OpenApiDocument); // it has been assembled as one
    for (const { path, text } of files) await write(join(out, "client", path), text);
  }
  const base = relative(output, join(import.meta.dirname, "../../tsconfig.base.json"));
  await write(join(output, "tsconfig.json"), JSON.stringify({ extends: base, include: ["**/*.ts"] }));
  expect(await checked()).toBe("");
}, 600_000);

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What the compiler says: nothing if all is well. */
function checked(): Promise<string> {
  const command = [join(installed("typescript7"), "bin/tsc"), "-p", output, "--pretty", "false"];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { maxBuffer: 1e8 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
}
