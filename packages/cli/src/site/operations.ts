import type { OpenApiDocument } from "../build/server.js";

/** What a site reads of an operation in the document. */
export interface DocumentedOperation {
  /** `GET` */
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
}

export interface DocumentedResponse {
  readonly content?: Readonly<Record<string, DocumentedBody>>;
}

export interface DocumentedBody {
  readonly schema?: { readonly allOf?: readonly { readonly properties?: { readonly code?: CodeSchema } }[] };
  readonly example?: Readonly<Record<string, unknown>>;
}

interface CodeSchema {
  readonly enum?: readonly string[];
}

/** Every operation of a document that a compiled server gives of itself, in its order. */
export function operationsOf({ paths }: OpenApiDocument): DocumentedOperation[] {
  // this is the form in which the server describes itself
  const items = paths as Readonly<
    Record<string, Readonly<Record<string, Omit<DocumentedOperation, "method" | "path">>>>
  >;
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
}

export interface DocumentInfo {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
}

export function infoOf({ info }: OpenApiDocument): DocumentInfo {
  // every document of a compiled server has a title and a version
  return info as DocumentInfo;
}
