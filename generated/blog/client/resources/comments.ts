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
import type { Comment, CommentStatus, Pagination } from "../schemas.js";

export interface CommentBatchDelete {
  ids: string[];
  options?: {
    /** Whether all are written or none. With `false` each is for itself, and the answer is 207. */
    atomic?: boolean;
  };
}

export interface CommentBatchDeleteProblem {
  /** The kind of problem. */
  type: string;
  title: string;
  status: 404 | 409 | 500;
  detail: string;
  /** The path of the request. */
  instance: string;
  /** The kind of problem, for programs. */
  code: "NOT_FOUND" | "CONFLICT" | "INTERNAL";
  /** Which part of the policy refused. */
  layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
  /** Each fault, with its place. */
  errors?: {
    /** A JSON Pointer into the body, or a parameter's name. */
    path: string;
    code: string;
    message: string;
  }[];
  /** What to do about it. */
  hint?: string;
  /** What an action adds. */
  details?: unknown;
  requestId: string;
}

export interface CommentBatchDeleted {
  /** What was written. */
  success: {
    /** The place of the record in the batch, from 0. */
    index: number;
  }[];
  /** What was not, and why. */
  errors: {
    /** The place of the record in the batch, from 0. */
    index: number;
    error: CommentBatchDeleteProblem;
  }[];
}

export interface CommentCreate {
  postId: string;
  name: string;
  email: string;
  content: string;
}

export interface CommentList {
  data: Comment[];
  pagination: Pagination;
}

export interface CommentUpdate {
  name?: string;
  content?: string;
}

export interface CommentListQuery {
  /** How many rows a page holds: 50 unless said, 100 at most. */
  limit?: number;
  /**
   * Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is
   * good for one caller, and not beside `offset`.
   */
  cursor?: string;
  /** How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind. */
  offset?: number;
  /** The order: `createdAt`; `-` before a name is descending. NULL is lowest. */
  sort?: string;
  /** Only rows whose `content` has this text in it, whatever the case of ASCII letters. */
  search?: string;
  /** Whether to count all rows that match. */
  total?: boolean;
  /**
   * Related records to come along: `post`, `post.author`, `post.tags`, `post.comments`. Several repeat the
   * parameter or have commas between. Each is shown only as far as the caller may read it.
   */
  include?: ("post" | "post.author" | "post.tags" | "post.comments")[];
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
  /** Only rows whose `status` is the value. */
  status?: CommentStatus;
  /** Only rows whose `status` is the value. */
  "status.eq"?: CommentStatus;
  /** Only rows whose `status` is not the value. */
  "status.ne"?: CommentStatus;
  /** Only rows whose `status` is one of these. Several repeat the parameter or have commas between. 500 at most. */
  "status.in"?: CommentStatus[];
  /** Only rows whose `status` is none of these. Several repeat the parameter or have commas between. 500 at most. */
  "status.nin"?: CommentStatus[];
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
}

export interface GetCommentQuery {
  /**
   * Related records to come along: `post`, `post.author`, `post.tags`, `post.comments`. Several repeat the
   * parameter or have commas between. Each is shown only as far as the caller may read it.
   */
  include?: ("post" | "post.author" | "post.tags" | "post.comments")[];
}

