/** For `catch`: answers `value` if the file or folder is not there. */
export function unlessMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (isErrorWith(error, "ENOENT")) return value;
    throw error;
  };
}

export function isErrorWith(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
