// Generated from the OpenAPI document of My Site. Generate it again instead of editing it.
import {
  type BadRequestError,
  type Call,
  type CallError,
  type ClientOptions,
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
import type { Pagination } from "../schemas.js";

export interface BlogPost {
  id: number;
  slug: string;
  tags: string[];
}

export interface BlogPostCreate {
  slug: string;
  tags?: string[];
}

export interface BlogPostList {
  data: BlogPost[];
  pagination: Pagination;
}

export interface BlogPostListQuery {
  /** How many rows a page has: 1 to 100, 25 if not given. */
  limit?: number;
  /** Columns in order, each ascending unless it starts with `-`: `createdAt`, `title`. */
  sort?: string;
  /** Whether to count all rows. */
  total?: boolean;
  /** The previous page's `nextCursor`. */
  cursor?: string;
}

/** Older posts, by number. */
export class BlogPostsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List blog posts
   *
   * Anyone may call this.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_CURSOR
   * @throws {InternalServerError} INTERNAL
   * @example
   * const { data } = await client.blogPosts.list({ limit: 20 });
   */
  list(query?: BlogPostListQuery, options?: RequestOptions): ListCall<BlogPost, BlogPostList, ListBlogPostsError> {
    return this.#connection.list("/api/v1/blog-posts", { ...options, query });
  }

  /**
   * Create a blog post
   *
   * Needs the role `admin`.
   *
   * @throws {BadRequestError} VALIDATION_ERROR
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN, AUTH_EXPIRED
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @example
   * const blogPost = await client.blogPosts.create({ slug: "text" });
   */
  create(body: BlogPostCreate, options?: RequestOptions): Call<BlogPost, CreateBlogPostError> {
    return this.#connection.call("POST", "/api/v1/blog-posts", { ...options, body });
  }

  /**
   * Get a blog post
   *
   * Anyone may call this.
   *
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @example
   * const blogPost = await client.blogPosts.get(7);
   */
  get(id: number, options?: RequestOptions): Call<BlogPost, GetBlogPostError> {
    return this.#connection.call("GET", path`/api/v1/blog-posts/${id}`, options);
  }
}

/** A client of blog-posts alone, for a bundle without the other resources. */
export function createBlogPostsClient(options: ClientOptions): BlogPostsClient {
  return new BlogPostsClient(connect(options));
}

export type ListBlogPostsError =
  BadRequestError<"VALIDATION_ERROR" | "INVALID_CURSOR"> | InternalServerError<"INTERNAL"> | CallError;

export type CreateBlogPostError =
  | BadRequestError<"VALIDATION_ERROR">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | CallError;

export type GetBlogPostError = NotFoundError<"NOT_FOUND"> | InternalServerError<"INTERNAL"> | CallError;
