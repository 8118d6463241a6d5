// Compiled from quickback/features/categories/categories.ts. Edit that file and compile again.
import { anyone, everyRow, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { categories } from "../../../quickback/features/categories/categories.js";

const Category = shape("Category", z.object({
  id: z.int(),
  name: z.string(),
  note: z.string().nullable(),
}));

const CategoryCreate = shape("CategoryCreate", z.strictObject({
  name: z.string().max(40),
  note: z.string().nullable().optional(),
}));

const CategoryUpdate = shape("CategoryUpdate", CategoryCreate.pick({ note: true }).partial());

const category = resource({
  table: categories,
  shape: Category,
  firewall: everyRow(),
  system: ["id"],
});

export default routes("categories", {
  "GET /categories/{id}": category.get({ allow: anyone(), cache: { sMaxage: 3600 } }),
  "POST /categories": category.create({ allow: role("librarian", "admin"), accept: CategoryCreate }),
  "PATCH /categories/{id}": category.update({ allow: role("librarian", "admin"), accept: CategoryUpdate }),
  "DELETE /categories/{id}": category.hardDelete({ allow: role("admin") }),
});
