import type { Role } from "./accounts.js";
import { pageStatement, postStatement, type Json } from "./answers.js";
import type { Site } from "./site.js";

/** One verb on one resource of my-site, as an attack repeats it. */
export interface Attempt {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** What the body would be if nothing were wrong with it. */
  readonly body?: Json;
  /** Who may. */
  readonly allowed: readonly (Role | undefined)[];
}

const everyone = ["admin", "user", "other", "editor", undefined] as const;

/** Every operation of my-site, on a post of the admin's and on a page: `attempts` of nothing else is complete. */
export const attempts: readonly Attempt[] = [
  { name: "list posts", method: "GET", path: "/api/v1/posts", allowed: ["admin", "user", "other"] },
  {
    name: "create post",
    method: "POST",
    path: "/api/v1/posts",
    body: { title: "x", content: "y" },
    allowed: ["admin"],
  },
  { name: "publish post", method: "POST", path: "/api/v1/posts/post/publish", allowed: ["admin"] },
  { name: "list pages", method: "GET", path: "/api/v1/pages", allowed: everyone },
  { name: "get page", method: "GET", path: "/api/v1/pages/page", allowed: everyone },
  {
    name: "create page",
    method: "POST",
    path: "/api/v1/pages",
    body: { slug: "new", title: "x", content: "y" },
    allowed: ["admin"],
  },
  { name: "update page", method: "PATCH", path: "/api/v1/pages/page", body: { title: "New" }, allowed: ["admin"] },
  { name: "delete page", method: "DELETE", path: "/api/v1/pages/page", allowed: ["admin"] },
];

export const writes = attempts.filter(({ method }) => method !== "GET");
export const lists = attempts.filter(({ name }) => name.startsWith("list"));

/** The rows that attempts are about, and one of somebody else's. */
export async function fill(site: Site): Promise<void> {
  await site.batch([
    postStatement("post", "admin", "mine"),
    postStatement("foreign", "other", "theirs"),
    pageStatement({ id: "page", slug: "page" }),
  ]);
}

/** Every row of the author's tables: what an attack must leave as it is. */
export async function snapshot(site: Site): Promise<string> {
  const [posts, pages] = [
    await site.sql("select * from posts order by id"),
    await site.sql("select * from pages order by id"),
  ];
  return JSON.stringify({ posts, pages });
}
