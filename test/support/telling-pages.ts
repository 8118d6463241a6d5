import { pageOf } from "./answers.js";
import type { Site } from "./site.js";

/** Rows that tell apart whatever two orders or two comparisons could be mixed up. */
export const tellingPages = [
  {
    id: "a",
    slug: "ant",
    title: "Ant",
    content: "",
    status: "published",
    position: 1,
    createdAt: 1_000,
    updatedAt: null,
  },
  {
    id: "b",
    slug: "bee",
    title: "bee",
    content: "50%",
    status: "draft",
    position: 2,
    createdAt: 2_000,
    updatedAt: 5_000,
  },
  {
    id: "c",
    slug: "cat",
    title: "Cat",
    content: "a,b",
    status: "published",
    position: 2,
    createdAt: 2_000,
    updatedAt: null,
  },
  {
    id: "d",
    slug: "über",
    title: "Über",
    content: "a&b=c",
    status: "draft",
    position: -3,
    createdAt: -500,
    updatedAt: 7_123,
  },
  {
    id: "e",
    slug: "𝒳",
    title: "\uffff",
    content: "'",
    status: "draft",
    position: 2 ** 53 - 1,
    createdAt: 0,
    updatedAt: 0,
  },
  { id: "f", slug: "x", title: "𝒳", content: "a", status: "published", position: 0, createdAt: 999, updatedAt: 5_000 },
] as const;

export type PageColumn = keyof (typeof tellingPages)[number];

/** The ids that a list of pages gives, in its order. */
export async function idsOf(site: Site, query: string): Promise<unknown[]> {
  const answer = await site.send("GET", `/api/v1/pages?${query}`);
  return (await pageOf(answer)).data.map((row) => row["id"]);
}
