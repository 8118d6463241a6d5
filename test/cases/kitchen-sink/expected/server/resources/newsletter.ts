// Compiled from quickback/features/newsletter/actions.ts. Edit that file and compile again.
import { anyone, routes, standaloneAction } from "@quickback/server/v1";
import actions from "../../../quickback/features/newsletter/actions.js";

export default routes("newsletter", {
  "POST /newsletter/subscribe": standaloneAction({ allow: anyone(), run: actions.subscribe }),
});
