import { Hono } from "hono";
import { serve as serveHono } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { generateSdk, type OpenApiDocument } from "@quickback/sdk";
import { expect, onTestFinished, test } from "vitest";
import { describe as describeEveryColumn } from "../cases/every-column/expected/server/app.js";
import { loadClient } from "./load-client.js";
import { shopDocument } from "./shop-document.js";
import { typecheck } from "./typecheck.js";

async function fileOf(path: string): Promise<string> {
  const { files, skipped } = await generateSdk(shopDocument);
  expect(skipped).toEqual([]);
  return String(files.find((file) => file.path === path)?.text);
}

test.each([
  ["a row or its id", "items", "update(item: string | Item, body: UpdateItemsBody, options?: IfMatchOptions): Call<"],
  ["so for put, whatever was there before", "items", "put(item: string | Item, body: ItemCreate, options?: IfMatch"],
  ["and for delete", "items", "delete(item: string | Item, options?: IfMatchOptions): Call<void, CallError> {"],
  ["what it gave before", "items", "get(id: string, options?: IfNoneMatchOptions<Item>): Call<Item, CallError> {"],
  ["a page that it gave before", "items", "options?: IfNoneMatchOptions<ListItemsResult>"],
  ["a key for the request", "items", "create(body: ItemCreate, options?: IdempotencyOptions): Call<Item, CallError>"],
  ["so for an action, on an id", "items", "order(id: string, options?: IdempotencyOptions): Call<OrderItemsResult"],
  ["a row whose key a link tells", "countries", "update(country: string | Country, body: UpdateCountriesBody"],
  ["also where it answers with none", "countries", "delete(country: string | Country, options?: IfMatchOptions)"],
  ["a key of several parts as one object", "ratings", "update(rating: RatingKey, body: UpdateRatingsBody, options?"],
  ["so for every method of the row", "ratings", "get(rating: RatingKey, options?: RequestOptions)"],
  ["and for its actions", "ratings", "hide(rating: RatingKey, options?: RequestOptions)"],
  ["an id alone, where no schema has it", "settings", "set(name: string, body: Setting, options?: IfMatchOptions)"],
])("a method takes %s", async (_, resource, signature) => {
  expect(await fileOf(`resources/${resource}.ts`)).toContain(signature);
});

test("so do methods of a compiled server: each key is where its columns are", async () => {
  // It has been assembled as one.
  const { files } = await generateSdk((await describeEveryColumn()) as OpenApiDocument, { raw: false });
  const code = files.map(({ text }) => text).join("");
  expect(code).toContain("export interface ReadingKey {\n  sensor: string;\n  at: string;\n");
  expect(code).toContain("update(reading: ReadingKey, body: ReadingUpdate, options?: IfMatchOptions)");
  expect(code).toContain('path`/api/countries/${keyOf(country, "code")}`');
});

test("the samples in a compiled server's document are calls of its SDK", async () => {
  // It has been assembled as one.
  const document = (await describeEveryColumn()) as OpenApiDocument;
  const { files } = await generateSdk(document, { raw: false });
  const samples = [...JSON.stringify(document).matchAll(/"label":"SDK","source":("(?:[^"\\]|\\.)*")/g)].map(
    ([, source]) => `{ ${JSON.parse(String(source))} }\n`,
  );
  expect(samples.join("")).toContain('await client.readings.get({"sensor":');
  const text = `import type { Client } from "./index.js";\nexport async function all(client: Client) {\n${samples.join("")}}\n`;
  expect(await typecheck([...files, { path: "use.ts", text }], { compiler: "typescript7" })).toBe("");
});

test("the example of an update is of a row, where a method gets it", async () => {
  expect(await fileOf("resources/items.ts")).toContain(
    '   * const item = await client.items.get("text");\n' +
      '   * const changed = await client.items.update(item, { name: "text" });\n',
  );
  expect(await fileOf("resources/ratings.ts")).toContain(
    '   * const rating = await client.ratings.get({ userId: "text", "day-of": "text" });\n' +
      "   * const changed = await client.ratings.update(rating, { stars: 1 });\n",
  );
  expect(await fileOf("resources/countries.ts")).toContain(
    ' = await client.countries.update("text", { name: "text" });',
  );
});

const use = `
import type { Client, Country, Item, ListItemsResult, Rating } from "./index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(): T | undefined => undefined;

export async function all({ items, countries, ratings }: Client, item: Item, country: Country, rating: Rating) {
  await items.update(item, { name: "A" }, { ifMatch: true });
  await items.put("1", { name: "A" }, { ifMatch: '"tag"' });
  await items.delete(item, { ifMatch: false });
  await countries.update(country, { name: "A" });
  await countries.delete("FR");
  await ratings.update(rating, { stars: 1 });
  await ratings.hide({ userId: "1", "day-of": "2026-01-01" });
  await items.create({ name: "A" }, { idempotencyKey: "k1", retries: 5 });
  const same = await items.get("1", { ifNoneMatch: item });
  isTrue<Equal<typeof same, Item>>();
  const page: ListItemsResult = await items.list({}, { ifNoneMatch: undefined });
  await items.list({}, { ifNoneMatch: page });
  // @ts-expect-error no item is a country
  await items.update(country, { name: "A" });
  // @ts-expect-error a part of the key is missing
  await ratings.get({ userId: "1" });
  // @ts-expect-error it does not give pages
  await items.get("1", { ifNoneMatch: page });
  // @ts-expect-error the server does not know its key
  await countries.create(country, { idempotencyKey: "k1" });

  const made = await items.batchCreate({ records: [{ name: "A" }], options: { atomic: false } });
  if ("errors" in made) made.success.map(({ record }) => record.name).concat(made.errors.map(({ error }) => error.code));
  else isTrue<Equal<typeof made.data, Item[]>>();
  const changed = await items.batchUpdate({ records: [{ id: "1", name: "B" }] });
  if ("data" in changed) return changed.data;
  const left = await items.batchDelete({ ids: ["1"] });
  return left?.errors;
}
`;

