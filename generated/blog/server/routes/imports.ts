// Compiled from quickback/routes/imports.ts. Edit that file and compile again.
import { ownRoutes, signedIn } from "@quickback/server/v1";
import router from "../../../../examples/blog/quickback/routes/imports.js";

export default ownRoutes("imports", router, {
  allow: signedIn(),
  operations: {
    "POST /imports": "importMarkdown",
  },
});
