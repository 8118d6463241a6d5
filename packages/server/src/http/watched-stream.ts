import type { Context } from "hono";
import { logError } from "../problem/respond.js";

/** Nothing is made before it is read: what an error would find waiting would be lost. */
export const onDemand: QueuingStrategy<Uint8Array> = { highWaterMark: 0 };

/** A body whose failure is in the log. It is too late for a problem then: the connection breaks off. */
export function watched(body: ReadableStream<Uint8Array>, c: Context): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        logError(c, error);
        controller.error(new Error("The answer broke off"));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  };
  return new ReadableStream(source, onDemand);
}
