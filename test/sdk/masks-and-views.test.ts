import { expect, test } from "vitest";
import { generateSdk } from "@quickback/sdk";
import { lintDocument } from "../support/lint-document.js";
import { memberApp } from "../support/members.js";
import { define } from "../support/small-app.js";
import { typecheck } from "./typecheck.js";

const use = `
import type { Client, Member, MemberCard } from "./index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(): T | undefined => undefined;

// what may be masked may be null; a mask of the author's own has its own form beside
isTrue<Equal<Member["email"], string | null>>();
isTrue<Equal<Member["salary"], number | null>>();
isTrue<Equal<Member["handle"], string | { length: number } | null>>();
isTrue<Equal<keyof MemberCard, "name" | "email" | "bio">>();

export async function all(client: Client): Promise<(string | null)[]> {
  const { data, pagination } = await client.members.views.card({ "email.eq": "ada@example.com", sort: "-bio", limit: 5 });
  const names: (string | null)[] = data.map((card) => card.name);
  if (pagination.hasMore) for await (const card of client.members.views.card()) names.push(card.email);
  // @ts-expect-error the view does not show it
  data[0]?.salary;
  // @ts-expect-error nobody sees it as it is in every row
  await client.members.list({ note: "x" });
  // @ts-expect-error it is not a column of the view
  await client.members.views.card({ phone: "x" });
  await client.members.list({ salary: 5 });
  return names;
}
`;

test("views are methods with types of their own, and what may be masked says so", async () => {
  const { files, skipped } = await generateSdk(await define(memberApp).describe(), { raw: false });
  expect(skipped).toEqual([]);
  expect(await typecheck([...files, { path: "use.ts", text: use }], { compiler: "typescript7" })).toBe("");
  const members = files.find(({ path }) => path === "resources/members.ts")?.text ?? "";
  expect(members).toContain("await client.members.views.card(");
  expect(members).toContain("/** Masked except for callers with the role admin. */");
});

test("two strangers find nothing wrong with the document", async () => {
  expect(await lintDocument(await define(memberApp).describe())).toEqual([]);
});
