import { expect, test } from "vitest";
import { nameFrom, settle, type Ask } from "./answers.js";

/** Answers one question after the other, and writes down what was asked. */
function answering(...answers: string[]): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = (question, offered) => {
    asked.push(`${question.split("\n").at(-1)} (${offered})`);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`No answer to: ${question}`);
    return Promise.resolve(answer === "" ? offered : answer);
  };
  return { ask, asked };
}

const nothing = { name: undefined, target: undefined, folder: "My Site" };

test("takes what is offered where the answer is empty", async () => {
  const { ask, asked } = answering("", "");
  expect(await settle(nothing, ask)).toEqual({ name: "my-site", target: "node" });
  expect(asked).toEqual(["Name of the project (my-site)", "Where will it run (node)"]);
});

test("asks again until an answer can be used", async () => {
  const { ask, asked } = answering("My Site!", "site", "bun", " cloudflare ");
  expect(await settle(nothing, ask)).toEqual({ name: "site", target: "cloudflare" });
  expect(asked).toHaveLength(4);
});

test("does not ask for what the command line says", async () => {
  const { ask, asked } = answering();
  expect(await settle({ name: "a", target: "cloudflare", folder: "b" }, ask)).toEqual({
    name: "a",
    target: "cloudflare",
  });
  expect(asked).toEqual([]);
});

test.each([
  ["my-site", "my-site"],
  ["My App (2)", "my-app-2"],
  ["2nd try", "my-2nd-try"],
  ["日本", "my-api"],
])("makes a name of the folder %s: %s", (folder, want) => {
  expect(nameFrom(folder)).toBe(want);
});
