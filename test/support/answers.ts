import { userId, type Role } from "./accounts.js";
import type { Statement } from "./backends.js";
import type { Site } from "./site.js";

/** A row as a client gets it. */
export type Json = Readonly<Record<string, unknown>>;

export interface Page {
  readonly data: readonly Json[];
  readonly pagination: Json;
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly layer: string;
  readonly instance: string;
  readonly requestId: string;
  readonly hint?: string;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

export async function rowOf(answer: Response): Promise<Json> {
  return (await answer.json()) as Json; // held against the document already
}

export async function pageOf(answer: Response): Promise<Page> {
  return (await answer.json()) as Page;
}

export async function problemOf(answer: Response): Promise<ProblemBody> {
  return (await answer.json()) as ProblemBody;
}

/** `404 NOT_FOUND`; of an answer that is no problem, its status alone. */
export async function outcomeOf(answer: Response): Promise<string> {
  const isProblem = answer.headers.get("content-type") === "application/problem+json";
  return isProblem ? `${answer.status} ${(await problemOf(answer)).code}` : String(answer.status);
}

/** How many rows the author's tables and Better Auth's hold: what a refused request must not change. */
export async function counts(site: Site): Promise<Json> {
  const tables = ["posts", "pages", "user", "session", "account", "verification"];
  const [row] = await site.sql(
    `select ${tables.map((name) => `(select count(*) from "${name}") as "${name}"`).join(", ")}`,
  );
  return row ?? {};
}

/** A row to be put into a table past the server. */
export function pageStatement(values: Json = {}): Statement {
  const id = String(values["id"] ?? uuid(++made));
  const { slug = id, title = "A page", content = "…", status = "published", position = 0 } = values;
  const { createdAt = made, updatedAt = null } = values;
  const parameters = [id, slug, title, content, status, position, createdAt, updatedAt] as Cells;
  return ["insert into pages values (?, ?, ?, ?, ?, ?, ?, ?)", ...parameters];
}

/** A post of anyone's: over HTTP, only admins may create one. */
export function postStatement(id: string, owner: Role, title = "A post"): Statement {
  return ["insert into posts values (?, ?, '…', ?, 1, null)", id, title, userId(owner)];
}

type Cells = (string | number | null)[];

let made = 0;

function uuid(count: number): string {
  return `0198c0de-0000-7000-8000-${String(count).padStart(12, "0")}`;
}

export async function insertPage(site: Site, values: Json = {}): Promise<string> {
  const statement = pageStatement(values);
  await site.batch([statement]);
  return String(statement[1]);
}

export async function insertPost(site: Site, id: string, owner: Role): Promise<void> {
  await site.batch([postStatement(id, owner)]);
}
