// Generated from the OpenAPI document of my-site. Generate it again instead of editing it.
import { type ApiError, type ClientOptions, connect, isProblem as isAnyProblem } from "@quickback/client/v1";
import { AuthClient } from "./resources/auth.js";
import { PagesClient } from "./resources/pages.js";
import { PostsClient } from "./resources/posts.js";

/** The API of my-site. */
export interface Client {
  /** The pages of my-site. */
  readonly pages: PagesClient;
  /** The posts of my-site. */
  readonly posts: PostsClient;
  /** Sign-up, sign-in and sessions, by Better Auth. Its errors have a form of their own. */
  readonly auth: AuthClient;
}

/**
 * Creates a client of my-site. It keeps nothing outside of itself, and sends nothing until a method is called.
 *
 * @example
 * const client = createClient({ baseUrl: "https://api.example.com", token: () => session.token });
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options);
  return {
    pages: new PagesClient(connection),
    posts: new PostsClient(connection),
    auth: new AuthClient(connection),
  };
}

/** Every code that the document lists for an error. */
export type ProblemCode =
  | "ACCESS_ROLE_REQUIRED"
  | "AUTH_INVALID_TOKEN"
  | "AUTH_MISSING"
  | "CONFLICT"
  | "CSRF_ORIGIN"
  | "GUARD_SYSTEM_MANAGED"
  | "IDEMPOTENCY_IN_PROGRESS"
  | "IDEMPOTENCY_KEY_REUSED"
  | "INTERNAL"
  | "INVALID_CURSOR"
  | "INVALID_JSON"
  | "NOT_FOUND"
  | "PAYLOAD_TOO_LARGE"
  | "PRECONDITION_FAILED"
  | "UNAVAILABLE"
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
  type CreatePageError,
  createPagesClient,
  type DeletePageError,
  type GetPageError,
  type ListPagesError,
  type Page,
  type PageCreate,
  type PageList,
  type PageListQuery,
  PagesClient,
  type PageStatus,
  type PageUpdate,
  type UpdatePageError,
} from "./resources/pages.js";
export {
  type CreatePostError,
  createPostsClient,
  type ListPostsError,
  type Post,
  type PostCreate,
  type PostList,
  type PostListQuery,
  PostsClient,
  type PublishPostError,
} from "./resources/posts.js";
export {
  AuthClient,
  type AuthSession,
  type AuthUser,
  createAuthClient,
  type CurrentSession,
  type GetSessionError,
  type SignedIn,
  type SignedOut,
  type SignedUp,
  type SignIn,
  type SignInError,
  type SignOutError,
  type SignUp,
  type SignUpError,
} from "./resources/auth.js";
export type { Pagination } from "./schemas.js";
