// Compiled from quickback/features/articles/articles.ts. Edit that file and compile again.
import {
  json, notDeleted, own, reference, resource, role, routes, rows, shape, signedIn, timestamp,
} from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../quickback/features/articles/actions.js";
import definition, { articles } from "../../../quickback/features/articles/articles.js";

const Article = shape("Article", z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  status: z.enum(["draft", "published"]),
  words: z.int(),
  rating: z.number().nullable(),
  isPinned: z.boolean(),
  publishedAt: timestamp("seconds").nullable(),
  tags: definition.fields.tags,
  layout: json().nullable(),
  shout: z.string().nullable(),
  apiKey: z.string().nullable(),
  categoryId: z.int().nullable(),
  importId: z.string().nullable(),
  authorId: z.string(),
  createdAt: timestamp("ms"),
  createdBy: z.string().nullable(),
  modifiedAt: timestamp("ms"),
  updatedAt: z.string().nullable(),
  deletedAt: timestamp("ms").nullable(),
  deletedBy: z.string().nullable(),
}));

const ArticleCreate = shape("ArticleCreate", z.strictObject({
  slug: z.string().max(80),
  title: definition.fields.title,
  summary: z.string().nullable().optional(),
  words: z.int().optional(),
  rating: z.number().nullable().optional(),
  isPinned: z.boolean().optional(),
  publishedAt: timestamp("seconds").nullable().optional(),
  tags: definition.fields.tags.optional(),
  layout: json().nullable().optional(),
  apiKey: z.string().nullable().optional(),
  categoryId: z.int().nullable().optional(),
}));

const ArticleUpdate = shape("ArticleUpdate", ArticleCreate.omit({ slug: true }).partial());

const article = resource({
  table: articles,
  shape: Article,
  firewall: rows(own(articles.authorId), notDeleted(articles.deletedAt)),
  system: [
    "id", "shout", "importId", "authorId", "createdAt", "createdBy", "modifiedAt", "updatedAt", "deletedAt",
    "deletedBy",
  ],
  immutable: ["slug"],
  protected: { status: ["publish", "unpublish"] },
  stamps: {
    create: { id: "uuid", authorId: "userId", createdAt: "now", createdBy: "userId", modifiedAt: "now" },
    update: { modifiedAt: "now" },
    delete: { deletedBy: "userId" },
  },
  references: [reference("categories", { categoryId: "id" })],
});

export default routes("articles", {
  "GET /articles": article.list({
    allow: role("editor", "admin"),
    filter: ["slug", "status", "createdAt"],
    sort: ["createdAt", "title"],
    search: ["slug", "title", "summary", "apiKey"],
    pageSize: { default: 20, max: 40 },
  }),
  "GET /articles/word-count": article.standaloneAction({ allow: signedIn(), run: actions.wordCount }),
  "POST /imports": article.standaloneAction({ allow: role("admin"), name: "importAll", run: actions.importAll }),
  "GET /articles/{id}": article.get({ allow: signedIn() }),
  "POST /articles": article.create({
    allow: role("editor", "admin"),
    accept: ArticleCreate,
    defaults: { isPinned: false, tags: ["new"] },
  }),
  "PATCH /articles/{id}": article.update({ allow: role("editor", "admin"), accept: ArticleUpdate }),
  "DELETE /articles/{id}": article.softDelete({ allow: role("admin"), column: "deletedAt" }),
  "POST /articles/{id}/publish": article.recordAction({ allow: role("editor", "admin"), run: actions.publish }),
  "POST /articles/{id}/unpublish": article.recordAction({ allow: role("editor", "admin"), run: actions.unpublish }),
});
