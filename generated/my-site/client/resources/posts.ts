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
  type IfNoneMatchOptions,
  type InternalServerError,
  type ListCall,
  type NotFoundError,
  path,
  type PayloadTooLargeError,
  type ServiceUnavailableError,
  type UnauthorizedError,
  type UnprocessableContentError,
  type UnsupportedMediaTypeError,
} from "@quickback/client/v1";
import type { Pagination } from "../schemas.js";

export interface Post {
  id: string;
  title: string;
  content: string;
  ownerId: string;
  createdAt: string;
  updatedAt: string | null;
}

export interface PostCreate {
  title: string;
  content: string;
}

export interface PostList {
  data: Post[];
  pagination: Pagination;
}

export interface PostListQuery {
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
   * The order: `id`, `title`, `content`, `ownerId`, `createdAt`, `updatedAt`, several with commas between; `-`
   * before a name is descending. NULL is lowest.
   */
  sort?: string;
  /** Only rows of which one of `title`, `content` has this text in it, whatever the case of ASCII letters. */
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
  /** Only rows whose `ownerId` is the value. */
  ownerId?: string;
  /** Only rows whose `ownerId` is the value. */
  "ownerId.eq"?: string;
  /** Only rows whose `ownerId` is not the value. */
  "ownerId.ne"?: string;
  /** Only rows whose `ownerId` is greater than the value. */
  "ownerId.gt"?: string;
  /** Only rows whose `ownerId` is the value or greater. */
  "ownerId.gte"?: string;
  /** Only rows whose `ownerId` is less than the value. */
  "ownerId.lt"?: string;
  /** Only rows whose `ownerId` is the value or less. */
  "ownerId.lte"?: string;
  /**
   * Only rows whose `ownerId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "ownerId.in"?: string[];
  /**
   * Only rows whose `ownerId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "ownerId.nin"?: string[];
  /** Only rows whose `ownerId` has the text in it, whatever the case of ASCII letters. */
  "ownerId.like"?: string;
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

/** The posts of my-site. */
export class PostsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List posts
   *
   * Allowed for callers with the role user or admin. Reaches only records whose ownerId is the caller's userId.
   *
   * A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const { data } = await client.posts.list({ limit: 20, offset: 0 });
   */
  list(query?: PostListQuery, options?: IfNoneMatchOptions<PostList>): ListCall<Post, PostList, ListPostsError> {
    return this.#connection.list("/api/v1/posts", { ...options, query });
  }

  /**
   * Create a new post
   *
   * Allowed for callers with the role admin. Reaches only records whose ownerId is the caller's userId.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {ConflictError} CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const post = await client.posts.create({ title: "Example title", content: "Example content" });
   */
  create(body: PostCreate, options?: IdempotencyOptions): Call<Post, CreatePostError> {
    return this.#connection.call("POST", "/api/v1/posts", { ...options, body });
  }

  /**
   * Publish (post)
   *
   * Allowed for callers with the role admin. Reaches only records whose ownerId is the caller's userId.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} IDEMPOTENCY_IN_PROGRESS
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const result = await client.posts.publish("0198c0de-0000-7000-8000-000000000001");
   */
  publish(id: string, options?: IdempotencyOptions): Call<unknown, PublishPostError> {
    return this.#connection.call("POST", path`/api/v1/posts/${id}/publish`, options);
  }
}

/** A client of posts alone, for a bundle without the other resources. */
export function createPostsClient(options: ClientOptions): PostsClient {
  return new PostsClient(connect(options));
}

export type ListPostsError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type CreatePostError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | ConflictError<"CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type PublishPostError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"IDEMPOTENCY_IN_PROGRESS">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
