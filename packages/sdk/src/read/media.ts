import { type Body, keyword, type Result, type Type } from "../model.js";
import { union } from "./combine.js";
import { isObject, type Json, list, object, own } from "./json.js";
import { resolve } from "./reference.js";
import { type Place, typeOf } from "./type.js";

const JSON_TYPE = /^application\/([\w.+-]+\+)?json\b|^\*\/\*|^application\/\*/i;

/** A media type of a `content` object, and what it holds. */
export interface Media {
  readonly name: string;
  readonly isJson: boolean;
  readonly schema: unknown;
  readonly example: unknown;
}

/** The one media type of a body or response that we speak: JSON if there is any, else the first. */
export function mediaOf(content: unknown, document: Json): Media | undefined {
  const all = Object.entries(object(content)).map(([name, value]) => {
    const media = resolve(document, value);
    const isJson = JSON_TYPE.test(name.trim()) && !isFile(media["schema"], document);
    return { name, isJson, schema: media["schema"], example: exampleOf(media, document) };
  });
  return all.find(({ isJson }) => isJson) ?? all[0];
}

/** Whether a schema says that there are bytes, whatever its media type: a range of types may be anything. */
function isFile(schema: unknown, document: Json): boolean {
  return resolve(document, schema)["format"] === "binary";
}

/** The body of a request, if there may be one. */
export function bodyOf(value: unknown, place: Place): Body | undefined {
  const body = resolve(place.document, value);
  const media = mediaOf(body["content"], place.document);
  if (!media) return undefined;
  const isRequired = body["required"] === true;
  const { example } = media;
  if (media.isJson) return { type: typeOf(media.schema ?? true, place), isRequired, raw: undefined, example };
  return { isRequired, example: undefined, ...rawBody(media.name) };
}

function rawBody(media: string): { type: Type; raw: string } {
  if (/^multipart\//i.test(media)) return { type: keyword("FormData"), raw: "" };
  if (/^application\/x-www-form-urlencoded/i.test(media)) return { type: keyword("URLSearchParams"), raw: "" };
  if (/^text\//i.test(media)) return { type: keyword("string"), raw: media };
  return { type: union([keyword("Blob"), keyword("ArrayBuffer"), keyword("string")]), raw: media };
}

/** What a call gives when it succeeds, over all its successful responses. */
export function resultOf(responses: Json, place: Place): Result {
  const statuses = Object.keys(responses).filter((status) => /^2(\d\d|XX)$/i.test(status));
  const chosen = statuses.length || !("default" in responses) ? statuses : ["default"];
  const media = chosen.map((status) => {
    const response = resolve(place.document, responses[status]);
    return status === "204" || status === "205" ? undefined : mediaOf(response["content"], place.document);
  });
  const told = media.filter((one) => one !== undefined);
  const [first] = told;
  if (!first) return { as: "nothing", type: keyword("void"), row: undefined };
  const nothing = told.length < media.length ? [keyword("undefined")] : [];
  if (!first.isJson) {
    const { as, type } = rawResult(first.name);
    return { as, type: union([type, ...nothing]), row: undefined };
  }
  const type = union([
    ...told.filter(({ isJson }) => isJson).map(({ schema }) => typeOf(schema ?? true, place)),
    ...nothing,
  ]);
  return { as: "json", type, row: chosen.length === 1 ? rowOf(first.schema, place) : undefined };
}

function rawResult(media: string): Pick<Result, "as" | "type"> {
  if (/^text\/event-stream|^application\/(x-)?(ndjson|jsonl|json-seq)/i.test(media)) {
    return { as: "stream", type: keyword("ReadableStream<Uint8Array>") };
  }
  if (/^text\//i.test(media)) return { as: "text", type: keyword("string") };
  return { as: "blob", type: keyword("Blob") };
}

/** The type of a list's rows: a list is an object with an array `data` and an object `pagination`, both always there. */
function rowOf(schema: unknown, place: Place): Type | undefined {
  const body = resolve(place.document, schema);
  const properties = object(body["properties"]);
  const data = resolve(place.document, own(properties, "data"));
  const pagination = resolve(place.document, own(properties, "pagination"));
  const isRequired = ["data", "pagination"].every((name) => list(body["required"]).includes(name));
  if (data["type"] !== "array" || !isObject(pagination["properties"]) || !isRequired) return undefined;
  return typeOf(data["items"], place);
}

/** The example of a media type or parameter: its own, or the first of several. */
export function exampleOf(holder: Json, document: Json): unknown {
  if ("example" in holder) return holder["example"];
  const [first] = Object.values(object(holder["examples"]));
  return own(resolve(document, first), "value");
}
