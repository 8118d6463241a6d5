import { anyone, everyRow, many, mask, one, reference, resource, role, routes, shape } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf, rowOf, type Json } from "../support/answers.js";
import { useApp } from "../support/small-app.js";
import { databases } from "../support/site.js";

// What no answer shows, no cursor and no reference tells.

const members = sqliteTable("members", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  code: text("code").notNull().unique(),
});

const invites = sqliteTable("invites", {
  id: text("id").primaryKey(),
  memberId: text("member_id").references(() => members.id),
  memberCode: text("member_code").references(() => members.code),
});

const member = resource({
  table: members,
  shape: shape("Member", z.object({ id: z.string(), name: z.string() })),
  firewall: everyRow(),
  system: ["id"],
});

const invite = resource({
  table: invites,
  shape: shape("Invite", z.object({ id: z.string() })),
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
  references: [reference("members", { memberId: "id" }), reference("members", { memberCode: "code" })],
});

const list = { allow: anyone(), filter: ["name"], sort: ["name"], pageSize: { default: 50, max: 100 } } as const;
const InviteCreate = shape(
  "InviteCreate",
  z.strictObject({ memberId: z.string().nullable().optional(), memberCode: z.string().nullable().optional() }),
);

const app = {
  tables: { invites, members },
  routes: [
    routes("members", {
      "GET /members": member.list(list),
      "GET /members/views/card": member.view("card", {
        ...list,
        shape: shape("MemberCard", z.object({ name: z.string() })),
      }),
    }),
    routes("invites", { "POST /invites": invite.create({ allow: anyone(), accept: InviteCreate }) }),
  ],
};

const plates = sqliteTable("plates", { id: text("id").primaryKey(), code: text("code").notNull() });
const cars = sqliteTable("cars", { id: text("id").primaryKey(), plate: text("plate").notNull() });

const car = resource({
  table: cars,
  shape: shape("Car", z.object({ id: z.string(), plate: z.string() })),
  firewall: everyRow(),
  system: ["id"],
  relations: { registered: one("plates", { plate: "code" }) },
});
const plate = resource({
  table: plates,
  shape: shape("Plate", z.object({ id: z.string(), code: z.string() })),
  firewall: everyRow(),
  system: ["id"],
  masks: { code: { as: mask.redact, unless: role("admin") } },
  relations: { cars: many("cars", { code: "plate" }) },
});
const registry = {
  tables: { plates, cars },
  routes: [
    routes("cars", { "GET /cars/{id}": car.get({ allow: anyone(), include: ["registered"] }) }),
    routes("plates", { "GET /plates/{id}": plate.get({ allow: anyone(), include: ["cars"] }) }),
  ],
};

describe.each(databases)("a column that is masked, on %s", (database) => {
  const site = useApp(registry, database);

  it.each([
    ["cars/c?include=registered", { registered: null }, { registered: { id: "p", code: "AB 123" } }],
    [
      "plates/p?include=cars",
      { cars: { data: [], hasMore: false } },
      { cars: { data: [{ id: "c", plate: "AB 123" }], hasMore: false } },
    ],
  ])("joins no rows but for those who see it: %s", async (path, hidden, shown) => {
    await site.batch([["insert into plates values ('p', 'AB 123')"], ["insert into cars values ('c', 'AB 123')"]]);
    expect(await rowOf(await site.send("GET", `/api/v1/${path}`, { as: "user" }))).toMatchObject(hidden);
    expect(await rowOf(await site.send("GET", `/api/v1/${path}`, { as: "admin" }))).toMatchObject(shown);
  });
});

describe.each(databases)("a column that is not shown, on %s", (database) => {
  const site = useApp(app, database);

  const fill = () =>
    site.batch([
      ["insert into members values ('secret-key-1', 'a', 'CODE-1')"],
      ["insert into members values ('secret-key-2', 'b', 'CODE-2')"],
    ]);

  async function pageOf(path: string): Promise<Json> {
    const answer = await site.fetch(`/api/v1/${path}`);
    return ((await answer.json()) as { readonly pagination: Json }).pagination;
  }

  it("is in no cursor: a list without its key goes on by offset, one with it by cursor", async () => {
    await fill();
    expect(await pageOf("members?limit=1")).toMatchObject({ hasMore: true, nextCursor: expect.any(String) });
    expect(await pageOf("members/views/card?limit=1")).toMatchObject({ hasMore: true, nextCursor: null, offset: 0 });
    const second = await site.fetch("/api/v1/members/views/card?limit=1&offset=1");
    expect(await second.json()).toMatchObject({ data: [{ name: "b" }], pagination: { hasMore: false } });
  });

  it.each([
    [{ memberId: "secret-key-1" }, "201"],
    [{ memberId: "nobody" }, "400 REFERENCE_NOT_FOUND"],
    [{ memberCode: "CODE-1" }, "400 REFERENCE_NOT_FOUND"],
    [{ memberCode: "CODE-9" }, "400 REFERENCE_NOT_FOUND"],
  ])("is not told by a reference to it: %j", async (body, want) => {
    await fill();
    expect(await outcomeOf(await site.send("POST", "/api/v1/invites", { body }))).toBe(want);
  });
});
