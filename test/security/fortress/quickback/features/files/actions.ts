import { defineActions } from "@quickback/compiler";
import { z } from "zod";
import { files } from "./files.js";

export default defineActions(files, {
  lock: {
    access: { roles: ["user"] },
    input: z.strictObject({ reason: z.string().max(100) }),
    transition: { column: "status", from: ["open"], to: "locked" },
    execute: () => undefined,
  },
});
