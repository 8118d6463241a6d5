import { isObject } from "../document.js";

type IdOf = (field: string) => string | undefined;

/** Fields such as `authorId` name rows that the server has shown, where it has shown some: others would be refused. */
export function withKnownIds(value: unknown, idOf: IdOf): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, knownId(item, idOf(key)) ?? item]));
}

/** An id in the type of what it takes the place of. */
function knownId(item: unknown, id: string | undefined): string | number | undefined {
  if (id === undefined) return undefined;
  if (typeof item === "string") return id;
  return typeof item === "number" && Number.isFinite(Number(id)) ? Number(id) : undefined;
}

/** Whether a field names a row, and none that the server has shown. */
export function hasUnknownIds(value: unknown, idOf: IdOf): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).some(([key, item]) => {
    const isId = /.(_id|Id|ID)$/.test(key) && (typeof item === "string" || typeof item === "number");
    return isId && idOf(key) === undefined;
  });
}
