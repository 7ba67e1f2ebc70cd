import type { ListLicensing, Pointer, ReasonRule, RowRule } from '../model/licensing';
import { asBilingual, asMapping, at, bilingualAt, itemsAt, required, textAt, textsAt } from './accessors';
import { knownText, knownTextsAt, type LicensingContext } from './licensing-context';
import { destinationSetAt } from './licensing-destination-set';
import type { Mapping } from './tree';

/** Reads special rules, rows and pointers of a list. */
export function readRequirements(
  file: Mapping,
  context: LicensingContext,
): Pick<ListLicensing, 'home' | 'rules' | 'rows' | 'pointers' | 'notModelled'> {
  return {
    home: knownText(required(at(file, 'home')), context.codes, 'destination', context.report),
    rules: itemsAt(file, 'rules').map((item) => readRule(asMapping(item), context)),
    rows: itemsAt(file, 'rows').map((item) => readRows(asMapping(item), context)),
    pointers: itemsAt(file, 'pointers').map((item) => readPointer(asMapping(item), context)),
    notModelled: itemsAt(file, 'not-modelled').map(asBilingual),
  };
}

function readRule(rule: Mapping, context: LicensingContext): ReasonRule {
  const cite = textAt(rule, 'cite');
  const note = bilingualAt(rule, 'note');
  const recipients = at(rule, 'recipients');
  return {
    rule: required(textAt(rule, 'rule')),
    ...(cite !== undefined && { cite }),
    title: required(bilingualAt(rule, 'title')),
    destinations: destinationSetAt(rule, 'destinations', context),
    ...(recipients && { recipients: readRecipients(asMapping(recipients), context) }),
    ...(note && { note }),
  };
}

function readRecipients(
  recipients: Mapping,
  context: LicensingContext,
): NonNullable<ReasonRule['recipients']> {
  return {
    headquarteredIn: destinationSetAt(recipients, 'headquartered-in', context),
    cite: required(textAt(recipients, 'cite')),
    question: required(bilingualAt(recipients, 'question')),
  };
}

function readRows(rows: Mapping, context: LicensingContext): RowRule {
  return {
    rows: textsAt(rows, 'rows'),
    title: required(bilingualAt(rows, 'title')),
    cite: required(textAt(rows, 'cite')),
    destinations: destinationSetAt(rows, 'destinations', context),
  };
}

function readPointer(pointer: Mapping, { codes, report }: LicensingContext): Pointer {
  return {
    destinations: knownTextsAt(pointer, 'destinations', codes, 'destination', report),
    cite: required(textAt(pointer, 'cite')),
    says: required(bilingualAt(pointer, 'says')),
    onlyARemark: at(pointer, 'only-a-remark') !== undefined,
  };
}
