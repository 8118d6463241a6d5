import { defineActions } from "@quickback/compiler";

export default defineActions(null, {
  subscribe: { standalone: false, access: { roles: ["PUBLIC"] }, execute: async () => {}, errors: { taken: 409 } },
});
