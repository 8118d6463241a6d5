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
import type { Pagination, Post, PostStatus, PostTag } from "../schemas.js";

export interface PostCreate {
  slug: string;
  title: string;
  summary: string;
  content: string;
  coverUrl?: string | null;
}

export interface PostList {
  data: Post[];
  pagination: Pagination;
}

export interface PostScheduleInput {
  at: string | Date;
}

export interface PostStatsOutput {
  drafts: number;
  published: number;
  pendingComments: number;
}

export interface PostSummary {
  id: string;
  slug: string;
  title: string;
  summary: string;
  publishedAt: string | null;
}

export interface PostSummaryList {
  data: PostSummary[];
  pagination: Pagination;
}

export interface PostTagInput {
  tagId: string;
}

export interface PostUntagInput {
  tagId: string;
}

export interface PostUpdate {
  slug?: string;
  title?: string;
  summary?: string;
  content?: string;
  coverUrl?: string | null;
}

export interface PostListQuery {
  /** How many rows a page holds: 20 unless said, 100 at most. */
  limit?: number;
  /**
   * Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is
   * good for one caller, and not beside `offset`.
   */
  cursor?: string;
  /** How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind. */
  offset?: number;
  /**
   * The order: `title`, `publishedAt`, `createdAt`, several with commas between; `-` before a name is descending.
   * NULL is lowest.
   */
  sort?: string;
  /**
   * Only rows of which one of `title`, `summary`, `content` has this text in it, whatever the case of ASCII
   * letters.
   */
  search?: string;
  /** Whether to count all rows that match. */
  total?: boolean;
  /**
   * Related records to come along: `author`, `tags`, `tags.post`, `tags.tag`, `comments`, `comments.post`. Several
   * repeat the parameter or have commas between. Each is shown only as far as the caller may read it.
   */
  include?: ("author" | "tags" | "tags.post" | "tags.tag" | "comments" | "comments.post")[];
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
  /** Only rows whose `status` is the value. */
  status?: PostStatus;
  /** Only rows whose `status` is the value. */
  "status.eq"?: PostStatus;
  /** Only rows whose `status` is not the value. */
  "status.ne"?: PostStatus;
  /** Only rows whose `status` is one of these. Several repeat the parameter or have commas between. 500 at most. */
  "status.in"?: PostStatus[];
  /** Only rows whose `status` is none of these. Several repeat the parameter or have commas between. 500 at most. */
  "status.nin"?: PostStatus[];
  /** Only rows whose `publishedAt` is the value. */
  publishedAt?: string | Date;
  /** Only rows whose `publishedAt` is the value. */
  "publishedAt.eq"?: string | Date;
  /** Only rows whose `publishedAt` is not the value, or is null. */
  "publishedAt.ne"?: string | Date;
  /** Only rows whose `publishedAt` is greater than the value. */
  "publishedAt.gt"?: string | Date;
  /** Only rows whose `publishedAt` is the value or greater. */
  "publishedAt.gte"?: string | Date;
  /** Only rows whose `publishedAt` is less than the value. */
  "publishedAt.lt"?: string | Date;
  /** Only rows whose `publishedAt` is the value or less. */
  "publishedAt.lte"?: string | Date;
  /**
   * Only rows whose `publishedAt` is one of these. Several repeat the parameter or have commas between. 500 at
   * most.
   */
  "publishedAt.in"?: (string | Date)[];
  /**
   * Only rows whose `publishedAt` is none of these, or is null. Several repeat the parameter or have commas
   * between. 500 at most.
   */
  "publishedAt.nin"?: (string | Date)[];
  /** Only rows whose `publishedAt` is null, or with `false` is not. */
  "publishedAt.null"?: boolean;
  /** Only rows whose `authorId` is the value. */
  authorId?: string;
  /** Only rows whose `authorId` is the value. */
  "authorId.eq"?: string;
  /** Only rows whose `authorId` is not the value. */
  "authorId.ne"?: string;
  /** Only rows whose `authorId` is greater than the value. */
  "authorId.gt"?: string;
  /** Only rows whose `authorId` is the value or greater. */
  "authorId.gte"?: string;
  /** Only rows whose `authorId` is less than the value. */
  "authorId.lt"?: string;
  /** Only rows whose `authorId` is the value or less. */
  "authorId.lte"?: string;
  /**
   * Only rows whose `authorId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "authorId.in"?: string[];
  /**
   * Only rows whose `authorId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "authorId.nin"?: string[];
  /** Only rows whose `authorId` has the text in it, whatever the case of ASCII letters. */
  "authorId.like"?: string;
}

