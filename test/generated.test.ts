import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { quickback, repository } from "./cli/quickback.js";

const outputs = readdirSync(join(repository, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
  .map((entry) => entry.name);

describe.each(outputs)("generated/%s", (name) => {
  const server = join(repository, "generated", name, "server");
  const sources = readdirSync(server, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

  it("is what its example compiles to, byte for byte", async () => {
    const places = ["--project", `examples/${name}`, "--out", `generated/${name}`];
    expect(await quickback(["compile", "--check", ...places])).toMatchObject({ code: 0 });
  });

  it.each(sources)("server/%s has no `any`, and no path or address of a machine", (file) => {
    const text = readFileSync(join(server, file), "utf8");
    expect(text).not.toMatch(/\bany\b(?![(,])|\bas unknown\b|@ts-/);
    expect(text).not.toMatch(/["'`](?:\/(?:home|root|tmp|Users)\/|[A-Z]:\\)/);
  });

  it.each(sources.filter((file) => file.startsWith("resources")))("server/%s is read in one go", (file) => {
    const lines = readFileSync(join(server, file), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(120);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
