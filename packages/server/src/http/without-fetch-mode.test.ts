import { expect, it } from "vitest";
import { withoutFetchMode } from "./without-fetch-mode.js";

it.each<[string, Record<string, string>, boolean]>([
  ["Node's fetch", { "sec-fetch-mode": "cors" }, false],
  [
    "a page's fetch",
    { "sec-fetch-mode": "cors", "sec-fetch-site": "cross-site", origin: "https://evil.example" },
    true,
  ],
  ["a page's form", { "sec-fetch-mode": "navigate", "sec-fetch-site": "cross-site" }, true],
  ["a page without referrer policy", { "sec-fetch-mode": "cors", origin: "null" }, true],
  ["a browser with a session", { "sec-fetch-mode": "cors", cookie: "a=b" }, true],
])("%s: Better Auth sees the mode: %3$s", (_name, headers, kept) => {
  const request = new Request("https://api.example/auth/v1/sign-in/email", { method: "POST", headers });
  expect(withoutFetchMode(request).headers.has("sec-fetch-mode")).toBe(kept);
});

it("keeps the body", async () => {
  const headers = { "sec-fetch-mode": "cors", "content-type": "application/json" };
  const request = new Request("https://api.example/", { method: "POST", headers, body: "{}" });
  expect(await withoutFetchMode(request).text()).toBe("{}");
});
