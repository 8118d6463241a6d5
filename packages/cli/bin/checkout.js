import { existsSync } from "node:fs";

/** Whether this is a checkout, not an installed package: only there is the configuration of the build. */
export const isCheckout = existsSync(new URL("../tsconfig.json", import.meta.url));
