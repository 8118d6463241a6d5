export type {
  Access,
  AccessFunction,
  AccessRule,
  CallerRule,
  ContextReference,
  RecordCondition,
  Role,
} from "./define/access.js";
export { ActionError } from "./define/action-error.js";
export {
  defineActions,
  type ActionArguments,
  type ActionDefinition,
  type ActionFile,
  type Actions,
  type Env,
  type Method,
  type Output,
  type Transition,
} from "./define/actions.js";
export type { ColumnName, RowOf } from "./define/column.js";
export {
  defineAuth,
  defineConfig,
  defineDatabase,
  defineRuntime,
  type Auth,
  type AuthName,
  type AuthOptions,
  type Config,
  type Database,
  type DatabaseName,
  type DatabaseOptions,
  type GenerateId,
  type OpenapiOptions,
  type Runtime,
  type RuntimeName,
  type RuntimeOptions,
} from "./define/config.js";
export type { ActionContext, Session, User } from "./define/context.js";
export type {
  BatchResults,
  ListQuery,
  NamedTable,
  RecordId,
  ScopedDatabase,
  ScopedTable,
  ScopedTableOf,
  SystemDatabase,
  Write,
} from "./define/database.js";
export type { RouteEnv, RouteVariables } from "./define/routes.js";
export { actionErrorBrand, actionsBrand, definitionBrand, writeBrand } from "./define/symbols.js";
export {
  defineTable,
  type Crud,
  type Definition,
  type Field,
  type FieldSettings,
  type Firewall,
  type Guards,
  type Mask,
  type QueryOptions,
  type TableOptions,
  type View,
} from "./define/table.js";
