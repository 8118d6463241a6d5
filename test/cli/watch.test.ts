import { readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyOfSite, edit, finished, startQuickback, transcript, type Finished, type Transcript } from "./quickback.js";

interface Compiling {
  readonly said: Transcript;
  stop(): Promise<Finished>;
}

function watch(site: string, ...options: string[]): Compiling {
  const child = startQuickback(["compile", "--watch", ...options], site);
  const end = finished(child);
  return {
    said: transcript(child),
    async stop() {
      child.kill("SIGINT");
      return end;
    },
  };
}

interface OnDisk {
  readonly text: string;
  readonly time: number;
}

async function output(site: string): Promise<Record<string, OnDisk>> {
  const folder = join(site, "generated");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => {
      const [text, { mtimeMs: time }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
      return [path.slice(folder.length + 1), { text, time }] as const;
    }),
  );
  return Object.fromEntries(files);
}

function differing(before: Record<string, OnDisk>, after: Record<string, OnDisk>, key: keyof OnDisk): string[] {
  return Object.keys(after).filter((path) => after[path]?.[key] !== before[path]?.[key]);
}

const pages = "quickback/features/pages/pages.ts";

test("compiles again after a change, and gives a new time to nothing but what changed", async () => {
  const site = await copyOfSite();
  const { said, stop } = watch(site);
  await said.until(/Wrote generated: \d+ new\.\n/);
  for (const path of Object.keys(await output(site))) {
    const past = new Date("2020-01-01T00:00:00Z");
    await utimes(join(site, "generated", path), past, past);
  }
  const before = await output(site);
  await edit(join(site, pages), "length: 200", "length: 250");
  await said.until(/Wrote generated: \d+ changed\.\n/);
  const after = await output(site);
  const changed = differing(before, after, "text");
  expect(changed).toContain("server/resources/pages.ts");
  expect(changed).not.toContain("server/resources/posts.ts");
  expect(differing(before, after, "time")).toEqual(changed);

  const { code, stdout, stderr } = await stop();
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain("\x1b");
  expect((await readdir(site)).toSorted()).toEqual(["generated", "quickback"]);
});

test("shows mistakes, keeps the output, and goes on when they are corrected", async () => {
  const site = await copyOfSite();
  await edit(join(site, pages), "exception: true", "team: {}");
  const { said, stop } = watch(site);
  await said.until(/pages\.ts:\d+:\d+ {2}error {2}firewall-scope-unavailable/);
  await said.until(/Nothing was compiled: 1 error, 1 warning\.\n/);
  await edit(join(site, pages), "team: {}", "exception: true");
  await said.until(/Wrote generated: \d+ new\.\n/);
  const before = await output(site);
  await edit(join(site, pages), "defineTable(pages, {", "defineTable(pages, {{");
  await said.until(/syntax-error/);
  expect(await output(site)).toEqual(before);
  await edit(join(site, pages), "defineTable(pages, {{", "defineTable(pages, {");
  await said.until(/generated is up to date\.\n/);
  expect((await stop()).code).toBe(0);
});

test("follows a file that a feature imports from elsewhere", async () => {
  const site = await copyOfSite();
  await writeFile(join(site, "lengths.ts"), "export const slugLength = 100;\n");
  await edit(join(site, pages), "import", 'import { slugLength } from "../../../lengths.js";\nimport');
  await edit(join(site, pages), 'text("slug", { length: 100 })', 'text("slug", { length: slugLength })');
  const { said, stop } = watch(site);
  await said.until(/Wrote generated: \d+ new\.\n/);
  await writeFile(join(site, "lengths.ts"), "export const slugLength = 90;\n");
  await said.until(/Wrote generated: \d+ changed\.\n/);
  expect((await output(site))["server/resources/pages.ts"]?.text).toContain(".max(90)");
  await stop();
});

test("with --json each compile is a line", async () => {
  const site = await copyOfSite();
  const child = startQuickback(["compile", "--watch", "--json"], site);
  const end = finished(child);
  const said = transcript(child);
  await said.until(/"message":"Wrote/);
  await edit(join(site, pages), "exception: true", "team: {}");
  await said.until(/"code":"firewall-scope-unavailable".*\n/);
  child.kill("SIGINT");
  const { code, stdout } = await end;
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { ok: true, diagnostics: expect.any(Array) },
    { ok: false, message: "Nothing was compiled: 1 error, 1 warning." },
  ]);
});

test("an interrupted compile leaves nothing behind and exits with 130", async () => {
  const site = await copyOfSite();
  await edit(
    join(site, "quickback/quickback.config.ts"),
    "export default",
    'process.kill(process.pid, "SIGINT");\nexport default',
  );
  const { code, stdout, stderr } = await finished(startQuickback(["compile"], site));
  expect({ code, stdout, stderr }).toEqual({
    code: 130,
    stdout: "",
    stderr: "error  Interrupted. The output was left as it is.\n",
  });
  expect(await readdir(site)).toEqual(["quickback"]);
});
