/** Every code of the server's own problems. A test holds this list against the server's. */
export const serverCodes: readonly string[] = [
  "VALIDATION_ERROR",
  "INVALID_JSON",
  "UNKNOWN_PARAMETER",
  "INVALID_CURSOR",
  "GUARD_SYSTEM_MANAGED",
  "GUARD_FIELD_PROTECTED",
  "GUARD_FIELD_IMMUTABLE",
  "GUARD_FIELD_NOT_CREATEABLE",
  "GUARD_FIELD_NOT_UPDATABLE",
  "BATCH_SIZE_EXCEEDED",
  "REFERENCE_NOT_FOUND",
  "AUTH_MISSING",
  "AUTH_INVALID_TOKEN",
  "ACCESS_ROLE_REQUIRED",
  "ACCESS_CONDITION_FAILED",
  "CSRF_ORIGIN",
  "NOT_FOUND",
  "METHOD_NOT_ALLOWED",
  "UNIQUE_VIOLATION",
  "REFERENCED",
  "CONFLICT",
  "TRANSITION_LOST",
  "PRECONDITION_FAILED",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
  "RATE_LIMITED",
  "INTERNAL",
];

/** Those of a write that the database refuses, with their statuses: an action declares which of them it answers with. */
export const refusedWriteCodes: Readonly<Record<string, number>> = {
  VALIDATION_ERROR: 400,
  REFERENCE_NOT_FOUND: 400,
  UNIQUE_VIOLATION: 409,
  REFERENCED: 409,
  CONFLICT: 409,
};
