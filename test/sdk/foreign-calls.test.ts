import { describe, expect, test } from "vitest";
import { readDocument } from "./documents.js";
import { loadClient } from "./load-client.js";
import { serve } from "./serve.js";

describe("a foreign document's operations are sent as it says", () => {
  test.each([
    [
      "lists and objects of a query",
      "findPets",
      [{ tags: ["a", "b"], ids: [1, 2], created: { gte: new Date(0) } }],
      {
        method: "GET",
        url: "/pets?tags=a&tags=b&ids=1%2C2&created%5Bgte%5D=1970-01-01T00%3A00%3A00.000Z",
      },
    ],
    [
      "a required header, and a parameter inside a segment",
      "get",
      [7, "a/b", { fields: "all" }, { "X-Api-Version": "2" }],
      {
        method: "GET",
        url: "/pets/7/a%2Fb.json?fields=all",
        headers: expect.objectContaining({ "x-api-version": "2" }),
      },
    ],
    [
      "bytes",
      "putPhoto",
      ["1", new Blob(["png"])],
      {
        method: "PUT",
        headers: expect.objectContaining({ "content-type": "image/png" }),
        body: "png",
      },
    ],
    [
      "a form",
      "uploadPhoto",
      ["1", formOf("a", "b")],
      {
        method: "POST",
        headers: expect.objectContaining({ "content-type": expect.stringMatching(/^multipart\/form-data; boundary=/) }),
      },
    ],
  ])("%s", async (_, method, given, want) => {
    const server = await serve(() => ({ body: {} }));
    const client = await loadClient(await readDocument("pets-3.0"), server.url);
    await client["pets"]?.[method]?.(...given);
    expect(server.received[0]).toMatchObject(want);
  });
});

function formOf(name: string, value: string): FormData {
  const form = new FormData();
  form.set(name, value);
  return form;
}

test("names that would break the output are kept apart from it", async () => {
  const server = await serve(() => ({ body: {} }));
  const client = await loadClient(await readDocument("collisions-3.1"), server.url);
  expect(Object.keys(client)).toEqual(["aB", "con", "default", "f", "evil"]);
  await client["aB"]?.["x"]?.("1");
  await client["aB"]?.["x_"]?.("2", "3", { "a b": 1 });
  expect(server.received.map(({ url }) => url)).toEqual(["/a/1/1", "/a/2/3"]);
});

test("a resource is no promise, so that it can be awaited", async () => {
  const client = await loadClient(await readDocument("pets-3.0"), "https://pets.example.com");
  expect(await Promise.resolve(client["promise"])).toBe(client["promise"]);
  expect(client["promise"]?.["then_"]).toBeTypeOf("function");
});
