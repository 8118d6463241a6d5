import { expect, test } from "vitest";
import { problem, serve, type Received } from "../../../test/sdk/serve.js";
import type { CallError } from "./call-error.js";
import type { ListCall } from "./list-call.js";
import { connect } from "./v1.js";

interface Row {
  id: number;
}

interface RowList {
  data: Row[];
  pagination: { limit: number; count: number; hasMore: boolean; offset?: number; nextCursor?: string };
}

const rows: Row[] = [1, 2, 3, 4, 5].map((id) => ({ id }));

function byOffset({ url }: Received) {
  const { searchParams } = new URL(url, "http://a");
  const [limit, offset] = [Number(searchParams.get("limit") ?? 2), Number(searchParams.get("offset") ?? 0)];
  const data = rows.slice(offset, offset + limit);
  return { body: { data, pagination: { limit, offset, count: data.length, hasMore: offset + limit < rows.length } } };
}

function byCursor({ url }: Received) {
  const { searchParams } = new URL(url, "http://a");
  if (searchParams.has("cursor") && searchParams.has("offset")) return problem(400, "INVALID_CURSOR");
  const start = Number(searchParams.get("cursor")?.slice(1) ?? searchParams.get("offset") ?? 0);
  const [data, end] = [rows.slice(start, start + 2), start + 2];
  const hasMore = end < rows.length;
  return {
    body: { data, pagination: { limit: 2, count: data.length, hasMore, nextCursor: hasMore ? `c${end}` : null } },
  };
}

function list(baseUrl: string, query: object = {}): ListCall<Row, RowList, CallError> {
  return connect({ baseUrl }).list("/rows", { query });
}

async function ids(call: AsyncIterable<Row>): Promise<number[]> {
  const seen: number[] = [];
  for await (const row of call) seen.push(row.id);
  return seen;
}

test("a list is a promise of one page", async () => {
  const server = await serve(byOffset);
  const page = await list(server.url, { limit: 3 });
  expect(page.data.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(page.pagination).toEqual({ limit: 3, offset: 0, count: 3, hasMore: true });
  expect(server.received).toHaveLength(1);
});

test.each([
  [
    "offset",
    byOffset,
    ["/rows?status=a&limit=2", "/rows?status=a&limit=2&offset=2", "/rows?status=a&limit=2&offset=4"],
  ],
  [
    "cursor",
    byCursor,
    ["/rows?status=a&limit=2", "/rows?status=a&limit=2&cursor=c2", "/rows?status=a&limit=2&cursor=c4"],
  ],
])("for await goes over the rows of every page, by %s", async (_, answer, urls) => {
  const server = await serve(answer);
  expect(await ids(list(server.url, { status: "a", limit: 2 }))).toEqual([1, 2, 3, 4, 5]);
  expect(server.received.map(({ url }) => url)).toEqual(urls);
});

test.each([
  ["offset", byOffset],
  ["cursor", byCursor],
])("it starts at the offset that was asked for, by %s", async (_, answer) => {
  const server = await serve(answer);
  expect(await ids(list(server.url, { offset: 1 }))).toEqual([2, 3, 4, 5]);
});

test("where the server has no cursor for what follows, it goes on by offset, and by cursor again", async () => {
  const server = await serve((request) => {
    if (!request.url.includes("cursor=c2")) return byCursor(request);
    const pagination = { limit: 2, offset: 2, count: 2, hasMore: true, nextCursor: null };
    return { body: { data: rows.slice(2, 4), pagination } };
  });
  expect(await ids(list(server.url))).toEqual([1, 2, 3, 4, 5]);
  expect(server.received.map(({ url }) => url)).toEqual(["/rows", "/rows?cursor=c2", "/rows?offset=4"]);
});

test("leaving the loop asks for no more pages", async () => {
  const server = await serve(byOffset);
  for await (const row of list(server.url)) if (row.id === 2) break;
  expect(server.received).toHaveLength(1);
});

test("pages gives each page, next the one after", async () => {
  const server = await serve(byOffset);
  const counts: number[] = [];
  for await (const page of list(server.url).pages()) counts.push(page.data.length);
  expect(counts).toEqual([2, 2, 1]);
  const first = await list(server.url, { limit: 4 });
  const second = await first.next();
  expect(second?.data).toEqual([{ id: 5 }]);
  expect(await second?.next()).toBeUndefined();
});

test("an empty page that claims more is the last", async () => {
  const server = await serve(() => ({ body: { data: [], pagination: { hasMore: true } } }));
  expect(await ids(list(server.url))).toEqual([]);
  expect(server.received).toHaveLength(1);
});

test("a page looks like the answer alone when copied, compared or serialized", async () => {
  const server = await serve(byOffset);
  const page = await list(server.url, { limit: 1 });
  expect(Object.keys(page)).toEqual(["data", "pagination"]);
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
});

test("an error on a later page ends the loop with it", async () => {
  const server = await serve((request) =>
    request.url.includes("offset=2") ? problem(403, "ACCESS") : byOffset(request),
  );
  const seen: number[] = [];
  const loop = async () => {
    for await (const row of list(server.url)) seen.push(row.id);
  };
  await expect(loop()).rejects.toMatchObject({ code: "ACCESS" });
  expect(seen).toEqual([1, 2]);
});

test("a list has safe and withResponse like any call", async () => {
  const server = await serve(byOffset);
  const { data } = await list(server.url).withResponse();
  expect((await data.next())?.data).toHaveLength(2);
  const { error } = await list((await serve(() => problem(403, "ACCESS"))).url).safe();
  expect(error?.status).toBe(403);
});
