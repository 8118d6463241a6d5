/** Names that an SDK's resource has already, or that an object has by birth: neither actions nor views can have them. */
export const reservedNames: ReadonlySet<string> = new Set([
  ..."list get create update delete put patch view views batch batchCreate batchUpdate batchDelete then".split(" "),
  ...Object.getOwnPropertyNames(Object.prototype),
]);
