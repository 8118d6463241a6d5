import { defineActions } from "@quickback/compiler";
import { inArray } from "drizzle-orm";
import * as z from "zod";
import { settings } from "./settings.js";

export default defineActions(settings, {
  siteInfo: {
    description: "What a page needs to greet its readers.",
    standalone: true,
    method: "GET",
    path: "/site",
    access: { roles: ["PUBLIC"] },
    output: z.object({ title: z.string(), tagline: z.string(), language: z.string() }),
    execute: async ({ db }) => {
      const rows = await db
        .asSystem("shows everyone three settings, none of them private")
        .select()
        .from(settings)
        .where(inArray(settings.key, ["site.title", "site.tagline", "site.language"]));
      const of = (key: string, otherwise: string) => rows.find((row) => row.key === key)?.value ?? otherwise;
      return {
        title: of("site.title", "A blog"),
        tagline: of("site.tagline", ""),
        language: of("site.language", "en"),
      };
    },
  },
});
