import { isErrorWith } from "./error-codes.js";

/** Whether a process with this id exists. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isErrorWith(error, "EPERM");
  }
}
