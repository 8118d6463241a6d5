import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { rules } from "../../../src/db/automation.js";

const event = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bookmarkAdded") }),
  z.strictObject({ type: z.enum(["tagAdded", "tagRemoved"]), tagId: z.string() }),
  z.strictObject({ type: z.literal("addedToList"), listId: z.string() }),
]);

const leaf = z.union([
  z.strictObject({ type: z.literal("always") }),
  z.strictObject({ type: z.literal("urlContains"), text: z.string().min(1) }),
]);

/** One level deep: nobody has asked for more. */
const condition = z.union([leaf, z.strictObject({ type: z.enum(["all", "any"]), conditions: z.array(leaf).max(10) })]);

export default defineTable(rules, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: { event, condition },
});