export interface GetPostQuery {
  /**
   * Related records to come along: `author`, `tags`, `tags.post`, `tags.tag`, `comments`, `comments.post`. Several
   * repeat the parameter or have commas between. Each is shown only as far as the caller may read it.
   */
  include?: ("author" | "tags" | "tags.post" | "tags.tag" | "comments" | "comments.post")[];
}

export interface PostSummaryListQuery {
  /** How many rows a page holds: 20 unless said, 100 at most. */
  limit?: number;
  /**
   * Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is
   * good for one caller, and not beside `offset`.
   */
  cursor?: string;
  /** How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind. */
  offset?: number;
  /**
   * The order: `title`, `publishedAt`, several with commas between; `-` before a name is descending. NULL is
   * lowest.
   */
  sort?: string;
  /** Only rows of which one of `title`, `summary` has this text in it, whatever the case of ASCII letters. */
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
  /** Only rows whose `publishedAt` is the value. */
  publishedAt?: string | Date;
  /** Only rows whose `publishedAt` is the value. */
  "publishedAt.eq"?: string | Date;
  /** Only rows whose `publishedAt` is not the value, or is null. */
  "publishedAt.ne"?: string | Date;
  /** Only rows whose `publishedAt` is greater than the value. */
  "publishedAt.gt"?: string | Date;
  /** Only rows whose `publishedAt` is the value or greater. */
  "publishedAt.gte"?: string | Date;
  /** Only rows whose `publishedAt` is less than the value. */
  "publishedAt.lt"?: string | Date;
  /** Only rows whose `publishedAt` is the value or less. */
  "publishedAt.lte"?: string | Date;
  /**
   * Only rows whose `publishedAt` is one of these. Several repeat the parameter or have commas between. 500 at
   * most.
   */
  "publishedAt.in"?: (string | Date)[];
  /**
   * Only rows whose `publishedAt` is none of these, or is null. Several repeat the parameter or have commas
   * between. 500 at most.
   */
  "publishedAt.nin"?: (string | Date)[];
  /** Only rows whose `publishedAt` is null, or with `false` is not. */
  "publishedAt.null"?: boolean;
}

export class PostsViewsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List posts (summary)
   *
   * Allowed for anyone, without sign-in, and only records whose status is "published", and only records whose
   * publishedAt is at most the caller's now; or records whose authorId is the caller's userId; or callers with the
   * role editor or admin. Reaches only records without deletedAt.
   *
   * A page holds 20 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const { data } = await client.posts.views.summary({ limit: 20, offset: 0 });
   */
  summary(
    query?: PostSummaryListQuery,
    options?: IfNoneMatchOptions<PostSummaryList>,
  ): ListCall<PostSummary, PostSummaryList, ListPostsSummaryError> {
    return this.#connection.list("/api/v1/posts/views/summary", { ...options, query });
  }
}

