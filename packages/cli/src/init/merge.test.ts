import { expect, test } from "vitest";
import { mergeGitignore, mergePackageJson } from "./merge.js";
import { packageJson } from "./templates/package-json.js";

const wanted = packageJson({ name: "site", target: "node" }, "1.2.3");

test("adds what a package.json lacks, and changes no value that it has", () => {
  const given = {
    name: "shop",
    scripts: { dev: "vite" },
    devDependencies: { zod: "^3.0.0" },
    dependencies: { hono: "*" },
  };
  const { text, added } = mergePackageJson(JSON.stringify(given, null, 4), wanted);
  const merged = JSON.parse(text) as typeof given;
  expect(merged).toMatchObject(given);
  expect(Object.keys(merged)).toEqual(Object.keys(given));
  expect(added).toContain("scripts.compile");
  expect(added).toContain("dependencies.quickback");
  expect(added).not.toContain("dependencies.zod");
  expect(added).not.toContain("scripts.dev");
  expect(text).toContain('\n    "name": "shop"');
  expect(mergePackageJson(text, wanted)).toEqual({ text, added: [] });
});

test.each(["{", "[]", '"text"', '{ "scripts": [] }'])("refuses %s", (text) => {
  expect(() => mergePackageJson(text, wanted)).toThrow(/nothing was written/);
});

test("adds the lines that a .gitignore lacks", () => {
  const { text, added } = mergeGitignore("/node_modules/\n.env\n*.log");
  expect(text).toMatch(/^\/node_modules\/\n\.env\n\*\.log\n\.data\/\n/);
  expect(added).not.toContain(".env");
  expect(added).not.toContain("node_modules/");
  expect(mergeGitignore(text)).toEqual({ text, added: [] });
});
