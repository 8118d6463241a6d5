import { authors as authorsTable } from "../quickback/features/authors/authors.js";
import { comments as commentsTable } from "../quickback/features/comments/comments.js";
import { posts as postsTable } from "../quickback/features/posts/posts.js";
import { settings as settingsTable } from "../quickback/features/settings/settings.js";
import { postTags as postTagsTable } from "../quickback/features/tags/post-tags.js";
import { tags as tagsTable } from "../quickback/features/tags/tags.js";
import { comments, type State } from "./comments.js";
import { authors, people, type PersonName } from "./people.js";
import { posts } from "./posts.js";
import { settings } from "./settings.js";
import { tags } from "./tags.js";

/** The ids of the accounts. */
export type Users = Readonly<Record<PersonName, string>>;

/** Every row of the blog, table by table, those that others refer to first. */
export function seedRows(users: Users) {
  return [
    { table: authorsTable, rows: authorRows(users) },
    { table: postsTable, rows: postRows(users) },
    { table: tagsTable, rows: tags.map((tag) => ({ ...tag, id: tagId(tag.slug) })) },
    { table: postTagsTable, rows: postTagRows(users) },
    { table: commentsTable, rows: commentRows(users) },
    { table: settingsTable, rows: settings },
  ];
}

function authorRows(users: Users): (typeof authorsTable.$inferInsert)[] {
  return authors.map(({ user, ...profile }) => {
    return { ...profile, userId: users[user], email: people[user].email, createdAt: dayOf(0) };
  });
}

function postRows(users: Users): (typeof postsTable.$inferInsert)[] {
  return posts.map(({ slug, title, summary, content, author, day }) => ({
    id: postId(slug),
    slug,
    title,
    summary,
    content,
    authorId: users[author],
    status: day === undefined ? "draft" : "published",
    publishedAt: publicationOf(day),
    createdAt: dayOf(Math.min(day ?? lastDay, lastDay) - 1),
  }));
}

/** What is not published yet was written on this day. */
const lastDay = 88;

function postTagRows(users: Users): (typeof postTagsTable.$inferInsert)[] {
  return posts.flatMap(({ slug, author, day, tags: slugs }) =>
    slugs.map((tag) => ({
      postId: postId(slug),
      tagId: tagId(tag),
      authorId: users[author],
      publicFrom: publicationOf(day),
    })),
  );
}

function commentRows(users: Users): (typeof commentsTable.$inferInsert)[] {
  const all = Object.entries(comments).flatMap(([slug, said]) => said.map((one, index) => ({ slug, one, index })));
  return all.map(({ slug, one: [user, state, content], index }, position) => ({
    id: id(3, position),
    postId: postId(slug),
    userId: users[user],
    name: people[user].name,
    email: people[user].email,
    content,
    status: states[state],
    publicFrom: publicationOf(dayOfPost(slug)),
    createdAt: dayOf((dayOfPost(slug) ?? 0) + index + 1),
  }));
}

function dayOfPost(slug: string): number | undefined {
  return posts.find((post) => post.slug === slug)?.day;
}

function publicationOf(day: number | undefined): Date | null {
  return day === undefined ? null : dayOf(day);
}

const states = { a: "approved", p: "pending", r: "rejected" } as const satisfies Record<State, string>;

export function postId(slug: string): string {
  return id(1, positionOf(slug, posts));
}

export function tagId(slug: string): string {
  return id(2, positionOf(slug, tags));
}

function positionOf(slug: string, all: readonly { readonly slug: string }[]): number {
  const found = all.findIndex((one) => one.slug === slug);
  if (found < 0) throw new Error(`The seed has no ${slug}`);
  return found;
}

function id(table: number, position: number): string {
  return `0192b000-0000-7000-8000-${String(table).padStart(4, "0")}${String(position + 1).padStart(8, "0")}`;
}

/** Counted from a fixed day: what is seeded is the same on every machine. */
export function dayOf(days: number): Date {
  return new Date(Date.UTC(2026, 0, 1, 7) + days * 86_400_000);
}
