import { defineActions } from "@quickback/compiler";
import * as z from "zod";

export default defineActions({
  list: { access: { roles: ["admin"] }, execute: async () => {} },
  count: { access: { roles: ["admin"] } },
  peek: { access: (ctx) => ctx.userId !== "", execute: async () => {} },
  preview: { method: "GET", input: z.object({}), access: { roles: ["admn"] }, execute: async () => {} },
  import: { standalone: true, path: "Import Me", access: { roles: ["admin"] }, execute: async () => {} },
});
