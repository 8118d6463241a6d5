// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { betterAuth } from "@quickback/server/v1";
import config from "../../quickback/quickback.config.js";
import * as tables from "./auth-tables.js";

export const auth = betterAuth({
  basePath: "/auth/v1",
  tables,
  options: config.providers.auth.options,
});
