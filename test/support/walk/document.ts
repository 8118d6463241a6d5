import type { Rule } from "@quickback/policy";
import { mayCall } from "./callers.js";
import { batchEndpoint, type BatchKeys } from "./batches.js";
import { inlined, type Schema } from "./schema.js";

export type EndpointKind = "list" | "view" | "get" | "create" | "update" | "put" | "delete" | "action";

/** One operation, as the document describes it. */
export interface Endpoint {
  readonly operationId: string;
  readonly kind: EndpointKind;
  /** How a batch of records names them; it is, for the rest, the operation on one. */
  readonly batch: BatchKeys | undefined;
  /** What the SDK calls it: `list`, or an action's name. */
  readonly name: string;
  readonly method: string;
  /** `/api/v1/posts/{id}` */
  readonly path: string;
  /** `x-access`: who may call. */
  readonly access: Rule;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** The successful answer's body. */
  readonly answer: Schema | undefined;
  /** The name of its schema. */
  readonly answerName: string | undefined;
  /** The codes of the problems that it can answer with, as the document lists them. */
  readonly codes: readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description: string;
  readonly schema: Schema;
  /** For whom it exists, where that is not everyone who may call. */
  readonly "x-access"?: Rule;
}

/** The operations of each tag; Better Auth's are not among them. */
export function readEndpoints(document: object): ReadonlyMap<string, readonly Endpoint[]> {
  const found = new Map<string, Endpoint[]>();
  const { paths } = document as { paths: Readonly<Record<string, Readonly<Record<string, Described>>>> };
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const [tag = ""] = operation.tags;
      if (operation["x-access"] === undefined || path.startsWith("/auth/")) continue;
      found.set(tag, [...(found.get(tag) ?? []), endpointOf({ method, path, operation, document })]);
    }
  }
  return found;
}

/** Whether it depends on what an author's code writes: a record of nobody's cannot belong to a user. */
export function isUpToCode({ kind, access }: Endpoint, code: string): boolean {
  if (kind !== "action") return false;
  return refusedByTables.has(code) || (code === "AUTH_MISSING" && mayCall(access, undefined));
}

/** What the database says to an action's own writes. */
const refusedByTables = new Set(["UNIQUE_VIOLATION", "REFERENCE_NOT_FOUND", "REFERENCED"]);

interface Described {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: unknown }>> }>
  >;
  readonly "x-access"?: Rule;
  readonly "x-sdk-method"?: string;
}

interface Place {
  readonly method: string;
  readonly path: string;
  readonly operation: Described;
  readonly document: object;
}

function isBatch(name: string): boolean {
  return /^batch(Create|Update|Delete)$/.test(name);
}

const kinds: ReadonlySet<string> = new Set(["list", "get", "create", "update", "put", "delete"]);

/** Whether it is about records that are there already. */
export function isAboutRecords({ kind, path, batch }: Endpoint): boolean {
  return path.includes("{") || (batch !== undefined && kind !== "create");
}

/** By the SDK's method: `list`, `views.summary`, `batchCreate`, `publish`. */
function kindOf(name: string): EndpointKind {
  if (name.startsWith("views.")) return "view";
  if (isBatch(name)) return name.slice("batch".length).toLowerCase() as EndpointKind; // create, update or delete
  return kinds.has(name) ? (name as EndpointKind) : "action"; // tested on its left
}

function endpointOf({ method, path, operation, document }: Place): Endpoint {
  const {
    operationId,
    parameters = [],
    requestBody,
    responses,
    "x-access": access,
    "x-sdk-method": name = "",
  } = operation;
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const body = requestBody?.content["application/json"]?.schema;
  const answer = success?.content?.["application/json"]?.schema;
  const endpoint: Endpoint = {
    operationId,
    kind: kindOf(name),
    batch: undefined,
    name,
    method: method.toUpperCase(),
    path,
    access: access ?? { kind: "nobody" },
    parameters: parameters.map((one) => ({ ...one, schema: inlined(one.schema, document) })),
    body: body === undefined ? undefined : inlined(body, document),
    answer: answer === undefined ? undefined : inlined(answer, document),
    answerName: /^#\/components\/schemas\/(\w+)$/.exec(String((answer as Schema | undefined)?.["$ref"]))?.[1],
    codes: Object.values(responses).flatMap(({ content }) => codesIn(content?.["application/problem+json"]?.schema)),
  };
  return isBatch(name) ? batchEndpoint(endpoint) : endpoint;
}

/** `allOf: [the problem of a status, { the codes of an operation }]` */
function codesIn(schema: unknown): readonly string[] {
  const parts = (schema as { allOf?: readonly { properties?: { code?: { enum?: readonly string[] } } }[] } | undefined)
    ?.allOf;
  return parts?.flatMap((part) => part.properties?.code?.enum ?? []) ?? [];
}
