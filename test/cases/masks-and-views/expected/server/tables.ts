// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { members } from "../../quickback/features/members/members.js";
export { people } from "../../quickback/features/people/people.js";
