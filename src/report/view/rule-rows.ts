import type { StatedCondition } from '../../model/stated-condition';
import { fill } from '../messages/fill';
import type { RuleMessages } from '../messages/rule-messages';
import { criterionLabel, printAnswer, printLimit } from './leaf-wording';
import { addressPiece, classPiece, linkedText, piece, type Piece } from './rule-piece';
import type { RuleWording } from './rule-wording';

/** One line of the conditions of a paragraph. */
export interface RuleRow {
  /** How deep the condition nests, from 0. */
  readonly depth: number;
  /** It stands above its parts and has no limit of its own. */
  readonly group: boolean;
  readonly label: readonly Piece[];
  readonly limit: readonly Piece[];
  readonly remark: string;
}

/** Lays conditions that are joined by *and* out as indented lines. */
export function ruleRows(conditions: readonly StatedCondition[], wording: RuleWording): readonly RuleRow[] {
  return conditions.flatMap((condition) => rowsOf(condition, wording, 0));
}

function rowsOf(condition: StatedCondition, wording: RuleWording, depth: number): readonly RuleRow[] {
  const { t, r, lang, glossary } = wording;
  switch (condition.kind) {
    case 'limit':
    case 'answer':
      return [{ depth, group: false, ...leafPieces(condition, wording), remark: '' }];
    case 'class':
      return [
        {
          depth,
          group: false,
          label: [piece(r.classOf, wording)],
          limit: condition.classes.map((id) => classPiece(id, wording)),
          remark: '',
        },
      ];
    case 'all':
      return condition.of.flatMap((part) => rowsOf(part, wording, depth));
    case 'any': {
      const [only, ...others] = condition.of;
      if (only !== undefined && others.length === 0) return rowsOf(only, wording, depth);
      return [
        group(depth, named(t.anyOf, condition.paragraph, wording)),
        ...within(condition.of, wording, depth),
      ];
    }
    case 'not': {
      const { exclusion, of } = condition;
      if (exclusion === undefined)
        return [group(depth, [piece(t.notFollowing, wording)]), ...within([of], wording, depth)];
      const label = linkedText(fill(r.exclusion, { cite: exclusion.address }), wording);
      return [group(depth, label, staysWord(exclusion.staysControlled, r)), ...within([of], wording, depth)];
    }
    case 'reference': {
      const label = condition.mode === 'meets' ? r.referenceMeets : r.referenceControlled;
      const limit = condition.targets.flatMap(({ from, to }) =>
        from === to ? [addressPiece(from, wording)] : linkedText(fill(r.rangeTo, { from, to }), wording),
      );
      return [{ depth, group: false, label: [piece(label, wording)], limit, remark: '' }];
    }
    case 'related': {
      const relation = glossary.relations[condition.relation]?.[lang] ?? condition.relation;
      const label = [piece(fill(r.related, { relation }), wording)];
      return [group(depth, label), ...within([condition.of], wording, depth)];
    }
  }
}

/** A limit or an answer: the parameter, which leads to its page, and what is asked of it. */
export function leafPieces(
  condition: Extract<StatedCondition, { kind: 'limit' | 'answer' }>,
  wording: RuleWording,
): Pick<RuleRow, 'label' | 'limit'> {
  const { t, lang, glossary } = wording;
  const href = wording.parameterHref(condition.parameter);
  if (condition.kind === 'limit') {
    const trace = { ...condition, kind: 'criterion', truth: 'unknown' } as const;
    return {
      label: [piece(criterionLabel(trace, wording), wording, href)],
      limit: [piece(printLimit(trace, wording), wording)],
    };
  }
  const { parameter, values } = condition;
  const entry = glossary.parameters[parameter];
  const printed = values.map((value) => printAnswer(value, parameter, wording)).join(` ${t.or} `);
  return {
    label: [piece((entry?.question ?? entry?.label)?.[lang] ?? parameter, wording, href)],
    limit: [piece(printed, wording)],
  };
}

/** Parts one level deeper; a conjunction among several alternatives gets a line of its own, so that it is seen to belong together. */
function within(parts: readonly StatedCondition[], wording: RuleWording, depth: number): readonly RuleRow[] {
  return parts.flatMap((part) =>
    part.kind === 'all' && (part.paragraph !== undefined || (parts.length > 1 && part.of.length > 1))
      ? [
          group(depth + 1, named(wording.t.allOf, part.paragraph, wording)),
          ...part.of.flatMap((inner) => rowsOf(inner, wording, depth + 2)),
        ]
      : rowsOf(part, wording, depth + 1),
  );
}

function group(depth: number, label: readonly Piece[], remark = ''): RuleRow {
  return { depth, group: true, label, limit: [], remark };
}

function named(words: string, address: string | undefined, wording: RuleWording): readonly Piece[] {
  const plain = piece(address === undefined ? words : `: ${words}`, wording);
  return address === undefined ? [plain] : [addressPiece(address, wording), plain];
}

function staysWord(stays: 'yes' | 'no' | 'unknown', r: RuleMessages): string {
  switch (stays) {
    case 'yes':
      return r.staysYes;
    case 'no':
      return r.staysNo;
    case 'unknown':
      return r.staysUnknown;
  }
}
