import { relations, sql } from "drizzle-orm";
import {
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";
import { createdAt, id, modifiedAt, owner } from "./columns.js";

export interface ReaderPreferences {
  readonly font: "serif" | "sans" | "mono";
  readonly size: number;
}

// Bookmarks, and what is known of the page behind one.

export const bookmarks = sqliteTable(
  "bookmarks",
  {
    id: id(),
    userId: owner(),
    kind: text("kind", { enum: ["link", "text", "asset"] }).notNull(),
    title: text("title", { length: 300 }),
    note: text("note"),
    summary: text("summary"),
    isArchived: integer("is_archived", { mode: "boolean" }).notNull().default(false),
    isFavourite: integer("is_favourite", { mode: "boolean" }).notNull().default(false),
    source: text("source", { enum: ["web", "extension", "mobile", "import", "feed"] }),
    taggingStatus: text("tagging_status", { enum: ["pending", "failure", "success"] }).default("pending"),
    /** The list that it was put into first. Lists have covers, which are bookmarks. */
    firstListId: text("first_list_id").references((): AnySQLiteColumn => lists.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    modifiedAt: modifiedAt(),
    deletedAt: integer("deleted_at", { mode: "timestamp" }),
  },
  (table) => [
    index("bookmarks_user").on(table.userId),
    index("bookmarks_user_created").on(table.userId, table.createdAt, table.id),
    index("bookmarks_archived").on(table.isArchived),
  ],
);

/** One to one: the key is the bookmark's. */
export const bookmarkLinks = sqliteTable(
  "bookmark_links",
  {
    bookmarkId: text("bookmark_id")
      .primaryKey()
      .references(() => bookmarks.id, { onDelete: "cascade" }),
    url: text("url").notNull(),
    canonicalUrl: text("canonical_url"),
    author: text("author"),
    publisher: text("publisher"),
    publishedAt: integer("published_at", { mode: "timestamp" }),
    crawledAt: integer("crawled_at", { mode: "timestamp" }),
    crawlStatus: text("crawl_status", { enum: ["pending", "failure", "success"] })
      .notNull()
      .default("pending"),
    httpStatus: integer("http_status").default(200),
    openGraph: text("open_graph", { mode: "json" }).$type<Record<string, string>>(),
  },
  (table) => [index("bookmark_links_url").on(table.url)],
);

export const bookmarkTexts = sqliteTable("bookmark_texts", {
  bookmarkId: text("bookmark_id")
    .primaryKey()
    .references(() => bookmarks.id, { onDelete: "cascade" }),
  text: text("text").notNull(),
  sourceUrl: text("source_url"),
});

export const bookmarkAssets = sqliteTable("bookmark_assets", {
  bookmarkId: text("bookmark_id")
    .primaryKey()
    .references(() => bookmarks.id, { onDelete: "cascade" }),
  assetId: text("asset_id")
    .notNull()
    .references(() => assets.id),
  role: text("role", { enum: ["image", "pdf", "video"] }).notNull(),
  extractedText: text("extracted_text"),
  metadata: text("metadata", { mode: "json" }).$type<{ pages?: number; language?: string }>(),
});

export const assets = sqliteTable(
  "assets",
  {
    id: id(),
    userId: owner(),
    bookmarkId: text("bookmark_id").references((): AnySQLiteColumn => bookmarks.id, { onDelete: "cascade" }),
    type: text("type", { enum: ["screenshot", "archive", "banner", "upload", "backup", "unknown"] }).notNull(),
    contentType: text("content_type", { length: 120 }),
    fileName: text("file_name"),
    size: integer("size").notNull().default(0),
    checksum: blob("checksum", { mode: "buffer" }),
    createdAt: createdAt(),
  },
  (table) => [index("assets_bookmark").on(table.bookmarkId), index("assets_type").on(table.type)],
);

export const highlights = sqliteTable(
  "highlights",
  {
    id: id(),
    userId: owner(),
    bookmarkId: text("bookmark_id")
      .notNull()
      .references(() => bookmarks.id, { onDelete: "cascade" }),
    startOffset: integer("start_offset").notNull(),
    endOffset: integer("end_offset").notNull(),
    colour: text("colour", { enum: ["yellow", "red", "green", "blue"] })
      .notNull()
      .default("yellow"),
    text: text("text"),
    note: text("note"),
    createdAt: createdAt(),
  },
  (table) => [
    check("highlights_offsets", sql`${table.endOffset} >= ${table.startOffset}`),
    index("highlights_bookmark").on(table.bookmarkId),
  ],
);

/** How far a reader has come. The key is who, and in what. */
export const readingProgress = sqliteTable(
  "reading_progress",
  {
    userId: owner(),
    bookmarkId: text("bookmark_id")
      .notNull()
      .references(() => bookmarks.id, { onDelete: "cascade" }),
    offset: integer("offset").notNull(),
    anchor: text("anchor"),
    percent: real("percent"),
    modifiedAt: modifiedAt(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.bookmarkId] })],
);

