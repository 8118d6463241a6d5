import { ApiError } from "./api-error.js";

export class BadRequestError<Code extends string = string> extends ApiError<400, Code> {
  override readonly name = "BadRequestError";
}

export class UnauthorizedError<Code extends string = string> extends ApiError<401, Code> {
  override readonly name = "UnauthorizedError";
}

export class ForbiddenError<Code extends string = string> extends ApiError<403, Code> {
  override readonly name = "ForbiddenError";
}

export class NotFoundError<Code extends string = string> extends ApiError<404, Code> {
  override readonly name = "NotFoundError";
}

export class MethodNotAllowedError<Code extends string = string> extends ApiError<405, Code> {
  override readonly name = "MethodNotAllowedError";
}

export class ConflictError<Code extends string = string> extends ApiError<409, Code> {
  override readonly name = "ConflictError";
}

export class PreconditionFailedError<Code extends string = string> extends ApiError<412, Code> {
  override readonly name = "PreconditionFailedError";
}

export class PayloadTooLargeError<Code extends string = string> extends ApiError<413, Code> {
  override readonly name = "PayloadTooLargeError";
}

export class UnsupportedMediaTypeError<Code extends string = string> extends ApiError<415, Code> {
  override readonly name = "UnsupportedMediaTypeError";
}

export class UnprocessableContentError<Code extends string = string> extends ApiError<422, Code> {
  override readonly name = "UnprocessableContentError";
}

export class TooManyRequestsError<Code extends string = string> extends ApiError<429, Code> {
  override readonly name = "TooManyRequestsError";
}

export class InternalServerError<Code extends string = string> extends ApiError<500, Code> {
  override readonly name = "InternalServerError";
}

export class ServiceUnavailableError<Code extends string = string> extends ApiError<503, Code> {
  override readonly name = "ServiceUnavailableError";
}

/** The error of an answer by its status; any other is a plain ApiError. */
export const errorClasses: Readonly<Record<number, new (response: Response, body: unknown) => ApiError>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  412: PreconditionFailedError,
  413: PayloadTooLargeError,
  415: UnsupportedMediaTypeError,
  422: UnprocessableContentError,
  429: TooManyRequestsError,
  500: InternalServerError,
  503: ServiceUnavailableError,
};
