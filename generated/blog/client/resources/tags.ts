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
  type RequestOptions,
  type ServiceUnavailableError,
  type UnauthorizedError,
  type UnprocessableContentError,
  type UnsupportedMediaTypeError,
} from "@quickback/client/v1";
import type { Pagination, Tag } from "../schemas.js";

export interface TagBatch {
  /** In the order in which they were sent. */
  data: Tag[];
}

export interface TagBatchCreate {
  records: TagCreate[];
  options?: {
    /** Whether all are written or none. With `false` each is for itself, and the answer is 207. */
    atomic?: boolean;
  };
}

export interface TagBatchCreateProblem {
  /** The kind of problem. */
  type: string;
  title: string;
  status: 400 | 409 | 500;
  detail: string;
  /** The path of the request. */
  instance: string;
  /** The kind of problem, for programs. */
  code: "VALIDATION_ERROR" | "UNIQUE_VIOLATION" | "INTERNAL";
  /** Which part of the policy refused. */
  layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
  /** Each fault, with its place. */
  errors?: {
    /** A JSON Pointer into the body, or a parameter's name. */
    path: string;
    code: string;
    message: string;
  }[];
  /** What to do about it. */
  hint?: string;
  /** What an action adds. */
  details?: unknown;
  requestId: string;
}

export interface TagBatchCreated {
  /** What was written. */
  success: {
    /** The place of the record in the batch, from 0. */
    index: number;
    record: Tag;
  }[];
  /** What was not, and why. */
  errors: {
    /** The place of the record in the batch, from 0. */
    index: number;
    error: TagBatchCreateProblem;
  }[];
}

export interface TagBatchUpdate {
  records: TagUpdateInBatch[];
  options?: {
    /** Whether all are written or none. With `false` each is for itself, and the answer is 207. */
    atomic?: boolean;
  };
}

export interface TagBatchUpdateProblem {
  /** The kind of problem. */
  type: string;
  title: string;
  status: 400 | 404 | 409 | 500;
  detail: string;
  /** The path of the request. */
  instance: string;
  /** The kind of problem, for programs. */
  code: "VALIDATION_ERROR" | "NOT_FOUND" | "UNIQUE_VIOLATION" | "CONFLICT" | "INTERNAL";
  /** Which part of the policy refused. */
  layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
  /** Each fault, with its place. */
  errors?: {
    /** A JSON Pointer into the body, or a parameter's name. */
    path: string;
    code: string;
    message: string;
  }[];
  /** What to do about it. */
  hint?: string;
  /** What an action adds. */
  details?: unknown;
  requestId: string;
}

export interface TagBatchUpdated {
  /** What was written. */
  success: {
    /** The place of the record in the batch, from 0. */
    index: number;
    record: Tag;
  }[];
  /** What was not, and why. */
  errors: {
    /** The place of the record in the batch, from 0. */
    index: number;
    error: TagBatchUpdateProblem;
  }[];
}

export interface TagCreate {
  slug: string;
  name: string;
  description?: string | null;
}

export interface TagList {
  data: Tag[];
  pagination: Pagination;
}

export interface TagUpdate {
  slug?: string;
  name?: string;
  description?: string | null;
}

export interface TagUpdateInBatch {
  id: string;
  slug?: string;
  name?: string;
  description?: string | null;
}

export interface TagListQuery {
  /** How many rows a page holds: 100 unless said, 100 at most. */
  limit?: number;
  /**
   * Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is
   * good for one caller, and not beside `offset`.
   */
  cursor?: string;
  /** How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind. */
  offset?: number;
  /** The order: `name`; `-` before a name is descending. NULL is lowest. */
  sort?: string;
  /** Only rows of which one of `name`, `description` has this text in it, whatever the case of ASCII letters. */
  search?: string;
  /** Whether to count all rows that match. */
  total?: boolean;
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

/** The tags of blog. */
export class TagsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List tags
   *
   * Allowed for anyone, without sign-in.
   *
   * A page holds 100 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
   *
   * The same for everyone: shared caches may keep it for 300 s.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const { data } = await client.tags.list({ limit: 20, offset: 0 });
   */
  list(query?: TagListQuery, options?: IfNoneMatchOptions<TagList>): ListCall<Tag, TagList, ListTagsError> {
    return this.#connection.list("/api/v1/tags", { ...options, query });
  }

