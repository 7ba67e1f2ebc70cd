/**
 * An object with these fields, all of which are read when one of them is first asked for. To whoever copies, compares or lists
 * it, it is what `read` gives.
 */
export function deferred(fields: readonly string[], read: () => object): object {
  let known: object | undefined;
  const object: object = {};
  for (const field of fields) {
    Object.defineProperty(object, field, {
      enumerable: true,
      get: () => Reflect.get((known ??= read()), field) as unknown,
    });
  }
  return object;
}
