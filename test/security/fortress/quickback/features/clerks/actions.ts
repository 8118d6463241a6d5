import { defineActions } from "@quickback/compiler";
import { clerks } from "./clerks.js";

/** Rows as the author's code has them: whole. How they are shown is for the server to say. */
export default defineActions(clerks, {
  greet: {
    access: { roles: ["AUTHENTICATED"] },
    output: clerks,
    execute: ({ record }) => record,
  },
  muster: {
    standalone: true,
    access: { roles: ["AUTHENTICATED"] },
    output: [clerks],
    execute: ({ db }) => db.clerks.list(),
  },
});
