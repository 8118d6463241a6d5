// Compiled from quickback/routes/feed.ts. Edit that file and compile again.
import { anyone, ownRoutes } from "@quickback/server/v1";
import router from "../../../../examples/blog/quickback/routes/feed.js";

export default ownRoutes("feed", router, {
  allow: anyone(),
  operations: {
    "GET /feed/posts.xml": "postsFeed",
    "GET /feed/authors/{userId}": "authorFeed",
  },
});
