import { QuickbackError } from "./errors.js";

/** What came back: the parsed body, and the response it came with. */
export interface Answer<Data> {
  readonly data: Data;
  readonly response: Response;
}

/** The outcome of a call as a value: test `error` and `data` is there. */
export type Outcome<Data, Failure> =
  | { readonly data: Data; readonly error: undefined; readonly response: Response }
  | { readonly data: undefined; readonly error: Failure; readonly response: Response | undefined };

/** A request under way: a promise of its data. */
export class Call<Data, Failure extends QuickbackError = QuickbackError> extends Promise<Data> {
  readonly #answer: Promise<Answer<Data>>;

  /** What `then` makes is a plain promise. */
  static override readonly [Symbol.species] = Promise;

  constructor(answer: Promise<Answer<Data>>) {
    super(() => {});
    this.#answer = answer;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
  override then<Result = Data, Caught = never>(
    onData?: ((data: Data) => Result | PromiseLike<Result>) | null,
    onError?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Result | Caught> {
    return this.#answer.then((answer) => answer.data).then(onData, onError);
  }

  /** The data together with the response it came in. */
  withResponse(): Promise<Answer<Data>> {
    return this.#answer;
  }

  /** Resolves whether the call succeeds or fails; rejects only with what is no QuickbackError, such as a bug in `token`. */
  async safe(): Promise<Outcome<Data, Failure>> {
    try {
      return { ...(await this.#answer), error: undefined };
    } catch (error) {
      if (!(error instanceof QuickbackError)) throw error;
      // The document lists an operation's errors; Failure is those and the ones that any call can meet.
      const failure = error as QuickbackError as Failure;
      return { data: undefined, error: failure, response: error.response };
    }
  }
}