export const bookmarkEmbeddings = sqliteTable("bookmark_embeddings", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  bookmarkId: text("bookmark_id")
    .notNull()
    .references(() => bookmarks.id, { onDelete: "cascade" }),
  model: text("model").notNull(),
  vector: blob("vector", { mode: "buffer" }).notNull(),
});

// Tags and lists.

export const tags = sqliteTable(
  "tags",
  {
    id: id(),
    userId: owner(),
    name: text("name", { length: 60 }).notNull(),
    normalizedName: text("normalized_name").generatedAlwaysAs(sql`lower(name)`, { mode: "virtual" }),
    createdAt: createdAt(),
  },
  (table) => [
    unique("tags_user_name").on(table.userId, table.name),
    uniqueIndex("tags_user_id").on(table.userId, table.id),
    index("tags_name").on(table.name),
  ],
);

export const bookmarkTags = sqliteTable(
  "bookmark_tags",
  {
    bookmarkId: text("bookmark_id")
      .notNull()
      .references(() => bookmarks.id, { onDelete: "cascade" }),
    tagId: text("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    attachedAt: integer("attached_at", { mode: "timestamp" }).$defaultFn(() => new Date()),
    attachedBy: text("attached_by", { enum: ["ai", "human"] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.bookmarkId, table.tagId] }), index("bookmark_tags_tag").on(table.tagId)],
);

export const lists = sqliteTable(
  "lists",
  {
    id: id(),
    userId: owner(),
    name: text("name").notNull(),
    description: text("description"),
    icon: text("icon", { length: 16 }).notNull(),
    type: text("type", { enum: ["manual", "smart"] }).notNull(),
    query: text("query"),
    parentId: text("parent_id").references((): AnySQLiteColumn => lists.id, { onDelete: "set null" }),
    coverBookmarkId: text("cover_bookmark_id").references(() => bookmarks.id, { onDelete: "set null" }),
    position: integer("position").notNull().default(0),
    isPublic: integer("is_public", { mode: "boolean" }).notNull().default(false),
    createdAt: createdAt(),
    modifiedAt: modifiedAt(),
  },
  (table) => [index("lists_user").on(table.userId), unique("lists_user_id").on(table.userId, table.id)],
);

export const listBookmarks = sqliteTable(
  "list_bookmarks",
  {
    listId: text("list_id")
      .notNull()
      .references(() => lists.id, { onDelete: "cascade" }),
    bookmarkId: text("bookmark_id")
      .notNull()
      .references(() => bookmarks.id, { onDelete: "cascade" }),
    addedAt: integer("added_at", { mode: "timestamp" }).$defaultFn(() => new Date()),
    position: real("position").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.bookmarkId, table.listId] })],
);

export const listCollaborators = sqliteTable(
  "list_collaborators",
  {
    id: id(),
    listId: text("list_id")
      .notNull()
      .references(() => lists.id, { onDelete: "cascade" }),
    collaboratorId: text("collaborator_id").notNull(),
    role: text("role", { enum: ["viewer", "editor"] }).notNull(),
    createdAt: createdAt(),
    createdBy: text("created_by"),
  },
  (table) => [unique().on(table.listId, table.collaboratorId)],
);

