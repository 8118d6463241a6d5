import type { Rule } from "@quickback/policy";
import { maskTypes, type MaskType } from "../model/mask.js";
import { entryOf, object, oneOf, required, type Reader } from "./reader.js";
import { roleNames, type Roles } from "./roles.js";
import { schema } from "./schemas.js";

/** What an author says of how a column is masked. */
export interface MaskAnnotation {
  readonly type: MaskType;
  /** Whom `show.roles` lets see the column. */
  readonly roles: Rule | undefined;
  /** Whether its row's owner sees it too. */
  readonly orOwner: boolean;
}

/** Reads one entry of `masking`. */
export function mask(roles: Roles): Reader<MaskAnnotation> {
  const type = required(oneOf(maskTypes), 'type: "redact"');
  const show = shown(roles);
  const named = object({ type, show }, mean);
  const custom = object({ type, mask: maskFunction, output: required(schema, "output: z.string()"), show }, mean);
  return (given) => {
    const said = entryOf(given, "type").value === "custom" ? custom(given) : named(given);
    if (said?.type === undefined) return undefined;
    return { type: said.type, roles: said.show?.roles, orOwner: said.show?.orOwner === true };
  };
}

const mean = 'a mask, as in { type: "email" }';

/** The compiler never calls it; the server imports it from the definition. */
const maskFunction: Reader<true> = required(({ value, path, report }) => {
  if (value === undefined || typeof value === "function") return value === undefined ? undefined : true;
  report("value-unexpected", path, { what: "a function", key: path.join(".") });
  return undefined;
}, "mask: (value) => value.slice(0, 1)");

type Shown = Pick<MaskAnnotation, "roles" | "orOwner">;

function shown(roles: Roles): Reader<Shown> {
  const keys = object({ roles: roleNames(roles, true), or: oneOf(["owner"]) });
  return (given) => {
    const said = keys(given);
    return said && { roles: said.roles, orOwner: said.or === "owner" };
  };
}
