import type { DocumentReader, Place } from "../document.js";
import { matched, isSame, type Both } from "./both.js";
import { changeOf, type Change } from "./change.js";
import { compareContent } from "./compare-content.js";
import { compareHeaders } from "./compare-headers.js";
import type { OperationPair } from "./compare-operations.js";
import { valueAt, type Endpoint } from "./endpoints.js";

/** What an operation answers, status by status. */
export function compareResponses(pair: OperationPair): Change[] {
  const { documents, before, after } = pair;
  const answers = { before: answersOf(before, documents.before), after: answersOf(after, documents.after) };
  return matched(answers).flatMap(([status, { before: was, after: is }]) => {
    const formerly = was ?? answers.before.get(rangeOf(status)) ?? answers.before.get("DEFAULT");
    const now = is ?? answers.after.get(rangeOf(status)) ?? answers.after.get("DEFAULT");
    const words = status === "DEFAULT" ? "default" : status;
    if (formerly === undefined) return [added(words, before.name)];
    if (now === undefined) return [removed(words, before.name)];
    return compareAnswer(words, { before: formerly, after: now }, pair);
  });
}

/** Statuses in capitals: `2XX` may be written `2xx`. */
function answersOf({ place }: Endpoint, reader: DocumentReader): ReadonlyMap<string, Place> {
  const answers = reader.children(reader.below(place, "responses"));
  return new Map(answers.map(([status, answer]) => [status.toUpperCase(), answer]));
}

function rangeOf(status: string): string {
  return `${status.charAt(0)}XX`;
}

function isError(status: string): boolean {
  return !/^[123]/.test(status);
}

function added(status: string, operation: string): Change {
  if (status === "304") return changeOf("not-modified", "now answers 304 to those who send If-None-Match", operation);
  return isError(status)
    ? changeOf("error-added", `may now answer ${status}, which a client treats as any error of its kind`, operation)
    : changeOf(
        "success-added",
        `may now answer ${status}: a client that expects the others does not know it`,
        operation,
      );
}

function removed(status: string, operation: string): Change {
  if (status === "304") return changeOf("not-modified", "no longer answers 304", operation);
  return changeOf(isError(status) ? "error-removed" : "success-removed", `no longer answers ${status}`, operation);
}

function compareAnswer(status: string, answers: Both<Place>, { documents, before }: OperationPair): Change[] {
  const noun = `the ${status} answer`;
  const value = { documents, operation: before.name, noun, position: "response", isError: isError(status) } as const;
  const of = (key: string) => ({ before: valueAt(answers.before, key), after: valueAt(answers.after, key) });
  const isReworded = ["description", "summary", "links"].some((key) => !isSame(of(key)));
  return [
    ...compareContent(answers, value),
    ...compareHeaders(answers, value),
    ...(isReworded ? [changeOf("reworded", `${noun} is described otherwise`, before.name)] : []),
  ];
}
