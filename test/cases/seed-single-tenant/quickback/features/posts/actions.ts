/* oxlint-disable no-unused-vars -- the snippet is the seed's, verbatim */
import { defineActions } from "@quickback/compiler";

// Admin-only action
export default defineActions({
  publish: {
    access: { roles: ['admin'] },
    execute: async ({ ctx, db }) => {
      // ctx.userRole === 'admin'
      // ctx.roles === ['admin']
    },
  },
});
