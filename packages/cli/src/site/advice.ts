import type { ProblemCode } from "@quickback/server/document";

/** What a problem tells whoever gets it. */
export interface Advice {
  readonly means: string;
  readonly remedy: string;
}

/** On a problem of the server's, or on one that an action of the author's answers with. */
export function adviceOn(code: string): Advice {
  return Object.hasOwn(known, code) ? known[code as ProblemCode] : authored; // own key, tested beside it
}

const authored: Advice = {
  means: "An action of this API refused the request for a reason of its own.",
  remedy: "Read `detail`, and `details` where the action gives it; the operation's description says what it expects.",
};

const known = {
  VALIDATION_ERROR: {
    means: "A value in the body, the path or the query has the wrong type, form or size, or a required one is missing.",
    remedy:
      "`errors` names each fault with its place and what was expected. Put them right and send the request again.",
  },
  INVALID_JSON: {
    means: "The body could not be parsed as JSON.",
    remedy: "Send one JSON value in UTF-8, made by a JSON library, with nothing after it.",
  },
  UNKNOWN_PARAMETER: {
    means:
      "The request has a parameter that the operation does not know. It is refused, for a filter that is ignored answers with too much, and a key that is ignored keeps nothing from being done twice.",
    remedy: "Compare its name with the operation's parameters; `errors` names it, and what was probably meant.",
  },
  INVALID_CURSOR: {
    means: "The cursor is damaged, or comes from a list with another order or another filter.",
    remedy:
      "Send the `nextCursor` of the page before as it was, with the same other parameters, or start at the first page.",
  },
  GUARD_SYSTEM_MANAGED: {
    means: "The body sets a field that the server fills in by itself, such as an owner or a time.",
    remedy: "Leave the field out; `errors` names it.",
  },
  GUARD_FIELD_PROTECTED: {
    means: "The body sets a field that only an action changes.",
    remedy: "Leave the field out, and call the action that changes it.",
  },
  GUARD_FIELD_IMMUTABLE: {
    means: "The body changes a field that keeps the value it was created with.",
    remedy: "Leave the field out. Where another value is needed, create another record.",
  },
  GUARD_FIELD_NOT_CREATEABLE: {
    means: "The body sets a field that can't be set while the record is created.",
    remedy: "Create the record without the field; `errors` names it.",
  },
  GUARD_FIELD_NOT_UPDATABLE: {
    means: "The body changes a field that can't be changed afterwards.",
    remedy: "Leave the field out; `errors` names it.",
  },
  BATCH_SIZE_EXCEEDED: {
    means: "A batch has more records than one request may write.",
    remedy: "Send it in parts of 100 records.",
  },
  REFERENCE_NOT_FOUND: {
    means: "The body refers to a record that does not exist, or that the caller may not see.",
    remedy: "Send the id of a record that you can read.",
  },
  AUTH_MISSING: {
    means: "The operation is for callers who have signed in, and the request has no credentials.",
    remedy: "Sign in, and send the session's token as `Authorization: Bearer`, or its cookie.",
  },
  AUTH_INVALID_TOKEN: {
    means: "The request has credentials that no session belongs to: they are wrong, have expired or were revoked.",
    remedy: "Sign in again and send the new token. Where the operation needs no sign-in, send no credentials.",
  },
  ACCESS_ROLE_REQUIRED: {
    means: "The caller has signed in, and holds no role that may call this operation.",
    remedy:
      "Ask an administrator for the role, or sign in as somebody who holds it. The same request won't succeed before.",
  },
  ACCESS_CONDITION_FAILED: {
    means:
      "The caller may read the record, and the rule of this operation does not hold for it: for its state or its owner.",
    remedy: "Read the record and compare it with the operation's rule.",
  },
  CSRF_ORIGIN: {
    means: "A write with the session's cookie came from a page of an origin that the server does not trust.",
    remedy: "Call from a trusted origin, or send the token as `Authorization: Bearer` instead of the cookie.",
  },
  NOT_FOUND: {
    means: "There is nothing at this address, or the caller may not see it. The two can't be told apart, on purpose.",
    remedy: "Check the id and the path, and whether you are signed in as somebody who can see the record.",
  },
  METHOD_NOT_ALLOWED: {
    means: "The address is right, and has no such method.",
    remedy: "Use one of the methods in the `Allow` header.",
  },
  UNIQUE_VIOLATION: {
    means: "Another record has a value that no two may have. It may be one that the caller can't see.",
    remedy: "Choose another value; `errors` names the field.",
  },
  REFERENCED: {
    means: "The record can't be deleted while other records refer to it.",
    remedy: "Delete or change those first.",
  },
  CONFLICT: {
    means: "The record was changed by another request while this one was at work. Nothing was written.",
    remedy: "Read the record again, and repeat the change where it still makes sense.",
  },
  TRANSITION_LOST: {
    means:
      "The action starts from a state that the record is not in, or no longer: another request may have been first.",
    remedy: "Read the record again, and see whether the action still applies.",
  },
  IDEMPOTENCY_IN_PROGRESS: {
    means:
      "A request with the same `Idempotency-Key` came before and has not been answered: it is still at work, or it failed half-way. It is not run a second time meanwhile.",
    remedy: "Wait for as many seconds as `Retry-After` says, and send the same request with the same key again.",
  },
  PRECONDITION_FAILED: {
    means:
      "The record is not, or not any more, the one whose tag was sent in `If-Match`; or there is one already, and `If-None-Match: *` was to make a new one. Nothing was written.",
    remedy: "Read the record again, decide again, and send its new `ETag`; or choose another key.",
  },
  PAYLOAD_TOO_LARGE: {
    means: "The body is larger than the server reads.",
    remedy: "Send less in one request.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    means: "The body is announced as something that the operation does not read, or not announced at all.",
    remedy: "Send JSON with `Content-Type: application/json`.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    means:
      "The `Idempotency-Key` came with another request in the last 24 hours: with another body, for another record, or while the caller had other roles. Nothing was done.",
    remedy: "Make a new key for each new request, and send it again only with the very same request.",
  },
  RATE_LIMITED: {
    means: "There were more requests from this caller or address than the server takes in a while.",
    remedy: "Wait for as many seconds as `Retry-After` says, and send the request again.",
  },
  INTERNAL: {
    means: "The server failed. The fault is not the request's.",
    remedy: "Try again later. If it stays, give the operator the `requestId`, which finds the failure in the log.",
  },
  UNAVAILABLE: {
    means: "The database had too much to do, or was just starting anew, so that the server could not use it.",
    remedy:
      "Send the request again after the seconds in `Retry-After`, a write with an `Idempotency-Key` where the operation takes one.",
  },
} as const satisfies Record<ProblemCode, Advice>;
