// Generated from the OpenAPI document of My Site. Generate it again instead of editing it.
import {
  type BadRequestError,
  type Call,
  type CallError,
  type ClientOptions,
  connect,
  type Connection,
  type RequestOptions,
  type UnauthorizedError,
} from "@quickback/client/v1";

export interface User {
  id: string;
  email: string;
  name: string;
  emailVerified: boolean;
  image?: string | null;
}

export interface Session {
  token: string;
  expiresAt: string;
}

export interface SignedIn {
  token: string | null;
  user: User;
}

export type CurrentSession = {
  session: Session;
  user: User;
} | null;

export interface SignUpWithEmailBody {
  name: string;
  email: string;
  password: string;
}

export interface SignInWithEmailBody {
  email: string;
  password: string;
  rememberMe?: boolean;
}

export interface SignOutResult {
  success: boolean;
}

/** Signing up, in and out. */
export class AuthClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Sign up with an e-mail address
   *
   * Anyone may call this.
   *
   * @throws {BadRequestError} The credentials were refused.
   * @throws {UnauthorizedError} The credentials were refused.
   * @example
   * const signedIn = await client.auth.signUpWithEmail({ name: "Ada", email: "ada@example.com", password: "correct horse" });
   */
  signUpWithEmail(body: SignUpWithEmailBody, options?: RequestOptions): Call<SignedIn, SignUpWithEmailError> {
    return this.#connection.call("POST", "/auth/v1/sign-up/email", { ...options, body, isPublic: true });
  }

  /**
   * Sign in with an e-mail address
   *
   * Anyone may call this.
   *
   * @throws {BadRequestError} The credentials were refused.
   * @throws {UnauthorizedError} The credentials were refused.
   * @example
   * const signedIn = await client.auth.signInWithEmail({ email: "ada@example.com", password: "correct horse" });
   */
  signInWithEmail(body: SignInWithEmailBody, options?: RequestOptions): Call<SignedIn, SignInWithEmailError> {
    return this.#connection.call("POST", "/auth/v1/sign-in/email", { ...options, body, isPublic: true });
  }

  /**
   * Sign out
   *
   * Ends the caller's session.
   *
   * @example
   * const result = await client.auth.signOut();
   */
  signOut(options?: RequestOptions): Call<SignOutResult, CallError> {
    return this.#connection.call("POST", "/auth/v1/sign-out", options);
  }

  /**
   * Get the caller's session
   *
   * `null` without one.
   *
   * @example
   * const currentSession = await client.auth.getSession();
   */
  getSession(options?: RequestOptions): Call<CurrentSession, CallError> {
    return this.#connection.call("GET", "/auth/v1/get-session", options);
  }
}

/** A client of auth alone, for a bundle without the other resources. */
export function createAuthClient(options: ClientOptions): AuthClient {
  return new AuthClient(connect(options));
}

export type SignUpWithEmailError = BadRequestError<string> | UnauthorizedError<string> | CallError;

export type SignInWithEmailError = BadRequestError<string> | UnauthorizedError<string> | CallError;
