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
