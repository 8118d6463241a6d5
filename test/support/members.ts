import { defineActions } from "@quickback/compiler";
import {
  any,
  anyone,
  everyRow,
  mask,
  nobody,
  own,
  record,
  resource,
  role,
  routes,
  shape,
  signedIn,
  timestamp,
} from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { userId, type Role } from "./accounts.js";
import type { Statement } from "./backends.js";
import type { SmallApp } from "./small-app.js";

/** A table with every kind of mask: for nobody to see through, for a role, and for the row's owner too. */
export const members = sqliteTable("members", {
  id: text("id").primaryKey(),
  bio: text("bio").notNull(),
  name: text("name"),
  email: text("email").unique(),
  phone: text("phone"),
  ssn: text("ssn"),
  card: text("card"),
  note: text("note"),
  salary: integer("salary"),
  tier: text("tier", { enum: ["gold", "tin"] }),
  joinedAt: integer("joined_at", { mode: "timestamp_ms" }),
  handle: text("handle"),
  // in no shape: the masks look at it
  ownerId: text("owner_id"),
});

const Member = shape(
  "Member",
  z.object({
    id: z.string(),
    bio: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    ssn: z.string().nullable(),
    card: z.string().nullable(),
    note: z.string().nullable(),
    salary: z.int().nullable(),
    tier: z.enum(["gold", "tin"]).nullable(),
    joinedAt: timestamp("ms").nullable(),
    handle: z.string().nullable(),
  }),
);
const MemberCard = shape("MemberCard", Member.pick({ name: true, email: true, bio: true }));
const MemberCreate = shape(
  "MemberCreate",
  z.strictObject({ bio: z.string(), email: z.email().nullable().optional(), salary: z.int().nullable().optional() }),
);

const admin = role("admin");
const orOwner = any(admin, own(members.ownerId));

/** An author's own mask: how long the text is, in steps of ten. */
const handle = {
  mask: (text: string) => ({ length: Math.floor(text.length / 10) * 10 }),
  output: z.object({ length: z.int() }),
};

const member = resource({
  table: members,
  shape: Member,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
  masks: {
    name: { as: mask.name, unless: orOwner },
    email: { as: mask.email, unless: orOwner },
    phone: { as: mask.phone, unless: role("editor", "admin") },
    ssn: { as: mask.ssn, unless: admin },
    card: { as: mask.creditCard, unless: own(members.ownerId) },
    note: { as: mask.redact, unless: nobody() },
    salary: { as: mask.redact, unless: admin },
    tier: { as: mask.redact, unless: admin },
    joinedAt: { as: mask.redact, unless: nobody() },
    handle: { as: mask.custom(handle), unless: admin },
  },
});

/** An action that gives the row as the author's code has it: whole. */
const actions = defineActions(members, {
  renew: { access: { roles: ["AUTHENTICATED"] }, output: members, execute: ({ record: row }) => row },
});

/** Every column that some caller sees masked. */
export const maskedColumns = [
  "name",
  "email",
  "phone",
  "ssn",
  "card",
  "note",
  "salary",
  "tier",
  "joinedAt",
  "handle",
] as const;

const columns = ["id", "bio", ...maskedColumns] as const;
const pageSize = { default: 50, max: 100 };

export const memberApp: SmallApp = {
  tables: { members },
  routes: [
    routes("members", {
      "GET /members": member.list({
        allow: anyone(),
        filter: columns,
        sort: columns,
        search: ["bio", "name", "email", "phone", "note", "handle"],
        pageSize,
      }),
      "GET /members/views/card": member.view("card", {
        allow: anyone(),
        shape: MemberCard,
        filter: ["name", "email", "bio"],
        sort: ["name", "email", "bio"],
        search: ["email"],
        pageSize,
      }),
      "GET /members/{id}": member.get({ allow: anyone() }),
      "POST /members": member.create({ allow: signedIn(), accept: MemberCreate }),
      "POST /members/{id}/renew": member.recordAction({
        allow: signedIn(),
        run: actions.renew,
        gives: record("members"),
      }),
      "PATCH /members/{id}": member.update({
        allow: signedIn(),
        accept: shape("MemberUpdate", MemberCreate.partial()),
      }),
    }),
  ],
};

/** The same without any of these columns: what an answer to a masked caller's query must not be told from. */
const BareMember = shape("Member", z.object({ id: z.string(), bio: z.string() }));
const bareMember = resource({ table: members, shape: BareMember, firewall: everyRow(), system: ["id"] });

export const bareMemberApp: SmallApp = {
  tables: { members },
  routes: [
    routes("members", {
      "GET /members": bareMember.list({
        allow: anyone(),
        filter: ["id", "bio"],
        sort: ["id", "bio"],
        search: ["bio"],
        pageSize,
      }),
      "GET /members/views/card": bareMember.view("card", {
        allow: anyone(),
        shape: shape("MemberCard", BareMember.pick({ bio: true })),
        filter: ["bio"],
        sort: ["bio"],
        pageSize,
      }),
    }),
  ],
};

/** A row's cells, without its key and owner. */
export interface MemberCells {
  readonly bio?: string;
  readonly name?: unknown;
  readonly email?: unknown;
  readonly phone?: unknown;
  readonly ssn?: unknown;
  readonly card?: unknown;
  readonly note?: unknown;
  readonly salary?: unknown;
  readonly tier?: unknown;
  readonly joinedAt?: unknown;
  readonly handle?: unknown;
}

/** A row put there past the server: its cells may be of any type that SQLite keeps. */
export function memberStatement(id: string, owner: Role | undefined, cells: MemberCells): Statement {
  const all = ["bio", ...maskedColumns].map((name) => cells[name as keyof MemberCells] ?? (name === "bio" ? "" : null));
  const marks = Array.from({ length: all.length + 2 }, () => "?").join(", ");
  return [
    `insert into members values (${marks})`,
    ...([id, ...all, owner === undefined ? null : userId(owner)] as (string | number | null)[]),
  ];
}
