import { Hono } from "hono";
import { afterEach, expect, it, vi } from "vitest";
import { addressFinder } from "./address-of.js";

afterEach(() => void vi.restoreAllMocks());

it.each([
  ["a proxy that is not named", "10.0.0.2", [], 1],
  ["one that is", "10.0.0.2", ["10.0.0.2"], 0],
  ["a client who claims to be one", "192.0.2.1", [], 0],
])("of %s, the log tells as often as %4$i", async (_name, peer, trustedProxies, want) => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const addressOf = addressFinder({ trustedProxies, peer: () => peer });
  const app = new Hono().get("/", (c) => c.text(addressOf(c) ?? ""));
  for (let count = 0; count < 2; count += 1) {
    await app.request("/", { headers: { "X-Forwarded-For": "198.51.100.7" } });
  }
  expect(warn).toHaveBeenCalledTimes(want);
});
