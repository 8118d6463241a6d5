import { and, type SQL } from "drizzle-orm";
import { once } from "../app/once.js";
import { secretOf } from "../app/environment.js";
import { refuseHeader } from "../http/refuse-header.js";
import { represent } from "../http/represent.js";
import { openCursors, type Bookmark } from "../query/cursor.js";
import { byMaskedSet } from "../mask/by-masked-set.js";
import { maskedFor } from "../mask/masked-for.js";
import { positionColumns, positionOf, stretchesAfter } from "../query/keyset.js";
import { listQueryReader, type ListQuery } from "../query/list-query.js";
import { orderBy } from "../query/sort.js";
import type { ListOperation } from "../resource/operation.js";
import type { Row } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import type { HandlerFactory } from "./handler.js";
import { include, relationKeys } from "./include.js";
import { presentation } from "./present.js";
import { targetsOf } from "./targets.js";

/** `GET /posts`: one page of the rows that exist for the caller. */
export const listHandler: HandlerFactory<ListOperation> = (operation, options) => {
  const { services } = options;
  const { resource, shape } = operation;
  const targetsFor = targetsOf(operation, services);
  const admit = admission(operation, options, targetsFor);
  const readers = once(async () => {
    const targets = await targetsFor();
    return byMaskedSet((masked) => listQueryReader(without(masked, operation), targets));
  });
  const { columns, presenterFor } = presentation(resource, shape);
  const cursors = once(() => openCursors(secretOf(services.env)));
  // a cursor holds the key of a row, for whoever decodes it
  const showsKey = resource.keys.every(({ name }) => Object.hasOwn(shape.shape, name));

  return async (c) => {
    const { caller, decision } = await admit(c.req.raw);
    refuseHeader(c.req.raw.headers, "If-Match");
    const { context } = caller;
    const readerFor = await readers();
    const query = readerFor(maskedFor(resource, context))(c.req.url);
    const { sort, limit, filters, include: inclusion } = query;
    const { open, seal } = await cursors();
    const purpose = { path: c.req.path, sort: sort.map(({ name }) => name), filters, userId: context.userId };
    const start = query.cursor === undefined ? undefined : await open(query.cursor, purpose);

    const rows = new ScopedTable({ resource, database: services.database, context, projection: columns });
    const matching = and(rows.sqlOf(decision), query.where);
    const found = await readPage(rows, { query, matching, start, beside: relationKeys(resource, inclusion.keys()) });
    const total = query.withTotal ? { total: await rows.count(matching) } : {};

    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    const rowsBefore = start?.rowsBefore ?? query.offset;
    const bookmark = last && { position: positionOf(last, sort), rowsBefore: rowsBefore + limit };
    const nextCursor = (bookmark && showsKey && (await seal(bookmark, purpose))) || null;
    // without a cursor, the way on is by offset
    const place = start === undefined || (bookmark && nextCursor === null) ? { offset: rowsBefore } : {};
    const pagination = { limit, ...place, count: shown.length, hasMore: last !== undefined, nextCursor, ...total };
    const asking = { services, caller, targets: await targetsFor() };
    const beside = await include(inclusion, { resource, rows: shown }, asking);
    const present = presenterFor(context);
    return await represent(c, { data: shown.map((row, index) => ({ ...present(row), ...beside[index] })), pagination });
  };
};

/** The list as it is for a caller from whom these columns are masked: one that has never had them. */
function without(masked: ReadonlySet<string>, operation: ListOperation): ListOperation {
  const visible = (columns: readonly string[]) => columns.filter((column) => !masked.has(column));
  const { filter, sort, search } = operation;
  return { ...operation, filter: visible(filter), sort: visible(sort), search: visible(search) };
}

interface Reading {
  readonly query: ListQuery;
  readonly matching: SQL | undefined;
  readonly start: Bookmark | undefined;
  readonly beside: Readonly<Record<string, SQL>>;
}

/** The rows of a page, and one more where there is one. */
async function readPage(rows: ScopedTable, { query, matching, start, beside }: Reading): Promise<Row[]> {
  const { sort, offset } = query;
  const page = { orderBy: orderBy(sort), offset, beside: { ...positionColumns(sort), ...beside } };
  const stretches = start === undefined ? [undefined] : stretchesAfter(sort, start.position);
  const found: Row[] = [];
  for (const stretch of stretches) {
    const missing = query.limit + 1 - found.length;
    if (missing > 0) found.push(...(await rows.list({ ...page, where: and(matching, stretch), limit: missing })));
  }
  return found;
}
