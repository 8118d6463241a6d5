// Generated from the OpenAPI document of The Almanac. Generate it again instead of editing it.
import { type ApiError, type ClientOptions, connect, isProblem as isAnyProblem } from "@quickback/client/v1";
import { AuthClient } from "./resources/auth.js";
import { AuthorsClient } from "./resources/authors.js";
import { CommentsClient } from "./resources/comments.js";
import { FeedClient } from "./resources/feed.js";
import { ImportsClient } from "./resources/imports.js";
import { PostTagsClient } from "./resources/post-tags.js";
import { PostsClient } from "./resources/posts.js";
import { SettingsClient } from "./resources/settings.js";
import { TagsClient } from "./resources/tags.js";

/** A public blog: posts, authors, comments and tags. */
export interface Client {
  /** The authors of blog. */
  readonly authors: AuthorsClient;
  /** The comments of blog. */
  readonly comments: CommentsClient;
  /** The post-tags of blog. */
  readonly postTags: PostTagsClient;
  /** The posts of blog. */
  readonly posts: PostsClient;
  /** The settings of blog. */
  readonly settings: SettingsClient;
  /** The tags of blog. */
  readonly tags: TagsClient;
  /** The feed of blog. */
  readonly feed: FeedClient;
  /** The imports of blog. */
  readonly imports: ImportsClient;
  /** Sign-up, sign-in and sessions, by Better Auth. Its errors have a form of their own. */
  readonly auth: AuthClient;
}

/**
 * Creates a client of The Almanac. It keeps nothing outside of itself, and sends nothing until a method is
 * called.
 *
 * @example
 * const client = createClient({ baseUrl: "https://api.example.com", token: () => session.token });
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options);
  return {
    authors: new AuthorsClient(connection),
    comments: new CommentsClient(connection),
    postTags: new PostTagsClient(connection),
    posts: new PostsClient(connection),
    settings: new SettingsClient(connection),
    tags: new TagsClient(connection),
    feed: new FeedClient(connection),
    imports: new ImportsClient(connection),
    auth: new AuthClient(connection),
  };
}

/** Every code that the document lists for an error. */
export type ProblemCode =
  | "ACCESS_CONDITION_FAILED"
  | "ACCESS_ROLE_REQUIRED"
  | "AUTH_INVALID_TOKEN"
  | "AUTH_MISSING"
  | "BATCH_SIZE_EXCEEDED"
  | "CONFLICT"
  | "CSRF_ORIGIN"
  | "GUARD_FIELD_NOT_CREATEABLE"
  | "GUARD_FIELD_NOT_UPDATABLE"
  | "GUARD_FIELD_PROTECTED"
  | "GUARD_SYSTEM_MANAGED"
  | "IDEMPOTENCY_IN_PROGRESS"
  | "IDEMPOTENCY_KEY_REUSED"
  | "INTERNAL"
  | "INVALID_CURSOR"
  | "INVALID_JSON"
  | "NOT_FOUND"
  | "PAYLOAD_TOO_LARGE"
  | "PRECONDITION_FAILED"
  | "REFERENCE_NOT_FOUND"
  | "TRANSITION_LOST"
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
  type AuthorCreate,
  type AuthorList,
  type AuthorListQuery,
  AuthorsClient,
  type AuthorUpdate,
  type CreateAuthorError,
  createAuthorsClient,
  type DeleteAuthorError,
  type GetAuthorError,
  type ListAuthorsError,
  type UpdateAuthorError,
} from "./resources/authors.js";
export {
  type ApproveCommentError,
  type BatchDeleteCommentsError,
  type CommentBatchDelete,
  type CommentBatchDeleted,
  type CommentBatchDeleteProblem,
  type CommentCreate,
  type CommentList,
  type CommentListQuery,
  CommentsClient,
  type CommentUpdate,
  type CreateCommentError,
  createCommentsClient,
  type DeleteCommentError,
  type GetCommentError,
  type GetCommentQuery,
  type ListCommentsError,
  type RejectCommentError,
  type UpdateCommentError,
} from "./resources/comments.js";
export {
  createPostTagsClient,
  type ListPostTagsError,
  type PostTagList,
  type PostTagListQuery,
  PostTagsClient,
} from "./resources/post-tags.js";
export {
  type CreatePostError,
  createPostsClient,
  type DeletePostError,
  type ExportPostsError,
  type GetPostError,
  type GetPostQuery,
  type ListPostsError,
  type ListPostsSummaryError,
  type PostCreate,
  type PostList,
  type PostListQuery,
  type PostScheduleInput,
  PostsClient,
  type PostStatsOutput,
  type PostSummary,
  type PostSummaryList,
  type PostSummaryListQuery,
  type PostTagInput,
  type PostUntagInput,
  type PostUpdate,
  type PublishPostError,
  type SchedulePostError,
  type StatsPostsError,
  type TagPostError,
  type UnpublishPostError,
  type UntagPostError,
  type UpdatePostError,
} from "./resources/posts.js";
export {
  type CreateSettingError,
  createSettingsClient,
  type DeleteSettingError,
  type GetSettingError,
  type ListSettingsError,
  type PutSettingError,
  type Setting,
  type SettingCreate,
  type SettingList,
  type SettingListQuery,
  type SettingPut,
  SettingsClient,
  type SettingSiteInfoOutput,
  type SettingUpdate,
  type SiteInfoSettingsError,
  type UpdateSettingError,
} from "./resources/settings.js";
export {
  type BatchCreateTagsError,
  type BatchUpdateTagsError,
  type CreateTagError,
  createTagsClient,
  type DeleteTagError,
  type GetTagError,
  type ListTagsError,
  type TagBatch,
  type TagBatchCreate,
  type TagBatchCreated,
  type TagBatchCreateProblem,
  type TagBatchUpdate,
  type TagBatchUpdated,
  type TagBatchUpdateProblem,
  type TagCreate,
  type TagList,
  type TagListQuery,
  TagsClient,
  type TagUpdate,
  type TagUpdateInBatch,
  type UpdateTagError,
} from "./resources/tags.js";
export {
  type AuthorFeedError,
  type AuthorFeedQuery,
  createFeedClient,
  FeedClient,
  type PostsFeedError,
  type PostsFeedQuery,
} from "./resources/feed.js";
export {
  createImportsClient,
  type ImportedDraft,
  type ImportMarkdownError,
  type ImportMarkdownInput,
  ImportsClient,
} from "./resources/imports.js";
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
export type { Author, Comment, CommentStatus, Pagination, Post, PostStatus, PostTag, Tag } from "./schemas.js";
