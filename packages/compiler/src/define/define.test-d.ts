import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { expectTypeOf } from "vitest";
import * as z from "zod";
import {
  ActionError,
  defineActions,
  defineAuth,
  defineConfig,
  defineDatabase,
  defineRuntime,
  defineTable,
} from "../index.js";

// Read by tsc alone: a line that should not compile and does is an error too.

const posts = sqliteTable("blog_posts", {
  id: text("id").primaryKey(),
  title: text("title", { length: 200 }).notNull(),
  status: text("status", { enum: ["draft", "published"] }).notNull(),
  ownerId: text("owner_id").notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
});

// The seed, verbatim.
defineConfig({
  name: "my-site",
  template: "hono",
  features: {
    organizations: false,
  },
  providers: {
    runtime: defineRuntime("cloudflare"),
    database: defineDatabase("cloudflare-d1"),
    auth: defineAuth("better-auth"),
  },
});

defineTable(posts, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user", "admin"] } },
    create: { access: { roles: ["admin"] } },
  },
});

defineActions({
  publish: {
    access: { roles: ["admin"] },
    // oxlint-disable-next-line no-unused-vars
    execute: async ({ ctx, db }) => {
      // ctx.userRole === 'admin'
      // ctx.roles === ['admin']
    },
  },
});

// The whole vocabulary of a table.
const definition = defineTable(posts, {
  firewall: {
    owner: { column: "owner_id", source: "ctx.userId", mode: "optional", except: { roles: ["admin"] } },
    softDelete: {},
  },
  crud: {
    list: {
      access: { roles: ["user"], record: { status: { equals: "draft" } } },
      fields: ["id"],
      pageSize: 10,
      cache: { sMaxage: 60 },
    },
    get: {
      access: (ctx, record) => record.status === "published" || record.ownerId === ctx.userId,
      fields: ["id", "title"],
    },
    create: {
      access: { or: [{ roles: ["admin"] }, { not: { userRole: ["guest"] } }] },
      defaults: { status: "draft", updatedAt: null },
    },
    update: { access: { record: { ownerId: { equals: "$ctx.userId" }, updatedAt: { isNull: false } } } },
    delete: { access: { roles: ["admin"] }, mode: "soft" },
    put: { access: { roles: ["admin"] } },
    batchCreate: true,
    batchDelete: { access: { roles: ["admin"] } },
  },
  guards: { createable: ["title"], updatable: ["title"], immutable: ["title"], protected: { status: ["publish"] } },
  masking: {
    title: {
      type: "custom",
      mask: (value) => value.length,
      output: z.number(),
      show: { roles: ["admin"], or: "owner" },
    },
  },
  views: { summary: { fields: ["id", "title"], access: { roles: ["PUBLIC"] } } },
  fields: {
    title: z.string().min(1),
    status: { hidden: true },
    ownerId: { readable: true, reference: "unchecked", renamedFrom: "owner" },
  },
  renamedFrom: "articles",
  query: { filterable: ["status"], sortable: ["updatedAt"], searchable: ["title"], include: ["owner"] },
});

// A field's schema keeps its precise type: emitted code imports it.
expectTypeOf(definition.fields.title).toEqualTypeOf<z.ZodString>();
expectTypeOf(definition.crud).not.toBeAny();
// So does a mask of the author's own, whose value is the column's.
expectTypeOf(definition.masking.title.mask).toEqualTypeOf<(value: string) => number>();
expectTypeOf(definition.masking.title.output).toEqualTypeOf<z.ZodNumber>();

// Columns are checked wherever they are named.
// @ts-expect-error -- no such column
defineTable(posts, { firewall: { owner: { column: "onwerId" } } });
// @ts-expect-error -- no such column
defineTable(posts, { guards: { createable: ["titel"] } });
// @ts-expect-error -- no such column
defineTable(posts, { guards: { protected: { statu: ["publish"] } } });
// @ts-expect-error -- no such column
defineTable(posts, { masking: { titel: { type: "redact" } } });
// @ts-expect-error -- no such column
defineTable(posts, { views: { summary: { fields: ["titel"], access: { roles: ["PUBLIC"] } } } });
// @ts-expect-error -- no such column
defineTable(posts, { fields: { titel: z.string() } });
// @ts-expect-error -- no such setting
defineTable(posts, { fields: { title: { hiden: true } } });
// @ts-expect-error -- a name is a text
defineTable(posts, { renamedFrom: ["articles"] });
defineTable(posts, { discloses: ["title"] });
// @ts-expect-error -- no such column
defineTable(posts, { discloses: ["titel"] });
// @ts-expect-error -- no such column
defineTable(posts, { query: { filterable: ["titel"] } });
// @ts-expect-error -- no such column
defineTable(posts, { crud: { list: { access: { roles: ["user"] }, fields: ["titel"] } } });
// @ts-expect-error -- no such column
defineTable(posts, { crud: { create: { access: { roles: ["user"] }, defaults: { titel: "" } } } });
// @ts-expect-error -- no such value
defineTable(posts, { crud: { create: { access: { roles: ["user"] }, defaults: { status: "gone" } } } });
// @ts-expect-error -- no such column
defineTable(posts, { crud: { update: { access: { record: { titel: { equals: "x" } } } } } });
// @ts-expect-error -- no such value
defineTable(posts, { crud: { update: { access: { record: { status: { equals: "gone" } } } } } });
// @ts-expect-error -- a list has no row to call a function with
defineTable(posts, { crud: { list: { access: () => true } } });
// @ts-expect-error -- nobody is let in by omission
defineTable(posts, { crud: { list: {} } });
// @ts-expect-error -- no such key
defineTable(posts, { firewal: { exception: true } });
// @ts-expect-error -- an exception has no scope
defineTable(posts, { firewall: { exception: true, owner: {} } });
// @ts-expect-error -- no such runtime
defineRuntime("clodflare");
// @ts-expect-error -- Quickback sets the database
defineAuth("better-auth", { database: "mine" });

