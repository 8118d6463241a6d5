import type * as z from "zod";
import { isText } from "../mask/is-text.js";
import type { FieldMask } from "../resource/definition.js";
import { describeRule } from "./describe-rule.js";
import { jsonSchema, type JsonSchema } from "./json-schema.js";

/** The schema of a field that may come masked: it admits what the mask gives, and says for whom it comes as it is. */
export function maskedSchema(property: JsonSchema, field: z.core.$ZodType, mask: FieldMask): JsonSchema {
  const { as, unless } = mask;
  const bareFor = describeRule(unless);
  const told = unless.kind === "nobody" ? "Masked for everyone." : `Masked except for ${bareFor}.`;
  const description = [property["description"], told].filter((text) => text !== undefined).join(" ");
  return { ...admitted(property, field, mask), description, "x-mask": { type: as.type, bareFor, unless } };
}

function admitted(property: JsonSchema, field: z.core.$ZodType, { as, unless }: FieldMask): JsonSchema {
  if (as.output !== undefined) {
    const output = jsonSchema(as.output, "input");
    return orNull(unless.kind === "nobody" ? output : { anyOf: [property, output] });
  }
  if (!isText(field)) return orNull(property);
  return { type: ["string", "null"], ...(as.example !== undefined && { examples: [as.example] }) };
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, anyOf, enum: values } = schema;
  if (admitsNull(schema)) return schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...(anyOf as JsonSchema[]), { type: "null" }] };
  if (type === undefined) return { anyOf: [schema, { type: "null" }] };
  return { ...schema, type: [...[type].flat(), "null"], ...(Array.isArray(values) && { enum: [...values, null] }) };
}

function admitsNull({ type, anyOf }: JsonSchema): boolean {
  return [type].flat().includes("null") || (Array.isArray(anyOf) && (anyOf as JsonSchema[]).some(admitsNull));
}
