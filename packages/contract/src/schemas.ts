import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { escaped, isObject, referenceIn, type JsonObject, type Place } from "./document.js";
import { pointed } from "./walk.js";

/** What is wrong with a value: where in it, and what. */
export interface SchemaFault {
  readonly place: string;
  readonly message: string;
}

/** Judges values by the schemas of one document. */
export interface SchemaJudge {
  /** The faults of a value; throws where the schema itself is wrong, such as by a keyword that does not exist. */
  faults(schema: Place, value: unknown): SchemaFault[];
  /** The same, where in addition an object may have no member that its schema does not name. */
  faultsClosed(schema: Place, value: unknown): SchemaFault[];
  /** Throws where the schema itself is wrong, by the rules of its draft too: `faults` takes them as read. */
  compile(schema: Place): void;
}

export interface SchemaReading {
  /** Whether unknown keywords and formats are errors, as they are where this is not given, or say nothing. */
  readonly isStrict?: boolean;
  /** Which way the values go: what is `readOnly` is not missed in a request, what is `writeOnly` not in a response. */
  readonly side?: "request" | "response";
}

/** Reads schemas as JSON Schema of draft 2020-12. */
export function schemaJudge(document: object, { isStrict = true, side }: SchemaReading = {}): SchemaJudge {
  const options = { ...(isStrict ? strictness : lenience), allowUnionTypes: true, allErrors: true };
  const ajv = new Ajv2020({ ...options, validateSchema: false }); // `compile` alone pays for compiling the draft's own
  formats.default(ajv);
  ajv.addVocabulary([...openApiKeywords, ...extensionsIn(document)]);
  const unmissed = side && ({ request: "readOnly", response: "writeOnly" } as const)[side];
  const schemas = definitions(document, unmissed);
  ajv.addSchema({ $id: library, $defs: schemas }, undefined, false, false);
  const referenceTo = referenceToFirst(schemas);
  const compiled = new Map<string, ValidateFunction>();

  function judge(schema: object, value: unknown): SchemaFault[] {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(fault);
  }

  return {
    faults: ({ pointer }, value) => judge(referenceTo(pointer), value),
    compile({ pointer, value }) {
      if (isObject(value) && ajv.validateSchema(value) !== true) throw new Error(ajv.errorsText(ajv.errors));
      judge(referenceTo(pointer), null);
    },
    faultsClosed({ pointer, value: schema }, value) {
      const reference = referenceTo(pointer);
      const found = judge(reference, value);
      if (found.length > 0 || !namesProperties(schema)) return found;
      return judge({ type: "object", allOf: [reference], unevaluatedProperties: false }, value);
    },
  };
}

// what Ajv can do to make validators faster takes longer than it saves
const strictness = { strict: true, strictRequired: true, code: { optimize: false } } as const;

const lenience = {
  strict: false,
  logger: false,
  code: { optimize: false, regExp: Object.assign(patternOf, { code: "patternOf" }) },
} as const;

/** Patterns are Unicode's (JSON Schema, section 6.4); many that are written are not, such as those that escape a hyphen. */
function patternOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

const library = "contract:document";

/** Refers to the first that was asked for of all schemas that read the same: to compile one takes Ajv milliseconds. */
function referenceToFirst(schemas: JsonObject): (pointer: string) => JsonObject {
  const first = new Map<string, JsonObject>();
  const references = new Map<string, JsonObject>();
  const find = (pointer: string): JsonObject => {
    const text = JSON.stringify(schemas[pointer]);
    const reference = first.get(text) ?? { $ref: library + definition(pointer) };
    first.set(text, reference);
    return reference;
  };
  return (pointer) => {
    const reference = references.get(pointer) ?? find(pointer);
    references.set(pointer, reference);
    return reference;
  };
}

/**
 * Every schema of the document by its pointer. A whole OpenAPI document is no JSON Schema, so Ajv gets these, with
 * their references changed to match.
 */
function definitions(document: object, unmissed: string | undefined): JsonObject {
  const schemas = pointed(document).filter(({ isSchema, value }) => isSchema && !Array.isArray(value));
  return Object.fromEntries(schemas.map(({ pointer, value }) => [pointer, moved(value, unmissed)]));
}

function moved(schema: unknown, unmissed: string | undefined): unknown {
  if (Array.isArray(schema)) return schema.map((item) => moved(item, unmissed));
  if (!isObject(schema)) return schema;
  const target = referenceIn(schema);
  const entries = Object.entries(schema).map(([key, item]) => [key, moved(item, unmissed)]);
  const reference = target?.startsWith("#") ? { $ref: definition(decodeURIComponent(target.slice(1))) } : {};
  return { ...Object.fromEntries(entries), ...reference, ...missedIn(schema, unmissed) };
}

/** OpenAPI 3.0, section 4.7.24.2: a required `readOnly` field is required in responses alone, and the other way round. */
function missedIn({ required, properties }: JsonObject, unmissed: string | undefined): JsonObject {
  if (unmissed === undefined || !Array.isArray(required) || !isObject(properties)) return {};
  const isMissed = (name: unknown) => {
    const property = Object.hasOwn(properties, String(name)) ? properties[String(name)] : undefined;
    return !isObject(property) || property[unmissed] !== true;
  };
  return { required: required.filter(isMissed) };
}

/** Where a document's schema stands in the library: its pointer is one key. */
function definition(pointer: string): string {
  return `#/$defs/${encodeURIComponent(escaped(pointer))}`;
}

/** Keywords that OpenAPI adds to JSON Schema and that say nothing about a value. */
const openApiKeywords = ["example", "externalDocs", "xml", "discriminator"];

/** Every specification extension that the document uses. */
function extensionsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith("x-")) found.add(key);
    extensionsIn(item, found);
  }
  return found;
}

/** Whether a schema lists the members of an object: only then is one that it does not list a surprise. */
function namesProperties(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  const parts: unknown = schema["allOf"];
  return isObject(schema["properties"]) || Array.isArray(parts);
}

function fault({ instancePath, message, params }: ErrorObject): SchemaFault {
  return { place: instancePath, message: `${message ?? "is not valid"} ${JSON.stringify(params)}` };
}
