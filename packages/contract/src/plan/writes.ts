import { isObject } from "../document.js";
import type { Exchange, Session } from "../run/session.js";
import { over, type Plan, type Scene } from "./plan.js";
import { creatorOf, draftAt, madeBy, pathValues, readerOf, readRow, type Row } from "./rows.js";

/** What a create, an update or a replacement answered is what a read then answers, field by field. */
export const writeThenRead: Plan = (scene) => {
  const { endpoint, session } = scene;
  const isWrite = endpoint.method === "PATCH" || endpoint.method === "PUT";
  if (isWrite && readerOf(endpoint.path, session) !== undefined) return over(() => writeAndRead(scene, rowOfDraft));
  return endpoint.method === "POST" ? over(() => writeAndRead(scene, madeBy)) : [];
};

function rowOfDraft({ draft, status }: Exchange): Row | undefined {
  return status >= 200 && status < 300 ? { path: draft.endpoint.path, values: pathValues(draft) } : undefined;
}

async function writeAndRead(
  scene: Scene,
  rowOf: (written: Exchange, session: Session) => Row | undefined,
): Promise<void> {
  const { session, endpoint, source } = scene;
  const draft = source.draft(session.tallies.bestCaller(endpoint));
  const written = draft && (await session.send(draft));
  const row = written && written.status !== 202 ? rowOf(written, session) : undefined;
  const reader = row && readerOf(row.path, session);
  if (written === undefined || row === undefined || reader === undefined) return;
  const read = await readRow(scene, { endpoint: reader, caller: written.draft.caller, values: row.values });
  if (read === undefined) return;
  if (read.status === 404 || read.status === 410) {
    const message = `what was just written is answered with ${read.status}`;
    return session.find({ kind: "lost-write", place: row.path, message }, written);
  }
  const isSameCaller = read.draft.caller.name === written.draft.caller.name;
  if (!isSameCaller || read.status !== 200) return;
  session.droppedFields.note(written, read);
  await compare(session, written, read);
}

async function compare(session: Session, written: Exchange, read: Exchange): Promise<void> {
  const { json: before } = written;
  const { json: after } = read;
  if (!isObject(before) || !isObject(after)) return;
  for (const [name, value] of Object.entries(before)) {
    if (!Object.hasOwn(after, name) || isSame(value, after[name])) continue;
    const message = `the write answered ${shown(value)}, the read ${shown(after[name])}`;
    await session.find({ kind: "write-read-difference", place: `/${name}`, message }, written);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 120);
}

/** The same value, in whatever order its fields stand. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const names = Object.keys(value).toSorted();
  return names.map((name) => [name, sorted(value[name])]);
}

/** A row that was deleted is gone: a read answers 404 or 410. */
export const deleteThenRead: Plan = (scene) => {
  const { endpoint, session } = scene;
  const reader = readerOf(endpoint.path, session);
  if (endpoint.method !== "DELETE" || reader === undefined) return [];
  return over(async () => {
    const caller = session.tallies.bestCaller(endpoint);
    const values = await victimOf(scene);
    const draft = values && draftAt(scene, { endpoint, caller, values });
    const deleted = draft && (await session.send(draft));
    if (deleted === undefined || ![200, 204].includes(deleted.status)) return;
    const read = draftAt(scene, { endpoint: reader, caller, values: pathValues(deleted.draft) });
    const found = read && (await session.send(read));
    if (found === undefined || found.status >= 300) return;
    const message = `answered with ${deleted.status}, and the row can still be read`;
    await session.find({ kind: "survived-delete", place: endpoint.path, message }, deleted);
  });
};

/** A row of our own, where the server lets us make one, so that the others stay for the other plans. */
async function victimOf(scene: Scene): Promise<readonly string[] | undefined> {
  const { session, endpoint, source, sourceOf } = scene;
  const creator = creatorOf(endpoint, session);
  const draft = creator && sourceOf(creator).draft(session.tallies.bestCaller(creator));
  const made = draft && (await session.send(draft));
  const row = made && madeBy(made, session);
  if (row !== undefined && row.path === endpoint.path) return row.values;
  const known = session.pool.known(endpoint.path, source.random);
  return known.length === 0 ? undefined : known;
}
