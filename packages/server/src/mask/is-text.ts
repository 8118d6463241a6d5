import * as z from "zod";
import { withoutWrappers } from "../resource/shape.js";

/** Whether a field holds text, which named masks have a form for; all else, enums too, they hide as `null`. */
export function isText(field: z.core.$ZodType): boolean {
  return withoutWrappers(field) instanceof z.ZodString;
}
