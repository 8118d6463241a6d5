import type { GivesPolicy } from "../policy/policy.js";

/** One thing that an action's answer may hold. */
export type Held =
  | { readonly kind: "rows"; readonly resource: string; readonly isOne: boolean }
  /** By its path, as `GivesPolicy` has it. */
  | { readonly kind: "field"; readonly path: string }
  | { readonly kind: "untyped" }
  | { readonly kind: "file" };

/** What an action's answer may hold; a stream holds what a list of its values would. */
export function heldIn(gives: GivesPolicy | null): readonly Held[] {
  switch (gives?.kind) {
    case undefined:
      return [];
    case "record":
    case "records":
      return [{ kind: "rows", resource: gives.resource, isOne: gives.kind === "record" && !gives.isStream }];
    case "schema":
      return gives.fields.map((path) => ({ kind: "field", path: gives.isStream ? inList(path) : path }));
    case "anything":
      return [{ kind: "untyped" }];
    case "file":
      return [{ kind: "file" }];
    default:
      return gives satisfies never;
  }
}

function inList(path: string): string {
  return path.startsWith("[") ? `[]${path}` : `[].${path}`;
}

/** Whether an answer that may hold the first may hold the second too. Rows are news even where anything was possible. */
export function covers(one: Held, other: Held): boolean {
  switch (one.kind) {
    case "untyped":
      return other.kind === "untyped" || other.kind === "field";
    case "file":
      return other.kind === "file";
    case "rows":
      return other.kind === "rows" && other.resource === one.resource && (other.isOne || !one.isOne);
    case "field":
      return other.kind === "field" && (other.path === one.path || isBelow(one.path, other.path));
    default:
      return one satisfies never;
  }
}

/** `more.**` is all that is in `more`, and `more` itself. */
function isBelow(path: string, other: string): boolean {
  if (path !== "**" && !path.endsWith(".**")) return false;
  const above = path.slice(0, -"**".length);
  return other.startsWith(above) || `${other}.` === above || other.startsWith(`${above.slice(0, -1)}[`);
}
