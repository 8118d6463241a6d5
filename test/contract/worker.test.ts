import { describe, expect, it } from "vitest";
import { emailOf, password } from "../support/accounts.js";
import { outcomeOf, pageOf, pageStatement, postStatement, problemOf, rowOf } from "../support/answers.js";
import { signIn } from "../support/cookies.js";
import { origin, useSite } from "../support/site.js";

describe("the Worker of my-site, in workerd on D1", () => {
  const site = useSite("workerd");

  it("creates, gets, lists, changes and deletes", async () => {
    const body = { slug: "home", title: "Home", content: "Hi" };
    const made = await site.send("POST", "/api/v1/pages", { as: "admin", body });
    const location = made.headers.get("location") ?? "";
    expect(made.status).toBe(201);
    expect(await rowOf(await site.send("GET", location))).toEqual(await rowOf(made));
    const list = await pageOf(await site.send("GET", "/api/v1/pages?slug=home&total=true"));
    expect([list.data.length, list.pagination["total"]]).toEqual([1, 1]);
    const changed = await site.send("PATCH", location, { as: "admin", body: { title: "New" } });
    expect(await rowOf(changed)).toMatchObject({ slug: "home", title: "New" });
    expect((await site.send("DELETE", location, { as: "admin" })).status).toBe(204);
    expect(await outcomeOf(await site.send("GET", location))).toBe("404 NOT_FOUND");
  });

  it("leads from page to page by cursor, past what comes meanwhile", async () => {
    await site.batch(["a", "b", "c", "d", "e"].map((id) => pageStatement({ id, title: id })));
    const seen: unknown[] = [];
    let cursor = "";
    do {
      const { data, pagination } = await pageOf(await site.send("GET", `/api/v1/pages?limit=2&sort=-title${cursor}`));
      seen.push(...data.map(({ id }) => id));
      cursor = pagination["nextCursor"] === null ? "" : `&cursor=${String(pagination["nextCursor"])}`;
      await site.batch([pageStatement({ title: "z" })]);
    } while (cursor !== "");
    expect(seen).toEqual(["e", "d", "c", "b", "a"]);
  });

  it("keeps each caller to their own posts", async () => {
    await site.batch([postStatement("of-user", "user"), postStatement("of-admin", "admin")]);
    const { data } = await pageOf(await site.send("GET", "/api/v1/posts", { as: "user" }));
    expect(data.map((row) => row["id"])).toEqual(["of-user"]);
    expect((await site.send("POST", "/api/v1/posts/of-admin/publish", { as: "admin" })).status).toBe(204);
    expect(await outcomeOf(await site.send("POST", "/api/v1/posts/of-user/publish", { as: "admin" }))).toBe(
      "404 NOT_FOUND",
    );
  });

  it("signs in, and knows its token and its cookie from then on", async () => {
    const body = { email: emailOf("user"), password };
    const { token } = await rowOf(await site.send("POST", "/auth/v1/sign-in/email", { body }));
    const headers = { Authorization: `Bearer ${String(token)}` };
    expect((await site.fetch("/api/v1/posts", { headers })).status).toBe(200);
    const cookie = await signIn(site, "admin");
    const init = { method: "POST", body: '{"title":"x","content":"y"}' };
    const write = { "Content-Type": "application/json", Cookie: cookie };
    expect(await outcomeOf(await site.fetch("/api/v1/posts", { ...init, headers: write }))).toBe("403 CSRF_ORIGIN");
    expect((await site.fetch("/api/v1/posts", { ...init, headers: { ...write, Origin: origin } })).status).toBe(201);
  });

  it.each([
    ["GET", "/api/v1/posts", undefined, undefined, "401 AUTH_MISSING"],
    ["GET", "/api/v1/posts", "banned", undefined, "401 AUTH_INVALID_TOKEN"],
    ["POST", "/api/v1/posts", "user", { title: "x", content: "y" }, "403 ACCESS_ROLE_REQUIRED"],
    ["POST", "/api/v1/posts", "admin", { title: 3 }, "400 VALIDATION_ERROR"],
    ["POST", "/api/v1/posts", "admin", { title: "x", content: "y", ownerId: "z" }, "400 GUARD_SYSTEM_MANAGED"],
    ["GET", "/api/v1/pages?totl=true", undefined, undefined, "400 UNKNOWN_PARAMETER"],
    ["GET", "/api/v1/pages?cursor=nonsense", undefined, undefined, "400 INVALID_CURSOR"],
    ["GET", "/api/v1/nothing", undefined, undefined, "404 NOT_FOUND"],
  ] as const)("%s %s as %s", async (method, path, as, body, want) => {
    expect(await outcomeOf(await site.send(method, path, { ...(as && { as }), ...(body && { body }) }))).toBe(want);
  });

  it("answers a taken value with 409", async () => {
    const body = { slug: "home", title: "Home", content: "Hi" };
    await site.send("POST", "/api/v1/pages", { as: "admin", body });
    const problem = await problemOf(await site.send("POST", "/api/v1/pages", { as: "admin", body }));
    expect(problem).toMatchObject({ status: 409, code: "UNIQUE_VIOLATION", errors: [{ path: "/slug" }] });
  });

  it("serves its document, its reference page and that page's script", async () => {
    expect(await rowOf(await site.fetch("/openapi.json"))).toMatchObject({
      openapi: "3.1.1",
      info: { title: "my-site" },
    });
    const page = await site.fetch("/docs");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await page.text()).toContain("/docs/reference.js");
    expect(await (await site.fetch("/docs/reference.js")).text()).toContain("reference page's script");
    expect(await rowOf(await site.fetch("/health"))).toEqual({ status: "ok" });
  });
});
