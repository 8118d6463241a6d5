import { createClient } from "../../../generated/my-site/client/index.js";

/** The API's address: `MY_SITE_API` where it is set, else the development server. */
export const site = createClient({ baseUrl: process.env["MY_SITE_API"] ?? "http://localhost:8787" });
