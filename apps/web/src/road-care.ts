import { newestProgramme, vaccineSeries, vaccineWindows, visitWindows, type BirthDate, type DueWindow } from '@tongxing/care';
import type { RoadEvent } from './family-dates.ts';
import { sayDate } from './words.ts';

const STATE: Record<DueWindow['state'], RoadEvent['state'] | undefined> = {
  upcoming: 'ahead',
  due: 'now',
  late: 'now',
  check: 'past',
  past: 'past',
  closed: undefined,
};

function seriesOf(slot: string) {
  return vaccineSeries.find((series) => series.id === slot.slice(0, slot.lastIndexOf('-')));
}

function isOral(slot: string): boolean {
  return newestProgramme().doses.some((dose) => dose.slot === slot && dose.product.route === 'oral');
}

/** 打2针，口服1次. */
function sayHow(group: readonly DueWindow[]): string {
  const oral = group.filter((one) => isOral(one.id)).length;
  const shots = group.length - oral;
  return [shots > 0 && `打${shots}针`, oral > 0 && `口服${oral}次`].filter(Boolean).join('，');
}

function dosesEvent(group: readonly [DueWindow, ...DueWindow[]], today: string): RoadEvent {
  const [first] = group;
  const state = STATE[first.state] ?? 'past';
  const against = [...new Set(group.flatMap((one) => seriesOf(one.id)?.against ?? []))].join('、');
  const by = group
    .map((one) => one.dueBy)
    .filter((day) => day !== undefined)
    .sort()[0];
  const notes = [
    `防${against}`,
    first.condition && `${first.condition}才打`,
    state !== 'past' && '不收钱',
    by && state !== 'past' && `最晚${sayDate(by)}`,
    ...new Set(group.map((one) => one.note)),
  ];
  return {
    id: `dose-${group.map((one) => one.id).join('-')}`,
    kind: 'vaccine',
    date: state === 'now' ? today : first.dueFrom,
    state,
    when: state === 'now' ? '现在就可以' : `${sayDate(first.dueFrom)}起`,
    what: sayHow(group),
    detail: group.map((one) => one.name).join('、'),
    note: `${notes.filter(Boolean).join('。')}。`,
    changes: [],
    where: first.where,
    ...(first.approximate && state === 'ahead' ? { unsure: '按出生月份推算' } : {}),
  };
}

function visitEvent(window: DueWindow, today: string): RoadEvent {
  const state = STATE[window.state] ?? 'past';
  return {
    id: `visit-${window.id}`,
    kind: 'visit',
    date: state === 'now' ? today : window.dueFrom,
    state,
    when: state === 'now' ? '现在就可以' : `${sayDate(window.dueFrom)}起`,
    what: window.plain,
    note: state === 'past' ? '' : `${sayDate(window.usualUntil)}以前做，不收钱。`,
    changes: [],
    where: window.where,
    ...(window.approximate && state === 'ahead' ? { unsure: '日子大约' } : {}),
  };
}

/** The doses of one visit to the clinic together: those due now, or those whose time begins on one day. */
function byDay(windows: readonly DueWindow[]): readonly (readonly [DueWindow, ...DueWindow[]])[] {
  const groups = new Map<string, [DueWindow, ...DueWindow[]]>();
  for (const window of windows) {
    const state = STATE[window.state];
    if (!state) continue;
    const key = `${state === 'now' ? 'now' : window.dueFrom} ${window.condition ?? ''}`;
    const kept = groups.get(key);
    if (kept) kept.push(window);
    else groups.set(key, [window]);
  }
  return [...groups.values()];
}

/** The doses and the visits of a child, for one whose booklet nobody has seen here. */
export function careEvents(birthDate: BirthDate, sex: 'male' | 'female' | undefined, today: string): readonly RoadEvent[] {
  const doses = byDay(vaccineWindows({ birthDate, ...(sex ? { sex } : {}) }, today)).map((group) => dosesEvent(group, today));
  return [...doses, ...visitWindows({ birthDate }, today).map((window) => visitEvent(window, today))];
}

/** Each dose and visit as a mark of the life strip. */
export function careMarks(
  birthDate: BirthDate,
  sex: 'male' | 'female' | undefined,
  today: string,
): readonly { readonly date: string; readonly kind: 'vaccine' | 'visit'; readonly state: RoadEvent['state'] }[] {
  const mark = (kind: 'vaccine' | 'visit') => (window: DueWindow) => {
    const state = STATE[window.state];
    return state ? [{ date: window.dueFrom, kind, state }] : [];
  };
  return [
    ...vaccineWindows({ birthDate, ...(sex ? { sex } : {}) }, today).flatMap(mark('vaccine')),
    ...visitWindows({ birthDate }, today).flatMap(mark('visit')),
  ];
}
