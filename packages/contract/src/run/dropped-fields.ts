import { documentedResponse, isJson, matchesType, mediaType } from "../check-response.js";
import { isObject, type DocumentReader, type JsonObject } from "../document.js";
import { merged } from "../generate/merge.js";
import { branchesOf } from "../generate/schema.js";
import { isItemOf, type Endpoint } from "./endpoint.js";
import type { Found } from "./judge.js";
import type { Exchange } from "./session.js";

/** What becomes of the fields that creates, updates and replacements send. */
export interface DroppedFields {
  /** Takes note of a write's own answer, or of a read by the same caller right after it. */
  note(written: Exchange, answer: Exchange): void;
  /** The fields whose values have never come back, though the answers have such a field. */
  list(): readonly { readonly found: Found; readonly first: Exchange }[];
}

interface Fate {
  readonly first: Exchange;
  readonly message: string;
  readonly dropped: number;
  readonly kept: number;
}

export function droppedFieldsOf(document: DocumentReader, endpoints: readonly Endpoint[]): DroppedFields {
  const fates = new Map<string, Fate & { readonly name: string }>();
  return {
    note(written, answer) {
      if (!isWrite(written, endpoints) || answer.status > 299 || !isObject(answer.json)) return;
      const { json } = answer;
      for (const [name, value] of Object.entries(sentBy(written))) {
        if (saysNothing(value) || !isShown(name, answer, document)) continue;
        const isKept = json[name] !== null && json[name] !== undefined;
        const message = `${shown(value)} was sent, and ${shown(json[name] ?? null)} came back, as for every other value`;
        const key = [written.draft.endpoint.name, answer.draft.endpoint.name, name].join("\n");
        const known = fates.get(key) ?? { name, first: written, message, dropped: 0, kept: 0 };
        fates.set(key, { ...known, dropped: known.dropped + Number(!isKept), kept: known.kept + Number(isKept) });
      }
    },
    list: () =>
      [...fates.values()]
        .filter(({ kept, dropped }) => kept === 0 && dropped >= often)
        .map(({ name, message, first }) => ({ found: { kind: "dropped-field", place: `/${name}`, message }, first })),
  };
}

/** A value that is lost once may have been meant to be, beside the others of its body. */
const often = 3;

/** Whether a row was written, whose fields are those that were sent: what an action takes may mean something else. */
function isWrite({ draft, status, request: { method } }: Exchange, endpoints: readonly Endpoint[]): boolean {
  if (status < 200 || status > 299 || status === 202) return false;
  const isCreate = method === "POST" && endpoints.some(({ path }) => isItemOf(path, draft.endpoint.path));
  return isCreate || method === "PATCH" || method === "PUT";
}

function sentBy({ draft: { body } }: Exchange): JsonObject {
  if (body === undefined || !isJson(mediaType(body.type))) return {};
  try {
    const value: unknown = JSON.parse(body.text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Values that servers take for null: empty ones, and texts without anything to print. */
function saysNothing(value: unknown): boolean {
  if (typeof value === "string") return !/[\p{L}\p{N}]/u.test(value);
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

/** Whether an answer has the field by its schema, in each of its forms, for whoever asks. */
function isShown(name: string, { draft, status, headers }: Exchange, document: DocumentReader): boolean {
  const response = documentedResponse(draft.endpoint, status, document);
  const contents = document.children(response && document.below(response, "content"));
  const type = mediaType(headers.get("content-type"));
  const content = contents.find(([one]) => matchesType(type, one))?.[1];
  const schema = content && document.below(content, "schema");
  if (schema === undefined) return false;
  return branchesOf(schema.value, document).every(({ properties }) => {
    const property = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return property !== undefined && !isHidden(merged(property, document));
  });
}

/** A secret, or a field that an extension such as `x-mask` hides from some callers. */
function isHidden(property: JsonObject): boolean {
  return property["writeOnly"] === true || Object.keys(property).some((key) => /^x-.*(mask|redact)/i.test(key));
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 120);
}
