import { describe, expect, it } from "vitest";
import { emailOf, password, tokenOf } from "../support/accounts.js";
import { outcomeOf, pageOf, postStatement, problemOf, rowOf } from "../support/answers.js";
import { cookieOf, signIn } from "../support/cookies.js";
import { bearer, databases, origin, useSite, type Site } from "../support/site.js";

const newPost = JSON.stringify({ title: "New Post", content: "..." });
const json = { "Content-Type": "application/json" };

async function createPost(site: Site, headers: Record<string, string>): Promise<string> {
  const answer = await site.fetch("/api/v1/posts", { method: "POST", headers: { ...json, ...headers }, body: newPost });
  return await outcomeOf(answer);
}

async function listPosts(site: Site, headers: Record<string, string>): Promise<string> {
  return await outcomeOf(await site.fetch("/api/v1/posts", { headers }));
}

describe.each(databases)("signing in on %s", (database) => {
  const site = useSite(database);
  const signInAs = (email: string, secret: string) => {
    return site.send("POST", "/auth/v1/sign-in/email", { body: { email, password: secret } });
  };

  it("gives a token that is good as a bearer token at once, raw and signed", async () => {
    const answer = await signInAs(emailOf("user"), password);
    const signed = answer.headers.get("set-auth-token") ?? "";
    const { token } = await rowOf(answer);
    expect(await listPosts(site, { Authorization: `Bearer ${String(token)}` })).toBe("200");
    expect(await listPosts(site, { Authorization: `Bearer ${signed}` })).toBe("200");
  });

  it("says the same to a wrong password and to an unknown email", async () => {
    const wrong = await signInAs(emailOf("user"), "not the password");
    const unknown = await signInAs("nobody@example.com", password);
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await unknown.text());
  });

  it("is refused to the banned", async () => {
    const before = await site.sql("select id from session");
    expect((await signInAs(emailOf("banned"), password)).status).toBe(403);
    expect(await site.sql("select id from session")).toEqual(before);
  });

  it("is never cached", async () => {
    const answer = await signInAs(emailOf("user"), password);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("ends with sign-out, for the token and for the cookie", async () => {
    const cookie = await signIn(site, "user");
    expect(await listPosts(site, { Cookie: cookie })).toBe("200");
    const answer = await site.fetch("/auth/v1/sign-out", {
      method: "POST",
      headers: { ...json, Cookie: cookie, Origin: origin },
      body: "{}",
    });
    expect(answer.status).toBe(200);
    expect(await listPosts(site, { Cookie: cookie })).toBe("401 AUTH_INVALID_TOKEN");

    await site.send("POST", "/auth/v1/sign-out", { as: "user", body: {} });
    expect(await listPosts(site, bearer("user"))).toBe("401 AUTH_INVALID_TOKEN");
    expect(await listPosts(site, bearer("other"))).toBe("200");
  });
});

describe("each 401 says how to sign in (RFC 9110, section 15.5.2)", () => {
  const site = useSite("libsql");
  const isBad = 'Bearer error="invalid_token"';

  it.each<[string, () => Record<string, string>, string]>([
    ["no credentials", () => ({}), "Bearer"],
    ["a bearer token that is no good", () => ({ Authorization: "Bearer nonsense" }), isBad],
    ["one by a scheme in small letters", () => ({ Authorization: "bearer nonsense" }), isBad],
    ["credentials of another kind", () => ({ Authorization: "Basic bm9ib2R5Og==" }), "Bearer"],
    ["a cookie whose session is over", () => ({ Cookie: cookieOf("user"), Origin: origin }), "Bearer"],
  ])("to %s", async (_what, headers, want) => {
    await site.sql("delete from session");
    for (const [method, path, body] of [
      ["GET", "/api/v1/posts", undefined],
      ["POST", "/api/v1/posts", newPost],
      ["PATCH", "/api/v1/pages/page", newPost],
      ["DELETE", "/api/v1/pages/page", undefined],
      ["POST", "/api/v1/posts/post/publish", undefined],
    ] as const) {
      const sent = body === undefined ? {} : { body };
      const answer = await site.fetch(path, { method, headers: { ...json, ...headers() }, ...sent });
      expect([method, path, answer.status, answer.headers.get("www-authenticate")]).toEqual([method, path, 401, want]);
    }
  });

  it("to a wrong password, and with no other status", async () => {
    const wrong = await site.send("POST", "/auth/v1/sign-in/email", {
      body: { email: emailOf("user"), password: "no" },
    });
    expect([wrong.status, wrong.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    const right = await site.send("GET", "/api/v1/posts", { as: "user" });
    expect([right.status, right.headers.get("www-authenticate")]).toEqual([200, null]);
  });
});

describe.each(databases)("what ends access at once, on %s", (database) => {
  const site = useSite(database);

  it.each([
    ["a ban", "update user set banned = 1 where name = 'admin'", "401 AUTH_INVALID_TOKEN"],
    ["a demotion", "update user set role = 'user' where name = 'admin'", "403 ACCESS_ROLE_REQUIRED"],
    [
      "the end of the session",
      "update session set expires_at = 1 where user_id = 'id-of-admin'",
      "401 AUTH_INVALID_TOKEN",
    ],
    ["a deleted session", "delete from session where user_id = 'id-of-admin'", "401 AUTH_INVALID_TOKEN"],
    ["a deleted user", "delete from user where name = 'admin'", "401 AUTH_INVALID_TOKEN"],
  ])("%s: for bearer tokens and cookies", async (_name, statement, want) => {
    const cookie = cookieOf("admin");
    expect(await createPost(site, bearer("admin"))).toBe("201");
    expect(await createPost(site, { Cookie: cookie, Origin: origin })).toBe("201");
    await site.sql(statement);
    expect(await createPost(site, bearer("admin"))).toBe(want);
    expect(await createPost(site, { Cookie: cookie, Origin: origin })).toBe(want);
    expect(await site.sql("select count(*) as made from posts")).toEqual([{ made: 2 }]);
  });

  it("a ban that is over lets in again; one with an end ahead does not", async () => {
    const until = (time: number) => site.sql("update user set banned = 1, ban_expires = ? where name = 'user'", time);
    await until(Date.now() + 60_000);
    expect(await listPosts(site, bearer("user"))).toBe("401 AUTH_INVALID_TOKEN");
    await until(Date.now() - 60_000);
    expect(await listPosts(site, bearer("user"))).toBe("200");
  });
});

describe.each(databases)("credentials on %s", (database) => {
  const site = useSite(database);

  it.each([
    ["nonsense", "Bearer nonsense"],
    ["an empty header", ""],
    ["an empty token", "Bearer "],
    ["another scheme", "Basic YWRtaW46YWRtaW4="],
    ["a token that is signed by nobody", `Bearer ${tokenOf("admin")}.c2lnbmF0dXJl`],
    ["a session's id", "Bearer session-of-admin"],
    ["a user's id", "Bearer id-of-admin"],
    ["a wildcard", "Bearer %"],
    ["two tokens", `Bearer ${tokenOf("admin")} ${tokenOf("user")}`],
  ])("refuse %s, even beside a good cookie", async (_name, authorization) => {
    const cookie = cookieOf("admin");
    expect(await listPosts(site, { Authorization: authorization })).toBe("401 AUTH_INVALID_TOKEN");
    expect(await listPosts(site, { Authorization: authorization, Cookie: cookie })).toBe("401 AUTH_INVALID_TOKEN");
    const written = await createPost(site, { Authorization: authorization, Cookie: cookie, Origin: origin });
    expect(written).toBe("401 AUTH_INVALID_TOKEN");
  });

  it("of a bearer come before those of a cookie", async () => {
    await site.batch([postStatement("of-user", "user"), postStatement("of-admin", "admin")]);
    const headers = { ...bearer("user"), Cookie: cookieOf("admin") };
    const { data } = await pageOf(await site.fetch("/api/v1/posts", { headers }));
    expect(data.map((row) => row["id"])).toEqual(["of-user"]);
  });

  it("in a cookie that was tampered with are refused; another cookie is none", async () => {
    const [name = "", value = ""] = cookieOf("admin").split("=");
    expect(await listPosts(site, { Cookie: `${name}=x${value}` })).toBe("401 AUTH_INVALID_TOKEN");
    expect(await listPosts(site, { Cookie: `${name}=${tokenOf("admin")}` })).toBe("401 AUTH_INVALID_TOKEN");
    expect(await listPosts(site, { Cookie: "theme=dark" })).toBe("401 AUTH_MISSING");
    expect(await listPosts(site, { Cookie: `x${name}=${value}` })).toBe("401 AUTH_MISSING");
  });

  it("tell what to do where they are missing", async () => {
    const problem = await problemOf(await site.fetch("/api/v1/posts"));
    expect(problem).toMatchObject({ status: 401, code: "AUTH_MISSING", layer: "authentication" });
    expect(problem.hint).toContain("Authorization: Bearer");
  });

  it("are not looked at where anyone may read", async () => {
    const answer = await site.fetch("/api/v1/pages", { headers: { Authorization: "Bearer nonsense", Cookie: "x=y" } });
    expect(answer.status).toBe(200);
  });
});

describe.each(databases)("a write that a cookie authenticates, on %s", (database) => {
  const site = useSite(database);

  it.each([
    ["without Origin", undefined],
    ["from a foreign one", "https://evil.example"],
    ["from an opaque one", "null"],
    ["from a longer host", `${origin}.evil.example`],
    ["from another port", `${origin}:8080`],
    ["from another scheme", origin.replace("http:", "https:")],
    ["from an empty one", ""],
    ["from one with a path", `${origin}/`],
  ])("%s is refused, and writes nothing", async (_name, from) => {
    const headers = { Cookie: cookieOf("admin"), ...(from !== undefined && { Origin: from }) };
    expect(await createPost(site, headers)).toBe("403 CSRF_ORIGIN");
    expect(await site.sql("select * from posts")).toEqual([]);
  });

  it("from the server's own origin is accepted", async () => {
    expect(await createPost(site, { Cookie: cookieOf("admin"), Origin: origin })).toBe("201");
  });

  it("as a form would send it is refused by its type", async () => {
    const cookie = cookieOf("admin");
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      const headers = { Cookie: cookie, Origin: origin, "Content-Type": type };
      const answer = await site.fetch("/api/v1/posts", { method: "POST", headers, body: newPost });
      expect(await outcomeOf(answer)).toBe("415 UNSUPPORTED_MEDIA_TYPE");
    }
  });

  it("is told from a read, which needs no Origin", async () => {
    const cookie = cookieOf("user");
    expect(await listPosts(site, { Cookie: cookie })).toBe("200");
    expect(await listPosts(site, { Cookie: cookie, Origin: "https://evil.example" })).toBe("200");
  });

  it("is told from one with a bearer token, which no browser sends by itself", async () => {
    expect(await createPost(site, bearer("admin"))).toBe("201");
    expect(await createPost(site, { ...bearer("admin"), Origin: "https://evil.example" })).toBe("201");
  });

  it.each(["PATCH /api/v1/pages/x", "DELETE /api/v1/pages/x", "POST /api/v1/posts/x/publish"])(
    "counts as one in %s too",
    async (place) => {
      const [method = "", path = ""] = place.split(" ");
      const headers = { Cookie: cookieOf("admin"), ...(method === "PATCH" && json) };
      const body = method === "PATCH" ? { body: '{"title":"x"}' } : {};
      expect(await outcomeOf(await site.fetch(path, { method, headers, ...body }))).toBe("403 CSRF_ORIGIN");
    },
  );
});
