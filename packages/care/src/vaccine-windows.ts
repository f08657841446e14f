import { addDays, addMonths, type DateRange, type PlainDate } from '@tongxing/policy';
import { catchUpRules, type CatchUpRule } from './catch-up-rules.ts';
import { birthRange, lastDayBefore, sortWindows, type BirthDate, type DueWindow, type WindowState } from './due-window.ts';
import { addSpan } from './span.ts';
import { newestProgramme, programmeVersions, type ProgrammeVersion, type VaccineDose } from './vaccine-programme.ts';
import { getSeries } from './vaccine-series.ts';

/** What is known of the child. Sex absent: the doses for girls are listed with their condition. */
export interface VaccineChild {
  readonly birthDate: BirthDate;
  readonly sex?: 'female' | 'male';
}

const WHERE = '现住地的预防接种门诊（社区卫生服务中心或乡镇卫生院）';
const SAY: Readonly<Record<'upcoming' | 'due', string>> = {
  upcoming: '还没到时间',
  due: '到时间了，看接种本，没打就去打，不收钱',
};

/** A slot's dose in the edition of its day, and that day. */
interface Placed {
  readonly dose: VaccineDose;
  readonly dueFrom: PlainDate;
  readonly version: number;
}

/**
 * The doses of the programme for a child whose booklet was not seen, each dated by the edition of its day: doses to come by the newest.
 * Dates suppose that the doses before were given in time. Past its time a dose is one to look for in the booklet, never overdue.
 */
export function vaccineWindows(child: VaccineChild, asOf: PlainDate): readonly DueWindow[] {
  const birth = birthRange(child.birthDate);
  const placed = new Map<string, Placed>();
  const windows: DueWindow[] = [];
  for (const { slot, girlsBornFrom } of newestProgramme().doses) {
    if (girlsBornFrom !== undefined && (child.sex === 'male' || birth.to < girlsBornFrom)) continue;
    const place = placeSlot(slot, birth.from, placed);
    if (!place) continue;
    placed.set(slot, place);
    windows.push(toWindow(place, placed, birth, child.sex, asOf));
  }
  return sortWindows(windows);
}

function placeSlot(slot: string, birth: PlainDate, placed: ReadonlyMap<string, Placed>): Placed | undefined {
  for (const [index, version] of programmeVersions.entries()) {
    const dose = doseOf(version, slot);
    if (!dose) continue;
    const day = earliest(dose, birth, placed);
    const end = programmeVersions[index + 1]?.inForce;
    if (end === undefined || day < end) return { dose, dueFrom: later(day, version.inForce ?? day), version: index };
  }
  return undefined;
}

function doseOf(version: ProgrammeVersion, slot: string): VaccineDose | undefined {
  return version.doses.find((dose) => dose.slot === slot);
}

/** The first day that the age and the intervals allow. */
function earliest(dose: VaccineDose, birth: PlainDate, placed: ReadonlyMap<string, Placed>): PlainDate {
  return dose.intervals.reduce(
    (day, interval) => {
      const previous = placed.get(interval.after);
      return previous ? later(day, addSpan(previous.dueFrom, interval.span)) : day;
    },
    addSpan(birth, dose.minAge),
  );
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function toWindow(place: Placed, placed: ReadonlyMap<string, Placed>, birth: DateRange, sex: VaccineChild['sex'], asOf: PlainDate): DueWindow {
  const { dose, dueFrom } = place;
  const series = getSeries(dose.series);
  const end = endOf(place, placed, birth.from);
  const rule = ruleFor(dose, birth, asOf);
  const state = stateOf(rule, dueFrom, end.usualUntil, asOf);
  const alone = dose.series === 'bcg' || dose.series === 'dt' || dose.series === 'hepa';
  const decides = state === 'due' && (rule.kind === 'clinic' || rule.kind === 'testFirst');
  const note = decides ? rule.say : state === 'upcoming' || state === 'due' ? dose.note : undefined;
  return {
    id: dose.slot,
    name: (dose.series === 'polio' ? dose.product.name : series.name) + (alone ? '' : `第${dose.dose}剂`),
    nameEn: alone ? dose.product.nameEn : `${dose.product.nameEn}, dose ${dose.dose}`,
    plain: series.plain,
    dueFrom,
    state,
    ...end,
    say: state === 'upcoming' || state === 'due' ? SAY[state] : rule.say,
    where: WHERE,
    approximate: birth.from !== birth.to,
    checked: dose.checked,
    ...(dose.girlsBornFrom !== undefined && sex === undefined && { condition: '女孩' }),
    ...(note !== undefined && { note }),
  };
}

/** The end of the usual time, and the last recommended day where one was read. */
function endOf(place: Placed, placed: ReadonlyMap<string, Placed>, birth: PlainDate): Pick<DueWindow, 'dueBy' | 'usualUntil'> {
  const { dose, dueFrom } = place;
  if (dose.withinHours !== undefined) {
    const nextDay = addDays(birth, Math.ceil(dose.withinHours / 24));
    return { dueBy: nextDay, usualUntil: nextDay };
  }
  const by = limitInForce(place, birth);
  if (by && by.limit > dueFrom) {
    const last = lastDayBefore(by.limit);
    return by.confirmed ? { dueBy: last, usualUntil: last } : { usualUntil: last };
  }
  const first = dose.byAfter && placed.get(dose.byAfter.after);
  if (dose.byAfter && first) return { usualUntil: lastDayBefore(addSpan(first.dueFrom, dose.byAfter.span)) };
  return { usualUntil: lastDayBefore(addMonths(dueFrom, 1)) };
}

/** A newer edition that came before the limit was reached has the last word on it. */
function limitInForce(place: Placed, birth: PlainDate): { limit: PlainDate; confirmed: boolean } | undefined {
  let by = place.dose.by;
  for (const version of programmeVersions.slice(place.version + 1)) {
    if (!by || version.inForce === undefined || addSpan(birth, by.span) <= version.inForce) break;
    by = doseOf(version, place.dose.slot)?.by ?? by;
  }
  return by && { limit: addSpan(birth, by.span), confirmed: by.checked !== 'toConfirm' };
}

/** A dose is closed only when it is so for every birth date of the range; what asks for care holds from the earliest. */
function ruleFor(dose: VaccineDose, birth: DateRange, asOf: PlainDate): CatchUpRule {
  const rule = catchUpRules.find((one) => {
    const start = one.kind === 'closed' ? birth.to : birth.from;
    return (
      (one.series === undefined || one.series.includes(dose.series)) &&
      (one.slot === undefined || one.slot === dose.slot) &&
      (one.bornBefore === undefined || birth.from < one.bornBefore) &&
      (one.fromAge === undefined || addSpan(start, one.fromAge) <= asOf)
    );
  });
  if (!rule) throw new Error(`no catch-up rule for ${dose.slot}`);
  return rule;
}

function stateOf(rule: CatchUpRule, dueFrom: PlainDate, usualUntil: PlainDate, asOf: PlainDate): WindowState {
  if (rule.kind === 'closed') return 'closed';
  if (asOf < dueFrom) return 'upcoming';
  return asOf <= usualUntil ? 'due' : 'check';
}
