// Generated from the OpenAPI document of The Almanac. Generate it again instead of editing it.
import {
  type BadRequestError,
  type Call,
  type CallError,
  type ClientOptions,
  connect,
  type Connection,
  type InternalServerError,
  type NotFoundError,
  path,
  type RequestOptions,
  type ServiceUnavailableError,
  type UnauthorizedError,
} from "@quickback/client/v1";

export interface PostsFeedQuery {
  /** How many posts at most. */
  limit?: number;
}

export interface AuthorFeedQuery {
  /** How many posts at most. */
  limit?: number;
}

/** The feed of blog. */
export class FeedClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * The newest posts as RSS
   *
   * Allowed for anyone, without sign-in.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const result = await client.feed.postsFeed({ limit: 1 });
   */
  postsFeed(query?: PostsFeedQuery, options?: RequestOptions): Call<Blob, PostsFeedError> {
    return this.#connection.call("GET", "/api/v1/feed/posts.xml", { ...options, query, as: "blob" });
  }

  /**
   * The newest posts of one author as RSS
   *
   * Allowed for anyone, without sign-in.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {NotFoundError} There is no such author.
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const result = await client.feed.authorFeed("0198c0de-0000-7000-8000-000000000001", { limit: 1 });
   */
  authorFeed(userId: string, query?: AuthorFeedQuery, options?: RequestOptions): Call<Blob, AuthorFeedError> {
    return this.#connection.call("GET", path`/api/v1/feed/authors/${userId}`, { ...options, query, as: "blob" });
  }
}

/** A client of feed alone, for a bundle without the other resources. */
export function createFeedClient(options: ClientOptions): FeedClient {
  return new FeedClient(connect(options));
}

export type PostsFeedError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type AuthorFeedError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | NotFoundError<string>
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
