import { describe, expect, test } from "vitest";
import { array, below, call, code, join, object, verbatim } from "./code.js";
import { literal } from "./literal.js";
import { printSourceFile } from "./source-file.js";
import { fromAuthor, fromOutput, fromPackage, typeFromOutput, typeFromPackage } from "./symbol-ref.js";

const posts = fromAuthor("quickback/features/posts/posts.ts", "posts", { local: "posts", otherwise: "postsTable" });

function print(body: ReturnType<typeof code>, declares: readonly string[] = []): string {
  const file = { path: "server/resources/posts.ts", compiledFrom: "posts.ts", declares, body };
  return printSourceFile(file, "../../site").text.split("\n").slice(1).join("\n");
}

describe("imports", () => {
  test("stand in the order packages, then files, each name once", () => {
    const z = fromPackage("zod", "*", "z");
    const app = fromOutput("server/app.ts", "createApp");
    const body = code`${z}; ${posts}; ${app}; ${typeFromOutput("server/app.ts", "App")}; ${typeFromPackage("hono", "Hono")}; ${z};`;
    expect(print(body)).toBe(
      [
        'import type { Hono } from "hono";',
        'import * as z from "zod";',
        'import { posts } from "../../../../site/quickback/features/posts/posts.js";',
        'import { createApp, type App } from "../app.js";',
        "",
        "z; posts; createApp; App; Hono; z;",
        "",
      ].join("\n"),
    );
  });

  test.each([
    { given: "a name that the module declares", declares: ["posts"], want: "posts as postsTable" },
    { given: "both names declared", declares: ["posts", "postsTable"], want: "posts as postsTable2" },
  ])("make way for $given", ({ declares, want }) => {
    expect(print(code`${posts};`, declares)).toContain(`import { ${want} } from`);
  });

  test("fill their lines where one is not enough", () => {
    const all = Array.from({ length: 16 }, (_, index) => fromPackage("@quickback/server/v1", `function${10 + index}`));
    const lines = print(
      code`${join(
        all.map((symbol) => code`${symbol}`),
        verbatim("; "),
      )};`,
    ).split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "import {",
      "  function10, function11, function12, function13, function14, function15, function16, function17, function18,",
      "  function19, function20, function21, function22, function23, function24, function25,",
      '} from "@quickback/server/v1";',
    ]);
  });

  test("of JSON say so", () => {
    expect(print(code`${fromOutput("openapi.json", "default", "document")}`)).toContain(
      'import document from "../../openapi.json" with { type: "json" };',
    );
  });
});

describe("layout", () => {
  const long = Array.from({ length: 20 }, (_, index) => `column${index}`);

  test("keeps on one line what fits there, with what follows it", () => {
    const fits = code`const x = ${array([literal("a"), literal("b")])};`;
    expect(print(fits)).toBe('\nconst x = ["a", "b"];\n');
    const edge = "y".repeat(105);
    expect(print(code`const x = ${array([verbatim(edge)])};`).split("\n")).toHaveLength(3);
    expect(print(code`const x = ${array([verbatim(`${edge}yyy`)])};`).split("\n")).toHaveLength(5);
  });

  test("fills lines with strings", () => {
    const lines = print(code`const x = ${literal(long)};`).split("\n");
    expect(lines.length).toBeLessThan(8);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test("breaks the outer list before the inner one", () => {
    const inner = object({ allow: literal("x".repeat(80)), sort: literal(["a", "b", "c"]) });
    expect(print(code`f${call([inner, code`1`])};`)).toBe(
      ["", "f(", `  { allow: "${"x".repeat(80)}", sort: ["a", "b", "c"] },`, "  1,", ");", ""].join("\n"),
    );
  });

  test("prints a property as shorthand where its value has its name", () => {
    expect(print(code`f(${object({ posts: code`${posts}`, other: code`${posts}` })});`)).toContain(
      "f({ posts, other: posts });",
    );
    expect(print(code`f(${object({ posts: code`${posts}` })});`, ["posts"])).toContain("f({ posts: postsTable });");
  });

  test("puts code below on a line of its own", () => {
    expect(print(code`() =>${below(code`f(${object({ a: literal(1) }, "broken")})`)};`)).toBe(
      ["", "() =>", "  f({", "    a: 1,", "  });", ""].join("\n"),
    );
  });
});