/** The posts of blog. */
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
   * Allowed for anyone, without sign-in, and only records whose status is "published", and only records whose
   * publishedAt is at most the caller's now; or records whose authorId is the caller's userId; or callers with the
   * role editor or admin. Reaches only records without deletedAt.
   *
   * A page holds 20 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
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
   * Allowed for any signed-in caller. Reaches only records without deletedAt.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED, GUARD_FIELD_PROTECTED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} CSRF_ORIGIN
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const post = await client.posts.create({
   *   slug: "example-slug",
   *   title: "Example title",
   *   summary: "Example summary",
   *   content: "Example content",
   *   coverUrl: "https://example.com/",
   * });
   */
  create(body: PostCreate, options?: IdempotencyOptions): Call<Post, CreatePostError> {
    return this.#connection.call("POST", "/api/v1/posts", { ...options, body });
  }

  /**
   * Stats (post)
   *
   * How much there is, and how much waits for an editor.
   *
   * Allowed for callers with the role editor or admin. Reaches only records without deletedAt.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const postStatsOutput = await client.posts.stats();
   */
  stats(options?: RequestOptions): Call<PostStatsOutput, StatsPostsError> {
    return this.#connection.call("GET", "/api/v1/stats", options);
  }

  /**
   * Export (post)
   *
   * Every post as one Markdown file, oldest first.
   *
   * Allowed for callers with the role editor or admin. Reaches only records without deletedAt.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const result = await client.posts.export();
   */
  export(options?: RequestOptions): Call<Blob, ExportPostsError> {
    return this.#connection.call("GET", "/api/v1/export", { ...options, as: "blob" });
  }

  /**
   * Get one post
   *
   * Allowed for anyone, without sign-in, and only records whose status is "published", and only records whose
   * publishedAt is at most the caller's now; or records whose authorId is the caller's userId; or callers with the
   * role editor or admin. Reaches only records without deletedAt.
   *
   * The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const post = await client.posts.get("0198c0de-0000-7000-8000-000000000001", { include: ["author"] });
   */
  get(id: string, query?: GetPostQuery, options?: IfNoneMatchOptions<Post>): Call<Post, GetPostError> {
    return this.#connection.call("GET", path`/api/v1/posts/${id}`, { ...options, query });
  }

  /**
   * Change one post
   *
   * Allowed for records whose authorId is the caller's userId, and only records whose status is "draft"; or
   * callers with the role editor or admin. Reaches only records without deletedAt.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED, GUARD_FIELD_PROTECTED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_CONDITION_FAILED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const post = await client.posts.get("0198c0de-0000-7000-8000-000000000001", { include: ["author"] });
   * const changed = await client.posts.update(post, {
   *   slug: "example-slug",
   *   title: "Example title",
   *   summary: "Example summary",
   *   content: "Example content",
   *   coverUrl: "https://example.com/",
   * });
   */
  update(post: string | Post, body: PostUpdate, options?: IfMatchOptions): Call<Post, UpdatePostError> {
    return this.#connection.call("PATCH", path`/api/v1/posts/${keyOf(post, "id")}`, { ...options, body, row: post });
  }

  /**
   * Delete one post
   *
   * Allowed for records whose status is "draft", and only records whose authorId is the caller's userId; or
   * callers with the role editor or admin. Reaches only records without deletedAt.
   *
   * The record is marked as deleted.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_CONDITION_FAILED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * await client.posts.delete("0198c0de-0000-7000-8000-000000000001");
   */
  delete(post: string | Post, options?: IfMatchOptions): Call<void, DeletePostError> {
    return this.#connection.call("DELETE", path`/api/v1/posts/${keyOf(post, "id")}`, {
      ...options,
      row: post,
      as: "nothing",
    });
  }

  /**
   * Publish (post)
   *
   * Publishes a draft at once. One that has been public before keeps its date.
   *
   * Allowed for callers with the role editor or admin. Reaches only records without deletedAt.
   *
   * Changes `status` from "draft" to "published". Of calls that race for one record, one succeeds.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} TRANSITION_LOST, IDEMPOTENCY_IN_PROGRESS
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const post = await client.posts.publish("0198c0de-0000-7000-8000-000000000001");
   */
  publish(id: string, options?: IdempotencyOptions): Call<Post, PublishPostError> {
    return this.#connection.call("POST", path`/api/v1/posts/${id}/publish`, options);
  }

  /**
   * Schedule (post)
   *
   * Publishes a draft ahead of time: it appears when its time has come.
   *
   * Allowed for callers with the role editor or admin. Reaches only records without deletedAt.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. Changes `status` from "draft" to "published". Of
   * calls that race for one record, one succeeds.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} TRANSITION_LOST, IDEMPOTENCY_IN_PROGRESS
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const post = await client.posts.schedule("0198c0de-0000-7000-8000-000000000001", { at: "2026-01-31T12:00:00.000Z" });
   */
  schedule(id: string, body: PostScheduleInput, options?: IdempotencyOptions): Call<Post, SchedulePostError> {
    return this.#connection.call("POST", path`/api/v1/posts/${id}/schedule`, { ...options, body });
  }

  /**
   * Unpublish (post)
   *
   * Makes a draft of a post again.
   *
   * Allowed for records whose authorId is the caller's userId; or callers with the role editor or admin. Reaches
   * only records without deletedAt.
   *
   * Changes `status` from "published" to "draft". Of calls that race for one record, one succeeds.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_CONDITION_FAILED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} TRANSITION_LOST, IDEMPOTENCY_IN_PROGRESS
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const post = await client.posts.unpublish("0198c0de-0000-7000-8000-000000000001");
   */
  unpublish(id: string, options?: IdempotencyOptions): Call<Post, UnpublishPostError> {
    return this.#connection.call("POST", path`/api/v1/posts/${id}/unpublish`, options);
  }

  /**
   * Tag (post)
   *
   * Gives a post a tag.
   *
   * Allowed for records whose authorId is the caller's userId, and only records whose status is "draft"; or
   * callers with the role editor or admin. Reaches only records without deletedAt.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, REFERENCE_NOT_FOUND
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_CONDITION_FAILED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT, IDEMPOTENCY_IN_PROGRESS
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const postTag = await client.posts.tag("0198c0de-0000-7000-8000-000000000001", { tagId: "0198c0de-0000-7000-8000-000000000001" });
   */
  tag(id: string, body: PostTagInput, options?: IdempotencyOptions): Call<PostTag, TagPostError> {
    return this.#connection.call("POST", path`/api/v1/posts/${id}/tag`, { ...options, body });
  }

  /**
   * Untag (post)
   *
   * Takes a tag from a post.
   *
   * Allowed for records whose authorId is the caller's userId, and only records whose status is "draft"; or
   * callers with the role editor or admin. Reaches only records without deletedAt.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_CONDITION_FAILED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT, IDEMPOTENCY_IN_PROGRESS
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const result = await client.posts.untag("0198c0de-0000-7000-8000-000000000001", { tagId: "0198c0de-0000-7000-8000-000000000001" });
   */
  untag(id: string, body: PostUntagInput, options?: IdempotencyOptions): Call<unknown, UntagPostError> {
    return this.#connection.call("POST", path`/api/v1/posts/${id}/untag`, { ...options, body });
  }
}

