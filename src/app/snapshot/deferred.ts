/**
 * An object with some more fields, all of which are read when one of them is first asked for. To whoever copies, compares or
 * lists it, it is the object with what `read` gives.
 */
export function deferred<T extends object>(object: T, fields: readonly string[], read: () => object): T {
  let known: object | undefined;
  for (const field of fields) {
    Object.defineProperty(object, field, {
      enumerable: true,
      get: () => Reflect.get((known ??= read()), field) as unknown,
    });
  }
  return object;
}
