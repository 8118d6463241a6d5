import { defineActions } from "@quickback/compiler";
import { z } from "zod";
import { files } from "./files.js";

export default defineActions(files, {
  lock: {
    access: { roles: ["user"], record: { status: { equals: "open" } } },
    input: z.strictObject({ reason: z.string().max(100) }),
    execute: async ({ db, record }) => {
      await db.files.update(record.id, { status: "locked" });
    },
  },
});
