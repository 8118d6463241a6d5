import { candidatesOf } from "./candidates.js";
import type { Endpoint } from "./document.js";
import { propertiesOf, requiredOf } from "./schema.js";
import type { Json, WalkedResource } from "./walk.js";

/** A body with one thing wrong, and what must come of it. */
export interface Fault {
  readonly name: string;
  readonly body: unknown;
  readonly want: string;
  readonly field?: string;
}

interface Given {
  readonly endpoint: Endpoint;
  readonly resource: WalkedResource;
  /** A body with nothing wrong. */
  readonly valid: Json;
}

/**
 * Every kind of single fault that a body of create or update can have. They are all found before there is a statement:
 * in brief, one for each answer.
 */
export function faultsOf(given: Given, isBrief: boolean): Fault[] {
  const faults = everyFault(given);
  return isBrief ? [...new Map(faults.map((fault) => [fault.want, fault])).values()] : faults;
}

function everyFault(given: Given): Fault[] {
  const { endpoint, valid } = given;
  const schema = endpoint.body ?? {};
  const invalid = "400 VALIDATION_ERROR";
  return [
    ...requiredOf(schema).map((field): Fault => {
      const { [field]: _, ...body } = valid;
      return { name: `without ${field}`, body, want: invalid, field };
    }),
    ...Object.entries(propertiesOf(schema)).flatMap(([field, property]) =>
      someOf(candidatesOf(property).refused, endpoint.kind === "create" ? 3 : 2).map((value): Fault => {
        const name = `${field} is ${JSON.stringify(value).slice(0, 60)}`;
        return { name, body: { ...valid, [field]: value }, want: invalid, field };
      }),
    ),
    { name: "an unknown field", body: { ...valid, nonsense: 1 }, want: invalid, field: "nonsense" },
    { name: "a list", body: [valid], want: invalid },
    { name: "a text", body: '"x"', want: invalid },
    { name: "null", body: "null", want: invalid },
    ...guarded(given),
  ];
}

/** Fields that can be read and not sent: the code is one that the document lists. */
function guarded({ endpoint, resource, valid }: Given): Fault[] {
  const known = propertiesOf(endpoint.body ?? {});
  const codes = endpoint.codes.filter((code) => code.startsWith("GUARD_"));
  return Object.keys(resource.fields)
    .filter((field) => !(field in known) && !(endpoint.batch ?? []).includes(field))
    .map((field) => ({
      name: `the guarded field ${field}`,
      body: { ...valid, [field]: null },
      want: `400 ${guardOf(resource, endpoint, field) ?? codes.join(" or ")}`,
      field,
    }));
}

/** `readOnly` says that no client ever writes it; else it is one that the other operation takes. */
function guardOf({ fields, endpoints }: WalkedResource, { kind, codes }: Endpoint, field: string): string | undefined {
  if (fields[field]?.["readOnly"] === true) return "GUARD_SYSTEM_MANAGED";
  const others = codes.filter((code) => code.startsWith("GUARD_FIELD"));
  if (others.length === 1) return others[0];
  const onCreate = propertiesOf(endpoints.create?.body ?? {});
  const onUpdate = propertiesOf(endpoints.update?.body ?? {});
  if (!(field in onCreate) && !(field in onUpdate)) return others.find((code) => code === "GUARD_FIELD_PROTECTED");
  if (kind !== "update") return "GUARD_FIELD_NOT_CREATEABLE";
  return others.find((code) => code !== "GUARD_FIELD_PROTECTED");
}

/** A few of many, from all over. */
function someOf<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T); // within its length
}
