import { describe, expect, it } from "vitest";
import { bearer, databases, useSite } from "../support/site.js";
import { insertPage, insertPost, outcomeOf } from "../support/answers.js";
import type { Role } from "../support/accounts.js";

// Order of tests: body size and type → authentication → roles → query and body → guards → row → write.

interface Wrong {
  readonly size?: true;
  readonly type?: true;
  readonly caller?: "nobody" | "stranger" | "wrong role";
  readonly query?: true;
  readonly json?: true;
  readonly body?: true;
  readonly guard?: true;
  readonly row?: true;
  readonly unique?: true;
}

const create: readonly [string, Wrong, string][] = [
  ["size", { size: true, type: true, caller: "nobody", query: true, json: true }, "413 PAYLOAD_TOO_LARGE"],
  ["type", { type: true, caller: "nobody", query: true, json: true }, "415 UNSUPPORTED_MEDIA_TYPE"],
  ["no credentials", { caller: "nobody", query: true, json: true, body: true, guard: true }, "401 AUTH_MISSING"],
  ["bad credentials", { caller: "stranger", query: true, json: true, guard: true }, "401 AUTH_INVALID_TOKEN"],
  ["roles", { caller: "wrong role", query: true, json: true, guard: true }, "403 ACCESS_ROLE_REQUIRED"],
  ["query", { query: true, json: true, body: true, guard: true, unique: true }, "400 UNKNOWN_PARAMETER"],
  ["JSON", { json: true, guard: true, unique: true }, "400 INVALID_JSON"],
  ["body", { body: true, guard: true, unique: true }, "400 VALIDATION_ERROR"],
  ["guards", { guard: true, unique: true }, "400 GUARD_SYSTEM_MANAGED"],
  ["write", { unique: true }, "409 UNIQUE_VIOLATION"],
  ["nothing", {}, "201"],
];

const update: readonly [string, Wrong, string][] = [
  ...create.slice(0, -3).map(([name, wrong, want]) => [name, { ...wrong, row: true }, want] as const),
  ["guards", { guard: true, row: true, unique: true }, "400 GUARD_SYSTEM_MANAGED"],
  ["row", { row: true, unique: true }, "404 NOT_FOUND"],
  ["write", { unique: true }, "409 UNIQUE_VIOLATION"],
  ["nothing", {}, "200"],
].map(([name, wrong, want]) => [name, wrong, want] as [string, Wrong, string]); // as listed

const bodiless: readonly [string, Wrong, string][] = [
  ["no credentials", { caller: "nobody", query: true, row: true }, "401 AUTH_MISSING"],
  ["bad credentials", { caller: "stranger", query: true, row: true }, "401 AUTH_INVALID_TOKEN"],
  ["roles", { caller: "wrong role", query: true, row: true }, "403 ACCESS_ROLE_REQUIRED"],
  ["query", { query: true, row: true }, "400 UNKNOWN_PARAMETER"],
  ["row", { row: true }, "404 NOT_FOUND"],
  ["nothing", {}, "204"],
];

describe.each(databases)("what is wrong first decides, on %s", (database) => {
  const site = useSite(database);

  async function send(method: string, path: string, wrong: Wrong): Promise<string> {
    const init = method === "DELETE" || path.endsWith("/publish") ? { headers: headers(wrong) } : withBody(wrong);
    return await outcomeOf(await site.fetch(`${path}${wrong.query ? "?nonsense=1" : ""}`, { method, ...init }));
  }

  it.each(create)("create: %s", async (_name, wrong, want) => {
    await insertPage(site, { slug: "taken" });
    expect(await send("POST", "/api/v1/pages", wrong)).toBe(want);
  });

  it.each(update)("update: %s", async (_name, wrong, want) => {
    await insertPage(site, { slug: "taken" });
    const id = await insertPage(site, { slug: "free" });
    expect(await send("PATCH", `/api/v1/pages/${wrong.row ? "missing" : id}`, wrong)).toBe(want);
  });

  it.each(bodiless)("delete: %s", async (_name, wrong, want) => {
    const id = await insertPage(site);
    expect(await send("DELETE", `/api/v1/pages/${wrong.row ? "missing" : id}`, wrong)).toBe(want);
  });

  it.each(bodiless)("publish: %s", async (_name, wrong, want) => {
    await insertPost(site, "mine", "admin");
    await insertPost(site, "theirs", "user");
    expect(await send("POST", `/api/v1/posts/${wrong.row ? "theirs" : "mine"}/publish`, wrong)).toBe(want);
  });
});

function headers({ caller }: Wrong): Record<string, string> {
  if (caller === "nobody") return {};
  if (caller === "stranger") return { Authorization: "Bearer nonsense" };
  const role: Role = caller === "wrong role" ? "user" : "admin";
  return { ...bearer(role) };
}

function withBody(wrong: Wrong): RequestInit {
  const sent = {
    slug: wrong.unique ? "taken" : "new",
    title: wrong.body ? 3 : "x",
    content: wrong.size ? "x".repeat(1024 * 1024) : "y",
    ...(wrong.guard && { id: "mine" }),
  };
  const body = JSON.stringify(sent).slice(0, wrong.json ? -1 : undefined);
  const size: Record<string, string> = wrong.size ? { "Content-Length": String(body.length) } : {}; // a server gets it, a Request does not
  return {
    body,
    headers: { ...headers(wrong), "Content-Type": wrong.type ? "text/plain" : "application/json", ...size },
  };
}
