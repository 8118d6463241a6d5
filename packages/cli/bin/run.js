import { isCheckout } from "./checkout.js";

// A checkout runs from source: a build that lies about there may be older than the code.
process.setSourceMapsEnabled(true);
if (isCheckout) await import("./register.js");
const { main } = await import(isCheckout ? "../src/main.ts" : "../dist/main.js");
process.exitCode = await main(process.argv.slice(2));
