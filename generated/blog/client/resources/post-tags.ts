// Generated from the OpenAPI document of The Almanac. Generate it again instead of editing it.
import {
  type BadRequestError,
  type CallError,
  type ClientOptions,
  connect,
  type Connection,
  type IfNoneMatchOptions,
  type InternalServerError,
  type ListCall,
  type ServiceUnavailableError,
  type UnauthorizedError,
} from "@quickback/client/v1";
import type { Pagination, PostTag } from "../schemas.js";

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
   * Allowed for anyone, without sign-in, and only records whose publicFrom is at most the caller's now; or records
   * whose authorId is the caller's userId; or callers with the role editor or admin.
   *
   * A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const { data } = await client.postTags.list({ limit: 20, offset: 0 });
   */
  list(
    query?: PostTagListQuery,
    options?: IfNoneMatchOptions<PostTagList>,
  ): ListCall<PostTag, PostTagList, ListPostTagsError> {
    return this.#connection.list("/api/v1/post-tags", { ...options, query });
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
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
