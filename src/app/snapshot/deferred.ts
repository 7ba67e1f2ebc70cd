type Read = () => object;

/** How the fields of an object are read that are not there yet; what was read once. */
const readers = new WeakMap<object, Read>();
const known = new WeakMap<object, object>();
/** By field, one getter for all objects: with getters of its own, each object would take ten times as long to make. */
const getters = new Map<string, PropertyDescriptor>();

/**
 * An object with some more fields, all of which are read when one of them is first asked for. To whoever copies, compares or
 * lists it, it is the object with what `read` gives.
 */
export function deferred<T extends object>(object: T, fields: readonly string[], read: Read): T {
  readers.set(object, read);
  for (const field of fields) Object.defineProperty(object, field, getterOf(field));
  return object;
}

function getterOf(field: string): PropertyDescriptor {
  const found = getters.get(field) ?? {
    enumerable: true,
    get(this: object): unknown {
      return Reflect.get(readOf(this), field);
    },
  };
  getters.set(field, found);
  return found;
}

function readOf(object: object): object {
  const found = known.get(object) ?? readers.get(object)?.();
  if (found === undefined) throw new Error('a field was asked of another object');
  known.set(object, found);
  return found;
}
