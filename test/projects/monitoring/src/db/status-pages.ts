import { relations, sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { monitors } from "../../quickback/features/monitors/monitors.js";

/** Known by their slugs. */
export const statusPages = sqliteTable("status_pages", {
  slug: text("slug", { length: 60 }).primaryKey(),
  title: text("title").notNull(),
  description: text("description"),
  theme: text("theme", { enum: ["light", "dark", "auto"] })
    .notNull()
    .default("auto"),
  isPublished: integer("is_published", { mode: "boolean" }).notNull().default(true),
  showTags: integer("show_tags", { mode: "boolean" }).notNull().default(false),
  passwordHash: text("password_hash"),
  icon: blob("icon", { mode: "buffer" }),
  customDomains: text("custom_domains", { mode: "json" }).$type<string[]>().notNull().default([]),
  createdAt: text("created_at")
    .notNull()
    .default(sql`CURRENT_TIMESTAMP`),
  modifiedAt: text("modified_at"),
});

export const pageSections = sqliteTable(
  "page_sections",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    pageSlug: text("page_slug")
      .notNull()
      .references(() => statusPages.slug, { onDelete: "cascade", onUpdate: "cascade" }),
    name: text("name").notNull(),
    weight: integer("weight").notNull().default(1000),
  },
  (table) => [unique("page_sections_name").on(table.pageSlug, table.name)],
);

export const pageMonitors = sqliteTable(
  "page_monitors",
  {
    sectionId: integer("section_id")
      .notNull()
      .references(() => pageSections.id, { onDelete: "cascade" }),
    monitorId: integer("monitor_id")
      .notNull()
      .references(() => monitors.id, { onDelete: "cascade" }),
    weight: integer("weight").notNull().default(1000),
    sendUrl: integer("send_url", { mode: "boolean" }).notNull().default(false),
    displayName: text("display_name"),
  },
  (table) => [
    primaryKey({ columns: [table.sectionId, table.monitorId] }),
    index("page_monitors_weight").on(table.weight),
  ],
);

export const subscribers = sqliteTable(
  "subscribers",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    pageSlug: text("page_slug")
      .notNull()
      .references(() => statusPages.slug, { onDelete: "cascade" }),
    email: text("email").notNull(),
    locale: text("locale", { enum: ["en", "de", "ja", "pt-BR"] })
      .notNull()
      .default("en"),
    unsubscribeToken: text("unsubscribe_token")
      .notNull()
      .$defaultFn(() => crypto.randomUUID()),
    confirmedAt: integer("confirmed_at", { mode: "timestamp" }),
    createdAt: integer("created_at", { mode: "timestamp" })
      .notNull()
      .default(sql`(unixepoch())`),
  },
  (table) => [unique().on(table.pageSlug, table.email)],
);

export const pageViews = sqliteTable("page_views", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  pageSlug: text("page_slug").references(() => statusPages.slug, { onDelete: "set null" }),
  referrer: text("referrer"),
  millis: integer("millis"),
  at: integer("at", { mode: "timestamp_ms" }).notNull(),
});

/** Internal: what the scheduler keeps for itself. */
export const jobs = sqliteTable("jobs", {
  id: text("id").primaryKey(),
  payload: text("payload", { mode: "json" }),
  runAt: integer("run_at", { mode: "timestamp_ms" }).notNull(),
});

export const statusPagesRelations = relations(statusPages, ({ many }) => ({ sections: many(pageSections) }));

export const pageSectionsRelations = relations(pageSections, ({ many, one }) => ({
  page: one(statusPages, { fields: [pageSections.pageSlug], references: [statusPages.slug] }),
  monitors: many(pageMonitors),
}));
