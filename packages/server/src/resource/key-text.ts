import * as z from "zod";

/** A text that names a record in a path: not empty, and neither `.` nor `..`, which URLs resolve away (RFC 3986, 5.2.4). */
export function keyText(longest?: number) {
  const text = z
    .string()
    .min(1)
    .regex(/^(?!\.{1,2}$)/, { error: 'Expected a text other than "." and ".."' });
  return longest === undefined ? text : text.max(longest);
}
