import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { onTestFinished } from "vitest";

const executablePath = "/usr/bin/chromium";

/** Debian's Chromium; continuous integration installs it. Without it, tests in a browser do not run. */
export const hasBrowser = existsSync(executablePath);

/** A browser that talks to nobody by itself, until the test ends. */
export async function openBrowser(): Promise<Browser> {
  const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
  onTestFinished(() => browser.close());
  return browser;
}
