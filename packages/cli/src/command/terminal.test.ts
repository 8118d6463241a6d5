import { expect, test } from "vitest";
import { processTerminal, type Streams } from "./terminal.js";

interface Given {
  readonly isTTY?: boolean;
  readonly env?: Streams["env"];
}

function terminal({ isTTY = true, env = {} }: Given) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { ...processTerminal({ stdout: stream, stderr: stream, env }), written };
}

test.each<[string, Given, boolean]>([
  ["a terminal", {}, true],
  ["a pipe", { isTTY: false }, false],
  ["a terminal with NO_COLOR", { env: { NO_COLOR: "1" } }, false],
  ["a terminal with an empty NO_COLOR", { env: { NO_COLOR: "" } }, true],
  ["a dumb terminal", { env: { TERM: "dumb" } }, false],
  ["a pipe with FORCE_COLOR", { isTTY: false, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, true],
  ["a terminal with FORCE_COLOR=0", { env: { FORCE_COLOR: "0" } }, false],
])("%s: colour %#", (_, given, want) => {
  const { colour, style } = terminal(given);
  expect(colour).toBe(want);
  expect(style("red", "no")).toBe(want ? "\x1b[31mno\x1b[39m" : "no");
});

test("the next line takes the place of a live one", () => {
  const { live, note, print, written } = terminal({});
  live("working");
  live("still working");
  note("said");
  print("done");
  expect(written).toEqual(["working", "\r\x1b[2K", "still working", "\r\x1b[2K", "said\n", "done\n"]);
});

test.each<[string, Given]>([
  ["a pipe", { isTTY: false }],
  ["a pipe with FORCE_COLOR", { isTTY: false, env: { FORCE_COLOR: "1" } }],
  ["a dumb terminal", { env: { TERM: "dumb" } }],
  ["continuous integration", { env: { CI: "true" } }],
])("%s gets no live line", (_, given) => {
  const { live, written } = terminal(given);
  live("working");
  live("");
  expect(written).toEqual([]);
});
