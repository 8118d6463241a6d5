import { lastFour } from "./last-four.js";

/** `4111 1111 1111 1111` as `**** **** **** 1111`: 12 to 19 digits (ISO/IEC 7812). */
export function creditCard(text: string): string {
  return lastFour(text, /^(?:[0-9][ -]?){11,18}[0-9]$/, "**** **** **** ");
}
