import { relations } from "drizzle-orm";
import { integer, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";

// As a project has it before it meets Quickback: tables in a circle, relations, and tables that no one annotates.

export const authors = sqliteTable("authors", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  bestBookId: text("best_book_id").references((): AnySQLiteColumn => books.id, { onDelete: "set null" }),
  mentorId: text("mentor_id").references((): AnySQLiteColumn => authors.id),
});

export const books = sqliteTable("books", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  authorId: text("author_id")
    .notNull()
    .references(() => authors.id, { onDelete: "cascade" }),
  shelfId: integer("shelf_id").references(() => shelves.id),
});

export const shelves = sqliteTable("shelves", { id: integer("id").primaryKey(), label: text("label").notNull() });

export const authorRelations = relations(authors, ({ many, one }) => ({
  books: many(books),
  mentor: one(authors, { fields: [authors.mentorId], references: [authors.id] }),
}));
