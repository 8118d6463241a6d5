import { Failure } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { isErrorWith } from "../process/error-codes.js";

/** For `catch`: what keeps a compile from putting its passing files into the project. */
export function explainRoot(root: string): (error: unknown) => never {
  return (error) => {
    if (isErrorWith(error, "EACCES", "EPERM", "EROFS"))
      throw new Failure(`The folder ${shown(root)} may not be written by this user.`, {
        help: "A compile puts the bundled project there for a moment, beside quickback/. Make the folder writable.",
      });
    if (isErrorWith(error, "ENOSPC")) throw new Failure(`${shown(root)} can't be written: the disk is full.`);
    throw error;
  };
}
