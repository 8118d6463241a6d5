import { access } from "./access.js";
import { actions } from "./actions.js";
import { columns } from "./columns.js";
import { firewall } from "./firewall.js";
import { loading } from "./loading.js";
import { masks } from "./masks.js";
import { reading } from "./reading.js";
import { routes } from "./routes.js";

/** Every diagnostic that the compiler can give. */
export const catalogue = {
  ...loading,
  ...reading,
  ...access,
  ...firewall,
  ...columns,
  ...masks,
  ...actions,
  ...routes,
};

export type Code = keyof typeof catalogue;

/** What the message and the help of a code need to know. */
export type Holes<C extends Code> = Parameters<(typeof catalogue)[C]["message"]>[0];
