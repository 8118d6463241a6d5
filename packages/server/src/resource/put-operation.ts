import type { Rule } from "@quickback/policy";
import * as z from "zod";
import type { ResourceDefinition } from "./definition.js";
import type { PutOperation } from "./operation.js";
import { nameOf, shape, type Shape } from "./shape.js";

interface Options {
  readonly create: Rule;
  readonly update: Rule;
  readonly replaces: readonly string[];
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** What a new record may have, in two parts: the key, which the path names, and the body. */
export function putOperation(
  resource: ResourceDefinition,
  accept: Shape,
  { create, update, replaces, defaults = {} }: Options,
): PutOperation {
  const name = nameOf(resource.shape);
  const isOfKey = (field: string) => resource.keys.some((key) => key.name === field);
  return {
    kind: "put",
    resource,
    allow: either(create, update),
    create,
    update,
    key: shape(`${name}Key`, partOf(accept, isOfKey)),
    accept: shape(
      `${name}Put`,
      partOf(accept, (field) => !isOfKey(field)),
    ),
    replaces,
    defaults,
  };
}

function partOf(accept: Shape, isIn: (field: string) => boolean) {
  return z.strictObject(Object.fromEntries(Object.entries(accept.shape).filter(([field]) => isIn(field))));
}

function either(one: Rule, other: Rule): Rule {
  return JSON.stringify(one) === JSON.stringify(other) ? one : { kind: "or", rules: [one, other] };
}
