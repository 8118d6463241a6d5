import { anyone, everyRow, resource, role, routes, shape } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf } from "../support/answers.js";
import { cookieOf } from "../support/cookies.js";
import { useApp } from "../support/small-app.js";
import { useSite } from "../support/site.js";

const notes = sqliteTable("notes", { id: text("id").primaryKey(), text: text("text").notNull() });
const Note = shape("Note", z.object({ id: z.string(), text: z.string() }));
const NoteCreate = shape("NoteCreate", z.strictObject({ text: z.string() }));
const note = resource({
  table: notes,
  shape: Note,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

const trusted = "https://front.example";

const small = {
  tables: { notes },
  routes: [
    routes("notes", {
      "GET /notes": note.list({ allow: anyone(), filter: [], sort: [], pageSize: { default: 5, max: 5 } }),
      "POST /notes": note.create({ allow: role("user"), accept: NoteCreate }),
    }),
  ],
  trustedOrigins: [trusted],
};

const foreign = [
  "https://evil.example",
  "http://front.example",
  "https://front.example:8443",
  "https://front.example.evil.example",
  "https://evil-front.example",
  "https://sub.front.example",
  "https://front.example/",
  "https://FRONT.example",
  "null",
];

describe("an app that trusts one origin", () => {
  const site = useApp(small);

  it("lets it read answers, problems among them, with credentials", async () => {
    for (const path of ["/api/v1/notes", "/api/v1/nothing", "/api/v1/notes?x=1"]) {
      const { headers } = await site.fetch(path, { headers: { Origin: trusted } });
      expect(headers.get("access-control-allow-origin")).toBe(trusted);
      expect(headers.get("access-control-allow-credentials")).toBe("true");
      expect(headers.get("access-control-expose-headers")).toBe(
        "Content-Disposition,ETag,Location,RateLimit,RateLimit-Policy,Retry-After,WWW-Authenticate,X-Request-Id,Set-Auth-Token",
      );
      expect(headers.get("vary")).toContain("Origin");
    }
  });

  it.each(foreign)("does not let %s", async (origin) => {
    const { headers } = await site.fetch("/api/v1/notes", { headers: { Origin: origin } });
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("vary")).toContain("Origin");
  });

  it("answers its preflight with what the API takes", async () => {
    const { status, headers } = await preflight(trusted);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(trusted);
    expect(headers.get("access-control-allow-methods")).toBe("GET,POST,PUT,PATCH,DELETE");
    expect(headers.get("access-control-allow-headers")).toBe(
      "Authorization,Content-Type,Idempotency-Key,If-Match,If-None-Match,X-Request-Id",
    );
    expect(headers.get("access-control-max-age")).toBe("600");
  });

  it.each(foreign)("answers the preflight of %s without letting it in", async (origin) => {
    const { headers } = await preflight(origin);
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  it("takes a write with a cookie from it, and from no other", async () => {
    const cookie = cookieOf("user");
    const write = (origin: string) => {
      const headers = { "Content-Type": "application/json", Cookie: cookie, Origin: origin };
      return site.fetch("/api/v1/notes", { method: "POST", headers, body: '{"text":"x"}' });
    };
    expect(await outcomeOf(await write(trusted))).toBe("201");
    for (const origin of foreign) expect(await outcomeOf(await write(origin))).toBe("403 CSRF_ORIGIN");
    expect(await site.sql("select count(*) as notes from notes")).toEqual([{ notes: 1 }]);
  });

  function preflight(origin: string): Promise<Response> {
    const asked = { "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization" };
    return site.fetch("/api/v1/notes", { method: "OPTIONS", headers: { Origin: origin, ...asked } });
  }
});

describe("my-site, which trusts none", () => {
  const site = useSite("libsql");

  it.each(["http://localhost:4321", "https://my-site.example"])("does not let %s read", async (origin) => {
    const { headers } = await site.fetch("/api/v1/pages", { headers: { Origin: origin } });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});
