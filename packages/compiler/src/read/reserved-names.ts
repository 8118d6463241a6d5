/** Names that an object has by birth, or that would make a promise of it: no method of an SDK can have them. */
export const reservedMembers: ReadonlySet<string> = new Set(["then", ...Object.getOwnPropertyNames(Object.prototype)]);

/** Names that an SDK's resource has already, or that an object has by birth: neither actions nor views can have them. */
export const reservedNames: ReadonlySet<string> = new Set([
  ..."list get create update delete put patch view views batch batchCreate batchUpdate batchDelete".split(" "),
  ...reservedMembers,
]);
