import { mostDetails, Problem, type ProblemDetail } from "../../problem/problem.js";
import type { Listing } from "./read-batch.js";

/** What is wrong with records of a batch, by their places. */
export type PlacedProblems = ReadonlyMap<number, Problem>;

/** The problem of one record, with its place in the body. */
export function placed(problem: Problem, listing: Listing, index: number): Problem {
  const errors = detailsOf(problem).map((detail) => ({
    ...detail,
    path: `/${listing}/${index}${detail.path}`,
    message: ofOne(detail.message, listing),
  }));
  return again(problem, ofOne(problem.message, listing), errors);
}

/** What reads a record takes it for the whole body. */
function ofOne(message: string, listing: Listing): string {
  return message.replace(/^The body\b/, listing === "ids" ? "The key" : "The record");
}

/** A problem of nobody knows which record. */
export function unplaced(problem: Problem, listing: Listing): Problem {
  return again(
    problem,
    problem.message,
    detailsOf(problem).map((detail) => ({ ...detail, path: `/${listing}` })),
  );
}

/** All problems in one, which has the code of the first. */
export function together(problems: PlacedProblems, listing: Listing): Problem {
  const all = [...problems].toSorted(([left], [right]) => left - right);
  const [first] = all;
  if (first === undefined) throw new Error("There is no problem to tell");
  const [index, problem] = first;
  const others = all.length === 1 ? "" : ` (and ${all.length - 1} more of the batch)`;
  const errors = all.flatMap(([place, one]) => placed(one, listing, place).errors ?? []);
  return again(problem, `At ${index}: ${ofOne(problem.message, listing)}${others}`, errors.slice(0, mostDetails));
}

function detailsOf({ code, message, errors }: Problem): readonly ProblemDetail[] {
  return errors ?? [{ path: "", code, message }];
}

function again({ code, hint }: Problem, detail: string, errors: readonly ProblemDetail[]): Problem {
  return new Problem(code, { detail, errors, ...(hint !== undefined && { hint }) });
}