export const listInvitations = sqliteTable("list_invitations", {
  id: id(),
  userId: owner(),
  listId: text("list_id")
    .notNull()
    .references(() => lists.id, { onDelete: "cascade" }),
  email: text("email").notNull(),
  token: text("token")
    .notNull()
    .$defaultFn(() => crypto.randomUUID()),
  status: text("status", { enum: ["pending", "accepted", "declined"] })
    .notNull()
    .default("pending"),
  invitedAt: integer("invited_at", { mode: "timestamp_ms" })
    .notNull()
    .default(sql`(unixepoch() * 1000)`),
});

// Feeds, imports and backups.

export const feeds = sqliteTable(
  "feeds",
  {
    id: id(),
    userId: owner(),
    name: text("name").notNull(),
    url: text("url").notNull(),
    isEnabled: integer("is_enabled", { mode: "boolean" }).notNull().default(true),
    importTags: integer("import_tags", { mode: "boolean" }).notNull().default(false),
    intervalMinutes: integer("interval_minutes").notNull().default(60),
    lastFetchedAt: integer("last_fetched_at", { mode: "timestamp" }),
    lastFetchStatus: text("last_fetch_status", { enum: ["pending", "failure", "success"] }).default("pending"),
    createdAt: createdAt(),
  },
  (table) => [check("feeds_interval", sql`${table.intervalMinutes} between 5 and 10080`)],
);

export const feedEntries = sqliteTable(
  "feed_entries",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    feedId: text("feed_id")
      .notNull()
      .references(() => feeds.id, { onDelete: "cascade" }),
    entryId: text("entry_id").notNull(),
    bookmarkId: text("bookmark_id").references(() => bookmarks.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("feed_entries_entry").on(table.feedId, table.entryId)],
);

export const importSessions = sqliteTable("import_sessions", {
  id: id(),
  userId: owner(),
  name: text("name").notNull(),
  message: text("message"),
  status: text("status", { enum: ["staging", "pending", "running", "paused", "completed", "failed"] })
    .notNull()
    .default("staging"),
  rootListId: text("root_list_id").references(() => lists.id, { onDelete: "set null" }),
  lastProcessedAt: integer("last_processed_at", { mode: "timestamp_ms" }),
  createdAt: createdAt(),
  modifiedAt: modifiedAt(),
});

