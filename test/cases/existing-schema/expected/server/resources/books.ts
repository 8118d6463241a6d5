// Compiled from quickback/features/library/books.ts. Edit that file and compile again.
import { anyone, everyRow, one, reference, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { books } from "../../../src/db/schema.js";

const Book = shape("Book", z.object({
  id: z.string(),
  title: z.string(),
  authorId: z.string(),
  shelfId: z.int().nullable(),
}));

const BookCreate = shape("BookCreate", z.strictObject({
  title: z.string(),
  authorId: z.string(),
}));

const BookUpdate = shape("BookUpdate", BookCreate.partial());

const book = resource({
  table: books,
  shape: Book,
  firewall: everyRow(),
  system: ["id", "shelfId"],
  stamps: { create: { id: "uuid" } },
  references: [reference("authors", { authorId: "id" })],
  relations: { author: one("authors", { authorId: "id" }) },
});

export default routes("books", {
  "GET /books": book.list({
    allow: anyone(),
    filter: ["id", "title", "authorId", "shelfId"],
    sort: ["id", "title", "authorId", "shelfId"],
    search: ["title"],
    pageSize: { default: 50, max: 100 },
    include: ["author"],
  }),
  "POST /books": book.create({ allow: role("admin"), accept: BookCreate }),
  "PATCH /books/{id}": book.update({ allow: role("admin"), accept: BookUpdate }),
});