/** The comments of blog. */
export class CommentsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List comments
   *
   * Allowed for anyone, without sign-in, and only records whose status is "approved", and only records whose
   * publicFrom is at most the caller's now; or records whose userId is the caller's userId; or callers with the
   * role moderator or editor or admin.
   *
   * A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const { data } = await client.comments.list({ limit: 20, offset: 0 });
   */
  list(
    query?: CommentListQuery,
    options?: IfNoneMatchOptions<CommentList>,
  ): ListCall<Comment, CommentList, ListCommentsError> {
    return this.#connection.list("/api/v1/comments", { ...options, query });
  }

  /**
   * Create a new comment
   *
   * Allowed for any signed-in caller.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED, GUARD_FIELD_PROTECTED, REFERENCE_NOT_FOUND
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} CSRF_ORIGIN
   * @throws {ConflictError} CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const comment = await client.comments.create({
   *   postId: "0198c0de-0000-7000-8000-000000000001",
   *   name: "Example name",
   *   email: "ada@example.com",
   *   content: "Example content",
   * });
   */
  create(body: CommentCreate, options?: IdempotencyOptions): Call<Comment, CreateCommentError> {
    return this.#connection.call("POST", "/api/v1/comments", { ...options, body });
  }

  /**
   * Get one comment
   *
   * Allowed for anyone, without sign-in, and only records whose status is "approved", and only records whose
   * publicFrom is at most the caller's now; or records whose userId is the caller's userId; or callers with the
   * role moderator or editor or admin.
   *
   * The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_INVALID_TOKEN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const comment = await client.comments.get("0198c0de-0000-7000-8000-000000000001", { include: ["post"] });
   */
  get(id: string, query?: GetCommentQuery, options?: IfNoneMatchOptions<Comment>): Call<Comment, GetCommentError> {
    return this.#connection.call("GET", path`/api/v1/comments/${id}`, { ...options, query });
  }

  /**
   * Change one comment
   *
   * Allowed for records whose userId is the caller's userId, and only records whose status is "pending".
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED, GUARD_FIELD_PROTECTED, GUARD_FIELD_NOT_UPDATABLE
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_CONDITION_FAILED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const comment = await client.comments.get("0198c0de-0000-7000-8000-000000000001", { include: ["post"] });
   * const changed = await client.comments.update(comment, { name: "Example name", content: "Example content" });
   */
  update(comment: string | Comment, body: CommentUpdate, options?: IfMatchOptions): Call<Comment, UpdateCommentError> {
    return this.#connection.call("PATCH", path`/api/v1/comments/${keyOf(comment, "id")}`, {
      ...options,
      body,
      row: comment,
    });
  }

  /**
   * Delete one comment
   *
   * Allowed for records whose userId is the caller's userId; or callers with the role moderator or editor or
   * admin.
   *
   * The record is removed for good.
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
   * await client.comments.delete("0198c0de-0000-7000-8000-000000000001");
   */
  delete(comment: string | Comment, options?: IfMatchOptions): Call<void, DeleteCommentError> {
    return this.#connection.call("DELETE", path`/api/v1/comments/${keyOf(comment, "id")}`, {
      ...options,
      row: comment,
      as: "nothing",
    });
  }

  /**
   * Delete several comments
   *
   * Allowed for callers with the role moderator or editor or admin.
   *
   * 100 records at most. The record is removed for good. All are written or none, unless `options.atomic` is
   * false.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, BATCH_SIZE_EXCEEDED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const result = await client.comments.batchDelete({ ids: ["Example ids"], options: { atomic: true } });
   */
  batchDelete(
    body: CommentBatchDelete,
    options?: RequestOptions,
  ): Call<CommentBatchDeleted | undefined, BatchDeleteCommentsError> {
    return this.#connection.call("DELETE", "/api/v1/comments/batch", { ...options, body });
  }

  /**
   * Approve (comment)
   *
   * Shows a comment to everyone who reads its post.
   *
   * Allowed for callers with the role moderator or editor or admin.
   *
   * Changes `status` from "pending" or "rejected" to "approved". Of calls that race for one record, one succeeds.
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
   * const comment = await client.comments.approve("0198c0de-0000-7000-8000-000000000001");
   */
  approve(id: string, options?: IdempotencyOptions): Call<Comment, ApproveCommentError> {
    return this.#connection.call("POST", path`/api/v1/comments/${id}/approve`, options);
  }

  /**
   * Reject (comment)
   *
   * Hides a comment from everyone but its writer.
   *
   * Allowed for callers with the role moderator or editor or admin.
   *
   * Changes `status` from "pending" or "approved" to "rejected". Of calls that race for one record, one succeeds.
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
   * const comment = await client.comments.reject("0198c0de-0000-7000-8000-000000000001");
   */
  reject(id: string, options?: IdempotencyOptions): Call<Comment, RejectCommentError> {
    return this.#connection.call("POST", path`/api/v1/comments/${id}/reject`, options);
  }
}

/** A client of comments alone, for a bundle without the other resources. */
export function createCommentsClient(options: ClientOptions): CommentsClient {
  return new CommentsClient(connect(options));
}

export type ListCommentsError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | UnauthorizedError<"AUTH_INVALID_TOKEN">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type CreateCommentError =
  | BadRequestError<
      | "VALIDATION_ERROR"
      | "INVALID_JSON"
      | "UNKNOWN_PARAMETER"
      | "GUARD_SYSTEM_MANAGED"
      | "GUARD_FIELD_PROTECTED"
      | "REFERENCE_NOT_FOUND"
    >
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"CSRF_ORIGIN">
  | ConflictError<"CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type GetCommentError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_INVALID_TOKEN">
  | NotFoundError<"NOT_FOUND">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type UpdateCommentError =
  | BadRequestError<
      | "VALIDATION_ERROR"
      | "INVALID_JSON"
      | "UNKNOWN_PARAMETER"
      | "GUARD_SYSTEM_MANAGED"
      | "GUARD_FIELD_PROTECTED"
      | "GUARD_FIELD_NOT_UPDATABLE"
    >
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type DeleteCommentError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type BatchDeleteCommentsError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "BATCH_SIZE_EXCEEDED">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type ApproveCommentError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type RejectCommentError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
