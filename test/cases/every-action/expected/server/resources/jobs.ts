// Compiled from quickback/features/jobs/actions.ts. Edit that file and compile again.
import { records, role, routes, standaloneAction } from "@quickback/server/v1";
import actions from "../../../quickback/features/jobs/actions.js";

export default routes("jobs", {
  "GET /jobs/latest": standaloneAction({ allow: role("user", "admin"), gives: records("orders"), run: actions.latest }),
});
