/** What a parameter can't be called in a module: keywords, and the two names that strict mode keeps. */
export const KEYWORDS = (
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
  "false finally for function if implements import in instanceof interface let new null package private protected " +
  "public return static super switch this throw true try typeof undefined var void while with yield"
).split(" ");

/** Parameters that the generator names itself, and what a method calls. */
export const PARAMETERS = ["body", "headers", "keyOf", "options", "path", "query"];

/** What a type can't be called in the output: the core's exports and the globals that generated code speaks of. */
export const TYPES = (
  "AbortError Answer ApiError BadRequestError Call CallError Client ClientOptions ConflictError Connection " +
  "ConnectionError Fault ForbiddenError HeadersLike IdempotencyOptions IfMatchOptions IfNoneMatchOptions InternalServerError ListCall MethodNotAllowedError NotFoundError " +
  "ListPage Outcome ParseError PayloadTooLargeError PreconditionFailedError ProblemCode QuickbackError RawBody RequestError " +
  "RequestOptions ServiceUnavailableError TimeoutError TooManyRequestsError UnauthorizedError " +
  "UnprocessableContentError UnsupportedMediaTypeError " +
  "Array ArrayBuffer Blob Boolean Date Error File FormData Function Headers Infinity Map NaN Number Object Promise " +
  "ReadableStream Record Request Response Set String Symbol URLSearchParams Uint8Array"
).split(" ");

/** What a member of a class can't be called: `then` would make a promise of it. */
export const MEMBERS = ["constructor", "then"];

/** What a file can't be called on Windows. */
export const FILES = ["aux", "con", "nul", "prn"].concat(
  [..."123456789"].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
);
