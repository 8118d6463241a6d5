import { arbitraryOf, sample } from "./arbitrary.js";
import { callerOf, mayCall, type Caller } from "./callers.js";
import type { Reference } from "./features.js";
import { propertiesOf, requiredOf, typesOf, type Schema } from "./schema.js";
import { userId } from "../accounts.js";
import type { Json, Walk, WalkedResource } from "./walk.js";

/** Changes a body so that it passes what no schema can say, such as the checks between two columns. */
export type Mend = (body: Json) => Json;

/** Makes the body of an action; `parent` gives a row of a resource. */
export type MakeBody = (parent: (tag: string) => Promise<Json>) => Promise<Json>;

/** How a row is to be made. */
export interface Wish {
  readonly as?: Caller;
  /** The required fields, or every one that may be sent. */
  readonly extent?: "required" | "all";
  /** Values to be sent instead of those made up. */
  readonly values?: Json;
}

/** Makes bodies and rows, and first the rows that they refer to. */
export interface Rows {
  body(resource: WalkedResource, wish?: Wish): Promise<Json>;
  make(resource: WalkedResource, wish?: Wish): Promise<Json>;
  /** A value that a field may have, other than every value that it was given before where it is unique. */
  value(resource: WalkedResource, field: string, as?: Caller): Promise<unknown>;
  /** One row of a resource that others may refer to: always the same for a caller. */
  parent(tag: string, as?: Caller): Promise<Json>;
  /** A row of a caller's that may be read and changed, but not deleted: one for all who need no more. */
  spare(resource: WalkedResource, as: Caller): Promise<Json>;
  /** Where a caller has one row at most, deletes the one that is there. */
  makeRoom(resource: WalkedResource, as: Caller): Promise<void>;
}

export function rowsOf(walk: Walk, mends: Readonly<Record<string, Mend>>): Rows {
  const parents = new Map<string, Promise<Json>>();
  const spares = new Map<string, Json>();
  const used = new Map<string, Set<string>>();
  const rows: Rows = {
    async body(resource, { as = resource.main, extent = "required", values = {} } = {}) {
      const schema = resource.endpoints.create?.body ?? {};
      const names = extent === "all" ? Object.keys(propertiesOf(schema)) : requiredOf(schema);
      const body: Record<string, unknown> = {};
      for (const name of names) body[name] = name in values ? values[name] : await rows.value(resource, name, as);
      return mends[resource.tag]?.({ ...body, ...values }) ?? { ...body, ...values };
    },
    async make(resource, wish = {}) {
      const { create, list } = resource.endpoints;
      const as = wish.as ?? resource.main;
      if (create === undefined) return await firstOf(walk, list, as);
      const asMaker = mayCall(create.access, as) ? as : callerOf([create.access]);
      const body = await rows.body(resource, { ...wish, as: asMaker });
      await rows.makeRoom(resource, asMaker);
      const { status, body: row } = await walk.send(create, { as: asMaker, body });
      if (status === 201) return row as Json; // held against its schema
      throw new Error(`${resource.tag}: a valid body was refused: ${JSON.stringify(body)}: ${JSON.stringify(row)}`);
    },
    async value(resource, field, as = resource.main) {
      const reference = resource.facts.references.find((one) => one.field === field);
      if (reference !== undefined) return await referred(resource, reference, as);
      const schema = writtenSchema(resource, field);
      const arbitrary = arbitraryOf(schema);
      if (!isUnique(resource, field)) return sample(arbitrary, walk.next());
      const taken = used.get(`${resource.tag} ${field}`) ?? new Set();
      used.set(`${resource.tag} ${field}`, taken);
      for (let tries = 0; tries < 200; tries += 1) {
        const value = sample(arbitrary, walk.next());
        const key = JSON.stringify(value)?.toLowerCase();
        if (value === null || taken.has(key)) continue;
        taken.add(key);
        return value;
      }
      throw new Error(`${resource.tag}: no new value for ${field} was found`);
    },
    async parent(tag, as) {
      const key = `${tag} ${as ?? "nobody"}`;
      const made = parents.get(key) ?? rows.make(resourceOf(walk, tag), { as });
      parents.set(key, made);
      return await made;
    },
    async spare(resource, as) {
      const key = `${resource.tag} ${resource.facts.owner === undefined ? "anyone" : as}`;
      const found = isOneEach(resource) ? undefined : spares.get(key);
      const row = found ?? (await rows.make(resource, { as }));
      spares.set(key, row);
      return row;
    },
    async makeRoom(resource, as) {
      if (as === undefined || !isOneEach(resource)) return;
      await walk.site.sql(`delete from "${resource.facts.sqlName}" where user_id = ?`, userId(as));
    },
  };
  return rows;

  async function referred(resource: WalkedResource, { field, target, targetField }: Reference, as: Caller) {
    const isFresh = identifies(resource, field) || target === resource.tag;
    const row = isFresh ? await rows.make(resourceOf(walk, target), { as }) : await rows.parent(target, as);
    return row[targetField];
  }
}

export function resourceOf(walk: Walk, tag: string): WalkedResource {
  const found = walk.resources.get(tag);
  if (found === undefined) throw new Error(`There is no resource ${tag}`);
  return found;
}

/** The values of a row's key, as a path has them. */
export function keysOf({ facts }: WalkedResource, row: Json): readonly unknown[] {
  return facts.keys.map((key) => row[key]);
}

/** The schema by which a client sends a field: on create, else on update. */
export function writtenSchema({ endpoints }: WalkedResource, field: string): Schema {
  const { create, update } = endpoints;
  return propertiesOf(create?.body ?? {})[field] ?? propertiesOf(update?.body ?? {})[field] ?? {};
}

/** Whether a field has to be another one in each row. Of an enum there are too few: something beside it differs. */
export function isUnique(resource: WalkedResource, field: string): boolean {
  return resource.facts.uniques.some((set) => set.includes(field)) && isVarious(resource, field);
}

/** Whether a field that clients write has values enough for any number of rows. */
function isVarious(resource: WalkedResource, field: string): boolean {
  const isReference = resource.facts.references.some((one) => one.field === field);
  const schema = writtenSchema(resource, field);
  const types = typesOf(schema);
  return !isReference && !("enum" in schema) && types.length > 0 && !types.includes("boolean");
}

/** Whether nothing but references tells rows apart: then each row needs other ones. */
function identifies(resource: WalkedResource, field: string): boolean {
  const { facts } = resource;
  return facts.uniques.some((set) => set.includes(field) && !set.some((name) => isVarious(resource, name)));
}

/** Whether the owner alone is unique. */
export function isOneEach({ facts: { owner, uniques } }: WalkedResource): boolean {
  return owner !== undefined && uniques.some((set) => set.length === 1 && set[0] === owner);
}

async function firstOf(walk: Walk, list: WalkedResource["endpoints"]["list"], as: Caller): Promise<Json> {
  if (list === undefined) throw new Error("A resource without create and list has no rows to be found");
  const { body } = await walk.send(list, { as, query: "?limit=1" });
  const [row] = (body as { data: Json[] }).data;
  if (row === undefined) throw new Error(`${list.operationId} finds no row: put one there first`);
  return row;
}
