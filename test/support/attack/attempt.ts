import { arbitraryOf, sample } from "../walk/arbitrary.js";
import { batchBody, type OneRecord } from "../walk/batches.js";
import { isAboutRecords, type Endpoint } from "../walk/document.js";
import { isUnique } from "../walk/rows.js";
import { propertiesOf, typesOf } from "../walk/schema.js";
import { missingNumber, missingText } from "../walk/visit-read.js";
import type { Attacker } from "./attackers.js";
import { admits, existsFor, holdsAt } from "./oracle.js";
import type { Asked } from "./reply.js";
import type { Target, TargetRow, World } from "./world.js";

/** The operations on one record. */
export function recordEndpoints({ resource }: Target): readonly Endpoint[] {
  return resource.all.filter(isAboutRecords);
}

const writing: readonly Endpoint["kind"][] = ["create", "update", "put"];

export function writingEndpoints({ resource }: Target): readonly Endpoint[] {
  return resource.all.filter(({ body, kind }) => body !== undefined && writing.includes(kind));
}

export function isWrite({ method }: Endpoint): boolean {
  return method !== "GET";
}

export function placeOf({ path }: Endpoint, keys: readonly unknown[] = []): string {
  let index = 0;
  return path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(String(keys[index++])));
}

/** The key of a row that is not there. */
export function missingKeys({ resource }: Target): readonly unknown[] {
  const { facts, fields } = resource;
  return facts.keys.map((key) => (typesOf(fields[key] ?? {}).includes("string") ? missingText : missingNumber));
}

/** A request with nothing wrong, but for whose row it is about. */
export async function aimed(
  world: World,
  target: Target,
  endpoint: Endpoint,
  keys?: readonly unknown[],
): Promise<Asked> {
  const { body } = await aimedAtOne(world, { target, endpoint, keys });
  return askedOf(endpoint, { ...(keys && { keys }), body });
}

/** A request about one record: of a batch, as the only one in it. */
export function askedOf(endpoint: Endpoint, { keys = [], body }: OneRecord): Asked {
  const sent = endpoint.batch === undefined ? body : batchBody(endpoint, [{ keys, body }]);
  return { method: endpoint.method, path: placeOf(endpoint, keys), ...(sent !== undefined && { body: sent }) };
}

/** The same request with these fields in its record. */
export function withFields({ batch }: Endpoint, asked: Asked, fields: object): Asked {
  if (batch === undefined) return { ...asked, body: { ...(asked.body as object), ...fields } };
  const { records = [] } = asked.body as { readonly records?: readonly object[] }; // as `askedOf` has made it
  return { ...asked, body: { records: records.map((record) => ({ ...record, ...fields })) } };
}

interface AtOne {
  readonly target: Target;
  readonly endpoint: Endpoint;
  readonly keys: readonly unknown[] | undefined;
}

async function aimedAtOne({ make }: World, { target, endpoint, keys }: AtOne): Promise<Asked> {
  const { resource } = target;
  const asked = { method: endpoint.method, path: placeOf(endpoint, keys) };
  if (endpoint.body === undefined) return asked;
  if (endpoint.kind === "create") return { ...asked, body: await make.body(resource) };
  if (endpoint.kind === "put") return { ...asked, body: await wholeBody(make, resource, endpoint) };
  if (endpoint.kind !== "update") return { ...asked, body: sample(arbitraryOf(endpoint.body), 1) };
  const fields = Object.keys(propertiesOf(endpoint.body));
  const isPlain = (name: string) =>
    ![...target.tested, ...resource.facts.references.map(({ field }) => field)].includes(name) &&
    !isUnique(resource, name);
  const field = fields.find(isPlain) ?? fields[0];
  return { ...asked, body: field === undefined ? {} : { [field]: await make.value(resource, field) } };
}

/** What a new row takes, without the key. */
async function wholeBody(make: World["make"], resource: Target["resource"], { body = {} }: Endpoint): Promise<object> {
  const whole = Object.entries(await make.body(resource));
  return Object.fromEntries(whole.filter(([field]) => Object.hasOwn(propertiesOf(body), field)));
}

/** What an operation must answer to a caller about a row: `undefined` where only a function of the author's knows. */
export function wanted(target: Target, endpoint: Endpoint, { attacker, row }: Aim): RegExp | undefined {
  const { access } = endpoint;
  if (!admits(access, attacker))
    return attacker.context.userId === undefined ? /^401 AUTH_MISSING$/ : /^403 ACCESS_ROLE/;
  const unseen = endpoint.kind === "put" && mayCreate(target, attacker) ? taken : notFound;
  if (!existsFor(target.firewall, attacker, row.cells)) return unseen;
  const [may, reads] = [holdsAt(access, attacker, row.cells), holdsAt(target.read, attacker, row.cells)];
  if (may === true) return /^(20\d|409 (REFERENCED|UNIQUE_VIOLATION)|400 REFERENCE_NOT_FOUND|4\d\d [A-Z_]+)$/;
  if (may === undefined || (reads === undefined && endpoint.kind !== "get")) return undefined;
  return endpoint.kind === "get" || !reads ? unseen : /^403 ACCESS_CONDITION_FAILED$/;
}

function mayCreate({ resource }: Target, attacker: Attacker): boolean {
  const { create } = resource.endpoints;
  return create !== undefined && admits(create.access, attacker);
}

interface Aim {
  readonly attacker: Attacker;
  readonly row: TargetRow;
}

export const notFound = /^404 NOT_FOUND$/;
/** All that is said of a record under a key that a new one was to have. */
export const taken = /^409 UNIQUE_VIOLATION$/;
