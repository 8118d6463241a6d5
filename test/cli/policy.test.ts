import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyOfSite, edit, quickback } from "./quickback.js";

const pages = "quickback/features/pages/pages.ts";

/** A copy of the example site in a git repository of its own, its output committed. */
async function committedSite(): Promise<string> {
  const site = await copyOfSite();
  await quickback(["compile"], site);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd: site });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "First");
  return site;
}

describe("quickback policy", () => {
  test("prints the page and the file that a compile writes, and writes neither", async () => {
    const site = await copyOfSite();
    const [page, json] = [await quickback(["policy"], site), await quickback(["policy", "--json"], site)];
    await quickback(["compile"], site);
    expect(page.stdout).toBe(await readFile(join(site, "generated/policy.md"), "utf8"));
    expect(json.stdout).toBe(await readFile(join(site, "generated/policy.json"), "utf8"));
    expect(page.stdout).toContain("| list | `GET /pages` | anyone |");
    expect(page.stdout).toContain("| list | `GET /posts` | admin and user: own rows |");
  });

  test("fails as a compile does where the project has mistakes", async () => {
    const site = await copyOfSite();
    await edit(join(site, pages), "exception: true", "organization: {}");
    const { code, stdout, stderr } = await quickback(["policy"], site);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("firewall-scope-unavailable");
  });
});

describe("quickback policy diff", () => {
  test("says nothing has changed, then what a change exposes and closes", async () => {
    const site = await committedSite();
    expect(await quickback(["policy", "diff", "HEAD"], site)).toMatchObject({
      code: 0,
      stdout: "Nobody can do more or less than before.\n",
    });

    await edit(
      join(site, pages),
      "delete: { access: { roles: ['admin'] } }",
      "delete: { access: { roles: ['user'] } }",
    );
    await edit(join(site, pages), "create: { access: { roles: ['admin'] } },", "");
    const wider = await quickback(["policy", "diff", "HEAD"], site);
    expect(wider.code).toBe(1);
    expect(wider.stdout).toBe("exposes  user can now delete pages\ncloses   admin can no longer create pages\n");
    expect(wider.stderr).toContain("--allow-widening");
    const { code, stdout } = await quickback(["policy", "diff", "HEAD", "--allow-widening", "--json"], site);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      {
        ok: true,
        changes: [
          { kind: "exposes", text: "user can now delete pages" },
          { kind: "closes", text: "admin can no longer create pages" },
        ],
      },
    ]);
  });

  test("compares with a file, and only narrows without failing", async () => {
    const site = await copyOfSite();
    const base = join(site, "base.json");
    await writeFile(base, (await quickback(["policy", "--json"], site)).stdout);
    await edit(join(site, pages), "list: { access: { roles: ['PUBLIC'] } }", "list: { access: { roles: ['user'] } }");
    const { code, stdout } = await quickback(["policy", "diff", base], site);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "closes   PUBLIC can no longer list pages\n" });
  });

  test("ends with 2 where there is nothing to compare with", async () => {
    const site = await committedSite();
    const unknown = await quickback(["policy", "diff", "nowhere"], site);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("There is no file nowhere, and git finds no nowhere:./generated/policy.json");
    await writeFile(join(site, "other.json"), '{"version": 7, "resources": []}');
    const other = await quickback(["policy", "diff", "other.json"], site);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain(
      "other.json can't be compared with: It has version 7 of the form; this tool reads 2.",
    );
    expect((await quickback(["policy", "diff", "--output=x"], site)).code).toBe(2);
    expect((await quickback(["policy", "diff"], site)).code).toBe(2);
  });

  test("tells a project's mistakes as JSON where JSON is asked for", async () => {
    const site = await committedSite();
    await edit(join(site, pages), "exception: true", "organization: {}");
    const { code, stdout } = await quickback(["policy", "diff", "HEAD", "--json"], site);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      { ok: false, changes: [], diagnostics: [{ code: "firewall-scope-unavailable" }, {}] },
    ]);
  });
});
