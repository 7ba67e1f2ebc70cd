import type { FigureValue } from '../../model/item';
import type { Fault } from '../fault';

/** What a cell or value turned out to be: a figure, the statement that it is not known, or neither. */
export type Reading =
  | { readonly kind: 'figure'; readonly value: FigureValue }
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly fault: Fault };

export function figure(value: FigureValue): Reading {
  return { kind: 'figure', value };
}

export function fault(
  id: string,
  found: string,
  expected?: string,
  repair?: string,
): { readonly kind: 'fault'; readonly fault: Fault } {
  return {
    kind: 'fault',
    fault: {
      id,
      found,
      ...(expected !== undefined && { expected }),
      ...(repair !== undefined && { repair }),
    },
  };
}
