import { toJson } from "./body.js";
import { type Answer, Call } from "./call.js";
import { pause, withDeadline } from "./deadline.js";
import { ConnectionError, QuickbackError } from "./errors.js";
import { follow, type Outgoing } from "./follow.js";
import { ListCall, type ListBody, nextQuery, withNext } from "./list-call.js";
import type { ClientOptions, HeadersLike, Input, Token } from "./options.js";
import type { Path } from "./path.js";
import { read } from "./read.js";
import { pauseBeforeRetry } from "./retry.js";
import { UnauthorizedError } from "./status-errors.js";
import { urlOf } from "./url.js";

/** A way to one server as one caller: what the classes of a generated SDK share. */
export interface Connection {
  /** Sends one request. */
  call<Data, Failure extends QuickbackError>(method: string, path: Path, input?: Input): Call<Data, Failure>;
  /** Asks for one page of a list. */
  list<Row, Body extends ListBody, Failure extends QuickbackError>(
    path: Path,
    input?: Input,
  ): ListCall<Row, Body, Failure>;
}

/** Opens a connection. Nothing is sent, and nothing is kept outside of it. */
export function connect(options: ClientOptions): Connection {
  /** From `onUnauthorized`; stands in for a `token` that is a string. */
  let renewedToken: Token;
  let renewal: Promise<Token> | undefined;

  const connection: Connection = {
    // The document says what a body holds.
    call: <Data>(method: string, path: Path, input: Input = {}) =>
      new Call(send(method, path, input) as Promise<Answer<Data>>),
    list<Row, Body extends ListBody, Failure extends QuickbackError>(path: Path, input: Input = {}) {
      const page = (send("GET", path, input) as Promise<Answer<Body>>).then((answer) =>
        withNext(answer, async () => {
          const query = nextQuery(answer.data, input.query);
          return query && connection.list<Row, Body, Failure>(path, { ...input, query });
        }),
      );
      return new ListCall<Row, Body, Failure>(page);
    },
  };
  return connection;

  async function send(method: string, path: Path, input: Input): Promise<Answer<unknown>> {
    return withDeadline(input.timeout ?? options.timeout ?? 60_000, input, async (signal, end) => {
      const url = urlOf(options.baseUrl, path, input);
      const retries = method === "POST" || method === "PATCH" ? 0 : (input.retries ?? options.retries ?? 2);
      let mayRenew = !input.isPublic;
      let token = await currentToken();
      for (let attempt = 0; ;) {
        try {
          return await exchange(url, outgoing(method, input, token), signal);
        } catch (error) {
          if (mayRenew && error instanceof UnauthorizedError) {
            mayRenew = false;
            // another call's question may have been answered meanwhile
            const now = await currentToken();
            const renewed = now === token ? await renew(error) : now;
            if (!renewed || renewed === token) throw error;
            token = renewed;
          } else {
            const milliseconds = attempt < retries ? pauseBeforeRetry(error, attempt++) : Infinity;
            if (!(Date.now() + milliseconds < end)) throw error;
            await pause(milliseconds, signal);
          }
        }
      }
    });
  }

  async function exchange(url: string, init: Outgoing, signal: AbortSignal): Promise<Answer<unknown>> {
    try {
      signal.throwIfAborted();
      const response = await follow(options.fetch ?? ((url, init) => fetch(url, init)), url, { ...init, signal });
      return { data: await read(response, init.as), response };
    } catch (error) {
      if (error instanceof QuickbackError) throw error;
      signal.throwIfAborted();
      throw new ConnectionError(`${init.method} ${url} got no answer.`, error);
    }
  }

  /** fetch's init: the request's options as they are, and what we add to them. */
  function outgoing(method: string, input: Input, token: Token): Outgoing {
    const json = toJson(input.body);
    const type = input.type ?? (json && "application/json");
    const headers = new Headers(options.headers);
    if (!input.as) headers.set("accept", "application/json");
    if (token) headers.set("authorization", `Bearer ${token}`);
    if (type) headers.set("content-type", type);
    for (const own of [input.parameters, input.headers]) {
      // Headers makes texts of the members of any object.
      new Headers(own as HeadersLike).forEach((value, name) => headers.set(name, value));
    }
    // fetch takes a member that is undefined for one that is absent, whatever its types say.
    return { credentials: options.credentials, ...input, method, headers, body: input.raw ?? json } as Outgoing;
  }

  async function currentToken(): Promise<Token> {
    const { token } = options;
    return typeof token === "function" ? token() : (renewedToken ?? token);
  }

  /** Asks `onUnauthorized` for a new token, one question at a time. */
  function renew(error: UnauthorizedError): Promise<Token> {
    const ask = async () => (renewedToken = await options.onUnauthorized?.(error));
    return (renewal ??= ask().finally(() => (renewal = undefined)));
  }
}
