/** The same function, which works out each answer once; for functions whose answer depends on the argument alone. */
export function remember<K, V>(answer: (question: K) => V): (question: K) => V {
  const known = new Map<K, V>();
  return (question) => {
    const found = known.get(question);
    if (found !== undefined) return found;
    const fresh = answer(question);
    known.set(question, fresh);
    return fresh;
  };
}
