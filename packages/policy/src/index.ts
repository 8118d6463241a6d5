export { holds, type Cell } from "./compare.js";
export { anonymous, contextPaths, contextValue, isSignedIn, splitRoles, type Context } from "./context.js";
export { countVariables, needsVariable } from "./count-variables.js";
export { evaluate, type Condition, type Decision } from "./evaluate.js";
export { possibleDecisions, possibleTogether, type DecidedTogether } from "./possible-decisions.js";
export { requireSignIn } from "./require-sign-in.js";
export { nearest } from "./nearest.js";
export { interpret, meets, type Row } from "./interpret.js";
export {
  isPublic,
  isReadAlike,
  isSameForEveryone,
  type Comparison,
  type Literal,
  type NonEmpty,
  type NullTest,
  type Operand,
  type Operator,
  type Rule,
} from "./rule.js";
