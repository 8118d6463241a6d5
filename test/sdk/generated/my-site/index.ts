// Generated from the OpenAPI document of My Site. Generate it again instead of editing it.
import { type ApiError, type ClientOptions, connect, isProblem as isAnyProblem } from "@quickback/client/v1";
import { AuthClient } from "./resources/auth.js";
import { BlogPostsClient } from "./resources/blog-posts.js";
import { PostsClient } from "./resources/posts.js";

/** The API of a site with posts. */
export interface Client {
  /** What people write. */
  readonly posts: PostsClient;
  /** Older posts, by number. */
  readonly blogPosts: BlogPostsClient;
  /** Signing up, in and out. */
  readonly auth: AuthClient;
}

/**
 * Creates a client of My Site. It keeps nothing outside of itself, and sends nothing until a method is called.
 *
 * @example
 * const client = createClient({ baseUrl: "https://api.example.com", token: () => session.token });
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options);
  return {
    posts: new PostsClient(connection),
    blogPosts: new BlogPostsClient(connection),
    auth: new AuthClient(connection),
  };
}

/** Every code that the document lists for an error. */
export type ProblemCode =
  | "ACCESS_CONDITION_FAILED"
  | "ACCESS_ROLE_REQUIRED"
  | "AUTH_EXPIRED"
  | "AUTH_INVALID_TOKEN"
  | "AUTH_MISSING"
  | "CONFLICT"
  | "GUARD_FIELD_IMMUTABLE"
  | "GUARD_FIELD_NOT_CREATEABLE"
  | "INTERNAL"
  | "INVALID_CURSOR"
  | "INVALID_JSON"
  | "NOT_FOUND"
  | "PAYLOAD_TOO_LARGE"
  | "REFERENCED"
  | "TRANSITION_LOST"
  | "UNIQUE_VIOLATION"
  | "UNKNOWN_PARAMETER"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "VALIDATION_ERROR";

/** Whether `error` is the server's answer, with `code` if one is given; narrows to it. */
export function isProblem<Code extends ProblemCode>(error: unknown, code?: Code): error is ApiError<number, Code> {
  return isAnyProblem(error, code);
}

export {
  AbortError,
  type Answer,
  ApiError,
  BadRequestError,
  type Call,
  type CallError,
  type ClientOptions,
  ConflictError,
  ConnectionError,
  type Fault,
  ForbiddenError,
  forward,
  type IdempotencyOptions,
  type IfMatchOptions,
  type IfNoneMatchOptions,
  InternalServerError,
  type ListCall,
  type ListPage,
  MethodNotAllowedError,
  NotFoundError,
  type Outcome,
  ParseError,
  PayloadTooLargeError,
  PreconditionFailedError,
  QuickbackError,
  RequestError,
  type RequestOptions,
  ServiceUnavailableError,
  TimeoutError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  UnsupportedMediaTypeError,
} from "@quickback/client/v1";
export {
  type CreatePostError,
  createPostsClient,
  type DeletePostError,
  type GetPostError,
  type ListPostsError,
  type ListPostsSummaryError,
  type Post,
  type PostCreate,
  type PostList,
  type PostListQuery,
  PostsClient,
  type PostStatus,
  type PostSummary,
  type PostSummaryList,
  type PostSummaryListQuery,
  type PostUpdate,
  type PublishPostError,
  type PublishPostInput,
  type PublishPostResult,
  type TouchPostError,
  type UpdatePostError,
} from "./resources/posts.js";
export {
  type BlogPost,
  type BlogPostCreate,
  type BlogPostList,
  type BlogPostListQuery,
  BlogPostsClient,
  type CreateBlogPostError,
  createBlogPostsClient,
  type GetBlogPostError,
  type ListBlogPostsError,
} from "./resources/blog-posts.js";
export {
  AuthClient,
  createAuthClient,
  type CurrentSession,
  type Session,
  type SignedIn,
  type SignInWithEmailBody,
  type SignInWithEmailError,
  type SignOutResult,
  type SignUpWithEmailBody,
  type SignUpWithEmailError,
  type User,
} from "./resources/auth.js";
export type { Pagination } from "./schemas.js";
