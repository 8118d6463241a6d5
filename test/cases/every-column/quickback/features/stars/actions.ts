import { defineActions } from "@quickback/compiler";
import * as z from "zod";
import { stars } from "./stars.js";

const key = z.strictObject({ userId: z.string(), thing: z.string() });

export default defineActions(stars, {
  brighten: {
    access: { roles: ["AUTHENTICATED"] },
    execute: async ({ db, record }) => db.stars.update(record, { shine: record.shine + 1 }),
  },
  take: {
    standalone: true,
    access: { roles: ["AUTHENTICATED"] },
    input: key,
    execute: async ({ db, input }) => ({
      found: (await db.stars.find(input)) !== undefined,
      changed: (await db.stars.update(input, { shine: 0 })) !== undefined,
      deleted: await db.stars.delete(input),
    }),
  },
});
