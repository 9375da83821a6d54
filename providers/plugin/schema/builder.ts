/** Builders of schemas: `import { attribute as a } from "../plugin"`. */
export { schema } from "./schema";
export {
  string,
  bool,
  number,
  exactNumber,
  dynamic,
  list,
  set,
  map,
  object,
  objectList,
  objectSet,
  objectMap,
} from "./attribute";
