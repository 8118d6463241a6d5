// Generated from the OpenAPI document of my-site. Generate it again instead of editing it.
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
import type { Pagination } from "../schemas.js";

export interface Page {
  id: string;
  slug: string;
  title: string;
  content: string;
  status: PageStatus;
  position: number;
  createdAt: string;
  updatedAt: string | null;
}

export interface PageCreate {
  slug: string;
  title: string;
  content: string;
  status?: PageStatus;
  position?: number;
}

export interface PageList {
  data: Page[];
  pagination: Pagination;
}

export type PageStatus = "draft" | "published";

export interface PageUpdate {
  slug?: string;
  title?: string;
  content?: string;
  status?: PageStatus;
  position?: number;
}

export interface PageListQuery {
  /** How many rows a page holds: 50 unless said, 100 at most. */
  limit?: number;
  /**
   * Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is
   * good for one caller, and not beside `offset`.
   */
  cursor?: string;
  /** How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind. */
  offset?: number;
  /**
   * The order: `id`, `slug`, `title`, `content`, `status`, `position`, `createdAt`, `updatedAt`, several with
   * commas between; `-` before a name is descending. NULL is lowest.
   */
  sort?: string;
  /** Only rows of which one of `slug`, `title`, `content` has this text in it, whatever the case of ASCII letters. */
  search?: string;
  /** Whether to count all rows that match. */
  total?: boolean;
  /** Only rows whose `id` is the value. */
  id?: string;
  /** Only rows whose `id` is the value. */
  "id.eq"?: string;
  /** Only rows whose `id` is not the value. */
  "id.ne"?: string;
  /** Only rows whose `id` is greater than the value. */
  "id.gt"?: string;
  /** Only rows whose `id` is the value or greater. */
  "id.gte"?: string;
  /** Only rows whose `id` is less than the value. */
  "id.lt"?: string;
  /** Only rows whose `id` is the value or less. */
  "id.lte"?: string;
  /** Only rows whose `id` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most. */
  "id.in"?: string[];
  /**
   * Only rows whose `id` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
   */
  "id.nin"?: string[];
  /** Only rows whose `id` has the text in it, whatever the case of ASCII letters. */
  "id.like"?: string;
  /** Only rows whose `slug` is the value. */
  slug?: string;
  /** Only rows whose `slug` is the value. */
  "slug.eq"?: string;
  /** Only rows whose `slug` is not the value. */
  "slug.ne"?: string;
  /** Only rows whose `slug` is greater than the value. */
  "slug.gt"?: string;
  /** Only rows whose `slug` is the value or greater. */
  "slug.gte"?: string;
  /** Only rows whose `slug` is less than the value. */
  "slug.lt"?: string;
  /** Only rows whose `slug` is the value or less. */
  "slug.lte"?: string;
  /**
   * Only rows whose `slug` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "slug.in"?: string[];
  /**
   * Only rows whose `slug` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "slug.nin"?: string[];
  /** Only rows whose `slug` has the text in it, whatever the case of ASCII letters. */
  "slug.like"?: string;
  /** Only rows whose `title` is the value. */
  title?: string;
  /** Only rows whose `title` is the value. */
  "title.eq"?: string;
  /** Only rows whose `title` is not the value. */
  "title.ne"?: string;
  /** Only rows whose `title` is greater than the value. */
  "title.gt"?: string;
  /** Only rows whose `title` is the value or greater. */
  "title.gte"?: string;
  /** Only rows whose `title` is less than the value. */
  "title.lt"?: string;
  /** Only rows whose `title` is the value or less. */
  "title.lte"?: string;
  /**
   * Only rows whose `title` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "title.in"?: string[];
  /**
   * Only rows whose `title` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "title.nin"?: string[];
  /** Only rows whose `title` has the text in it, whatever the case of ASCII letters. */
  "title.like"?: string;
  /** Only rows whose `content` is the value. */
  content?: string;
  /** Only rows whose `content` is the value. */
  "content.eq"?: string;
  /** Only rows whose `content` is not the value. */
  "content.ne"?: string;
  /** Only rows whose `content` is greater than the value. */
  "content.gt"?: string;
  /** Only rows whose `content` is the value or greater. */
  "content.gte"?: string;
  /** Only rows whose `content` is less than the value. */
  "content.lt"?: string;
  /** Only rows whose `content` is the value or less. */
  "content.lte"?: string;
  /**
   * Only rows whose `content` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "content.in"?: string[];
  /**
   * Only rows whose `content` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "content.nin"?: string[];
  /** Only rows whose `content` has the text in it, whatever the case of ASCII letters. */
  "content.like"?: string;
  /** Only rows whose `status` is the value. */
  status?: PageStatus;
  /** Only rows whose `status` is the value. */
  "status.eq"?: PageStatus;
  /** Only rows whose `status` is not the value. */
  "status.ne"?: PageStatus;
  /** Only rows whose `status` is one of these. Several repeat the parameter or have commas between. 500 at most. */
  "status.in"?: PageStatus[];
  /** Only rows whose `status` is none of these. Several repeat the parameter or have commas between. 500 at most. */
  "status.nin"?: PageStatus[];
  /** Only rows whose `position` is the value. */
  position?: number;
  /** Only rows whose `position` is the value. */
  "position.eq"?: number;
  /** Only rows whose `position` is not the value. */
  "position.ne"?: number;
  /** Only rows whose `position` is greater than the value. */
  "position.gt"?: number;
  /** Only rows whose `position` is the value or greater. */
  "position.gte"?: number;
  /** Only rows whose `position` is less than the value. */
  "position.lt"?: number;
  /** Only rows whose `position` is the value or less. */
  "position.lte"?: number;
  /** Only rows whose `position` is one of these. Several repeat the parameter or have commas between. 500 at most. */
  "position.in"?: number[];
  /**
   * Only rows whose `position` is none of these. Several repeat the parameter or have commas between. 500 at most.
   */
  "position.nin"?: number[];
  /** Only rows whose `createdAt` is the value. */
  createdAt?: string | Date;
  /** Only rows whose `createdAt` is the value. */
  "createdAt.eq"?: string | Date;
  /** Only rows whose `createdAt` is not the value. */
  "createdAt.ne"?: string | Date;
  /** Only rows whose `createdAt` is greater than the value. */
  "createdAt.gt"?: string | Date;
  /** Only rows whose `createdAt` is the value or greater. */
  "createdAt.gte"?: string | Date;
  /** Only rows whose `createdAt` is less than the value. */
  "createdAt.lt"?: string | Date;
  /** Only rows whose `createdAt` is the value or less. */
  "createdAt.lte"?: string | Date;
  /**
   * Only rows whose `createdAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
   */
  "createdAt.in"?: (string | Date)[];
  /**
   * Only rows whose `createdAt` is none of these. Several repeat the parameter or have commas between. 500 at
   * most.
   */
  "createdAt.nin"?: (string | Date)[];
  /** Only rows whose `updatedAt` is the value. */
  updatedAt?: string | Date;
  /** Only rows whose `updatedAt` is the value. */
  "updatedAt.eq"?: string | Date;
  /** Only rows whose `updatedAt` is not the value, or is null. */
  "updatedAt.ne"?: string | Date;
  /** Only rows whose `updatedAt` is greater than the value. */
  "updatedAt.gt"?: string | Date;
  /** Only rows whose `updatedAt` is the value or greater. */
  "updatedAt.gte"?: string | Date;
  /** Only rows whose `updatedAt` is less than the value. */
  "updatedAt.lt"?: string | Date;
  /** Only rows whose `updatedAt` is the value or less. */
  "updatedAt.lte"?: string | Date;
  /**
   * Only rows whose `updatedAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
   */
  "updatedAt.in"?: (string | Date)[];
  /**
   * Only rows whose `updatedAt` is none of these, or is null. Several repeat the parameter or have commas between.
   * 500 at most.
   */
  "updatedAt.nin"?: (string | Date)[];
  /** Only rows whose `updatedAt` is null, or with `false` is not. */
  "updatedAt.null"?: boolean;
}

