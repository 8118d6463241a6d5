import { isObject, type DocumentReader, type JsonObject } from "../document.js";
import { listed } from "@quickback/policy/report";
import { canonical } from "./both.js";
import { changeOf, type Change } from "./change.js";
import type { OperationPair } from "./compare-operations.js";
import { valueAt, type Endpoint } from "./endpoints.js";

/** With which credentials an operation may be called. */
export function compareSecurity({ documents, before, after }: OperationPair): Change[] {
  const [was, is] = [waysOf(before, documents.before), waysOf(after, documents.after)];
  const refused = was.filter((way) => !is.some((other) => isEnough(way, other)));
  const accepted = is.filter((way) => !was.some((other) => isEnough(way, other)));
  return [
    ...refused.map(({ words }) => changeOf("credentials-refused", `no longer lets in ${words}`, before.name)),
    ...accepted.map(({ words }) => changeOf("credentials-accepted", `now lets in ${words}`, before.name)),
  ];
}

/** Credentials that let a caller in, all together: nothing at all, for one. */
interface Way {
  readonly words: string;
  /** Schemes by what they are rather than what they are called, and each with its scopes. */
  readonly needs: ReadonlySet<string>;
}

/** Whether who has what one way needs has what the other needs. */
function isEnough(held: Way, needed: Way): boolean {
  return [...needed.needs].every((need) => held.needs.has(need));
}

function waysOf({ place }: Endpoint, reader: DocumentReader): Way[] {
  const own = valueAt(place, "security") ?? reader.at("/security")?.value;
  const ways = Array.isArray(own) ? own.filter(isObject).map((way) => wayOf(way, reader)) : [];
  return ways.length > 0 ? ways : [wayOf({}, reader)];
}

function wayOf(requirement: JsonObject, reader: DocumentReader): Way {
  const names = Object.keys(requirement);
  const needs = names.flatMap((name) => {
    const scheme = canonical(schemeOf(name, reader));
    return [scheme, ...scopesIn(requirement[name]).map((scope) => `${scheme} ${scope}`)];
  });
  const words = names.map((name) => [name, scopesIn(requirement[name]).join(", ")].filter(Boolean).join(" with "));
  return { words: listed(words) || "callers without credentials", needs: new Set(needs) };
}

function scopesIn(scopes: unknown): string[] {
  return Array.isArray(scopes) ? scopes.map(String) : [];
}

function schemeOf(name: string, reader: DocumentReader): unknown {
  const scheme = reader.below({ pointer: "", value: reader.at("/components/securitySchemes")?.value }, name)?.value;
  if (!isObject(scheme)) return name;
  const { description: _, bearerFormat: __, ...what } = scheme;
  return what;
}
