import { relations } from "drizzle-orm";
import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, id, modifiedAt, owner } from "./columns.js";
import { bookmarks, lists, tags } from "./schema.js";

export type RuleEvent =
  | { readonly type: "bookmarkAdded" }
  | { readonly type: "tagAdded" | "tagRemoved"; readonly tagId: string }
  | { readonly type: "addedToList"; readonly listId: string };

export type RuleCondition =
  | { readonly type: "always" }
  | { readonly type: "urlContains"; readonly text: string }
  | { readonly type: "all" | "any"; readonly conditions: readonly RuleCondition[] };

export const rules = sqliteTable(
  "rules",
  {
    id: id(),
    userId: owner(),
    name: text("name", { length: 120 }).notNull(),
    description: text("description"),
    isEnabled: integer("is_enabled", { mode: "boolean" }).notNull().default(true),
    priority: integer("priority").notNull().default(0),
    event: text("event", { mode: "json" }).$type<RuleEvent>().notNull(),
    condition: text("condition", { mode: "json" }).$type<RuleCondition>().notNull(),
    createdAt: createdAt(),
    modifiedAt: modifiedAt(),
  },
  (table) => [index("rules_user").on(table.userId)],
);

export const ruleActions = sqliteTable("rule_actions", {
  id: id(),
  userId: owner(),
  ruleId: text("rule_id")
    .notNull()
    .references(() => rules.id, { onDelete: "cascade" }),
  type: text("type", { enum: ["add_tag", "remove_tag", "add_to_list", "favourite", "archive"] }).notNull(),
  tagId: text("tag_id").references(() => tags.id, { onDelete: "cascade" }),
  listId: text("list_id").references(() => lists.id, { onDelete: "cascade" }),
  position: integer("position").notNull().default(0),
});

export const webhooks = sqliteTable("webhooks", {
  id: id(),
  userId: owner(),
  url: text("url").notNull(),
  events: text("events", { mode: "json" }).$type<("created" | "edited" | "crawled" | "deleted")[]>().notNull(),
  signingSecret: text("signing_secret").$defaultFn(() => crypto.randomUUID()),
  isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
  createdAt: createdAt(),
});

export const webhookDeliveries = sqliteTable("webhook_deliveries", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  webhookId: text("webhook_id")
    .notNull()
    .references(() => webhooks.id, { onDelete: "cascade" }),
  bookmarkId: text("bookmark_id").references(() => bookmarks.id, { onDelete: "set null" }),
  status: integer("status"),
  latency: real("latency"),
  deliveredAt: integer("delivered_at", { mode: "timestamp_ms" }).notNull(),
});

export const prompts = sqliteTable("prompts", {
  id: id(),
  userId: owner(),
  text: text("text").notNull(),
  appliesTo: text("applies_to", { enum: ["tagging", "text", "images", "summary"] }).notNull(),
  isEnabled: integer("is_enabled", { mode: "boolean" }).notNull().default(true),
  temperature: real("temperature").notNull().default(0.7),
  createdAt: createdAt(),
});

export const savedSearches = sqliteTable("saved_searches", {
  id: id(),
  userId: owner(),
  name: text("name").notNull(),
  query: text("query").notNull(),
  order: text("order", { enum: ["relevance", "newest", "oldest"] })
    .notNull()
    .default("newest"),
  filters: text("filters", { mode: "json" }).$type<Record<string, string>>().default({}),
  lastRunAt: text("last_run_at"),
  createdAt: createdAt(),
});

export const digests = sqliteTable("digests", {
  id: id(),
  userId: owner(),
  frequency: text("frequency", { enum: ["daily", "weekly", "monthly"] }).notNull(),
  /** Kept as texts, as RFC 3339 has it. */
  nextAt: text("next_at").notNull(),
  lastAt: text("last_at"),
  listId: text("list_id").references(() => lists.id, { onDelete: "cascade" }),
  createdAt: text("created_at")
    .notNull()
    .$defaultFn(() => new Date().toISOString()),
});

export const rulesRelations = relations(rules, ({ many }) => ({ actions: many(ruleActions) }));

export const ruleActionsRelations = relations(ruleActions, ({ one }) => ({
  rule: one(rules, { fields: [ruleActions.ruleId], references: [rules.id] }),
  tag: one(tags, { fields: [ruleActions.tagId], references: [tags.id] }),
  list: one(lists, { fields: [ruleActions.listId], references: [lists.id] }),
}));
