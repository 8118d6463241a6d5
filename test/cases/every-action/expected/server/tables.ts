// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { lines } from "../../quickback/features/orders/lines.js";
export { orders } from "../../quickback/features/orders/orders.js";
