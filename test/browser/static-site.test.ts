import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { scratch } from "../cli/quickback.js";
import { hasBrowser, openBrowser } from "../support/browser.js";
import { serveFiles } from "../support/serve-files.js";
import { siteOfProject, type StaticSite } from "../support/static-site.js";

const pages = ["", "policy/", "sdk/", "errors/", "errors/not-found/", "reference/"];

interface Watched {
  readonly page: Page;
  readonly asked: readonly string[];
  /** Requests that failed or left, and what the pages complained of. */
  readonly faults: readonly string[];
}

/** A page in a browser whose network ends at the site. */
async function watch(site: string, size = { width: 1280, height: 800 }): Promise<Watched> {
  const page = await (await openBrowser()).newPage({ viewport: size });
  const [asked, faults]: [string[], string[]] = [[], []];
  await page.route("**/*", (route) => (route.request().url().startsWith(site) ? route.continue() : route.abort()));
  page.on("request", (request) => void asked.push(request.url()));
  page.on("requestfailed", (request) => void faults.push(`failed: ${request.url()}`));
  page.on("response", (response) => void (response.status() >= 400 && faults.push(`missing: ${response.url()}`)));
  page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
  page.on("pageerror", (error) => void faults.push(error.message));
  return { page, asked, faults };
}

// skipped only where there is no browser to open the pages in
describe.skipIf(!hasBrowser)("the static site of the blog", () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await siteOfProject("examples/blog");
  });

  test("opens with the network cut off, and no request leaves it", async () => {
    const address = await serveFiles(site, "/docs/blog/");
    const { page, asked, faults } = await watch(address);
    for (const path of pages) await page.goto(`${address}${path}`);
    await page.getByText("Change one author").first().waitFor();
    await page.waitForTimeout(2000); // what it would load late
    await page.getByRole("link", { name: "Errors" }).click();
    await page.getByRole("link", { name: "NOT_FOUND", exact: true }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Not found");
    expect(faults).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(asked).toContain(`${address}reference/reference.js`);
    expect(asked.filter((url) => url.endsWith(".json"))).toEqual([]);
  });

  test("can be read on a phone: no page is wider than it", async () => {
    const address = await serveFiles(site, "/");
    const { page } = await watch(address, { width: 360, height: 640 });
    for (const path of pages) {
      await page.goto(`${address}${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 360]);
    }
  });

  test("opens from a disk", async () => {
    const folder = await scratch();
    for (const [path, text] of site) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const address = `${pathToFileURL(folder).href}/`;
    const { page, faults } = await watch(address);
    for (const path of pages) await page.goto(`${address}${path}index.html`);
    await page.getByText("Change one author").first().waitFor();
    expect(faults).toEqual([]);
  });
});
