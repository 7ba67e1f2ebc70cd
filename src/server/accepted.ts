import type { Checked } from '../model/diagnostic';
import { HttpProblem } from './http-problem';

/** The value of a check; otherwise the request is well-formed and what it holds cannot be used. */
export function accepted<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new HttpProblem(422, checked.diagnostics);
  return checked.value;
}
