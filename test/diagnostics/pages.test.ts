import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@quickback/compiler/compile";
import { describe, expect, test } from "vitest";
import { catalogue, type Code } from "../../packages/compiler/src/diagnostics/catalogue/catalogue.js";
import { compileFiles } from "../../packages/compiler/src/testing/project.js";
import { folder, readPages, type Example } from "./page.js";

// Every code has a page, and every page is a test: its wrong examples are diagnosed, its right ones are not.

const pages = readPages();

test("every code has a page, and every page a code", () => {
  expect(pages.map(({ code }) => code)).toEqual(Object.keys(catalogue).toSorted());
  expect(pages.map(({ heading }) => heading)).toEqual(pages.map(({ code }) => code));
});

test("the index has every code, with its severity and the first sentence of its page", () => {
  const rows = readFileSync(join(folder, "README.md"), "utf8").matchAll(/^\| (\[.*?) +\| (\w+) +\| (.*?) +\|$/gm);
  const want = pages.map(({ code, summary }) => [`[\`${code}\`](${code}.md)`, severityOf(code), summary]);
  expect([...rows].map(([, link, severity, summary]) => [link, severity, summary])).toEqual(want);
});

test.each(pages)("the page of $code has examples that are wrong, and one that is right", ({ examples }) => {
  const titles = examples.map(({ title }) => title.split(/[: ]/, 1)[0]);
  expect(titles).toEqual(expect.arrayContaining(["Wrong", "Right"]));
  expect(titles.filter((title) => title !== "Wrong" && title !== "Right")).toEqual([]);
});

describe.concurrent.each(pages)("$code", ({ code, examples }) => {
  test.each(examples.filter(({ isWrong }) => isWrong))("$title", async (example) => {
    const { diagnostics, files } = await compileExample(example);
    const told = diagnostics.filter((one) => one.code === code);
    expect(codesOf(diagnostics.filter((one) => one.severity !== "info" || one.code === code))).toEqual([code]);
    for (const one of told) expect(shapeOf(one)).toEqual(wantedShape(code, example));
    expect(files.length > 0).toBe(severityOf(code) !== "error");
  });

  test.each(examples.filter(({ isWrong }) => !isWrong))("$title", async (example) => {
    const { diagnostics, files } = await compileExample(example);
    expect(codesOf(diagnostics)).not.toContain(code);
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(files).not.toEqual([]);
  });
});

/** A place in one of the example's files; where the file is not there, its name. */
function wantedShape(code: string, { files }: Example): object {
  const position = { line: expect.any(Number), column: expect.any(Number), text: expect.any(String) };
  const [missing] = Object.keys(files).filter((path) => files[path] === "");
  const file = missing ?? expect.toSatisfy((path: string) => path in files || path.endsWith("quickback.config.ts"));
  return {
    severity: severityOf(code),
    file,
    place: missing === undefined ? expect.objectContaining(position) : undefined,
  };
}

function shapeOf({ severity, file, place }: Diagnostic): object {
  return { severity, file, place };
}

function severityOf(code: string): string {
  return catalogue[code as Code].severity; // every page has a code: tested above
}

function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ code }) => code))];
}

/** What is not told apart is a single-tenant project on Cloudflare. */
function compileExample({ files }: Example) {
  const entries = Object.entries(files).map(([path, text]) => [
    path.replace(/^quickback\/|^(?=src\/)/, relocate),
    text,
  ]);
  return compileFiles(Object.fromEntries(entries) as Readonly<Record<string, string>>); // pairs of texts
}

function relocate(start: string): string {
  return start === "" ? "../" : "";
}
