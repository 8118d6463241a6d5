import { defineActions } from "@quickback/compiler";
import { incidents } from "./incidents.js";

export default defineActions(incidents, {
  acknowledge: {
    description: "Says that someone is looking into it.",
    access: { roles: ["editor"] },
    execute: async ({ db, record }) => {
      await db.incidents.update(record.id, { status: "acknowledged" });
    },
  },
});
