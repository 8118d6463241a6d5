import { expect, test } from "vitest";
import { compileTable } from "../testing/project.js";

const columns = 'name: text("name").notNull(), phone: text("phone").notNull()';
const anyone = '{ roles: ["PUBLIC"] }';
const update = 'update: { access: { roles: ["admin"] } }';

test.each([
  ["get", `get: { access: ${anyone}, fields: ["id", "name"] }, list: { access: ${anyone} }`],
  ["the list, where there is no get", `list: { access: ${anyone}, fields: ["id", "name"] }`],
])("a record is shown with the fields of %s", async (_, crud) => {
  const { codes, files } = await compileTable(
    columns,
    `{ firewall: { exception: true }, crud: { ${crud}, ${update} } }`,
  );
  expect(codes).toEqual([]);
  const resource = files.find(({ path }) => path.startsWith("server/resources/"))?.text ?? "";
  const [shape = ""] = /= shape\("Post", z\.object\(\{[^}]*\}\)\)/.exec(resource) ?? [];
  expect(shape).toContain("name");
  expect(shape).not.toContain("phone");
});
