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
  type IdempotencyOptions,
  type IfMatchOptions,
  type IfNoneMatchOptions,
  type InternalServerError,
  keyOf,
  type ListCall,
  type NotFoundError,
  path,
  type PayloadTooLargeError,
  type PreconditionFailedError,
  type ServiceUnavailableError,
  type UnauthorizedError,
  type UnprocessableContentError,
  type UnsupportedMediaTypeError,
} from "@quickback/client/v1";
import type { Author, Pagination } from "../schemas.js";

export interface AuthorCreate {
  name: string;
  bio?: string | null;
  email: string;
  website?: string | null;
}

export interface AuthorList {
  data: Author[];
  pagination: Pagination;
}

export interface AuthorUpdate {
  name?: string;
  bio?: string | null;
  email?: string;
  website?: string | null;
}

export interface AuthorListQuery {
  /** How many rows a page holds: 50 unless said, 100 at most. */
  limit?: number;
  /**
   * Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is
   * good for one caller, and not beside `offset`.
   */
  cursor?: string;
  /** How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind. */
  offset?: number;
  /** The order: `name`, `createdAt`, several with commas between; `-` before a name is descending. NULL is lowest. */
  sort?: string;
  /** Only rows of which one of `name`, `bio` has this text in it, whatever the case of ASCII letters. */
  search?: string;
  /** Whether to count all rows that match. */
  total?: boolean;
  /** Only rows whose `userId` is the value. */
  userId?: string;
  /** Only rows whose `userId` is the value. */
  "userId.eq"?: string;
  /** Only rows whose `userId` is not the value. */
  "userId.ne"?: string;
  /** Only rows whose `userId` is greater than the value. */
  "userId.gt"?: string;
  /** Only rows whose `userId` is the value or greater. */
  "userId.gte"?: string;
  /** Only rows whose `userId` is less than the value. */
  "userId.lt"?: string;
  /** Only rows whose `userId` is the value or less. */
  "userId.lte"?: string;
  /**
   * Only rows whose `userId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "userId.in"?: string[];
  /**
   * Only rows whose `userId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "userId.nin"?: string[];
  /** Only rows whose `userId` has the text in it, whatever the case of ASCII letters. */
  "userId.like"?: string;
  /** Only rows whose `name` is the value. */
  name?: string;
  /** Only rows whose `name` is the value. */
  "name.eq"?: string;
  /** Only rows whose `name` is not the value. */
  "name.ne"?: string;
  /** Only rows whose `name` is greater than the value. */
  "name.gt"?: string;
  /** Only rows whose `name` is the value or greater. */
  "name.gte"?: string;
  /** Only rows whose `name` is less than the value. */
  "name.lt"?: string;
  /** Only rows whose `name` is the value or less. */
  "name.lte"?: string;
  /**
   * Only rows whose `name` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "name.in"?: string[];
  /**
   * Only rows whose `name` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "name.nin"?: string[];
  /** Only rows whose `name` has the text in it, whatever the case of ASCII letters. */
  "name.like"?: string;
}

/** The authors of blog. */
export class AuthorsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List authors
   *
   * Allowed for anyone, without sign-in.
   *
   * A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const { data } = await client.authors.list({ limit: 20, offset: 0 });
   */
  list(
    query?: AuthorListQuery,
    options?: IfNoneMatchOptions<AuthorList>,
  ): ListCall<Author, AuthorList, ListAuthorsError> {
    return this.#connection.list("/api/v1/authors", { ...options, query });
  }

  /**
   * Create a new author
   *
   * Allowed for any signed-in caller.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} CSRF_ORIGIN
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const author = await client.authors.create({
   *   name: "Example name",
   *   bio: "Example bio",
   *   email: "ada@example.com",
   *   website: "https://example.com/",
   * });
   */
  create(body: AuthorCreate, options?: IdempotencyOptions): Call<Author, CreateAuthorError> {
    return this.#connection.call("POST", "/api/v1/authors", { ...options, body });
  }

  /**
   * Get one author
   *
   * Allowed for anyone, without sign-in.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const author = await client.authors.get("0198c0de-0000-7000-8000-000000000001");
   */
  get(id: string, options?: IfNoneMatchOptions<Author>): Call<Author, GetAuthorError> {
    return this.#connection.call("GET", path`/api/v1/authors/${id}`, options);
  }

  /**
   * Change one author
   *
   * Allowed for records whose userId is the caller's userId; or callers with the role admin.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_CONDITION_FAILED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const author = await client.authors.get("0198c0de-0000-7000-8000-000000000001");
   * const changed = await client.authors.update(author, {
   *   name: "Example name",
   *   bio: "Example bio",
   *   email: "ada@example.com",
   *   website: "https://example.com/",
   * });
   */
  update(author: string | Author, body: AuthorUpdate, options?: IfMatchOptions): Call<Author, UpdateAuthorError> {
    return this.#connection.call("PATCH", path`/api/v1/authors/${keyOf(author, "userId")}`, {
      ...options,
      body,
      row: author,
    });
  }

  /**
   * Delete one author
   *
   * Allowed for callers with the role admin.
   *
   * The record is removed for good.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * await client.authors.delete("0198c0de-0000-7000-8000-000000000001");
   */
  delete(author: string | Author, options?: IfMatchOptions): Call<void, DeleteAuthorError> {
    return this.#connection.call("DELETE", path`/api/v1/authors/${keyOf(author, "userId")}`, {
      ...options,
      row: author,
      as: "nothing",
    });
  }
}

/** A client of authors alone, for a bundle without the other resources. */
export function createAuthorsClient(options: ClientOptions): AuthorsClient {
  return new AuthorsClient(connect(options));
}

export type ListAuthorsError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | UnauthorizedError<"AUTH_INVALID_TOKEN">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type CreateAuthorError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"CSRF_ORIGIN">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type GetAuthorError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_INVALID_TOKEN">
  | NotFoundError<"NOT_FOUND">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type UpdateAuthorError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type DeleteAuthorError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
