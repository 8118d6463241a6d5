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
  type ListCall,
  type NotFoundError,
  path,
  type PayloadTooLargeError,
  type RequestOptions,
  type UnauthorizedError,
  type UnsupportedMediaTypeError,
} from "@quickback/client/v1";
import type { Pagination, PostTag } from "../schemas.js";

export interface PostTagCreate {
  postId: string;
  tagId: string;
}

export interface PostTagList {
  data: PostTag[];
  pagination: Pagination;
}

export interface PostTagListQuery {
  /** How many rows a page holds: 50 unless said, 100 at most. */
  limit?: number;
  /**
   * Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is
   * good for one caller, and not beside `offset`.
   */
  cursor?: string;
  /** How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind. */
  offset?: number;
  /** The order: `postId`, `tagId`, several with commas between; `-` before a name is descending. NULL is lowest. */
  sort?: string;
  /** Whether to count all rows that match. */
  total?: boolean;
  /**
   * Related records to come along: `post`, `post.author`, `post.tags`, `post.comments`, `tag`. Several repeat the
   * parameter or have commas between. Each is shown only as far as the caller may read it.
   */
  include?: ("post" | "post.author" | "post.tags" | "post.comments" | "tag")[];
  /** Only rows whose `postId` is the value. */
  postId?: string;
  /** Only rows whose `postId` is the value. */
  "postId.eq"?: string;
  /** Only rows whose `postId` is not the value. */
  "postId.ne"?: string;
  /** Only rows whose `postId` is greater than the value. */
  "postId.gt"?: string;
  /** Only rows whose `postId` is the value or greater. */
  "postId.gte"?: string;
  /** Only rows whose `postId` is less than the value. */
  "postId.lt"?: string;
  /** Only rows whose `postId` is the value or less. */
  "postId.lte"?: string;
  /**
   * Only rows whose `postId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "postId.in"?: string[];
  /**
   * Only rows whose `postId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "postId.nin"?: string[];
  /** Only rows whose `postId` has the text in it, whatever the case of ASCII letters. */
  "postId.like"?: string;
  /** Only rows whose `tagId` is the value. */
  tagId?: string;
  /** Only rows whose `tagId` is the value. */
  "tagId.eq"?: string;
  /** Only rows whose `tagId` is not the value. */
  "tagId.ne"?: string;
  /** Only rows whose `tagId` is greater than the value. */
  "tagId.gt"?: string;
  /** Only rows whose `tagId` is the value or greater. */
  "tagId.gte"?: string;
  /** Only rows whose `tagId` is less than the value. */
  "tagId.lt"?: string;
  /** Only rows whose `tagId` is the value or less. */
  "tagId.lte"?: string;
  /**
   * Only rows whose `tagId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "tagId.in"?: string[];
  /**
   * Only rows whose `tagId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "tagId.nin"?: string[];
  /** Only rows whose `tagId` has the text in it, whatever the case of ASCII letters. */
  "tagId.like"?: string;
}

/** The post-tags of blog. */
export class PostTagsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List post tags
   *
   * Allowed for anyone, without sign-in.
   *
   * A page holds 50 rows unless `limit` says otherwise, 100 at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
   * @throws {InternalServerError} INTERNAL
   * @example
   * const { data } = await client.postTags.list({ limit: 20, offset: 0 });
   */
  list(query?: PostTagListQuery, options?: RequestOptions): ListCall<PostTag, PostTagList, ListPostTagsError> {
    return this.#connection.list("/api/v1/post-tags", { ...options, query });
  }

  /**
   * Create a new post tag
   *
   * Allowed for callers with the role editor or admin.
   *
   * The body is 1 MiB at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, REFERENCE_NOT_FOUND
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @example
   * const postTag = await client.postTags.create({
   *   postId: "0198c0de-0000-7000-8000-000000000001",
   *   tagId: "0198c0de-0000-7000-8000-000000000001",
   * });
   */
  create(body: PostTagCreate, options?: RequestOptions): Call<PostTag, CreatePostTagError> {
    return this.#connection.call("POST", "/api/v1/post-tags", { ...options, body });
  }

  /**
   * Delete one post tag
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
   * @throws {InternalServerError} INTERNAL
   * @example
   * await client.postTags.delete("0198c0de-0000-7000-8000-000000000001", "0198c0de-0000-7000-8000-000000000001");
   */
  delete(postId: string, tagId: string, options?: RequestOptions): Call<void, DeletePostTagError> {
    return this.#connection.call("DELETE", path`/api/v1/post-tags/${postId}/${tagId}`, { ...options, as: "nothing" });
  }
}

/** A client of post-tags alone, for a bundle without the other resources. */
export function createPostTagsClient(options: ClientOptions): PostTagsClient {
  return new PostTagsClient(connect(options));
}

export type ListPostTagsError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | UnauthorizedError<"AUTH_INVALID_TOKEN">
  | InternalServerError<"INTERNAL">
  | CallError;

export type CreatePostTagError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "REFERENCE_NOT_FOUND">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | CallError;

export type DeletePostTagError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | InternalServerError<"INTERNAL">
  | CallError;
