import { expect, test } from "vitest";
import { forward } from "./v1.js";

test("forward passes on the visitor's cookie and origin, and nothing else", () => {
  const headers = { cookie: "session=s", origin: "https://a.test", authorization: "Basic x", host: "a.test" };
  const request = new Request("https://a.test", { headers: new Headers(headers) });
  expect(Object.fromEntries(forward(new Headers(headers)))).toEqual({ cookie: "session=s", origin: "https://a.test" });
  expect(Object.fromEntries(forward(request))).toEqual(Object.fromEntries(forward(request.headers)));
  expect([...forward(new Headers())]).toEqual([]);
});