/** The pages of my-site. */
export class PagesClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List pages
   *
   * Allowed for anyone, without sign-in.
   *
   * A page holds 50 rows unless `limit` says otherwise, 100 at most. A query filters 64 times at most. The URL has
   * 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const { data } = await client.pages.list({ limit: 20, offset: 0 });
   */
  list(query?: PageListQuery, options?: IfNoneMatchOptions<PageList>): ListCall<Page, PageList, ListPagesError> {
    return this.#connection.list("/api/v1/pages", { ...options, query });
  }

  /**
   * Create a new page
   *
   * Allowed for callers with the role admin.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const page = await client.pages.create({
   *   slug: "Example slug",
   *   title: "Example title",
   *   content: "Example content",
   *   status: "draft",
   *   position: 1,
   * });
   */
  create(body: PageCreate, options?: IdempotencyOptions): Call<Page, CreatePageError> {
    return this.#connection.call("POST", "/api/v1/pages", { ...options, body });
  }

  /**
   * Get one page
   *
   * Allowed for anyone, without sign-in.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const page = await client.pages.get("0198c0de-0000-7000-8000-000000000001");
   */
  get(id: string, options?: IfNoneMatchOptions<Page>): Call<Page, GetPageError> {
    return this.#connection.call("GET", path`/api/v1/pages/${id}`, options);
  }

  /**
   * Change one page
   *
   * Allowed for callers with the role admin.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const page = await client.pages.get("0198c0de-0000-7000-8000-000000000001");
   * const changed = await client.pages.update(page, {
   *   slug: "Example slug",
   *   title: "Example title",
   *   content: "Example content",
   *   status: "draft",
   *   position: 1,
   * });
   */
  update(page: string | Page, body: PageUpdate, options?: IfMatchOptions): Call<Page, UpdatePageError> {
    return this.#connection.call("PATCH", path`/api/v1/pages/${keyOf(page, "id")}`, { ...options, body, row: page });
  }

  /**
   * Delete one page
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
   * await client.pages.delete("0198c0de-0000-7000-8000-000000000001");
   */
  delete(page: string | Page, options?: IfMatchOptions): Call<void, DeletePageError> {
    return this.#connection.call("DELETE", path`/api/v1/pages/${keyOf(page, "id")}`, {
      ...options,
      row: page,
      as: "nothing",
    });
  }
}

/** A client of pages alone, for a bundle without the other resources. */
export function createPagesClient(options: ClientOptions): PagesClient {
  return new PagesClient(connect(options));
}

export type ListPagesError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type CreatePageError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type GetPageError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | NotFoundError<"NOT_FOUND">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type UpdatePageError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type DeletePageError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
