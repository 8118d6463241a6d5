import {
  anyone,
  everyRow,
  many,
  notDeleted,
  one,
  own,
  resource,
  role,
  routes,
  rows,
  shape,
  signedIn,
} from "@quickback/server/v1";
import { foreignKey, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import type { SmallApp } from "./small-app.js";

/** Rows in relations of every kind: to one and to many, by keys of two columns, to the same table, to what few may read. */
export const authors = sqliteTable("authors", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  ownerId: text("owner_id").notNull(),
  email: text("email").notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

export const books = sqliteTable("books", {
  id: text("id").primaryKey(),
  authorId: text("author_id").references(() => authors.id),
  sequelOf: text("sequel_of").references((): AnySQLiteColumn => books.id),
});

export const editions = sqliteTable(
  "editions",
  {
    bookId: text("book_id").references(() => books.id),
    year: integer("year").notNull(),
    state: text("state").notNull(),
  },
  (edition) => [primaryKey({ columns: [edition.bookId, edition.year] })],
);

export const copies = sqliteTable(
  "copies",
  {
    id: integer("id").primaryKey(),
    bookId: text("book_id"),
    year: integer("year"),
    ownerId: text("owner_id").notNull(),
  },
  (copy) => [foreignKey({ columns: [copy.bookId, copy.year], foreignColumns: [editions.bookId, editions.year] })],
);

export const secrets = sqliteTable("secrets", {
  id: integer("id").primaryKey(),
  bookId: text("book_id").references(() => books.id),
  text: text("text").notNull(),
});

const author = resource({
  table: authors,
  shape: shape("Author", z.object({ id: z.string(), name: z.string() })),
  firewall: rows(own(authors.ownerId), notDeleted(authors.deletedAt)),
  system: ["id"],
  relations: { books: many("books", { id: "authorId" }) },
});

const book = resource({
  table: books,
  shape: shape("Book", z.object({ id: z.string(), sequelOf: z.string().nullable() })),
  firewall: everyRow(),
  system: ["id"],
  relations: {
    author: one("authors", { authorId: "id" }),
    original: one("books", { sequelOf: "id" }),
    sequels: many("books", { id: "sequelOf" }),
    editions: many("editions", { id: "bookId" }),
    secrets: many("secrets", { id: "bookId" }),
  },
});

const edition = resource({
  table: editions,
  shape: shape("Edition", z.object({ bookId: z.string(), year: z.int(), state: z.string() })),
  firewall: everyRow(),
  system: ["bookId", "year"],
  relations: { copies: many("copies", { bookId: "bookId", year: "year" }), book: one("books", { bookId: "id" }) },
});

const copy = resource({
  table: copies,
  shape: shape("Copy", z.object({ id: z.int(), bookId: z.string().nullable(), year: z.int().nullable() })),
  firewall: rows(own(copies.ownerId)),
  system: ["id"],
  relations: { edition: one("editions", { bookId: "bookId", year: "year" }) },
});

const secret = resource({
  table: secrets,
  shape: shape("Secret", z.object({ id: z.int(), text: z.string() })),
  firewall: everyRow(),
  system: ["id"],
});

/** Anyone reads what is out; editors read all. */
export const readsEdition = {
  kind: "or",
  rules: [
    role("editor"),
    {
      kind: "and",
      rules: [
        anyone(),
        { kind: "compare", column: "state", operator: "equals", operand: { kind: "literal", value: "out" } },
      ],
    },
  ],
} as const;

const page = { filter: [], sort: [], pageSize: { default: 50, max: 500 } };

export const libraryApp: SmallApp = {
  tables: { secrets, copies, editions, books, authors }, // emptied in this order
  routes: [
    routes("authors", { "GET /authors/{id}": author.get({ allow: signedIn(), include: ["books"] }) }),
    routes("books", {
      "GET /books": book.list({
        allow: anyone(),
        ...page,
        filter: ["id"],
        include: ["author", "original", "sequels", "editions", "secrets"],
      }),
      "GET /books/{id}": book.get({ allow: anyone(), include: ["author", "editions", "sequels"] }),
    }),
    routes("editions", {
      "GET /editions": edition.list({ allow: readsEdition, ...page, include: ["copies", "book"] }),
    }),
    routes("copies", { "GET /copies": copy.list({ allow: signedIn(), ...page, include: ["edition"] }) }),
    routes("secrets", { "GET /secrets": secret.list({ allow: role("admin"), ...page }) }),
  ],
};
