import { execFile, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { printed, repository, scratch, start } from "../cli/quickback.js";

const project = join(repository, "examples/my-site-astro");
const astro = join(dirname(createRequire(join(project, "package.json")).resolve("astro/package.json")), "astro.js");
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production", VITEST: undefined };

async function runAstro(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [astro, command], { cwd: project, env: environment });
  return stdout;
}

/** Serves what `astro build` wrote; gives its address. */
async function serve(api: string): Promise<string> {
  const env = { ...environment, MY_SITE_API: api, HOST: "127.0.0.1", PORT: "0" };
  const server = spawn(process.execPath, ["dist/server/entry.mjs"], { cwd: project, env });
  onTestFinished(() => void server.kill("SIGKILL"));
  const [address] = await printed(server, /http:\/\/\S+/);
  return address;
}

test("an Astro page type-checks, builds, and shows the rows that client.pages.list() gets", async () => {
  const folder = await scratch();
  const options = ["--port", "0", "--data", join(folder, "data"), "--out", join(folder, "my-site")];
  const [, api = ""] = await printed(start(["examples/my-site/start.js", ...options]), /(http:\S+)\/docs[^]*Ctrl-C/);
  expect(await runAstro("check")).toContain("- 0 errors");
  await runAstro("build");
  const page = await (await fetch(await serve(api))).text();
  expect(page).toContain("<h2>Visit the workshop</h2>");
  expect(page.match(/<li>/g)).toHaveLength(4);
});
