import { expect, test } from "vitest";
import { compileFiles, config, table } from "../testing/project.js";

const columns = `title: text("title").notNull(), ownerId: text("owner_id").notNull()`;
const open = `firewall: { owner: { except: { roles: ["PUBLIC"] } } }`;
const everyone = `access: { roles: ["PUBLIC"] }`;
const cache = "cache: { sMaxage: 60 }";
const create = `create: { access: { roles: ["user"] } }`;

const compiled = async (options: string) =>
  await compileFiles({
    "quickback.config.ts": config,
    "features/posts/posts.ts": table(columns, `{ ${open}, ${options} }`),
  });

test("what is the same for everyone says so in the compiled file: a list, a get and a view", async () => {
  const { codes, file } = await compiled(`
    crud: { list: { ${everyone}, ${cache} }, get: { ${everyone}, ${cache} }, ${create} },
    views: { titles: { fields: ["id", "title"], ${everyone}, ${cache} } }
  `);
  expect(codes).toEqual([]);
  const lines = file("server/resources/posts.ts").split("\n");
  expect(lines.filter((line) => line.includes("cache: { sMaxage: 60 }"))).toHaveLength(3);
});

const user = `access: { roles: ["user"] }`;
const judged = "access: () => true";
test.each([
  [`crud: { list: { ${user}, ${cache} }, ${create} }`, "crud.list.cache", "its rule asks for sign-in"],
  [`crud: { get: { ${judged}, ${cache} }, ${create} }`, "crud.get.cache", "a function decides"],
  [
    `crud: { ${create} }, views: { all: { fields: ["title"], ${user}, ${cache} } }`,
    "views.all.cache",
    "its rule asks for sign-in",
  ],
  [
    `crud: { list: { ${user}, ${cache} }, ${create} }, masking: { title: { type: "redact", show: { or: "owner" } } }`,
    "crud.list.cache",
    "its rule asks for sign-in; some see title and others its mask",
  ],
])("%s", async (options, key, parts) => {
  const { diagnostics } = await compiled(options);
  const found = diagnostics.filter(({ code }) => code === "cache-depends-on-caller");
  const message = `${key} would have shared caches give the answer of one caller to another, but ${parts}.`;
  expect(found.map((one) => one.message)).toEqual([message]);
});

test.each([
  ["cache: {}", "value-missing"],
  ["cache: { sMaxage: 0 }", "value-unexpected"],
  ["cache: { sMaxage: 1.5 }", "value-unexpected"],
  ["cache: 60", "value-unexpected"],
  ["cache: { maxAge: 60, sMaxage: 60 }", "key-unknown"],
])("%s is %s", async (said, code) => {
  const { codes } = await compiled(`crud: { list: { ${everyone}, ${said} }, ${create} }`);
  expect(codes).toEqual([code]);
});
