import fc from "fast-check";
import { expect, test } from "vitest";
import { serve } from "../../../test/sdk/serve.js";
import { connect, path } from "./v1.js";

test.each(["", ".", "..", undefined, null, "\ud800"])("an id of %j is refused before sending", async (id) => {
  const server = await serve(() => ({ body: {} }));
  const call = connect({ baseUrl: server.url }).call("DELETE", path`/posts/${id}/comments`);
  expect((await call.safe()).error).toMatchObject({ name: "RequestError" });
  expect(server.received).toEqual([]);
});

test.each([
  ["a/b", "/posts/a%2Fb"],
  ["../x", "/posts/..%2Fx"],
  ["%2e%2e", "/posts/%252e%252e"],
  ["a?b#c", "/posts/a%3Fb%23c"],
  ["...", "/posts/..."],
  ["ünï", "/posts/%C3%BCn%C3%AF"],
  [12, "/posts/12"],
])("an id of %j is one segment, encoded", async (id, want) => {
  const server = await serve(() => ({ body: {} }));
  await connect({ baseUrl: server.url }).call("GET", path`/posts/${id}`);
  expect(server.received[0]?.url).toBe(want);
});

test("no id leaves its segment", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (id) => {
      fc.pre(!/^\.{1,2}$/.test(id));
      const built = path`/posts/${id}/end`;
      const { pathname } = new URL(`http://a${typeof built === "string" ? built : built()}`);
      const [, posts, segment, end, ...rest] = pathname.split("/");
      expect([posts, end, rest]).toEqual(["posts", "end", []]);
      expect(decodeURIComponent(segment ?? "")).toBe(id);
    }),
  );
});
