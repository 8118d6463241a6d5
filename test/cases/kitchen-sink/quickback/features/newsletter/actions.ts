import { defineActions } from "@quickback/compiler";
import * as z from "zod";

export default defineActions(null, {
  subscribe: {
    access: { roles: ["PUBLIC"] },
    input: z.object({ email: z.email() }),
    execute: async ({ input }) => ({ email: input.email }),
  },
});
