import type { Cache } from "../model/operation.js";
import { object, positiveInteger, required, type Reader } from "./reader.js";

const readKeys = object({ sMaxage: required(positiveInteger, "sMaxage: 60") }, "an object, as in { sMaxage: 60 }");

/** For how long shared caches may keep an answer. */
export const cache: Reader<Cache> = (given) => {
  const { sMaxage } = readKeys(given) ?? {};
  return sMaxage === undefined ? undefined : { sMaxage };
};
