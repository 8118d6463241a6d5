/** The code of the single-tenant page that this project began with, letter for letter. */
export const config = `import { defineConfig, defineRuntime, defineDatabase, defineAuth } from "@quickback/compiler";

export default defineConfig({
  name: "my-site",
  template: "hono",
  features: {
    organizations: false,
  },
  providers: {
    runtime: defineRuntime("cloudflare"),
    database: defineDatabase("cloudflare-d1"),
    auth: defineAuth("better-auth"),
  },
});
`;

export const posts = `// User-scoped data (requires authentication)
export default defineTable(posts, {
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ['user', 'admin'] } },
    create: { access: { roles: ['admin'] } },
  },
});
`;

export const pages = `// Public data (no ownership filtering)
export default defineTable(pages, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ['PUBLIC'] } },
    get: { access: { roles: ['PUBLIC'] } },
    create: { access: { roles: ['admin'] } },
    update: { access: { roles: ['admin'] } },
    delete: { access: { roles: ['admin'] } },
  },
});
`;

export const publicRoutes = `crud: {
  list: { access: { roles: ['PUBLIC'] } },  // No auth required
  get: { access: { roles: ['PUBLIC'] } },   // No auth required
  create: { access: { roles: ['admin'] } }, // Admin only
}`;

export const actions = `// Admin-only action
export default defineActions({
  publish: {
    access: { roles: ['admin'] },
    execute: async ({ ctx, db }) => {
      // ctx.userRole === 'admin'
      // ctx.roles === ['admin']
    },
  },
});
`;
