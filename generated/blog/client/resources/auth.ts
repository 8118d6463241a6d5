// Generated from the OpenAPI document of The Almanac. Generate it again instead of editing it.
import {
  type BadRequestError,
  type Call,
  type CallError,
  type ClientOptions,
  connect,
  type Connection,
  type ForbiddenError,
  type InternalServerError,
  type PayloadTooLargeError,
  type RequestOptions,
  type TooManyRequestsError,
  type UnauthorizedError,
  type UnprocessableContentError,
  type UnsupportedMediaTypeError,
} from "@quickback/client/v1";

export interface AuthSession {
  id: string;
  userId: string;
  /** Send it as `Authorization: Bearer`. */
  token: string;
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
  ipAddress: string | null;
  userAgent: string | null;
  impersonatedBy: string | null;
}

export interface AuthUser {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  createdAt: string;
  updatedAt: string;
  role: string | null;
  banned: boolean | null;
  banReason: string | null;
  banExpires: string | null;
}

export type CurrentSession = {
  session: AuthSession;
  user: AuthUser;
} | null;

export interface SignIn {
  email: string;
  password: string;
  rememberMe?: boolean;
}

export interface SignUp {
  name: string;
  email: string;
  password: string;
}

export interface SignedIn {
  redirect: boolean;
  /** Send it as `Authorization: Bearer`. */
  token: string;
  user: AuthUser;
}

export interface SignedOut {
  success: boolean;
}

export interface SignedUp {
  /** Send it as `Authorization: Bearer`. */
  token: string | null;
  user: AuthUser;
}

/** Sign-up, sign-in and sessions, by Better Auth. Its errors have a form of their own. */
export class AuthClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Sign up with email and password
   *
   * Makes a user with the role `user`, and a session for it. Open to anyone.
   *
   * @throws {BadRequestError} The body is not what the operation takes.
   * @throws {ForbiddenError} The user is banned, or the origin is not allowed.
   * @throws {PayloadTooLargeError} The body is larger than 1 MiB.
   * @throws {UnsupportedMediaTypeError} The body is not application/json.
   * @throws {UnprocessableContentError} There is a user with this email already.
   * @throws {TooManyRequestsError} Too many attempts.
   * @throws {InternalServerError} The server failed.
   * @example
   * const signedUp = await client.auth.signUp({
   *   name: "Ada",
   *   email: "ada@example.com",
   *   password: "correct horse battery",
   * });
   */
  signUp(body: SignUp, options?: RequestOptions): Call<SignedUp, SignUpError> {
    return this.#connection.call("POST", "/auth/v1/sign-up/email", { ...options, body });
  }

  /**
   * Sign in with email and password
   *
   * Opens a session. Send its token as `Authorization: Bearer`, or keep the cookie. Open to anyone.
   *
   * @throws {BadRequestError} The body is not what the operation takes.
   * @throws {UnauthorizedError} The email or the password is wrong.
   * @throws {ForbiddenError} The user is banned, or the origin is not allowed.
   * @throws {PayloadTooLargeError} The body is larger than 1 MiB.
   * @throws {UnsupportedMediaTypeError} The body is not application/json.
   * @throws {TooManyRequestsError} Too many attempts.
   * @throws {InternalServerError} The server failed.
   * @example
   * const signedIn = await client.auth.signIn({
   *   email: "ada@example.com",
   *   password: "correct horse battery",
   *   rememberMe: true,
   * });
   */
  signIn(body: SignIn, options?: RequestOptions): Call<SignedIn, SignInError> {
    return this.#connection.call("POST", "/auth/v1/sign-in/email", { ...options, body, isPublic: true });
  }

  /**
   * Sign out
   *
   * Ends the session that the request came with, if any. Open to anyone.
   *
   * @throws {BadRequestError} The body is not what the operation takes.
   * @throws {ForbiddenError} The user is banned, or the origin is not allowed.
   * @throws {PayloadTooLargeError} The body is larger than 1 MiB.
   * @throws {UnsupportedMediaTypeError} The body is not application/json.
   * @throws {TooManyRequestsError} Too many attempts.
   * @throws {InternalServerError} The server failed.
   * @example
   * const signedOut = await client.auth.signOut();
   */
  signOut(options?: RequestOptions): Call<SignedOut, SignOutError> {
    return this.#connection.call("POST", "/auth/v1/sign-out", options);
  }

  /**
   * Get the current session
   *
   * The session that the request came with and its user, or `null`. Open to anyone.
   *
   * @throws {TooManyRequestsError} Too many attempts.
   * @throws {InternalServerError} The server failed.
   * @example
   * const currentSession = await client.auth.session();
   */
  session(options?: RequestOptions): Call<CurrentSession, GetSessionError> {
    return this.#connection.call("GET", "/auth/v1/get-session", options);
  }
}

/** A client of auth alone, for a bundle without the other resources. */
export function createAuthClient(options: ClientOptions): AuthClient {
  return new AuthClient(connect(options));
}

export type SignUpError =
  | BadRequestError<string>
  | ForbiddenError<string>
  | PayloadTooLargeError<string>
  | UnsupportedMediaTypeError<string>
  | UnprocessableContentError<string>
  | TooManyRequestsError<string>
  | InternalServerError<string>
  | CallError;

export type SignInError =
  | BadRequestError<string>
  | UnauthorizedError<string>
  | ForbiddenError<string>
  | PayloadTooLargeError<string>
  | UnsupportedMediaTypeError<string>
  | TooManyRequestsError<string>
  | InternalServerError<string>
  | CallError;

export type SignOutError =
  | BadRequestError<string>
  | ForbiddenError<string>
  | PayloadTooLargeError<string>
  | UnsupportedMediaTypeError<string>
  | TooManyRequestsError<string>
  | InternalServerError<string>
  | CallError;

export type GetSessionError = TooManyRequestsError<string> | InternalServerError<string> | CallError;
