import { isJson, mediaType } from "../check-response.js";
import { reasonOf, UnreachableError, type Target } from "./target.js";

/** What a server answered, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `undefined` where the body is not JSON. */
  readonly json: unknown;
  readonly milliseconds: number;
}

/** Why there was no answer. */
export interface Silence {
  readonly kind: "timeout" | "no-answer";
  readonly message: string;
  readonly milliseconds: number;
}

/** Sends a request, and waits so many milliseconds for the whole answer. */
export async function answerOf(target: Target, request: Request, timeout: number): Promise<Answer | Silence> {
  const start = performance.now();
  const milliseconds = () => performance.now() - start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), timeout);
  });
  try {
    const read = await Promise.race([readWhole(target, request), late]);
    if (read !== "late") return { ...read, milliseconds: milliseconds() };
    return { kind: "timeout", message: `no answer within ${timeout} ms`, milliseconds: milliseconds() };
  } catch (error) {
    if (error instanceof UnreachableError) throw error;
    return { kind: "no-answer", message: `no answer: ${reasonOf(error)}`, milliseconds: milliseconds() };
  } finally {
    clearTimeout(timer);
  }
}

async function readWhole(target: Target, request: Request): Promise<Omit<Answer, "milliseconds">> {
  const response = await target.answer(request);
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, json: isJson(mediaType(headers.get("content-type"))) ? parsed(text) : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
