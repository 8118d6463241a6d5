import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { finished, repository, scratch, start } from "./quickback.js";

async function put(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const typed = {
  "main.ts": `import { greet, type Name } from "./greet.js";\nconst name: Name = "Ada";\nconsole.log(greet(name));`,
  "greet.ts": `export type Name = string;\nexport const greet = (name: Name): string => "Hello " + name;`,
};

test("runs TypeScript that imports its own files as .js", async () => {
  const folder = await scratch();
  await put(folder, typed);
  const run = await finished(start(["--import", "quickback/register", "main.ts"], folder));
  expect(run).toEqual({ code: 0, stdout: "Hello Ada\n", stderr: "" });
});

test("runs TypeScript from a line of JavaScript", async () => {
  const folder = await scratch();
  await put(folder, typed);
  const line = `import { greet } from './greet.ts'; console.log(greet('you'));`;
  const run = await finished(start(["--import", "quickback/register", "--input-type=module", "-e", line], folder));
  expect(run).toEqual({ code: 0, stdout: "Hello you\n", stderr: "" });
});

test("prefers a .js file that is there", async () => {
  const folder = await scratch();
  await put(folder, {
    ...typed,
    "greet.js": `export const greet = () => "from JavaScript";`,
    "package.json": `{"type":"module"}`,
  });
  const run = await finished(start(["--import", "quickback/register", "main.ts"], folder));
  expect(run.stdout).toBe("from JavaScript\n");
});

test("maps a stack trace to the line in TypeScript", async () => {
  const folder = await scratch();
  await put(folder, {
    "main.ts": `interface Long {\n  readonly a: string;\n}\nthrow new Error("here");\nexport type { Long };`,
  });
  const run = await finished(start(["--import", "quickback/register", "main.ts"], folder));
  expect(run.stderr).toMatch(/main\.ts:4:\d+/);
});

/** A folder with `quickback` installed as npm would: no source, a build, packages of its own. */
async function installation(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "quickback-installed-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const installed = join(folder, "node_modules/quickback");
  await mkdir(installed, { recursive: true });
  for (const part of ["package.json", "bin"])
    await cp(join(repository, "packages/cli", part), join(installed, part), { recursive: true });
  await symlink(join(repository, "node_modules/esbuild"), join(folder, "node_modules/esbuild"));
  await put(folder, {
    "node_modules/quickback/dist/main.js": `export const main = async (argv) => { console.log("built", ...argv); return 3; };`,
    "node_modules/@quickback/client/package.json": `{"type":"module","exports":{"./v1":{"source":"./src/v1.ts","default":"./dist/v1.js"}}}`,
    "node_modules/@quickback/client/dist/v1.js": `export const core = "built core";`,
    ...typed,
    "client.ts": `import { core } from "@quickback/client/v1"; const shown: string = core; console.log(shown);`,
  });
  return folder;
}

test("an installed command runs its build", async () => {
  const folder = await installation();
  const run = await finished(start(["node_modules/quickback/bin/quickback.js", "compile", "--check"], folder));
  expect(run).toEqual({ code: 3, stdout: "built compile --check\n", stderr: "" });
});

test("an installed register runs the user's TypeScript with built packages", async () => {
  const folder = await installation();
  expect(await finished(start(["--import", "quickback/register", "client.ts"], folder))).toEqual({
    code: 0,
    stdout: "built core\n",
    stderr: "",
  });
});
