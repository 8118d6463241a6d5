// Compiled from quickback/features/people/authors.ts. Edit that file and compile again.
import { anyone, everyRow, many, one, reference, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { authors } from "../../../src/db/schema.js";

const Author = shape("Author", z.object({
  id: z.string(),
  name: z.string(),
  bestBookId: z.string().nullable(),
  mentorId: z.string().nullable(),
}));

const AuthorCreate = shape("AuthorCreate", z.strictObject({
  name: z.string(),
  bestBookId: z.string().nullable().optional(),
  mentorId: z.string().nullable().optional(),
}));

const author = resource({
  table: authors,
  shape: Author,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
  references: [reference("books", { bestBookId: "id" }), reference("authors", { mentorId: "id" })],
  relations: {
    books: many("books", { id: "authorId" }),
    mentor: one("authors", { mentorId: "id" }),
    bestBook: one("books", { bestBookId: "id" }),
  },
});

export default routes("authors", {
  "GET /authors": author.list({
    allow: anyone(),
    filter: ["id", "name", "bestBookId", "mentorId"],
    sort: ["id", "name", "bestBookId", "mentorId"],
    search: ["name"],
    pageSize: { default: 50, max: 100 },
    include: ["books", "mentor", "bestBook"],
  }),
  "POST /authors": author.create({ allow: role("admin"), accept: AuthorCreate }),
});
