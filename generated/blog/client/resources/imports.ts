// Generated from the OpenAPI document of The Almanac. Generate it again instead of editing it.
import {
  type BadRequestError,
  type Call,
  type CallError,
  type ClientOptions,
  type ConflictError,
  connect,
  type Connection,
  type ForbiddenError,
  type InternalServerError,
  type PayloadTooLargeError,
  type RequestOptions,
  type ServiceUnavailableError,
  type UnauthorizedError,
  type UnprocessableContentError,
  type UnsupportedMediaTypeError,
} from "@quickback/client/v1";

export interface ImportMarkdownInput {
  markdown: string;
}

export interface ImportedDraft {
  id: string;
  slug: string;
}

/** The imports of blog. */
export class ImportsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Make a draft of a Markdown file
   *
   * The heading gives the title and the address, the first paragraph the summary.
   *
   * Allowed for any signed-in caller.
   *
   * The body is 1 MiB at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} CSRF_ORIGIN
   * @throws {ConflictError} Another post has that address.
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} The text has no heading.
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const importedDraft = await client.imports.importMarkdown({ markdown: "# On honey\n\nIt keeps." });
   */
  importMarkdown(body: ImportMarkdownInput, options?: RequestOptions): Call<ImportedDraft, ImportMarkdownError> {
    return this.#connection.call("POST", "/api/v1/imports", { ...options, body });
  }
}

/** A client of imports alone, for a bundle without the other resources. */
export function createImportsClient(options: ClientOptions): ImportsClient {
  return new ImportsClient(connect(options));
}

export type ImportMarkdownError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"CSRF_ORIGIN">
  | ConflictError<string>
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<string>
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
