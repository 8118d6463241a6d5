import { isPublic } from "@quickback/policy";
import { nobodySignedIn, type OperationPolicy, type Policy, type ResourcePolicy } from "@quickback/policy/report";
import { DocumentReader, escaped, isObject, type Place } from "../document.js";
import { wrongIncludes } from "./document-includes.js";
import type { Findings } from "./findings.js";

interface Given {
  readonly policy: Policy;
  readonly document: object;
  readonly basePath: string;
}

/** Holds the document against the policy: the operations that there are, who needs to sign in, which fields they have. */
export function verifyDocument({ policy, document, basePath }: Given, findings: Findings): void {
  const reader = new DocumentReader(document);
  const known = new Set<string>();
  for (const resource of policy.resources) {
    for (const operation of resource.operations) {
      const [method = "", path = ""] = operation.route.split(" ");
      const at = `/paths/${escaped(basePath + path)}/${method.toLowerCase()}`;
      known.add(at);
      const place = reader.at(at);
      for (const wrong of faultsOf({ policy, reader, place, resource, operation })) {
        findings.cell({ operation, caller: nobodySignedIn }, wrong);
      }
    }
  }
  for (const at of operationsIn(reader)) {
    const isOurs = at.startsWith(`/paths/${escaped(basePath)}`);
    if (isOurs && !known.has(at))
      findings.wrong({ operation: { route: at }, caller: nobodySignedIn }, "is documented, and in no policy");
  }
}

export interface Documented {
  readonly policy: Policy;
  readonly reader: DocumentReader;
  readonly place: Place | undefined;
  readonly resource: ResourcePolicy;
  readonly operation: OperationPolicy;
}

/** One entry for each thing that is compared: what is wrong with it, or nothing. */
function faultsOf(documented: Documented): (string | undefined)[] {
  const { place, operation } = documented;
  if (!isObject(place?.value)) return ["is not documented"];
  return [
    undefined,
    wrongSecurity(place.value["security"], operation),
    ...wrongFields(documented),
    ...wrongFilters(place.value["parameters"], documented),
    ...wrongIncludes(documented),
  ];
}

function wrongSecurity(security: unknown, { rule }: OperationPolicy): string | undefined {
  const list = Array.isArray(security) ? security : [];
  const isOpen = list.length === 0 || list.some((one) => isObject(one) && Object.keys(one).length === 0);
  if (isOpen === isPublic(rule)) return undefined;
  return isOpen ? "is documented as open to anyone" : "is documented as asking for sign-in";
}

/** The columns that its answers and its body have, and no other column of the table. */
function wrongFields({ reader, place, resource, operation }: Documented): (string | undefined)[] {
  if (place === undefined) return [];
  const columns = resource.columns.map(({ name }) => name);
  const row = rowIn(reader, place, operation);
  const taken = takenBy(reader, place, operation);
  const isAction = operation.kind === "recordAction" || operation.kind === "standaloneAction";
  return isAction
    ? []
    : [
        ...compared("answers", namesIn(reader, row), { want: operation.returns, columns }),
        ...compared("takes", taken, { want: operation.writes, columns }),
      ];
}

/** The fields of the records that it takes. A record to change in a batch has its key besides: nothing else is required of it. */
function takenBy(reader: DocumentReader, place: Place, { kind, isBatch }: OperationPolicy): ReadonlySet<string> {
  const body = reader.below(place, "requestBody", "content", "application/json", "schema");
  if (!isBatch) return namesIn(reader, body);
  const record = body && reader.below(body, "properties", "records", "items");
  const required: unknown = record && reader.below(record, "required")?.value;
  const keys = kind === "update" && Array.isArray(required) ? new Set<unknown>(required) : new Set();
  return new Set([...namesIn(reader, record)].filter((name) => !keys.has(name)));
}

/** The schema of the rows that it answers with. */
export function rowIn(reader: DocumentReader, place: Place, { kind, isBatch }: OperationPolicy): Place | undefined {
  const status = kind === "create" ? "201" : "200";
  const answered = reader.below(place, "responses", status, "content", "application/json", "schema");
  const isList = kind === "list" || kind === "view" || isBatch;
  return answered && isList ? reader.below(answered, "properties", "data", "items") : answered;
}

export function namesIn(reader: DocumentReader, schema: Place | undefined): ReadonlySet<string> {
  return new Set(reader.children(schema && reader.below(schema, "properties")).map(([name]) => name));
}

export function compared(
  verb: string,
  names: ReadonlySet<string>,
  { want, columns }: { readonly want: readonly string[]; readonly columns: readonly string[] },
): (string | undefined)[] {
  return columns.map((column) => {
    if (names.has(column) === want.includes(column)) return undefined;
    return names.has(column)
      ? `is documented as one that ${verb} ${column}`
      : `is not documented as one that ${verb} ${column}`;
  });
}

function wrongFilters(parameters: unknown, { resource, operation }: Documented): (string | undefined)[] {
  if (operation.kind !== "list" && operation.kind !== "view") return [];
  const list = Array.isArray(parameters) ? parameters.filter(isObject) : [];
  const names = new Set(
    list.flatMap(({ name }) => (typeof name === "string" && name.endsWith(".eq") ? [name.slice(0, -3)] : [])),
  );
  return resource.columns.map(({ name, mask }) => {
    const isNever = mask?.unless.kind === "nobody";
    const wanted = operation.filter.includes(name) && !isNever;
    if (names.has(name) === wanted) return undefined;
    return names.has(name) ? `documents a filter on ${name}` : `documents no filter on ${name}`;
  });
}

function operationsIn(reader: DocumentReader): string[] {
  const methods = new Set(["get", "post", "put", "patch", "delete"]);
  return reader.children(reader.at("/paths")).flatMap(([, path]) =>
    reader
      .children(path)
      .filter(([method]) => methods.has(method))
      .map(([, operation]) => operation.pointer),
  );
}
