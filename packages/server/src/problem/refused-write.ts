import { brand } from "./action-error.js";
import { codes, type ProblemCode, type ProblemStatus } from "./codes.js";
import { problemIn, type Act } from "./database-errors.js";
import { Problem, type ProblemOptions } from "./problem.js";

/**
 * A write of an action's `db` that the database refused. To the author it is an `ActionError`; to a client, where the
 * action declares its code, the problem that create, update and delete answer with.
 */
export class RefusedWrite extends Problem {
  readonly [brand] = true;
  readonly status: ProblemStatus;

  constructor(code: ProblemCode, options: ProblemOptions, cause: unknown) {
    super(code, options);
    this.status = codes[code].status;
    this.cause = cause;
  }
}

/** Throws a driver's error again as a refused write, where it is one. No field is named: the caller may see none. */
export function refused(error: unknown, act: Act): never {
  const problem = problemIn(error, { act, fields: {} });
  throw problem === undefined ? error : new RefusedWrite(problem.code, { detail: problem.message }, error);
}
