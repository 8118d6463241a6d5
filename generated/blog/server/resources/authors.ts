// Compiled from quickback/features/authors/authors.ts. Edit that file and compile again.
import {
  any, anyone, mask, own, resource, role, routes, rows, shape, signedIn, timestamp, where,
} from "@quickback/server/v1";
import * as z from "zod";
import definition, { authors } from "../../../../examples/blog/quickback/features/authors/authors.js";

const Author = shape("Author", z.object({
  userId: z.string(),
  name: z.string(),
  bio: z.string().nullable(),
  email: z.string(),
  website: z.string().nullable(),
  createdAt: timestamp("ms"),
  updatedAt: timestamp("ms").nullable(),
}));

const AuthorCreate = shape("AuthorCreate", z.strictObject({
  name: definition.fields.name,
  bio: z.string().max(1000).nullable().optional(),
  email: definition.fields.email,
  website: definition.fields.website.nullable().optional(),
}));

const AuthorUpdate = shape("AuthorUpdate", AuthorCreate.partial());

const author = resource({
  table: authors,
  shape: Author,
  firewall: rows(own(authors.userId, { except: anyone() })),
  system: ["userId", "createdAt", "updatedAt"],
  stamps: { create: { userId: "userId", createdAt: "now" }, update: { updatedAt: "now" } },
  masks: {
    email: { as: mask.email, unless: any(role("admin"), own(authors.userId)) },
  },
});

export default routes("authors", {
  "GET /authors": author.list({
    allow: anyone(),
    filter: ["userId", "name"],
    sort: ["name", "createdAt"],
    search: ["name", "bio"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /authors/{id}": author.get({ allow: anyone() }),
  "POST /authors": author.create({ allow: signedIn(), accept: AuthorCreate }),
  "PATCH /authors/{id}": author.update({
    allow: any(where(authors.userId, { equals: "$ctx.userId" }), role("admin")),
    accept: AuthorUpdate,
  }),
  "DELETE /authors/{id}": author.hardDelete({ allow: role("admin") }),
});
