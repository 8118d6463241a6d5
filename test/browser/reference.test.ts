import { expect, test } from "vitest";
import { printed, scratch, start } from "../cli/quickback.js";
import { hasBrowser, openBrowser } from "../support/browser.js";
import { join } from "node:path";

// skipped only where there is no browser to open the page in
test.skipIf(!hasBrowser)("the reference page shows every operation, and loads nothing from elsewhere", async () => {
  const folder = await scratch();
  const options = ["--port", "0", "--data", join(folder, "data"), "--out", join(folder, "my-site")];
  const [, site = ""] = await printed(start(["examples/my-site/start.js", ...options]), /(http:\S+)\/docs[^]*Ctrl-C/);
  const page = await (await openBrowser()).newPage();
  const asked: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  page.on("console", (message) => void (message.type() === "error" && refused.push(message.text())));
  await page.goto(`${site}/docs`);
  for (const summary of ["List pages", "Create a new page"]) await page.getByText(summary).first().waitFor();
  await page.waitForTimeout(2000); // what it would load late
  expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([site]));
  expect(asked.map((url) => new URL(url).pathname)).toEqual(["/docs", "/docs/reference.js", "/openapi.json"]);
  expect(refused).toEqual([]);
});
