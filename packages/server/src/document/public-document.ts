import type { JsonSchema } from "./json-schema.js";

interface Operation extends JsonSchema {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, { readonly links?: Readonly<Record<string, Link>> }>>;
}

interface Link {
  readonly operationId: string;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
type Named = Readonly<Record<string, unknown>>;

interface Document extends JsonSchema {
  readonly paths: Paths;
  readonly tags: readonly { readonly name: string }[];
  readonly components: Readonly<Record<string, Named>>;
}

/** A document of ours without the operations that need sign-in, and without all that is about them alone. */
export function publicDocument(document: object): JsonSchema {
  const whole = document as Document; // `buildDocument` has made it, and gives every operation tags and security
  const open = mapOf(whole.paths, (item) => keptOf(item, isOpen));
  const operations = Object.values(open).flatMap((item) => Object.values(item));
  const names = new Set(operations.map(({ operationId }) => operationId));
  const paths = mapOf(keptOf(open, isNotEmpty), (item) => mapOf(item, (operation) => linkingTo(names, operation)));
  const used = new Set(operations.flatMap(({ tags }) => tags));
  const { schemas = {}, ...others } = whole.components;
  return {
    ...whole,
    tags: whole.tags.filter(({ name }) => used.has(name)),
    components: { ...others, schemas: referencedIn(paths, schemas) },
    paths,
  };
}

/** Whether a requirement of nothing is among those that an operation leaves the choice of. */
function isOpen({ security }: Operation): boolean {
  return security.length === 0 || !security.every(isNotEmpty);
}

function isNotEmpty(value: object): boolean {
  return Object.keys(value).length > 0;
}

function linkingTo(names: ReadonlySet<string>, operation: Operation): Operation {
  const responses = mapOf(operation.responses, ({ links, ...response }) => {
    const kept = keptOf(links ?? {}, ({ operationId }) => names.has(operationId));
    return isNotEmpty(kept) ? { ...response, links: kept } : response;
  });
  return { ...operation, responses };
}

/** The schemas that something refers to, or another schema that is referred to. */
function referencedIn(paths: object, schemas: Named): Named {
  const found = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      follow(schemas[name] ?? {});
    }
  };
  follow(paths);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => found.has(name)));
}

type Map<T> = Readonly<Record<string, T>>;

function mapOf<T, U>(values: Map<T>, change: (value: T) => U): Map<U> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function keptOf<T>(values: Map<T>, isKept: (value: T) => boolean): Map<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isKept(value)));
}
