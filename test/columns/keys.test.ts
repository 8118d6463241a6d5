import { describe, expect, it } from "vitest";
import { databases } from "../support/site.js";
import { useEveryColumn } from "./every-column.js";

const at = "2026-01-31T12:00:00.123Z";
const reading = { sensor: "a/b c", at, channel: "9223372036854775807", isRaw: false, label: "x" };
const pathOfReading = "/api/readings/a%2Fb%20c/2026-01-31T12%3A00%3A00.123Z/9223372036854775807/false";

describe.each(databases)("a record's key, on %s", (database) => {
  const site = useEveryColumn(database);

  it.each([
    ["photos", {}, /^[a-z][a-z0-9]{23}$/],
    ["links", {}, /^[\w-]{21}$/],
    ["line-items", {}, /^line_item_[a-z][a-z0-9]{23}$/],
    ["own-ids", {}, /^own-[0-9a-f-]{36}$/],
    ["countries", { code: "no" }, /^no$/],
  ] as const)("of %s", async (name, sent, form) => {
    const body = { ...sent, label: "first" };
    const created = await site.send("POST", `/api/${name}`, { body });
    expect(created.status).toBe(201);
    const row = (await created.json()) as Record<string, string>;
    const key = row["id"] ?? row["code"] ?? "";
    expect(key).toMatch(form);
    const path = `/api/${name}/${key}`;
    expect(created.headers.get("Location")).toBe(path);
    expect(await (await site.send("GET", path)).json()).toEqual(row);
    const changed = await site.send("PATCH", path, { body: { label: "second" } });
    expect(await changed.json()).toEqual({ ...row, label: "second" });
    expect((await site.send("DELETE", path)).status).toBe(204);
    expect((await site.send("GET", path)).status).toBe(404);
  });

  it.each([
    ["photos", { id: "mine" }, "GUARD_SYSTEM_MANAGED"],
    ["line-items", { id: "line_item_mine" }, "GUARD_SYSTEM_MANAGED"],
    ["own-ids", { id: "mine" }, "GUARD_SYSTEM_MANAGED"],
    ["countries", {}, "VALIDATION_ERROR"],
    ["countries", { code: "nor" }, "VALIDATION_ERROR"],
  ])("of %s is not taken from %j", async (name, sent, code) => {
    const answer = await site.send("POST", `/api/${name}`, { body: { label: "first", ...sent } });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code });
  });

  it.each(["", ".", ".."])("that clients send is not %j, which no path could carry", async (key) => {
    const country = await site.send("POST", "/api/countries", { body: { code: key, label: "Nowhere" } });
    const row = await site.send("POST", "/api/readings", { body: { ...reading, sensor: key } });
    expect([country.status, row.status]).toEqual([400, 400]);
  });

  it("that clients send is taken once, and never changed", async () => {
    const body = { code: "no", label: "Norway" };
    expect((await site.send("POST", "/api/countries", { body })).status).toBe(201);
    const again = await site.send("POST", "/api/countries", { body });
    expect([again.status, await again.json()]).toMatchObject([409, { code: "UNIQUE_VIOLATION" }]);
    const moved = await site.send("PATCH", "/api/countries/no", { body: { code: "se" } });
    expect([moved.status, await moved.json()]).toMatchObject([400, { code: "GUARD_FIELD_NOT_UPDATABLE" }]);
  });

  it("that is the owner is the caller's", async () => {
    const created = await site.send("POST", "/api/profiles", { as: "user", body: { label: "mine" } });
    expect(created.status).toBe(201);
    const path = created.headers.get("Location") ?? "";
    expect((await site.send("GET", path, { as: "user" })).status).toBe(200);
    expect((await site.send("GET", path, { as: "admin" })).status).toBe(404);
    expect((await site.send("POST", "/api/profiles", { as: "user", body: { label: "two" } })).status).toBe(409);
  });

  it("of several columns is a path of as many segments", async () => {
    const created = await site.send("POST", "/api/readings", { body: reading });
    expect([created.status, created.headers.get("Location")]).toEqual([201, pathOfReading]);
    expect(await (await site.send("GET", pathOfReading)).json()).toEqual(reading);
    const other = { ...reading, isRaw: true };
    expect((await site.send("POST", "/api/readings", { body: other })).status).toBe(201);
    expect((await site.send("POST", "/api/readings", { body: reading })).status).toBe(409);
    const changed = await site.send("PATCH", pathOfReading, { body: { label: "y" } });
    expect(await changed.json()).toEqual({ ...reading, label: "y" });
    expect((await site.send("DELETE", pathOfReading)).status).toBe(204);
    const { data } = (await (await site.send("GET", "/api/readings")).json()) as { data: unknown[] };
    expect(data).toEqual([other]);
  });

  it("of several columns is found by nothing but all of them, each in its form", async () => {
    await site.send("POST", "/api/readings", { body: reading });
    const segments = pathOfReading.split("/").slice(3);
    for (const [index, wrong] of ["other", "yesterday", "1.5", "maybe"].entries()) {
      const path = ["/api/readings", ...segments.with(index, wrong)].join("/");
      for (const method of ["GET", "DELETE"]) expect((await site.send(method, path)).status).toBe(404);
    }
    expect((await site.fetch(`/api/readings/${segments.slice(0, 3).join("/")}`)).status).toBe(404);
    expect((await site.fetch(`/api/readings/${segments.join("/")}/more`)).status).toBe(404);
    expect((await site.send("GET", pathOfReading)).status).toBe(200);
  });
});
