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
import type { Pagination } from "../schemas.js";

export interface Setting {
  key: string;
  value: string;
  description: string | null;
  updatedAt: string | null;
  updatedBy: string | null;
}

export interface SettingCreate {
  key: string;
  value: string;
  description?: string | null;
}

export interface SettingList {
  data: Setting[];
  pagination: Pagination;
}

export interface SettingPut {
  value: string;
  description?: string | null;
}

export interface SettingSiteInfoOutput {
  title: string;
  tagline: string;
  language: string;
}

export interface SettingUpdate {
  value?: string;
  description?: string | null;
}

export interface SettingListQuery {
  /** How many rows a page holds: 50 unless said, 100 at most. */
  limit?: number;
  /**
   * Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is
   * good for one caller, and not beside `offset`.
   */
  cursor?: string;
  /** How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind. */
  offset?: number;
  /**
   * The order: `key`, `value`, `description`, `updatedAt`, `updatedBy`, several with commas between; `-` before a
   * name is descending. NULL is lowest.
   */
  sort?: string;
  /**
   * Only rows of which one of `key`, `value`, `description` has this text in it, whatever the case of ASCII
   * letters.
   */
  search?: string;
  /** Whether to count all rows that match. */
  total?: boolean;
  /** Only rows whose `key` is the value. */
  key?: string;
  /** Only rows whose `key` is the value. */
  "key.eq"?: string;
  /** Only rows whose `key` is not the value. */
  "key.ne"?: string;
  /** Only rows whose `key` is greater than the value. */
  "key.gt"?: string;
  /** Only rows whose `key` is the value or greater. */
  "key.gte"?: string;
  /** Only rows whose `key` is less than the value. */
  "key.lt"?: string;
  /** Only rows whose `key` is the value or less. */
  "key.lte"?: string;
  /**
   * Only rows whose `key` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
   */
  "key.in"?: string[];
  /**
   * Only rows whose `key` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "key.nin"?: string[];
  /** Only rows whose `key` has the text in it, whatever the case of ASCII letters. */
  "key.like"?: string;
  /** Only rows whose `value` is the value. */
  value?: string;
  /** Only rows whose `value` is the value. */
  "value.eq"?: string;
  /** Only rows whose `value` is not the value. */
  "value.ne"?: string;
  /** Only rows whose `value` is greater than the value. */
  "value.gt"?: string;
  /** Only rows whose `value` is the value or greater. */
  "value.gte"?: string;
  /** Only rows whose `value` is less than the value. */
  "value.lt"?: string;
  /** Only rows whose `value` is the value or less. */
  "value.lte"?: string;
  /**
   * Only rows whose `value` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "value.in"?: string[];
  /**
   * Only rows whose `value` is none of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "value.nin"?: string[];
  /** Only rows whose `value` has the text in it, whatever the case of ASCII letters. */
  "value.like"?: string;
  /** Only rows whose `description` is the value. */
  description?: string;
  /** Only rows whose `description` is the value. */
  "description.eq"?: string;
  /** Only rows whose `description` is not the value, or is null. */
  "description.ne"?: string;
  /** Only rows whose `description` is greater than the value. */
  "description.gt"?: string;
  /** Only rows whose `description` is the value or greater. */
  "description.gte"?: string;
  /** Only rows whose `description` is less than the value. */
  "description.lt"?: string;
  /** Only rows whose `description` is the value or less. */
  "description.lte"?: string;
  /**
   * Only rows whose `description` is one of these. Several repeat the parameter; a comma is part of the text. 500
   * at most.
   */
  "description.in"?: string[];
  /**
   * Only rows whose `description` is none of these, or is null. Several repeat the parameter; a comma is part of
   * the text. 500 at most.
   */
  "description.nin"?: string[];
  /** Only rows whose `description` has the text in it, whatever the case of ASCII letters. */
  "description.like"?: string;
  /** Only rows whose `description` is null, or with `false` is not. */
  "description.null"?: boolean;
  /** Only rows whose `updatedAt` is the value. */
  updatedAt?: string | Date;
  /** Only rows whose `updatedAt` is the value. */
  "updatedAt.eq"?: string | Date;
  /** Only rows whose `updatedAt` is not the value, or is null. */
  "updatedAt.ne"?: string | Date;
  /** Only rows whose `updatedAt` is greater than the value. */
  "updatedAt.gt"?: string | Date;
  /** Only rows whose `updatedAt` is the value or greater. */
  "updatedAt.gte"?: string | Date;
  /** Only rows whose `updatedAt` is less than the value. */
  "updatedAt.lt"?: string | Date;
  /** Only rows whose `updatedAt` is the value or less. */
  "updatedAt.lte"?: string | Date;
  /**
   * Only rows whose `updatedAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
   */
  "updatedAt.in"?: (string | Date)[];
  /**
   * Only rows whose `updatedAt` is none of these, or is null. Several repeat the parameter or have commas between.
   * 500 at most.
   */
  "updatedAt.nin"?: (string | Date)[];
  /** Only rows whose `updatedAt` is null, or with `false` is not. */
  "updatedAt.null"?: boolean;
  /** Only rows whose `updatedBy` is the value. */
  updatedBy?: string;
  /** Only rows whose `updatedBy` is the value. */
  "updatedBy.eq"?: string;
  /** Only rows whose `updatedBy` is not the value, or is null. */
  "updatedBy.ne"?: string;
  /** Only rows whose `updatedBy` is greater than the value. */
  "updatedBy.gt"?: string;
  /** Only rows whose `updatedBy` is the value or greater. */
  "updatedBy.gte"?: string;
  /** Only rows whose `updatedBy` is less than the value. */
  "updatedBy.lt"?: string;
  /** Only rows whose `updatedBy` is the value or less. */
  "updatedBy.lte"?: string;
  /**
   * Only rows whose `updatedBy` is one of these. Several repeat the parameter; a comma is part of the text. 500 at
   * most.
   */
  "updatedBy.in"?: string[];
  /**
   * Only rows whose `updatedBy` is none of these, or is null. Several repeat the parameter; a comma is part of the
   * text. 500 at most.
   */
  "updatedBy.nin"?: string[];
  /** Only rows whose `updatedBy` has the text in it, whatever the case of ASCII letters. */
  "updatedBy.like"?: string;
  /** Only rows whose `updatedBy` is null, or with `false` is not. */
  "updatedBy.null"?: boolean;
}

