import { createId } from "@paralleldrive/cuid2";
import { nanoid as newNanoid } from "nanoid";

/** Makes a new key. A function, so that a server that needs no library for its keys carries none. */
export interface IdMaker {
  (): string;
}

/** A CUID of version 2: 24 letters and digits. */
export const cuid: IdMaker = () => createId();

/** 21 letters, digits, `_` and `-`. */
export const nanoid: IdMaker = () => newNanoid();

/** `prefixed("post")` makes `post_` and a CUID: a key that says what it is a key of. */
export function prefixed(prefix: string): IdMaker {
  return () => `${prefix}_${createId()}`;
}
