// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { coupons } from "../../quickback/features/keys/coupons.js";
export { files } from "../../quickback/features/keys/files.js";
export { handles } from "../../quickback/features/keys/handles.js";
export { notes } from "../../quickback/features/keys/notes.js";
export { places } from "../../quickback/features/keys/places.js";
export { tickets } from "../../quickback/features/keys/tickets.js";
export { topics } from "../../quickback/features/keys/topics.js";
