import type { Eligibility, LicenceException, ListLicensing } from '../../model/licensing';
import type { ExceptionBarrier, ExceptionOutcome, LicenceGround } from '../../model/licensing-outcome';
import { and, not, or, type Truth } from '../../model/truth';
import { isNamed, type LicensedControl } from './licensed-control';
import { reaches, type Target } from './reaches';

/**
 * What each exception can do about a requirement that rests on these grounds. It has to be open to every control that requires
 * a licence, and to every one that may. An exception that no entry names for them is left out.
 */
export function exceptionOutcomes(
  grounds: readonly LicenceGround[],
  controls: readonly LicensedControl[],
  { exceptions, bars }: ListLicensing,
  target: Target,
): readonly ExceptionOutcome[] {
  const requiring = controls.filter(({ address }) =>
    grounds.some(({ addresses }) => addresses.includes(address)),
  );
  return exceptions.flatMap((exception) => {
    if (!requiring.some((control) => isOfGroup(control, exception))) return [];
    const lines = requiring.map((control) => lineFor(control, exception));
    if (exception.unnamed === 'no' && lines.every((line) => line === undefined)) return [];
    const barred = bars.filter(
      ({ exceptions: ids, at }) =>
        ids.includes(exception.id) && requiring.some((control) => isNamed(control, at)),
    );
    const shutOut = barred.map(({ at, destinations }) =>
      and([
        or(requiring.filter((control) => isNamed(control, at)).map((one) => requires(one, grounds))),
        reaches(destinations, target),
      ]),
    );
    const tests: readonly (readonly [ExceptionBarrier, Truth])[] = [
      ['barred', not(or(shutOut))],
      [
        'paragraph',
        and(requiring.map((control) => openTo(control, lineFor(control, exception), exception, grounds))),
      ],
      ['destination', reaches(exception.destinations, target)],
      ['reasons', onlyReasons(exception, grounds)],
    ];
    const truth = and(tests.map(([, each]) => each));
    const barrier = tests.find(([, each]) => each === 'no')?.[0];
    return [
      {
        id: exception.id,
        title: exception.title,
        cite: exception.cite,
        availability: availabilities[truth],
        ...(barrier !== undefined && { barrier }),
        amounts: truth === 'no' ? [] : unique(lines.flatMap((line) => line?.amount ?? [])),
        conditions: truth === 'no' ? barred.map(({ says }) => says) : conditionsOf(exception, lines, target),
      },
    ];
  });
}

const availabilities = { yes: 'may-apply', no: 'does-not-apply', unknown: 'not-decided' } as const;

function lineFor(control: LicensedControl, { eligibility }: LicenceException): Eligibility | undefined {
  return eligibility.find(({ at }) => isNamed(control, at));
}

/** Whether a licence is required because of this control. */
function requires({ address }: LicensedControl, grounds: readonly LicenceGround[]): Truth {
  return or(grounds.filter(({ addresses }) => addresses.includes(address)).map(({ truth }) => truth));
}

/**
 * Whether the exception is open to the control, or need not be because the control asks for nothing. One that may not hold, but
 * stands for another that does, leaves it open at best: the other may be shut out.
 */
function openTo(
  control: LicensedControl,
  line: Eligibility | undefined,
  exception: LicenceException,
  grounds: readonly LicenceGround[],
): Truth {
  const named = isOfGroup(control, exception) ? (line?.eligible ?? exception.unnamed) : 'no';
  const shut = grounds
    .filter(({ addresses }) => addresses.includes(control.address))
    .map(({ reason, truth }): Truth =>
      reason !== undefined && line?.unlessReasons.includes(reason) === true ? truth : 'no',
    );
  const open = or([not(requires(control, grounds)), and([named, not(or(shut))])]);
  return control.truth === 'unknown' && control.hereOrElsewhere ? and([open, 'unknown']) : open;
}

/** Whether the exception is for the product group of the control: the letter of its ECCN. */
function isOfGroup({ address }: LicensedControl, { productGroups }: LicenceException): boolean {
  return productGroups === undefined || productGroups.includes(address.charAt(1));
}

function onlyReasons({ onlyReasons: allowed }: LicenceException, grounds: readonly LicenceGround[]): Truth {
  if (allowed === undefined) return 'yes';
  const others = grounds.filter(({ reason }) => reason === undefined || !allowed.includes(reason));
  return not(or(others.map(({ truth }) => truth)));
}

function conditionsOf(
  { conditions, atDestinations }: LicenceException,
  lines: readonly (Eligibility | undefined)[],
  target: Target,
): ExceptionOutcome['conditions'] {
  return [
    ...new Set([
      ...lines.flatMap((line) => line?.condition ?? []),
      ...atDestinations
        .filter(({ destinations }) => reaches(destinations, target) !== 'no')
        .map(({ says }) => says),
      ...conditions,
    ]),
  ];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
