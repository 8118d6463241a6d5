import { type Answer, Call } from "./call.js";
import type { QuickbackError } from "./errors.js";

/** A list's answer as the server sends it. */
export interface ListBody {
  readonly data: readonly unknown[];
  readonly pagination: object;
}

/** One page of a list: the answer, and the way to the next. */
export type ListPage<Body> = Body & NextPage<Body>;

interface NextPage<Body> {
  /** The page after this one, or `undefined` after the last. */
  next(): Promise<ListPage<Body> | undefined>;
}

/** A list under way: a promise of one page, and an iteration over the rows of all pages from there on. */
export class ListCall<Row, Body, Failure extends QuickbackError = QuickbackError>
  extends Call<ListPage<Body>, Failure>
  implements AsyncIterable<Row>
{
  /** Each page from this one on; the next is fetched when it is asked for. */
  async *pages(): AsyncGenerator<ListPage<Body>, void, undefined> {
    for (let page: ListPage<Body> | undefined = await this; page; page = await page.next()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    // A list operation's body holds its rows in `data`; Row is their type.
    for await (const page of this.pages()) yield* (page as unknown as { data: Row[] }).data;
  }
}

/** The parameters of the page after this one: by cursor where the server gives one, else by offset. */
export function nextQuery(body: ListBody, query: { readonly offset?: unknown } = {}): object | undefined {
  const { hasMore, nextCursor, offset } = Object(body.pagination) as Partial<Record<string, unknown>>;
  // Without rows there is nothing to go on from.
  if (!(hasMore ?? nextCursor) || !body.data.length) return undefined;
  const start = Number(offset ?? query.offset ?? 0);
  return {
    ...query,
    cursor: nextCursor || undefined,
    offset: nextCursor ? undefined : start + body.data.length,
  };
}

/** Gives a page its `next`, which does not show when the page is copied, compared or printed. */
export function withNext<Body>(answer: Answer<Body>, next: NextPage<Body>["next"]): Answer<ListPage<Body>> {
  // A page that is still the same (304) has one already.
  Object.defineProperty(answer.data, "next", { value: next, configurable: true });
  return answer as Answer<ListPage<Body>>;
}
