import { validValues, type Judging } from "../generate/valid-values.js";
import type { Parameter } from "../parameters.js";
import { examplesAt } from "./endpoint.js";

/** Whether a parameter names one request among all that a server gets (draft-ietf-httpapi-idempotency-key-header). */
export function isIdempotencyKey({ in: where, name }: Parameter): boolean {
  return where === "header" && name.toLowerCase() === "idempotency-key";
}

/** A key that the schema allows and no run has sent before: not by the seed, which another run may share. */
export function freshKey({ place, schema }: Parameter, making: Judging): unknown {
  const key = crypto.randomUUID();
  if (schema === undefined) return key;
  const isQuoted = examplesAt(place, making.document).some((one) => String(one).startsWith('"'));
  const forms = isQuoted ? [`"${key}"`, key] : [key, `"${key}"`];
  const isAllowed = (one: string) => making.judge.faults(schema, one).length === 0;
  return forms.find(isAllowed) ?? validValues(schema, making, Math.floor(Math.random() * 2 ** 31)).next().value;
}