// The three forms of actions.
const ofOnlyTable = defineActions({
  rename: {
    access: { roles: ["admin"] },
    input: z.object({ title: z.string().transform((title) => title.length) }),
    output: z.object({ length: z.int() }),
    errors: { TOO_LONG: 422 },
    execute: async ({ ctx, record, input, env }) => {
      expectTypeOf(ctx.userId).toEqualTypeOf<string | undefined>();
      expectTypeOf(ctx.roles).toEqualTypeOf<readonly string[]>();
      expectTypeOf(record).toEqualTypeOf<Readonly<Record<string, unknown>>>();
      expectTypeOf(input).toEqualTypeOf<{ title: number }>();
      expectTypeOf(env["DATABASE_URL"]).toBeUnknown();
      if (input.title > 100) throw new ActionError("Too long.", "TOO_LONG", 422, { max: 100 });
      return { length: input.title };
    },
  },
});
expectTypeOf(ofOnlyTable.rename.input.parse).returns.toEqualTypeOf<{ title: number }>();

defineActions(posts, {
  publish: {
    access: (ctx, record) => record.ownerId === ctx.userId,
    transition: { column: "status", from: ["draft"], to: "published" },
    execute: async ({ db, record, input }) => {
      expectTypeOf(record.status).toEqualTypeOf<"draft" | "published">();
      expectTypeOf(input).toBeUndefined();
      const found = await db.blogPosts.find(record.id);
      expectTypeOf(found).toEqualTypeOf<typeof record | undefined>();
      expectTypeOf(await db.blogPosts.list({ where: { status: "draft" }, sort: ["-title"], limit: 5 })).toEqualTypeOf<
        (typeof record)[]
      >();
      expectTypeOf(await db.blogPosts.delete(record.id)).toBeBoolean();
      const [changed, gone, made] = await db.batch([
        db.blogPosts.update(record.id, { title: "x" }),
        db.blogPosts.delete(record.id),
        db.blogPosts.insert({ title: "x" }),
      ]);
      // what meets no row fails the batch
      expectTypeOf(changed).toEqualTypeOf<typeof record>();
      expectTypeOf(gone).toEqualTypeOf<true>();
      expectTypeOf(made).toEqualTypeOf<typeof record>();
      expectTypeOf(await db.of(posts).find(record.id)).toEqualTypeOf<typeof record | undefined>();
      // @ts-expect-error -- no such column
      await db.of(posts).update(record.id, { titel: "x" });
      // @ts-expect-error -- a read is no write
      await db.batch([db.blogPosts.find(record.id)]);
      // @ts-expect-error -- no such column
      await db.blogPosts.update(record.id, { titel: "x" });
      // @ts-expect-error -- no such value
      await db.blogPosts.insert({ status: "gone" });
      await db.asSystem("moves rows between owners").select().from(posts);
      // @ts-expect-error -- the way past the firewall says why
      db.asSystem();
    },
  },
  count: {
    standalone: true,
    path: "/posts/count",
    method: "GET",
    access: { roles: ["AUTHENTICATED"] },
    execute: ({ record }) => expectTypeOf(record).toBeUndefined(),
  },
});

defineActions(null, {
  subscribe: {
    access: { roles: ["PUBLIC"] },
    input: z.object({ email: z.email() }),
    execute: async ({ input, record }) => {
      expectTypeOf(input.email).toBeString();
      expectTypeOf(record).toBeUndefined();
    },
  },
});

// @ts-expect-error -- nobody is let in by omission
defineActions({ publish: { execute: async () => {} } });
const transition = { column: "status", from: ["draft"], to: "published" } as const;
// @ts-expect-error -- a transition is of a record
defineActions(posts, { go: { standalone: true, access: { roles: ["admin"] }, transition, execute: () => {} } });
defineActions(posts, {
  publish: {
    access: { roles: ["admin"] },
    // @ts-expect-error -- no such status
    transition: { column: "status", from: ["gone"], to: "draft" },
    execute: () => {},
  },
});
