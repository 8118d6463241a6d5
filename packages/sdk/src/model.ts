/** A TypeScript type, before it is printed. */
export type Type =
  | { readonly kind: "keyword"; readonly text: Keyword }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** A schema of the document's components, by its key. */
  | { readonly kind: "reference"; readonly schema: string }
  | { readonly kind: "array"; readonly items: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  | ObjectType
  | { readonly kind: "union"; readonly members: readonly Type[] }
  | { readonly kind: "intersection"; readonly members: readonly Type[] };

export type Keyword =
  | "string"
  | "number"
  | "boolean"
  | "null"
  | "undefined"
  | "unknown"
  | "never"
  | "void"
  | "bigint"
  | "Date"
  | "Blob"
  | "FormData"
  | "URLSearchParams"
  | "ArrayBuffer"
  | "ReadableStream<Uint8Array>";

export interface ObjectType {
  readonly kind: "object";
  readonly fields: readonly Field[];
  /** The type of keys that are not in `fields`, if there may be any. */
  readonly rest: Type | undefined;
}

export interface Field {
  readonly name: string;
  readonly type: Type;
  readonly isOptional: boolean;
  readonly doc: Doc;
  readonly example: unknown;
}

/** What the document says in words. */
export interface Doc {
  readonly text: string;
  readonly isDeprecated: boolean;
}

/** A type of the document's components that gets a name of its own. */
export interface Schema {
  readonly key: string;
  readonly type: Type;
  readonly doc: Doc;
}

/** One HTTP operation, as a method will call it. */
export interface Operation {
  /** The operationId, or one made of method and path. */
  readonly id: string;
  readonly tag: string;
  /** The document's own name for the method, `["views", "summary"]`, if it gives one. */
  readonly sdkMethod: readonly string[] | undefined;
  readonly verb: Verb;
  readonly path: readonly PathPart[];
  readonly query: Parameters | undefined;
  readonly headers: Parameters | undefined;
  readonly body: Body | undefined;
  readonly result: Result;
  readonly failures: readonly Failure[];
  /** What the core does with optional headers that the operation has. */
  readonly options: readonly Option[];
  /** The row that the path names, where the method takes it in place of the path's last parameters. */
  readonly row: Row | undefined;
  readonly isPublic: boolean;
  readonly doc: Doc;
}

export type Option = "ifMatch" | "ifNoneMatch" | "idempotencyKey";

export interface Row {
  readonly schema: string;
  /** The parameters at the end of the path, each with the field of the row that it is. */
  readonly key: readonly KeyPart[];
  /** The path up to there: one for all operations on the row. */
  readonly path: string;
}

export interface KeyPart {
  readonly parameter: string;
  readonly field: string;
}

export type Verb = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH";

export type PathPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string; readonly type: Type; readonly example: unknown };

export interface Parameters {
  readonly fields: readonly Field[];
  /** Names of lists that are written `a,b` instead of being repeated. */
  readonly joined: readonly string[];
}

export interface Body {
  readonly type: Type;
  readonly isRequired: boolean;
  /** Sent as it is with this media type, or one that fetch finds out (`""`); JSON if undefined. */
  readonly raw: string | undefined;
  readonly example: unknown;
}

export interface Result {
  readonly as: "json" | "text" | "blob" | "stream" | "nothing";
  readonly type: Type;
  /** What a page holds, if this is a list that can be paged through. */
  readonly row: Type | undefined;
}

export interface Failure {
  /** `undefined` for `default` and ranges. */
  readonly status: number | undefined;
  /** The codes that the document lists, or `undefined` if it lists none. */
  readonly codes: readonly string[] | undefined;
  readonly text: string;
}

/** What could not become a method, and why. */
export interface Skipped {
  readonly operation: string;
  readonly reason: string;
}

/** The document as we need it. */
export interface Api {
  readonly title: string;
  readonly text: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly operations: readonly Operation[];
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly skipped: readonly Skipped[];
}

export function keyword(text: Keyword): Type {
  return { kind: "keyword", text };
}
