import { isJson, matchesType, mediaType } from "../check-response.js";
import { mutationsOf } from "../generate/mutations.js";
import type { Draft } from "../run/draft.js";
import type { Body } from "../run/endpoint.js";
import { written, type Source } from "../run/source.js";
import type { Plan, Scene } from "./plan.js";
import type { Change } from "./varied.js";

/** A body with one thing in it changed at a time. */
export function bodyChanges({ endpoint, source, session }: Scene): Change[] {
  const { body } = endpoint;
  if (body?.schema === undefined || !isJson(mediaType(body.type))) return [];
  const changes = mutationsOf(body.schema.value, richestOf(body, source), session.document);
  return changes.map(({ value, isHostile }) => ({
    isHostile,
    of: (draft) => ({ ...draft, body: written(value, body.type) }),
  }));
}

/** Of a few bodies the one that says most, so that there is much to change. */
function richestOf({ examples }: Body, source: Source): unknown {
  const bodies = Array.from({ length: 8 }, () => source.body());
  return [...bodies, ...examples].toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];
}

/** How many values there are in one, itself among them. */
function sizeOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, one: unknown) => sum + sizeOf(one), 1);
}

/** Media types that the document does not have, texts that are no JSON, and no body where one is required. */
export const brokenBodies: Plan = function* (scene) {
  const { body } = scene.endpoint;
  if (body === undefined) return;
  const others = ["text/plain", "application/xml"].filter((type) => !body.types.some((one) => matchesType(type, one)));
  for (const type of others) yield () => sendBroken(scene, ({ text }) => ({ type, text }));
  if (!isJson(mediaType(body.type))) return;
  for (const broken of ['{"', "{]", "undefined"]) yield () => sendBroken(scene, ({ type }) => ({ type, text: broken }));
  yield () => sendBroken(scene, ({ type, text }) => ({ type, text: text.slice(0, -1) || "{" }));
  if (body.required) yield () => sendBroken(scene, ({ type }) => ({ type, text: "" }));
};

type Sent = NonNullable<Draft["body"]>;

async function sendBroken({ session, endpoint, source }: Scene, broken: (body: Sent) => Sent): Promise<void> {
  const draft = source.draft(session.tallies.bestCaller(endpoint));
  if (draft?.body !== undefined) await session.send({ ...draft, body: broken(draft.body) });
}
