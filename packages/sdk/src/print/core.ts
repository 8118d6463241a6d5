/** The package that generated code calls. */
export const CORE = "@quickback/client/v1";

/** The core's error class of each status; any other is an ApiError. */
export const ERRORS: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "UnauthorizedError",
  403: "ForbiddenError",
  404: "NotFoundError",
  405: "MethodNotAllowedError",
  409: "ConflictError",
  412: "PreconditionFailedError",
  413: "PayloadTooLargeError",
  415: "UnsupportedMediaTypeError",
  422: "UnprocessableContentError",
  429: "TooManyRequestsError",
  500: "InternalServerError",
  503: "ServiceUnavailableError",
};

/** What an SDK exports of the core's, so that a front end imports from the SDK alone. */
export const REEXPORTED = [
  "AbortError",
  "type Answer",
  "ApiError",
  "type Call",
  "type CallError",
  "type ClientOptions",
  "ConnectionError",
  "type Fault",
  "forward",
  "type IdempotencyOptions",
  "type IfMatchOptions",
  "type IfNoneMatchOptions",
  "type ListCall",
  "type Outcome",
  "type ListPage",
  "ParseError",
  "QuickbackError",
  "RequestError",
  "type RequestOptions",
  "TimeoutError",
  ...Object.values(ERRORS),
];
