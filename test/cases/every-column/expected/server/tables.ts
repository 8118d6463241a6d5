// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { countries } from "../../quickback/features/keys/countries.js";
export { lineItems } from "../../quickback/features/keys/line-items.js";
export { links } from "../../quickback/features/keys/links.js";
export { ownIds } from "../../quickback/features/keys/own-ids.js";
export { photos } from "../../quickback/features/keys/photos.js";
export { profiles } from "../../quickback/features/keys/profiles.js";
export { readings } from "../../quickback/features/keys/readings.js";
export { samples } from "../../quickback/features/samples/samples.js";
export { stars } from "../../quickback/features/stars/stars.js";