/** A client of posts alone, for a bundle without the other resources. */
export function createPostsClient(options: ClientOptions): PostsClient {
  return new PostsClient(connect(options));
}

export type ListPostsError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | UnauthorizedError<"AUTH_INVALID_TOKEN">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type CreatePostError =
  | BadRequestError<
      | "VALIDATION_ERROR"
      | "INVALID_JSON"
      | "UNKNOWN_PARAMETER"
      | "GUARD_SYSTEM_MANAGED"
      | "GUARD_FIELD_PROTECTED"
    >
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"CSRF_ORIGIN">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type StatsPostsError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type ExportPostsError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type GetPostError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_INVALID_TOKEN">
  | NotFoundError<"NOT_FOUND">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type UpdatePostError =
  | BadRequestError<
      | "VALIDATION_ERROR"
      | "INVALID_JSON"
      | "UNKNOWN_PARAMETER"
      | "GUARD_SYSTEM_MANAGED"
      | "GUARD_FIELD_PROTECTED"
    >
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type DeletePostError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type PublishPostError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type SchedulePostError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type UnpublishPostError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type TagPostError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "REFERENCE_NOT_FOUND">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT" | "IDEMPOTENCY_IN_PROGRESS">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type UntagPostError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT" | "IDEMPOTENCY_IN_PROGRESS">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type ListPostsSummaryError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | UnauthorizedError<"AUTH_INVALID_TOKEN">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
