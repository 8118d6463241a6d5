import { describe, expect, test } from "vitest";
import { compileTable } from "../testing/project.js";

const list = 'crud: { list: { access: { roles: ["user"] } } }';
const columns = 'email: text("email"), stars: integer("stars"), ownerId: text("owner_id").notNull()';

async function masked(mask: string, firewall = "{ owner: {} }") {
  const options = `{ firewall: ${firewall}, ${list}, masking: { ${mask} } }`;
  const { codes, diagnostics, file } = await compileTable(columns, options);
  const [line = ""] = file("server/resources/posts.ts").match(/as: mask.*/) ?? [];
  return { codes, line, messages: diagnostics.map(({ message, help }) => `${message} ${help}`) };
}

test.each([
  { given: 'email: { type: "email" }', want: "as: mask.email, unless: nobody() }," },
  { given: 'email: { type: "name", show: {} }', want: "as: mask.name, unless: nobody() }," },
  {
    given: 'email: { type: "phone", show: { roles: ["user+"] } }',
    want: 'as: mask.phone, unless: role("user", "admin") },',
  },
  { given: 'email: { type: "ssn", show: { roles: ["AUTHENTICATED"] } }', want: "as: mask.ssn, unless: signedIn() }," },
  { given: 'email: { type: "redact", show: { or: "owner" } }', want: "as: mask.redact, unless: own(posts.ownerId) }," },
  {
    given: 'email: { type: "creditCard", show: { roles: ["admin"], or: "owner" } }',
    want: 'as: mask.creditCard, unless: any(role("admin"), own(posts.ownerId)) },',
  },
  { given: 'stars: { type: "redact" }', want: "as: mask.redact, unless: nobody() }," },
  {
    given: 'stars: { type: "custom", mask: (value) => value % 10, output: z.int() }',
    want: "as: mask.custom(definition.masking.stars), unless: nobody() },",
  },
])("$given is $want", async ({ given, want }) => {
  expect(await masked(given)).toMatchObject({ codes: [], line: want });
});

describe("what cannot be understood is told", () => {
  test.each([
    { given: 'emial: { type: "email" }', code: "column-unknown", says: "Did you mean email?" },
    { given: 'email: { type: "emial" }', code: "value-unexpected", says: 'Did you mean "email"?' },
    { given: "email: {}", code: "value-missing", says: 'type: "redact"' },
    { given: 'email: { type: "email", shwo: {} }', code: "key-unknown", says: "Did you mean show?" },
    { given: 'email: { type: "email", mask: () => 1 }', code: "key-unknown", says: '"mask"' },
    { given: 'email: { type: "email", show: { roles: [] } }', code: "roles-empty", says: "empty list" },
    { given: 'email: { type: "custom", output: z.string() }', code: "value-missing", says: "masking.email.mask" },
    { given: 'email: { type: "custom", mask: () => 1 }', code: "value-missing", says: "masking.email.output" },
    { given: 'email: { type: "custom", mask: 1, output: z.int() }', code: "value-unexpected", says: "a function" },
    { given: 'email: { type: "custom", mask: () => 1, output: {} }', code: "value-unexpected", says: "a Zod schema" },
    {
      given: 'email: { type: "email", show: { or: "onwer" } }',
      code: "value-unexpected",
      says: 'Did you mean "owner"?',
    },
    { given: "email: undefined", code: "value-undefined", says: "masking.email" },
  ])("$given: $code", async ({ given, code, says }) => {
    const { codes, messages } = await masked(given);
    expect(codes).toEqual([code]);
    expect(messages[0]).toContain(says);
  });
});

test("a view and a resource of one name clash, and so do a view and an enum", async () => {
  const views = 'views: { kind: { fields: ["id"], access: { roles: ["user"] } } }';
  const { codes } = await compileTable(
    'kind: text("kind", { enum: ["a"] })',
    `{ firewall: { exception: true }, ${views} }`,
  );
  expect(codes).toEqual(["name-clash"]);
});

test("a list that shows some columns filters, sorts and searches by those, masked from everyone or not told", async () => {
  const options = `{
    firewall: { exception: true },
    crud: { list: { access: { roles: ["user"] }, fields: ["id", "email", "stars"] }, get: { access: { roles: ["user"] } } },
    masking: { stars: { type: "redact" } },
  }`;
  const { codes, file } = await compileTable(columns, options);
  expect(codes).toEqual([]);
  expect(file("server/resources/posts.ts")).toContain(`    shape: PostListItem,
    filter: ["id", "email"],
    sort: ["id", "email"],
    search: ["email"],`);
});

test.each(["filterable", "sortable", "searchable"])("%s beyond the list's fields is told", async (key) => {
  const options = `{
    firewall: { exception: true },
    crud: { list: { access: { roles: ["user"] }, fields: ["id", "stars"] } },
    query: { ${key}: ["email"] },
  }`;
  expect((await compileTable(columns, options)).codes).toEqual(["query-unreadable"]);
});
