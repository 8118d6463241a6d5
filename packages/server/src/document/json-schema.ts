import * as z from "zod";

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A schema as the wire has it: what a client sends (`input`), or gets (`output`). */
export function jsonSchema(schema: z.ZodType, io: "input" | "output", options: Conversion = {}): JsonSchema {
  return cleaned(z.toJSONSchema(schema, { io, unrepresentable: "any", ...options })) as JsonSchema; // an object in, an object out
}

type Conversion = Pick<NonNullable<Parameters<typeof z.toJSONSchema>[1]>, "metadata" | "override">;

/** Says nullable as `type: [..., "null"]`, and leaves out what `format` says already. */
function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  const { $schema: _, "~standard": __, ...given } = value as Record<string, unknown>; // an object, tested above
  const inner = Object.fromEntries(Object.entries(given).map(([key, item]) => [key, cleaned(item)]));
  if ("format" in inner && typeof inner["pattern"] === "string") delete inner["pattern"];
  return withNull(inner);
}

function withNull(schema: Record<string, unknown>): Record<string, unknown> {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [inner, nothing] = anyOf as [JsonSchema, JsonSchema];
  if (nothing["type"] !== "null" || inner["type"] === undefined) return schema;
  const values = Array.isArray(inner["enum"]) ? { enum: withOneNull(inner["enum"], null) } : {};
  return { ...rest, ...inner, type: withOneNull([inner["type"]].flat(), "null"), ...values };
}

/** What an author made nullable is so once, however often the column says it again. */
function withOneNull(values: readonly unknown[], nothing: unknown): unknown[] {
  return [...new Set([...values, nothing])];
}
