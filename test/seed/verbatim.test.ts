import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as snippets from "./snippets.js";

const root = join(import.meta.dirname, "../..");
const example = "examples/my-site/quickback";
const publicRoutes = "test/cases/seed-public-routes/quickback/features/posts/posts.ts";

it.each([
  ["configuration", snippets.config, `${example}/quickback.config.ts`],
  ["user-scoped table", snippets.posts, `${example}/features/posts/posts.ts`],
  ["public table", snippets.pages, `${example}/features/pages/pages.ts`],
  ["admin-only action", snippets.actions, `${example}/features/posts/actions.ts`],
  ["public routes", snippets.publicRoutes.replaceAll(/^(?!crud)/gm, "  "), publicRoutes],
])("the page's %s stands in a project that is compiled, letter for letter", (_name, snippet, file) => {
  expect(readFileSync(join(root, file), "utf8")).toContain(snippet);
});
