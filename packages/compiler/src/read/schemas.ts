import { isObject, type Given } from "./reader.js";

export interface ZodLike {
  readonly _zod: { readonly def: { readonly type: string; readonly [part: string]: unknown } };
}

export function isZod(value: unknown): value is ZodLike {
  return isObject(value) && "_zod" in value && isObject(value["_zod"]) && isObject(value["_zod"]["def"]);
}

/** A schema of Zod 3 or of another library. */
export function isForeignSchema(value: unknown): boolean {
  const canHaveKeys = typeof value === "function" || isObject(value);
  return canHaveKeys && !isZod(value) && ("~standard" in value || "_def" in value);
}

/** Whether a schema gives a value where none was sent. */
export function fillsIn({ _zod: { def } }: ZodLike): boolean {
  const { type } = def;
  if (type === "default" || type === "prefault" || type === "catch") return true;
  return [def["innerType"], def["in"]].some((inside) => isZod(inside) && fillsIn(inside));
}

/** A Zod schema. `what` says what else there may be. */
export function schema({ value, path, report }: Given, what = "a Zod schema"): object | undefined {
  if (value === undefined || isZod(value)) return value;
  const key = path.join(".");
  if (isForeignSchema(value)) report("schema-foreign", path, { key });
  else report("value-unexpected", path, { what, key });
  return undefined;
}
