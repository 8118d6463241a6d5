import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { finished, repository, scratch, start, type Finished } from "./quickback.js";

/** Writes an output in a process that is killed at one of the renames that swap it in; 0: at none. */
async function write(out: string, text: string, killedAt: number): Promise<Finished> {
  const line = `
    import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const rename = fs.rename;
    let renames = 0;
    fs.rename = (...paths) => (++renames === ${killedAt} ? process.kill(process.pid, "SIGKILL") : rename(...paths));
    syncBuiltinESMExports();
    const { writeOutput } = await import("quickback");
    const { kind } = await writeOutput(${JSON.stringify(out)}, [{ path: "server/app.ts", text: ${JSON.stringify(text)} }], false);
    console.log(kind);`;
  return finished(start(["--import", "quickback/register", "--input-type=module", "-e", line], repository));
}

test.each([
  ["before the old output is put aside", 1],
  ["between the renames", 2],
])("killed %s, the next run finds the old output and writes the new one", async (_, killedAt) => {
  const parent = await scratch();
  const out = join(parent, "api");
  expect(await write(out, "old", 0)).toEqual({ code: 0, stdout: "written\n", stderr: "" });
  expect((await write(out, "new", killedAt)).code).toBe(null);
  expect((await readdir(parent)).length).toBe(2);
  expect(await write(out, "old", 0)).toEqual({ code: 0, stdout: "unchanged\n", stderr: "" });
  expect(await readdir(parent)).toEqual(["api"]);
  expect((await write(out, "new", 0)).stdout).toBe("written\n");
  expect(await readFile(join(out, "server/app.ts"), "utf8")).toBe("new");
  expect(await readdir(parent)).toEqual(["api"]);
});