  /**
   * Create a new tag
   *
   * Allowed for callers with the role editor or admin.
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
   * const tag = await client.tags.create({
   *   slug: "example-slug",
   *   name: "Example name",
   *   description: "Example description",
   * });
   */
  create(body: TagCreate, options?: IdempotencyOptions): Call<Tag, CreateTagError> {
    return this.#connection.call("POST", "/api/v1/tags", { ...options, body });
  }

  /**
   * Get one tag
   *
   * Allowed for anyone, without sign-in.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const tag = await client.tags.get("0198c0de-0000-7000-8000-000000000001");
   */
  get(id: string, options?: IfNoneMatchOptions<Tag>): Call<Tag, GetTagError> {
    return this.#connection.call("GET", path`/api/v1/tags/${id}`, options);
  }

  /**
   * Change one tag
   *
   * Allowed for callers with the role editor or admin.
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
   * const tag = await client.tags.get("0198c0de-0000-7000-8000-000000000001");
   * const changed = await client.tags.update(tag, {
   *   slug: "example-slug",
   *   name: "Example name",
   *   description: "Example description",
   * });
   */
  update(tag: string | Tag, body: TagUpdate, options?: IfMatchOptions): Call<Tag, UpdateTagError> {
    return this.#connection.call("PATCH", path`/api/v1/tags/${keyOf(tag, "id")}`, { ...options, body, row: tag });
  }

  /**
   * Delete one tag
   *
   * Allowed for callers with the role editor or admin.
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
   * await client.tags.delete("0198c0de-0000-7000-8000-000000000001");
   */
  delete(tag: string | Tag, options?: IfMatchOptions): Call<void, DeleteTagError> {
    return this.#connection.call("DELETE", path`/api/v1/tags/${keyOf(tag, "id")}`, {
      ...options,
      row: tag,
      as: "nothing",
    });
  }

  /**
   * Create several tags
   *
   * Allowed for callers with the role editor or admin.
   *
   * 100 records at most. The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not
   * documented is refused. All are written or none, unless `options.atomic` is false.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED, BATCH_SIZE_EXCEEDED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const result = await client.tags.batchCreate({
   *   records: [{ slug: "example-slug", name: "Example name", description: "Example description" }],
   *   options: { atomic: true },
   * });
   */
  batchCreate(
    body: TagBatchCreate,
    options?: IdempotencyOptions,
  ): Call<TagBatch | TagBatchCreated, BatchCreateTagsError> {
    return this.#connection.call("POST", "/api/v1/tags/batch", { ...options, body });
  }

  /**
   * Change several tags
   *
   * Allowed for callers with the role editor or admin.
   *
   * 100 records at most. The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not
   * documented is refused. All are written or none, unless `options.atomic` is false.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, BATCH_SIZE_EXCEEDED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const result = await client.tags.batchUpdate({
   *   records: [{ id: "0198c0de-0000-7000-8000-000000000001", slug: "example-slug", name: "Example name", description: "Example description" }],
   *   options: { atomic: true },
   * });
   */
  batchUpdate(body: TagBatchUpdate, options?: RequestOptions): Call<TagBatch | TagBatchUpdated, BatchUpdateTagsError> {
    return this.#connection.call("PATCH", "/api/v1/tags/batch", { ...options, body });
  }
}

/** A client of tags alone, for a bundle without the other resources. */
export function createTagsClient(options: ClientOptions): TagsClient {
  return new TagsClient(connect(options));
}

export type ListTagsError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type CreateTagError =
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

export type GetTagError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | NotFoundError<"NOT_FOUND">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type UpdateTagError =
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

export type DeleteTagError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type BatchCreateTagsError =
  | BadRequestError<
      | "VALIDATION_ERROR"
      | "INVALID_JSON"
      | "UNKNOWN_PARAMETER"
      | "GUARD_SYSTEM_MANAGED"
      | "BATCH_SIZE_EXCEEDED"
    >
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type BatchUpdateTagsError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "BATCH_SIZE_EXCEEDED">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
