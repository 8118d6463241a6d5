import { defineActions } from "@quickback/compiler";
import { notDeleted, own, resource, role, routes, rows, shape, timestamp } from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { userId, type Role } from "./accounts.js";
import type { Statement } from "./backends.js";
import type { SmallApp } from "./small-app.js";

/** What my-site has not: a hidden column, a row-level condition, soft delete, and every verb behind a firewall. */
export const vaults = sqliteTable("vaults", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  state: text("state"),
  ownerId: text("owner_id").notNull(),
  secretCode: text("secret_code").notNull().default(""),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

/** How often the action's body has run. */
export const opened: string[] = [];

const actions = defineActions({
  open: {
    access: { roles: ["user"] },
    input: z.strictObject({ code: z.string() }),
    execute: ({ record }) => void opened.push(String(record["id"])),
  },
});

const fields = z.object({
  id: z.string(),
  title: z.string(),
  state: z.string().nullable(),
  ownerId: z.string(),
  createdAt: timestamp("ms"),
});
export const Vault = shape("Vault", fields);
const Safe = shape("Safe", fields);
export const VaultCreate = shape(
  "VaultCreate",
  z.strictObject({ title: z.string(), state: z.string().nullable().optional() }),
);
const VaultUpdate = shape("VaultUpdate", VaultCreate.partial());

const VaultPut = shape("VaultPut", VaultCreate.extend({ id: z.string() }));
const both = {
  table: vaults,
  firewall: rows(own(vaults.ownerId), notDeleted(vaults.deletedAt)),
};
const vault = resource({
  ...both,
  shape: Vault,
  system: ["id", "ownerId", "createdAt"],
  stamps: { create: { id: "uuid", ownerId: "userId", createdAt: "now" } },
});
/** The same rows, under keys that clients name. */
const safe = resource({
  ...both,
  shape: Safe,
  system: ["ownerId", "createdAt"],
  stamps: { create: { ownerId: "userId", createdAt: "now" } },
});

/** A sealed vault stays as it is. */
const unsealed = {
  kind: "and",
  rules: [
    role("user"),
    { kind: "compare", column: "state", operator: "notEquals", operand: { kind: "literal", value: "sealed" } },
  ],
} as const;

const put = { update: unsealed, accept: VaultPut, replaces: ["title"] } as const;

export const filter = ["id", "title", "state", "ownerId", "createdAt"] as const;
export const search = ["title", "state"] as const;

export const vaultApp: SmallApp = {
  tables: { vaults },
  routes: [
    routes("vaults", {
      "GET /vaults": vault.list({
        allow: role("user"),
        filter,
        sort: filter,
        search,
        pageSize: { default: 50, max: 100 },
      }),
      "GET /vaults/{id}": vault.get({ allow: role("user") }),
      "POST /vaults": vault.create({ allow: role("user"), accept: VaultCreate }),
      "PATCH /vaults/{id}": vault.update({ allow: unsealed, accept: VaultUpdate }),
      "DELETE /vaults/{id}": vault.softDelete({ allow: unsealed, column: "deletedAt" }),
      "POST /vaults/batch": vault.batchCreate({ allow: role("user"), accept: VaultCreate }),
      "PATCH /vaults/batch": vault.batchUpdate({ allow: unsealed, accept: VaultUpdate }),
      "DELETE /vaults/batch": vault.batchSoftDelete({ allow: unsealed, column: "deletedAt" }),
      "PUT /vaults/{id}": safe.put({ create: role("admin"), ...put }),
      "POST /vaults/{id}/open": vault.recordAction({ allow: unsealed, run: actions.open }),
    }),
    routes("safes", {
      "PUT /safes/{id}": safe.put({ create: role("user"), ...put }),
    }),
  ],
};

interface VaultRow {
  readonly title?: string;
  readonly state?: string | null;
  readonly secret?: string;
  readonly deletedAt?: number | null;
}

export function vaultStatement(id: string, owner: Role, row: VaultRow = {}): Statement {
  const { title = "A vault", state = null, secret = "", deletedAt = null } = row;
  return ["insert into vaults values (?, ?, ?, ?, ?, 1, ?)", id, title, state, userId(owner), secret, deletedAt];
}
