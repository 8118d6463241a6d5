// Generated from the OpenAPI document of My Site. Generate it again instead of editing it.
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
  type RequestOptions,
  type UnauthorizedError,
  type UnsupportedMediaTypeError,
} from "@quickback/client/v1";
import type { Pagination } from "../schemas.js";

/** How far a post is. */
export type PostStatus = "draft" | "published" | "archived";

/** A post, as the caller may see it. */
export interface Post {
  id: string;
  title: string;
  content: string;
  status: PostStatus;
  views: number;
  rating: number | null;
  /** A decimal number, as text so that no digit is lost. */
  balance: string;
  serial: string;
  /** Any JSON. */
  meta: unknown;
  /** Masked unless the caller has the role admin. */
  email: string | null;
  publishedAt: string | null;
  createdAt: string;
}

export interface PostCreate {
  title: string;
  content: string;
  /** `draft` if not given. */
  status?: "draft" | "published" | "archived";
  rating?: number | null;
  balance?: string;
  serial?: string | bigint;
  /** Any JSON. */
  meta?: unknown;
  email?: string | null;
  publishedAt?: string | Date | null;
}

export interface PostUpdate {
  title?: string;
  content?: string;
  status?: "draft" | "published" | "archived";
  rating?: number | null;
  balance?: string;
  meta?: unknown;
  email?: string | null;
  publishedAt?: string | Date | null;
}

export interface PostList {
  data: Post[];
  pagination: Pagination;
}

export interface PostSummary {
  status: PostStatus;
  count: number;
}

export interface PostSummaryList {
  data: PostSummary[];
  pagination: Pagination;
}

export interface PublishPostInput {
  at?: string | Date;
  notify?: boolean;
}

export interface PostListQuery {
  /** How many rows a page has: 1 to 100, 25 if not given. */
  limit?: number;
  /** How many rows to leave out. */
  offset?: number;
  /** Columns in order, each ascending unless it starts with `-`: `createdAt`, `title`. */
  sort?: string;
  /** Whether to count all rows. */
  total?: boolean;
  /** `status` is this. */
  status?: PostStatus;
  /** `status` is not this. */
  "status.ne"?: PostStatus;
  /** `status` is one of these. */
  "status.in"?: PostStatus[];
  /** `views` is at least this. */
  "views.gte"?: number;
  /** `views` is less than this. */
  "views.lt"?: number;
  /** `title` contains this, in any case. */
  "title.like"?: string;
  /** `rating` is null, or is not. */
  "rating.null"?: boolean;
  /** `createdAt` is not before this. */
  "createdAt.gte"?: string | Date;
  /** `serial` is more than this. */
  "serial.gt"?: string | bigint;
}

export interface PublishPostResult {
  published: boolean;
  at: string;
}

export interface PostSummaryListQuery {
  /** How many rows a page has: 1 to 100, 25 if not given. */
  limit?: number;
  /** How many rows to leave out. */
  offset?: number;
  /** Columns in order, each ascending unless it starts with `-`: `createdAt`, `title`. */
  sort?: string;
  /** Whether to count all rows. */
  total?: boolean;
}

export class PostsViewsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Count posts by status
   *
   * Needs the role `admin`.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN, AUTH_EXPIRED
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {InternalServerError} INTERNAL
   * @example
   * const { data } = await client.posts.views.summary({ limit: 20 });
   */
  summary(
    query?: PostSummaryListQuery,
    options?: RequestOptions,
  ): ListCall<PostSummary, PostSummaryList, ListPostsSummaryError> {
    return this.#connection.list("/api/v1/posts/views/summary", { ...options, query });
  }
}

