import { Failure } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { isErrorWith } from "../process/error-codes.js";

/** What keeps an output from being written, as something that its reader can put right. */
export function explainedWrite(error: unknown, out: string): unknown {
  const help = "Make it writable for this user, or name another folder: --out DIR.";
  if (isErrorWith(error, "EACCES", "EPERM"))
    return new Failure(`${shown(out)} may not be written by this user.`, { help });
  if (isErrorWith(error, "EROFS")) return new Failure(`${shown(out)} lies on a disk that can only be read.`, { help });
  if (isErrorWith(error, "ENOSPC")) return new Failure(`${shown(out)} can't be written: the disk is full.`);
  if (isErrorWith(error, "ENOTDIR", "EEXIST"))
    return new Failure(`${shown(out)} can't be a folder: a file has its name, or that of a folder around it.`, {
      help,
    });
  return error;
}
