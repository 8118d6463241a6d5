import { toJson } from "./body.js";
import { type Answer, Call } from "./call.js";
import { pause, withDeadline } from "./deadline.js";
import { ConnectionError, QuickbackError, RequestError } from "./errors.js";
import { follow, type Outgoing } from "./follow.js";
import { ListCall, type ListBody, nextQuery, withNext } from "./list-call.js";
import type { ClientOptions, Input, Token } from "./options.js";
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
  /** The ETag that each body came with; a copy of one has none. */
  const tags = new WeakMap<object, string>();

  const connection: Connection = {
    // The document says what a body holds.
    call: <Data>(method: string, path: Path, input?: Input) =>
      new Call(send(method, path, input) as Promise<Answer<Data>>),
    list<Row, Body extends ListBody, Failure extends QuickbackError>(path: Path, input?: Input) {
      const page = (send("GET", path, input) as Promise<Answer<Body>>).then((answer) =>
        withNext(answer, async () => {
          const query = nextQuery(answer.data, input?.query);
          return query && connection.list<Row, Body, Failure>(path, { ...input, query, ifNoneMatch: undefined });
        }),
      );
      return new ListCall<Row, Body, Failure>(page);
    },
  };
  return connection;

  async function send(method: string, path: Path, input: Input = {}): Promise<Answer<unknown>> {
    return withDeadline(input.timeout ?? options.timeout ?? 60_000, input, async (signal, end) => {
      const url = urlOf(options.baseUrl, path, input);
      let mayRenew = !input.isPublic;
      let token = await currentToken();
      for (let attempt = 0; ;) {
        const init = outgoing(method, { ...input, signal }, token);
        try {
          return await exchange(url, init);
        } catch (error) {
          if (mayRenew && error instanceof UnauthorizedError) {
            mayRenew = false;
            // another call's question may have been answered meanwhile
            let renewed = await currentToken();
            if (renewed === token) renewed = await renew(error);
            if (!renewed || renewed === token) throw error;
            token = renewed;
          } else {
            // POST and PATCH are not idempotent (RFC 9110, 9.2.2), unless the server knows the request by its key.
            const isRepeatable = !/^P[OA]/.test(method) || init.headers.has("idempotency-key");
            const mayRepeat = isRepeatable && attempt < (input.retries ?? options.retries ?? 2);
            const milliseconds = mayRepeat ? pauseBeforeRetry(error, attempt++) : Infinity;
            if (!(Date.now() + milliseconds < end)) throw error;
            await pause(milliseconds, signal);
          }
        }
      }
    });
  }

  async function exchange(url: string, init: Outgoing): Promise<Answer<unknown>> {
    try {
      init.signal.throwIfAborted();
      const response = await follow(options.fetch ?? fetch, url, init);
      const data = await read(response, init);
      const tag = response.headers.get("etag");
      // What compresses an answer on the way calls the tag weak, and a weak one matches nothing. RFC 9110, 13.1.1.
      if (tag) tags.set(Object(data), tag.replace(/^W\//, ""));
      return { data, response };
    } catch (error) {
      if (error instanceof QuickbackError) throw error;
      init.signal.throwIfAborted();
      throw new ConnectionError(`${init.method} ${url} got no answer.`, error);
    }
  }

  /** fetch's init: the request's options as they are, and what we add to them. */
  function outgoing(method: string, input: Input, token: Token): Outgoing {
    const { as, ifMatch, ifNoneMatch, row } = input;
    const json = toJson(input.body);
    const tag = typeof ifMatch === "string" ? ifMatch : tags.get(row as object);
    if (ifMatch && !tag) throw new RequestError("ifMatch: the row has no ETag.");
    const headers = new Headers(options.headers);
    const own = {
      accept: as ? undefined : "application/json",
      authorization: token ? `Bearer ${token}` : undefined,
      "content-type": input.type ?? (json && "application/json"),
      "idempotency-key": input.idempotencyKey,
      "if-match": ifMatch === false ? undefined : tag,
      "if-none-match": tags.get(ifNoneMatch as object),
      ...input.parameters,
    };
    for (const [name, value] of [...Object.entries(own), ...new Headers(input.headers)]) {
      if (value !== undefined && value !== null) headers.set(name, value as string);
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
