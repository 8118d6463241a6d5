import type { Context } from "hono";
import { onDemand, watched } from "../http/watched-stream.js";

/** The values of a stream, of which the first is there: whatever fails before it is answered with a problem. */
interface BegunStream {
  readonly first: IteratorResult<unknown>;
  readonly rest: AsyncIterator<unknown>;
}

export async function beginStream(result: unknown): Promise<BegunStream> {
  const rest = iteratorOf(result);
  return { first: await rest.next(), rest };
}

/** One event for each value (Server-Sent Events, HTML section 9.2), made when it is asked for. */
export async function eventStream(
  c: Context,
  begun: unknown,
  present: (value: unknown) => Promise<unknown>,
): Promise<ReadableStream<Uint8Array>> {
  const { first, rest } = begun as BegunStream; // what `beginStream` gave
  const encoder = new TextEncoder();
  let next = first.done === true ? undefined : await eventOf(first.value);
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      if (next === undefined) return controller.close();
      controller.enqueue(encoder.encode(next));
      next = await eventAfter();
    },
    cancel: end,
  };
  return watched(new ReadableStream(source, onDemand), c);

  async function eventAfter(): Promise<string | undefined> {
    const { done, value } = await rest.next();
    return done === true ? undefined : await eventOf(value);
  }

  async function eventOf(value: unknown): Promise<string> {
    try {
      const text = JSON.stringify(await present(value)) as string | undefined;
      if (text === undefined) throw new Error("A value of the stream has no form in JSON");
      return `data: ${text}\n\n`;
    } catch (error) {
      await end();
      throw error;
    }
  }

  async function end(): Promise<void> {
    await rest.return?.();
  }
}

function iteratorOf(result: unknown): AsyncIterator<unknown> {
  if (result instanceof ReadableStream) return readingOf(result);
  const isIterable = typeof result === "object" && result !== null && Symbol.asyncIterator in result;
  if (!isIterable) throw new Error('An action with responseType "stream" gives an async iterable, or a ReadableStream');
  return (result as AsyncIterable<unknown>)[Symbol.asyncIterator](); // it has one, tested above
}

/** Not every runtime's streams can be iterated. */
function readingOf(stream: ReadableStream<unknown>): AsyncIterator<unknown> {
  const reader = stream.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      return done ? { done, value: undefined } : { done, value };
    },
    async return() {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}
