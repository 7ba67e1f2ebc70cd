/** `undefined`: not to be told, because a figure is missing or a paragraph is not encoded. */
export type Answer = boolean | undefined;

/** One that fails is enough to fail. */
export function every<T>(parts: readonly T[], ask: (part: T) => Answer): Answer {
  let answer: Answer = true;
  for (const part of parts) {
    const one = ask(part);
    if (one === false) return false;
    if (one === undefined) answer = undefined;
  }
  return answer;
}

/** One that holds is enough. */
export function some<T>(parts: readonly T[], ask: (part: T) => Answer): Answer {
  let answer: Answer = false;
  for (const part of parts) {
    const one = ask(part);
    if (one === true) return true;
    if (one === undefined) answer = undefined;
  }
  return answer;
}

export function opposite(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer;
}
