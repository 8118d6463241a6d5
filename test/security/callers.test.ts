import { describe, expect, it } from "vitest";
import { describe as describeDocument } from "../../generated/my-site/server/app.js";
import { roles, type Role } from "../support/accounts.js";
import { outcomeOf } from "../support/answers.js";
import { attempts, fill, snapshot, writes, type Attempt } from "../support/attempts.js";
import { cookieOf } from "../support/cookies.js";
import { bearer, origin, useSite, type Site } from "../support/site.js";

const json = { "Content-Type": "application/json" };

function request(site: Site, { method, path, body }: Attempt, headers: Record<string, string>): Promise<Response> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return site.fetch(path, { method, headers: { ...(body && json), ...headers }, ...sent });
}

it("A10 every operation of the document's API is attempted below", async () => {
  const { paths } = await describeDocument();
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const attempted = attempts.map(({ method, path }) => `${method} ${path.replace(/\/(post|page)(?=\/|$)/, "/{id}")}`);
  expect(documented.filter((place) => place.includes("/api/v1/")).toSorted()).toEqual(attempted.toSorted());
});

describe("callers", () => {
  const site = useSite("libsql");

  describe.each(attempts)("$name", (attempt) => {
    const callers: readonly (Role | undefined)[] = [...roles, undefined];

    it.each(callers)("A10 is for those whom its rule names: %s", async (caller) => {
      await fill(site);
      const before = await snapshot(site);
      const outcome = await outcomeOf(await request(site, attempt, { ...(caller && bearer(caller)) }));
      if (attempt.allowed.includes(caller) || attempt.allowed.includes(undefined)) {
        expect(outcome).toMatch(/^20[014]$/);
        return;
      }
      expect(outcome).toMatch(caller === undefined || caller === "banned" ? /^401 / : /^403 ACCESS_ROLE_REQUIRED$/);
      expect(await snapshot(site)).toBe(before);
    });

    it("A27 answers may be kept by nobody else", async () => {
      await fill(site);
      for (const headers of [bearer("admin"), bearer("user"), {}]) {
        const answer = await request(site, attempt, headers);
        expect(answer.headers.get("cache-control")).toBe("private, no-cache");
        expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
        expect(answer.headers.get("vary")).toBe("Authorization, Cookie, Origin");
        if (!answer.ok) expect(answer.headers.get("etag")).toBeNull();
      }
    });

    it("A28 no origin is let in that nobody named", async () => {
      await fill(site);
      for (const from of ["https://evil.example", "null", `${origin}.evil.example`, "http://localhost:3000"]) {
        const answer = await request(site, attempt, { ...bearer("user"), Origin: from });
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      }
    });

    it.each([
      ["a ban", "update user set banned = 1", /^401 AUTH_INVALID_TOKEN$/],
      ["a demotion", "update user set role = 'nothing'", /^403 ACCESS_ROLE_REQUIRED$/],
      ["the session's end", "update session set expires_at = 1", /^401 AUTH_INVALID_TOKEN$/],
    ])("A29 %s ends what credentials opened", async (_name, statement, want) => {
      await fill(site);
      await site.sql(statement);
      const before = await snapshot(site);
      const outcome = await outcomeOf(await request(site, attempt, bearer("admin")));
      expect(outcome).toMatch(attempt.allowed.includes(undefined) ? /^200$/ : want);
      expect(await snapshot(site)).toBe(before);
    });
  });
});

describe("writes that a browser could be led to", () => {
  const site = useSite("libsql");

  it.each(writes)("A28 $name: a cookie alone, from elsewhere, does nothing", async (attempt) => {
    await fill(site);
    const cookie = cookieOf("admin");
    const before = await snapshot(site);
    for (const from of [undefined, "https://evil.example", "null", "http://localhost:3000"]) {
      const headers = { Cookie: cookie, ...(from && { Origin: from }) };
      expect(await outcomeOf(await request(site, attempt, headers))).toBe("403 CSRF_ORIGIN");
    }
    if (attempt.body !== undefined) {
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
        const headers = { Cookie: cookie, Origin: origin, "Content-Type": type };
        expect(await outcomeOf(await request(site, attempt, headers))).toBe("415 UNSUPPORTED_MEDIA_TYPE");
      }
    }
    expect(await snapshot(site)).toBe(before);
    expect(await outcomeOf(await request(site, attempt, { Cookie: cookie, Origin: origin }))).toMatch(/^20[014]$/);
  });
});