/** The settings of blog. */
export class SettingsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List settings
   *
   * Allowed for callers with the role admin.
   *
   * A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, UNKNOWN_PARAMETER, INVALID_CURSOR
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const { data } = await client.settings.list({ limit: 20, offset: 0 });
   */
  list(
    query?: SettingListQuery,
    options?: IfNoneMatchOptions<SettingList>,
  ): ListCall<Setting, SettingList, ListSettingsError> {
    return this.#connection.list("/api/v1/settings", { ...options, query });
  }

  /**
   * Create a new setting
   *
   * Allowed for callers with the role admin.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {ConflictError} UNIQUE_VIOLATION, CONFLICT
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {UnprocessableContentError} IDEMPOTENCY_KEY_REUSED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const setting = await client.settings.create({
   *   key: "a",
   *   value: "Example value",
   *   description: "Example description",
   * });
   */
  create(body: SettingCreate, options?: IdempotencyOptions): Call<Setting, CreateSettingError> {
    return this.#connection.call("POST", "/api/v1/settings", { ...options, body });
  }

  /**
   * Site info (setting)
   *
   * What a page needs to greet its readers.
   *
   * Allowed for anyone, without sign-in.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const settingSiteInfoOutput = await client.settings.siteInfo();
   */
  siteInfo(options?: RequestOptions): Call<SettingSiteInfoOutput, SiteInfoSettingsError> {
    return this.#connection.call("GET", "/api/v1/site", options);
  }

  /**
   * Get one setting
   *
   * Allowed for callers with the role admin.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED
   * @throws {NotFoundError} NOT_FOUND
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const setting = await client.settings.get("0198c0de-0000-7000-8000-000000000001");
   */
  get(id: string, options?: IfNoneMatchOptions<Setting>): Call<Setting, GetSettingError> {
    return this.#connection.call("GET", path`/api/v1/settings/${id}`, options);
  }

  /**
   * Change one setting
   *
   * Allowed for callers with the role admin.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED, GUARD_FIELD_NOT_UPDATABLE
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const setting = await client.settings.get("0198c0de-0000-7000-8000-000000000001");
   * const changed = await client.settings.update(setting, { value: "Example value", description: "Example description" });
   */
  update(setting: string | Setting, body: SettingUpdate, options?: IfMatchOptions): Call<Setting, UpdateSettingError> {
    return this.#connection.call("PATCH", path`/api/v1/settings/${keyOf(setting, "key")}`, {
      ...options,
      body,
      row: setting,
    });
  }

  /**
   * Create or replace one setting
   *
   * Makes the record where there is none with this key, else changes it. A field that is left out is as in a new
   * record.
   *
   * Allowed for callers with the role admin.
   *
   * The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
   *
   * @throws {BadRequestError} VALIDATION_ERROR, INVALID_JSON, UNKNOWN_PARAMETER, GUARD_SYSTEM_MANAGED, GUARD_FIELD_NOT_CREATEABLE
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {PayloadTooLargeError} PAYLOAD_TOO_LARGE
   * @throws {UnsupportedMediaTypeError} UNSUPPORTED_MEDIA_TYPE
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * const setting = await client.settings.put("a", { value: "Example value", description: "Example description" });
   */
  put(setting: string | Setting, body: SettingPut, options?: IfMatchOptions): Call<Setting, PutSettingError> {
    return this.#connection.call("PUT", path`/api/v1/settings/${keyOf(setting, "key")}`, {
      ...options,
      body,
      row: setting,
    });
  }

  /**
   * Delete one setting
   *
   * Allowed for callers with the role admin.
   *
   * The record is removed for good.
   *
   * @throws {BadRequestError} UNKNOWN_PARAMETER
   * @throws {UnauthorizedError} AUTH_MISSING, AUTH_INVALID_TOKEN
   * @throws {ForbiddenError} ACCESS_ROLE_REQUIRED, CSRF_ORIGIN
   * @throws {NotFoundError} NOT_FOUND
   * @throws {ConflictError} CONFLICT
   * @throws {PreconditionFailedError} PRECONDITION_FAILED
   * @throws {InternalServerError} INTERNAL
   * @throws {ServiceUnavailableError} UNAVAILABLE
   * @example
   * await client.settings.delete("0198c0de-0000-7000-8000-000000000001");
   */
  delete(setting: string | Setting, options?: IfMatchOptions): Call<void, DeleteSettingError> {
    return this.#connection.call("DELETE", path`/api/v1/settings/${keyOf(setting, "key")}`, {
      ...options,
      row: setting,
      as: "nothing",
    });
  }
}

