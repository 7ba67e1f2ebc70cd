interface Sign {
  readonly sign: string;
  /** Column of the dot behind it. */
  readonly dot: number;
  readonly page: number;
}

/** The signs under which a line of a nested list stands, outermost first: `a`, `5`, `b`. */
export class SignStack {
  private signs: Sign[] = [];

  get path(): string {
    return this.signs.map(({ sign }) => sign).join('.');
  }

  clear(): void {
    this.signs = [];
  }

  push(sign: string, dot: number, page: number): void {
    this.signs.push({ sign, dot, page });
  }

  /** Whether some running list would go on with this sign. */
  continues(sign: string): boolean {
    return this.signs.some((last) => nextSign(last.sign) === sign);
  }

  /** How far the sign stands from the column of the list that it continues; unknown (Infinity) across pages. */
  distance(sign: string, dot: number, page: number): number {
    const columns = this.signs.flatMap((last) =>
      nextSign(last.sign) === sign && last.page === page ? [Math.abs(last.dot - dot)] : [],
    );
    return Math.min(Infinity, ...columns);
  }

  /** Goes on with the list that the sign continues: of several the one whose column is nearest, else the innermost. */
  put(sign: string, dot: number, page: number): true {
    const depths = this.signs.flatMap((last, depth) => (nextSign(last.sign) === sign ? [depth] : []));
    const distance = (depth: number): number => {
      const last = this.signs[depth];
      return last?.page === page ? Math.abs(last.dot - dot) : Infinity;
    };
    const innermost = depths.at(-1) ?? 0;
    const chosen = depths.reduce(
      (best, depth) => (distance(depth) < distance(best) ? depth : best),
      innermost,
    );
    this.signs.splice(chosen, Infinity, { sign, dot, page });
    return true;
  }

  /** Begins a list within the innermost one, or beside one of the same kind that ended. */
  open(sign: string, dot: number, page: number): true {
    this.push(sign, dot, page);
    return true;
  }
}

/** The sign after this one in its list: `b` after `a`, `10` after `9`; empty after `z`. */
export function nextSign(sign: string): string {
  if (/^\d+$/.test(sign)) return String(Number(sign) + 1);
  return sign === 'z' ? '' : String.fromCharCode(sign.charCodeAt(0) + 1);
}
