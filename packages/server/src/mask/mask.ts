import type * as z from "zod";
import { creditCard } from "./credit-card.js";
import { custom, type CustomMask } from "./custom.js";
import { email } from "./email.js";
import { name } from "./name.js";
import { phone } from "./phone.js";
import { redact } from "./redact.js";
import { ssn } from "./ssn.js";

export type MaskType = "email" | "phone" | "ssn" | "creditCard" | "name" | "redact" | "custom";

/** What a value becomes for callers who may not see it. */
export interface Mask {
  readonly type: MaskType;
  /** Never throws, whatever the value; `null` for what it has no form for. NULL is not asked about: it stays NULL. */
  readonly hide: (value: unknown) => unknown;
  /** The schema of what `hide` gives, where that is not a text or `null`. */
  readonly output: z.ZodType | undefined;
  readonly example: string | undefined;
}

/** The masks that an author can name, and `mask.custom` for one of the author's own. */
export const mask = {
  email: ofText("email", email, "ada@example.com"),
  phone: ofText("phone", phone, "+1 555 123 4567"),
  ssn: ofText("ssn", ssn, "123-45-6789"),
  creditCard: ofText("creditCard", creditCard, "4111 1111 1111 1111"),
  name: ofText("name", name, "Ada Lovelace"),
  redact: ofText("redact", redact, ""),
  custom: (annotation: CustomMask): Mask => ({
    type: "custom",
    hide: custom(annotation),
    output: annotation.output,
    example: undefined,
  }),
} as const;

/** What is no text has no masked form: it is hidden whole. */
function ofText(type: MaskType, hide: (text: string) => string, shown: string): Mask {
  return {
    type,
    hide: (value) => (typeof value === "string" ? hide(value) : null),
    output: undefined,
    example: hide(shown),
  };
}
