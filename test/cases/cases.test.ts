import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { compile, renderDiagnostic } from "@quickback/compiler/compile";
import { describe, expect, test } from "vitest";

// Golden cases: an author's project in, files and diagnostics out. `UPDATE_CASES=1 npx vitest run test/cases` writes
// what the compiler says now; read the diff before committing it. A project in `broken/` is one that tsc refuses too.

const here = import.meta.dirname;
/** Written by the command, which asks the server for it; here it only has to exist for `index.ts` to be checked. */
const document = "openapi.json";
const isUpdate = process.env["UPDATE_CASES"] === "1";
const names = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(names.map((entry) => entry.name))("%s", (name) => {
  const folder = join(here, name);
  const expected = join(folder, "expected");
  const root = existsSync(join(folder, "broken")) ? join(folder, "broken") : folder;

  test("compiles to what is expected", async () => {
    const { diagnostics, files } = await compile({ root, out: expected });
    const actual = new Map(files.map(({ path, text }) => [`expected/${path}`, text]));
    actual.set("diagnostics.txt", diagnostics.map((one) => `${renderDiagnostic(one, { colour: false })}\n`).join("\n"));
    if (isUpdate) write(folder, actual);
    expect(Object.fromEntries(actual)).toEqual(read(folder));
  });
});

test("a case compiles to the same bytes twice", async () => {
  const input = { root: join(here, "kitchen-sink"), out: join(here, "kitchen-sink/expected") };
  expect((await compile(input)).files).toEqual((await compile(input)).files);
});

function read(folder: string): Record<string, string> {
  const files = existsSync(join(folder, "expected")) ? filesBelow(join(folder, "expected")) : [];
  const all = [...files, join(folder, "diagnostics.txt")];
  return Object.fromEntries(all.map((file) => [relative(folder, file), readFileSync(file, "utf8")]));
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(join(folder, "expected"), { recursive: true, force: true });
  if (files.size > 1) {
    mkdirSync(join(folder, "expected"));
    writeFileSync(join(folder, "expected", document), "{}\n");
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile() && entry.name !== document).map((entry) => join(entry.parentPath, entry.name));
}