test.each(["typescript", "typescript7"] as const)(
  "rows, pages and batches have their types, with %s",
  async (compiler) => {
    const { files } = await generateSdk(shopDocument);
    expect(await typecheck([...files, { path: "use.ts", text: use }], { compiler })).toBe("");
  },
);

interface Item {
  id: string;
  name: string;
}

/** A shop in memory with one item and tags that count its versions. It keeps what a request with a key was answered. */
async function shop() {
  let item: Item = { id: "1", name: "Chair" };
  let version = 1;
  const answers = new Map<string, Item>();
  const sent: string[] = [];
  const tagged = () => ({ ETag: `"${version}"` });
  const change = (name: string) => {
    item = { ...item, name };
    version++;
  };
  const app = new Hono()
    .use(async (c, next) => {
      sent.push(`${c.req.method} ${c.req.path}`);
      const tag = c.req.header("If-Match");
      if (tag !== undefined && tag !== `"${version}"`) return c.json({ code: "PRECONDITION_FAILED" }, 412);
      return next();
    })
    .get("/items/:id", (c) =>
      c.req.header("If-None-Match") === `"${version}"` ? c.body(null, 304, tagged()) : c.json(item, 200, tagged()),
    )
    .on(["PATCH", "PUT"], "/items/:id", async (c) => {
      change((await c.req.json<Item>()).name);
      return c.json(item, 200, tagged());
    })
    .post("/items", async (c) => {
      const key = String(c.req.header("Idempotency-Key"));
      const known = answers.get(key);
      if (known) return c.json(known, 201);
      answers.set(key, { id: `${answers.size + 2}`, name: (await c.req.json<Item>()).name });
      return c.json({ code: "UNAVAILABLE" }, 503, { "Retry-After": "0" });
    })
    .delete("/items/batch", async (c) => {
      sent.push(await c.req.text());
      return c.body(null, 204);
    })
    .patch("/ratings/:user/:day", async (c) => c.json({ userId: "u", "day-of": "d", ...(await c.req.json()) }));
  const server = await new Promise<ReturnType<typeof serveHono>>((resolve) => {
    const started = serveHono({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started));
  });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const resources = await loadClient(shopDocument, `http://127.0.0.1:${port}`);
  const call = async (resource: string, method: string, ...given: unknown[]) =>
    resources[resource]?.[method]?.(...given);
  return {
    items: (method: string, ...given: unknown[]) => call("items", method, ...given),
    call,
    change,
    sent,
    answers,
  };
}

test("who changes a row that has changed meanwhile is refused, and so is who put or deletes it", async () => {
  const { items, change } = await shop();
  const chair = await items("get", "1");
  expect(await items("update", chair, { name: "Armchair" })).toEqual({ id: "1", name: "Armchair" });
  for (const [method, ...given] of [["update", { name: "Bench" }], ["put", { name: "Bench" }], ["delete"]] as const) {
    await expect(items(method, chair, ...given)).rejects.toMatchObject({
      name: "PreconditionFailedError",
      status: 412,
    });
  }
  const put = await items("put", "1", { name: "Bench" });
  expect(await items("update", put, { name: "Sofa" })).toMatchObject({ name: "Sofa" });
  change("Table");
  await expect(items("update", put, { name: "Sofa" })).rejects.toMatchObject({ status: 412 });
  expect(await items("update", put, { name: "Sofa" }, { ifMatch: false })).toMatchObject({ name: "Sofa" });
});

test("a row that is still the same is the one that there was", async () => {
  const { items, change } = await shop();
  const chair = await items("get", "1");
  expect(await items("get", "1", { ifNoneMatch: chair })).toBe(chair);
  change("Table");
  expect(await items("get", "1", { ifNoneMatch: chair })).toEqual({ id: "1", name: "Table" });
});

test("a create with a key is made once, though its first answer was lost", async () => {
  const { items, sent, answers } = await shop();
  expect(await items("create", { name: "Lamp" }, { idempotencyKey: "k1" })).toEqual({ id: "2", name: "Lamp" });
  expect(sent).toEqual(["POST /items", "POST /items"]);
  expect(answers.size).toBe(1);
  await expect(items("create", { name: "Lamp" })).rejects.toMatchObject({ status: 503 });
});

test("a batch of deletions has a body, and a key of two parts is a path of two segments", async () => {
  const { items, call, sent } = await shop();
  expect(await items("batchDelete", { ids: ["1", "2"] })).toBeUndefined();
  expect(await call("ratings", "update", { userId: "a/b", "day-of": "c", stars: 5 }, { stars: 1 })).toBeDefined();
  expect(sent).toEqual(["DELETE /items/batch", '{"ids":["1","2"]}', "PATCH /ratings/a%2Fb/c"]);
});
