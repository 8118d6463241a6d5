import { describe, expect, test } from "vitest";
import { compileTable } from "../testing/project.js";

const title = 'title: text("title").notNull()';
const all =
  'list: { access: { roles: ["user"] } }, get: { access: { roles: ["user"] } }, create: { access: { roles: ["user"] } }, ' +
  'update: { access: { roles: ["user"] } }, delete: { access: { roles: ["user"] } }';

describe("what an author wrote, and what the compiler says to it", () => {
  test.each([
    ["a table that is in order", title, `{ firewall: { exception: true }, crud: { ${all} } }`, []],
    [
      "a column of a custom type",
      'price: customType({ dataType: () => "text" })("price")',
      `{ firewall: { exception: true }, crud: { ${all} } }`,
      ["custom-type-unspecified"],
    ],
    [
      "a column of a custom type, with a schema",
      'price: customType({ dataType: () => "text" })("price")',
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { price: z.string() } }`,
      [],
    ],
    [
      "a column of a custom type, hidden",
      'price: customType({ dataType: () => "text" })("price")',
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { price: { hidden: true } } }`,
      [],
    ],
    [
      "a text key that the database is to count",
      title,
      `{ firewall: { exception: true }, generateId: "serial", crud: { ${all} } }`,
      ["key-not-generated"],
    ],
    [
      "a way to make keys that there is not",
      title,
      `{ firewall: { exception: true }, generateId: "ulid", crud: { ${all} } }`,
      ["value-unexpected"],
    ],
    [
      "a column that was renamed",
      title,
      `{ firewall: { exception: true }, crud: { ${all} }, renamedFrom: "articles", fields: { title: { renamedFrom: "headline" } } }`,
      [],
    ],
    [
      "a table renamed from its own name",
      title,
      `{ firewall: { exception: true }, crud: { ${all} }, renamedFrom: "posts" }`,
      ["rename-to-itself"],
    ],
    [
      "two columns renamed from one",
      'title: text("title").notNull(), subtitle: text("subtitle").notNull()',
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { title: { renamedFrom: "headline" }, subtitle: { renamedFrom: "headline" } } }`,
      ["rename-claimed-twice"],
    ],
    [
      "a secret",
      'passwordHash: text("password_hash")',
      `{ firewall: { exception: true }, crud: { ${all} } }`,
      ["secret-readable"],
    ],
    [
      "a secret that is hidden",
      'apiKey: text("api_key")',
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { apiKey: { hidden: true } } }`,
      [],
    ],
    [
      "a secret that is allowed",
      'apiKey: text("api_key")',
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { apiKey: { readable: true } } }`,
      [],
    ],
    [
      "PUBLIC where rows have owners",
      'ownerId: text("owner_id").notNull()',
      '{ firewall: { owner: {} }, crud: { get: { access: { roles: ["PUBLIC"] } } } }',
      ["public-on-owned-table"],
    ],
    [
      "PUBLIC where rows have owners, whose rows everyone sees",
      'ownerId: text("owner_id").notNull()',
      '{ firewall: { owner: { except: { roles: ["PUBLIC"] } } }, crud: { get: { access: { roles: ["PUBLIC"] } } } }',
      [],
    ],
    [
      "PUBLIC where rows have owners, whose rows some see",
      'ownerId: text("owner_id").notNull()',
      '{ firewall: { owner: { except: { roles: ["admin"] } } }, crud: { get: { access: { roles: ["PUBLIC"] } } } }',
      ["public-on-owned-table"],
    ],
    [
      "AUTHENTICATED where rows have owners",
      'ownerId: text("owner_id").notNull()',
      '{ firewall: { owner: {} }, crud: { get: { access: { roles: ["AUTHENTICATED"] } } } }',
      [],
    ],
    ["no firewall and an owner", 'ownerId: text("owner_id").notNull()', `{ crud: { ${all} } }`, ["firewall-inferred"]],
    ["no firewall and no owner", title, `{ crud: { ${all} } }`, ["firewall-missing"]],
    [
      "no firewall and two scopes",
      'ownerId: text("owner_id").notNull(), teamId: text("team_id")',
      `{ crud: { ${all} } }`,
      ["firewall-missing"],
    ],
    ["a firewall without scope", title, `{ firewall: {}, crud: { ${all} } }`, ["firewall-empty"]],
    [
      "a firewall that contradicts itself",
      'ownerId: text("owner_id").notNull()',
      `{ firewall: { exception: true, owner: {} }, crud: { ${all} } }`,
      ["firewall-contradicts"],
    ],
    ["an owner scope without column", title, `{ firewall: { owner: {} }, crud: { ${all} } }`, ["scope-column-missing"]],
    [
      "an owner scope on a number",
      'ownerId: integer("owner_id").notNull()',
      `{ firewall: { owner: {} }, crud: { ${all} } }`,
      ["scope-column-unfit"],
    ],
    [
      "an optional owner",
      'ownerId: text("owner_id")',
      `{ firewall: { owner: { mode: "optional" } }, crud: { ${all} } }`,
      [],
    ],
    [
      "an optional owner in a column that always has one",
      'ownerId: text("owner_id").notNull()',
      `{ firewall: { owner: { mode: "optional" } }, crud: { ${all} } }`,
      ["scope-column-unfit"],
    ],
    [
      "rows that are public where they have no owner",
      'ownerId: text("owner_id")',
      `{ firewall: { owner: { mode: "optional" } }, crud: { list: { access: { roles: ["PUBLIC"] } } } }`,
      [],
    ],
    [
      "an admin who sees every owner's rows",
      'ownerId: text("owner_id").notNull()',
      `{ firewall: { owner: { except: { roles: ["admin"] } } }, crud: { list: { access: { roles: ["user", "admin"] } }, create: { access: { roles: ["user"] } } } }`,
      [],
    ],
    [
      "a soft delete that nobody would see",
      'deletedAt: integer("deleted_at", { mode: "timestamp" })',
      `{ firewall: { exception: true }, crud: { ${all} } }`,
      ["soft-delete-unseen"],
    ],
    [
      "a soft delete",
      'deletedAt: integer("deleted_at", { mode: "timestamp" })',
      `{ firewall: { exception: true, softDelete: {} }, crud: { ${all} } }`,
      [],
    ],
    [
      "a hard delete beside the column",
      'deletedAt: integer("deleted_at", { mode: "timestamp" })',
      '{ firewall: { exception: true }, crud: { delete: { access: { roles: ["user"] }, mode: "hard" } } }',
      [],
    ],
    [
      "a column that nothing fills",
      title,
      `{ firewall: { exception: true }, crud: { ${all} }, guards: { createable: [] } }`,
      ["column-never-filled"],
    ],
    [
      "one that create fills",
      title,
      '{ firewall: { exception: true }, crud: { create: { access: { roles: ["user"] }, defaults: { title: "x" } } }, guards: { createable: [] } }',
      [],
    ],
    [
      "a default of the wrong type",
      title,
      '{ firewall: { exception: true }, crud: { create: { access: { roles: ["user"] }, defaults: { title: 5 } } } }',
      ["default-unfit"],
    ],
    [
      "a schema with a default",
      title,
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { title: z.string().default("x").optional() } }`,
      ["field-schema-default"],
    ],
    [
      "a creator's column on a PUBLIC create",
      'createdBy: text("created_by").notNull()',
      '{ firewall: { exception: true }, crud: { create: { access: { roles: ["PUBLIC"] } } } }',
      ["public-create-stamped"],
    ],
    [
      "an audit column of another type",
      'createdAt: real("created_at")',
      `{ firewall: { exception: true }, crud: { ${all} } }`,
      ["stamp-unfit"],
    ],
    [
      "a foreign key to a resource",
      'parentId: text("parent_id").references(() => posts.id)',
      `{ firewall: { exception: true }, crud: { ${all} } }`,
      [],
    ],
    [
      "one to rows that nobody reads",
      'parentId: text("parent_id").references(() => posts.id)',
      '{ firewall: { exception: true }, crud: { create: { access: { roles: ["admin"] } } } }',
      ["reference-unreadable"],
    ],
    [
      "one that is not looked at",
      'parentId: text("parent_id").references(() => posts.id)',
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { parentId: { reference: "unchecked" } } }`,
      [],
    ],
    [
      "a page larger than the largest",
      title,
      '{ firewall: { exception: true }, crud: { list: { access: { roles: ["user"] }, pageSize: 50, maxPageSize: 20 } } }',
      ["page-size-invalid"],
    ],
    [
      "a filter by JSON",
      'meta: text("meta", { mode: "json" })',
      `{ firewall: { exception: true }, crud: { ${all} }, query: { filterable: ["meta"] } }`,
      ["query-unreadable"],
    ],
    [
      "a search in numbers",
      'views: integer("views")',
      `{ firewall: { exception: true }, crud: { ${all} }, query: { searchable: ["views"] } }`,
      ["query-unreadable"],
    ],
    [
      "a search in a hidden text",
      'note: text("note")',
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { note: { hidden: true } }, query: { searchable: ["note"] } }`,
      ["query-unreadable"],
    ],
    [
      "a role that never owns a row",
      'ownerId: text("owner_id").notNull()',
      '{ firewall: { owner: {} }, crud: { list: { access: { roles: ["user"] } }, create: { access: { roles: ["admin"] } } } }',
      ["role-never-owns"],
    ],
    [
      "a misspelt role",
      title,
      '{ firewall: { exception: true }, crud: { list: { access: { roles: ["amdin"] } } } }',
      ["role-unknown"],
    ],
    [
      "no role at all",
      title,
      "{ firewall: { exception: true }, crud: { list: { access: { roles: [] } } } }",
      ["roles-empty"],
    ],
    [
      "a hidden key",
      title,
      `{ firewall: { exception: true }, crud: { ${all} }, fields: { id: { hidden: true } } }`,
      ["field-primary-key"],
    ],
    ["an operation without access", title, "{ firewall: { exception: true }, crud: { list: {} } }", ["access-missing"]],
    [
      "a function where there is no row",
      title,
      "{ firewall: { exception: true }, crud: { create: { access: () => true }, update: { access: () => true } } }",
      ["access-function"],
    ],
    [
      "guards that disagree",
      `${title}, slug: text("slug"), state: text("state"), note: text("note")`,
      `{ firewall: { exception: true }, crud: { ${all} }, guards: { createable: ["title", "state"], updatable: ["title", "slug", "note"], immutable: ["slug"], protected: { state: [], note: [] } } }`,
      ["guard-contradicts", "guard-contradicts", "guard-contradicts"],
    ],
    [
      "two columns for one scope",
      'ownerId: text("owner_id").notNull(), userId: text("user_id").notNull()',
      `{ crud: { ${all} } }`,
      ["firewall-missing"],
    ],
    [
      "everything that is wrong with a firewall",
      'ownerId: integer("owner_id").notNull()',
      `{ firewall: { owner: {}, team: {}, softDelete: {} }, crud: { ${all} } }`,
      ["scope-column-unfit", "firewall-scope-unavailable", "scope-column-missing"],
    ],
    [
      "an operation that is no object",
      title,
      "{ firewall: { exception: true }, crud: { list: true } }",
      ["value-unexpected"],
    ],
    ["no operation", title, "{ firewall: { exception: true } }", ["operations-missing"]],
    [
      "a batch without a rule",
      title,
      "{ firewall: { exception: true }, crud: { batchCreate: true } }",
      ["batch-inherits-nothing"],
    ],
  ])("%s", async (_given, columns, options, want) => {
    const { codes, files } = await compileTable(columns, options);
    expect(codes).toEqual(want);
    const isHarmless = want.every((code) =>
      ["firewall-inferred", "operations-missing", "role-unknown", "role-never-owns"].includes(code),
    );
    expect(files.length > 0).toBe(isHarmless);
  });
});