/** A client of settings alone, for a bundle without the other resources. */
export function createSettingsClient(options: ClientOptions): SettingsClient {
  return new SettingsClient(connect(options));
}

export type ListSettingsError =
  | BadRequestError<"VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type CreateSettingError =
  | BadRequestError<"VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | ConflictError<"UNIQUE_VIOLATION" | "CONFLICT">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | UnprocessableContentError<"IDEMPOTENCY_KEY_REUSED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type SiteInfoSettingsError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type GetSettingError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED">
  | NotFoundError<"NOT_FOUND">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type UpdateSettingError =
  | BadRequestError<
      | "VALIDATION_ERROR"
      | "INVALID_JSON"
      | "UNKNOWN_PARAMETER"
      | "GUARD_SYSTEM_MANAGED"
      | "GUARD_FIELD_NOT_UPDATABLE"
    >
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type PutSettingError =
  | BadRequestError<
      | "VALIDATION_ERROR"
      | "INVALID_JSON"
      | "UNKNOWN_PARAMETER"
      | "GUARD_SYSTEM_MANAGED"
      | "GUARD_FIELD_NOT_CREATEABLE"
    >
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | PayloadTooLargeError<"PAYLOAD_TOO_LARGE">
  | UnsupportedMediaTypeError<"UNSUPPORTED_MEDIA_TYPE">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;

export type DeleteSettingError =
  | BadRequestError<"UNKNOWN_PARAMETER">
  | UnauthorizedError<"AUTH_MISSING" | "AUTH_INVALID_TOKEN">
  | ForbiddenError<"ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN">
  | NotFoundError<"NOT_FOUND">
  | ConflictError<"CONFLICT">
  | PreconditionFailedError<"PRECONDITION_FAILED">
  | InternalServerError<"INTERNAL">
  | ServiceUnavailableError<"UNAVAILABLE">
  | CallError;