/** What people write. */
export class PostsClient {
  readonly #connection: Connection;
  readonly views: PostsViewsClient;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.views = new PostsViewsClient(connection);
  }

  /**
   * List posts
   *
   * Anyone may call this; callers without a role see published posts only. 25 rows a page, 100 at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {InternalServerError} INTERNAL
   * @example
   * const { data } = await client.posts.list({ limit: 20, status: "published" });
   */
  list(query?: PostListQuery, options?: IfNoneMatchOptions<PostList>): ListCall<Post, PostList, ListPostsError> {
    return this.#connection.list("/api/v1/posts", { ...options, query });
  }

  /**
   * Create a post
   *
   * Needs the role `user` or `admin`.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, GUARD_FIELD_NOT_CREATEABLE
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN, AUTH_EXPIRED
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {ConflictError} UNIQUE_VIOLATION
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @example
   * const post = await client.posts.create({ title: "New Post", content: "Hello." });
   */
  create(body: PostCreate, options?: IdempotencyOptions): Call<Post, CreatePostError> {
    return this.#connection.call("POST", "/api/v1/posts", { ...options, body });
  }

  /**
   * Get a post
   *
   * Anyone may call this.
   *
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @example
   * const post = await client.posts.get("post_1");
   */
  get(id: string, options?: IfNoneMatchOptions<Post>): Call<Post, GetPostError> {
    return this.#connection.call("GET", path`/api/v1/posts/${id}`, options);
  }

  /**
   * Change a post
   *
   * Needs the role `user` or `admin`. A field that is not given stays as it is; `null` clears one.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, GUARD_FIELD_IMMUTABLE
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN, AUTH_EXPIRED
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, ACCESS_CONDITION_FAILED
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT, UNIQUE_VIOLATION
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @example
   * const post = await client.posts.get("post_1");
   * const changed = await client.posts.update(post, { title: "Newer" });
   */
  update(post: string | Post, body: PostUpdate, options?: IfMatchOptions): Call<Post, UpdatePostError> {
    return this.#connection.call("PATCH", path`/api/v1/posts/${keyOf(post, "id")}`, { ...options, body, row: post });
  }

  /**
   * Delete a post
   *
   * Needs the role `admin`.
   *
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN, AUTH_EXPIRED
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} REFERENCED
   * @throws {InternalServerError} INTERNAL
   * @example
   * await client.posts.delete("post_1");
   */
  delete(post: string | Post, options?: IfMatchOptions): Call<void, DeletePostError> {
    return this.#connection.call("DELETE", path`/api/v1/posts/${keyOf(post, "id")}`, {
      ...options,
      row: post,
      as: "nothing",
    });
  }

  /**
   * Publish a post
   *
   * Needs the role `admin`.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN, AUTH_EXPIRED
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} TRANSITION_LOST
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @example
   * const result = await client.posts.publish("post_1");
   */
  publish(
    id: string,
    body?: PublishPostInput,
    options?: IdempotencyOptions,
  ): Call<PublishPostResult, PublishPostError> {
    return this.#connection.call("POST", path`/api/v1/posts/${id}/publish`, { ...options, body });
  }

  /**
   * Touch a post
   *
   * Needs the role `admin`.
   *
   * @deprecated
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN, AUTH_EXPIRED
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @example
   * await client.posts.touch("post_1");
   */
  touch(id: string, options?: RequestOptions): Call<void, TouchPostError> {
    return this.#connection.call("POST", path`/api/v1/posts/${id}/touch`, { ...options, as: "nothing" });
  }
}

/** A client of posts alone, for a bundle without the other resources. */
export function createPostsClient(options: ClientOptions): PostsClient {
  return new PostsClient(connect(options));
}

export type ListPostsError =
  BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER"> | InternalServerError<"INTERNAL"> | CallError;

export type CreatePostError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "GUARD_FIELD_NOT_CREATEABLE">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | ConflictError<"UNIQUE_VIOLATION">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | CallError;

export type GetPostError = NotFoundError<"NOT_FOUND"> | InternalServerError<"INTERNAL"> | CallError;

export type UpdatePostError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "GUARD_FIELD_IMMUTABLE">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "ACCESS_CONDITION_FAILED">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT" | "UNIQUE_VIOLATION">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | CallError;

export type DeletePostError =
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"REFERENCED">
  | InternalServerError<"INTERNAL">
  | CallError;

export type PublishPostError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"TRANSITION_LOST">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | CallError;

export type TouchPostError =
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | NotFoundError<"NOT_FOUND">
  | InternalServerError<"INTERNAL">
  | CallError;

export type ListPostsSummaryError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | InternalServerError<"INTERNAL">
  | CallError;