export const importItems = sqliteTable(
  "import_items",
  {
    id: id(),
    importSessionId: text("import_session_id").notNull(),
    type: text("type", { enum: ["link", "text", "asset"] }).notNull(),
    url: text("url"),
    title: text("title"),
    content: text("content"),
    tags: text("tags", { mode: "json" }).$type<string[]>(),
    sourceAddedAt: integer("source_added_at", { mode: "timestamp" }),
    result: text("result", { enum: ["accepted", "rejected", "skipped_duplicate"] }),
    resultBookmarkId: text("result_bookmark_id").references(() => bookmarks.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (table) => [
    foreignKey({ columns: [table.importSessionId], foreignColumns: [importSessions.id] }).onDelete("cascade"),
    index("import_items_session").on(table.importSessionId, table.result),
  ],
);

export const backups = sqliteTable("backups", {
  id: id(),
  userId: owner(),
  assetId: text("asset_id").references(() => assets.id, { onDelete: "restrict" }),
  size: integer("size").notNull().default(0),
  bookmarkCount: integer("bookmark_count").notNull().default(0),
  status: text("status", { enum: ["pending", "success", "failure"] })
    .notNull()
    .default("pending"),
  errorMessage: text("error_message"),
  createdAt: createdAt(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
  deletedBy: text("deleted_by"),
});

// People.

/** Keyed by the user: everyone has one row at most. */
export const userSettings = sqliteTable("user_settings", {
  userId: text("user_id").primaryKey(),
  clickAction: text("click_action", { enum: ["open_original", "expand_preview"] })
    .notNull()
    .default("open_original"),
  archiveDisplay: text("archive_display", { enum: ["show", "hide"] })
    .notNull()
    .default("show"),
  timezone: text("timezone", { length: 64 }).default("UTC"),
  reader: text("reader", { mode: "json" }).$type<ReaderPreferences>(),
  backupsEnabled: integer("backups_enabled", { mode: "boolean" }).notNull().default(false),
  backupsKept: integer("backups_kept").notNull().default(30),
  modifiedAt: modifiedAt(),
});

export const apiKeys = sqliteTable(
  "api_keys",
  {
    id: id(),
    userId: owner(),
    name: text("name").notNull(),
    lookup: text("lookup")
      .notNull()
      .unique()
      .$defaultFn(() => crypto.randomUUID().slice(0, 18)),
    secretHash: text("secret_hash")
      .notNull()
      .$defaultFn(() => crypto.randomUUID()),
    lastUsedAt: integer("last_used_at", { mode: "timestamp" }),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.name, table.userId)],
);

export const invitations = sqliteTable("invitations", {
  id: id(),
  email: text("email").notNull().unique(),
  token: text("token")
    .notNull()
    .unique()
    .$defaultFn(() => crypto.randomUUID()),
  usedAt: integer("used_at", { mode: "timestamp" }),
  createdAt: createdAt(),
  createdBy: text("created_by").notNull(),
});

export const quotas = sqliteTable("quotas", {
  id: id(),
  holderId: text("holder_id").notNull().unique(),
  bookmarkLimit: integer("bookmark_limit"),
  storageBytes: blob("storage_bytes", { mode: "bigint" }),
  canCrawl: integer("can_crawl", { mode: "boolean" }),
});

export const auditEntries = sqliteTable("audit_entries", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  actorId: text("actor_id"),
  verb: text("verb", { enum: ["created", "changed", "deleted", "signed_in"] }).notNull(),
  subject: text("subject").notNull(),
  details: text("details", { mode: "json" }).$type<Record<string, unknown>>(),
  at: text("at")
    .notNull()
    .default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`),
});

/** Internal: nobody annotates it, so it has no routes. */
export const migrationsOfData = sqliteTable("data_migrations", {
  name: text("name").primaryKey(),
  ranAt: integer("ran_at", { mode: "timestamp" }).notNull(),
});

// Relations.

export const bookmarksRelations = relations(bookmarks, ({ many, one }) => ({
  link: one(bookmarkLinks, { fields: [bookmarks.id], references: [bookmarkLinks.bookmarkId] }),
  text: one(bookmarkTexts, { fields: [bookmarks.id], references: [bookmarkTexts.bookmarkId] }),
  firstList: one(lists, { fields: [bookmarks.firstListId], references: [lists.id], relationName: "first" }),
  tags: many(bookmarkTags),
  lists: many(listBookmarks),
  highlights: many(highlights),
  assets: many(assets),
}));

export const assetsRelations = relations(assets, ({ one }) => ({
  bookmark: one(bookmarks, { fields: [assets.bookmarkId], references: [bookmarks.id] }),
}));

export const highlightsRelations = relations(highlights, ({ one }) => ({
  bookmark: one(bookmarks, { fields: [highlights.bookmarkId], references: [bookmarks.id] }),
}));

export const tagsRelations = relations(tags, ({ many }) => ({ bookmarks: many(bookmarkTags) }));

export const bookmarkTagsRelations = relations(bookmarkTags, ({ one }) => ({
  bookmark: one(bookmarks, { fields: [bookmarkTags.bookmarkId], references: [bookmarks.id] }),
  tag: one(tags, { fields: [bookmarkTags.tagId], references: [tags.id] }),
}));

export const listsRelations = relations(lists, ({ many, one }) => ({
  parent: one(lists, { fields: [lists.parentId], references: [lists.id], relationName: "tree" }),
  children: many(lists, { relationName: "tree" }),
  bookmarks: many(listBookmarks),
  collaborators: many(listCollaborators),
}));

export const listBookmarksRelations = relations(listBookmarks, ({ one }) => ({
  list: one(lists, { fields: [listBookmarks.listId], references: [lists.id] }),
  bookmark: one(bookmarks, { fields: [listBookmarks.bookmarkId], references: [bookmarks.id] }),
}));
