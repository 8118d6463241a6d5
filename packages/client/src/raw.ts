export {
  type Client as FetchClient,
  type ClientOptions as FetchClientOptions,
  default as createFetchClient,
} from "openapi-fetch";
