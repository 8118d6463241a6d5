import { defineActions } from "@quickback/compiler";

export default defineActions({
  "send-all": { access: { roles: ["admin"] }, execute: async () => {} },
});
