/**
 * Puts values into a message: `fill('{n} bit', {n: 12})` is `12 bit`.
 * A placeholder without a value is a fault of ours and throws.
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{([a-z]+)\}/gi, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${placeholder} in the message "${message}"`);
    return String(value);
  });
}
