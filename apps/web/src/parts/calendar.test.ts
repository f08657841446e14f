import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { RoadEvent } from '../family-dates.ts';
import { calendarFile, calendarText } from './calendar.ts';

const event = (what: string, note: string, date = '2027-09-01'): RoadEvent => ({
  id: 'school-primary',
  kind: 'school',
  date,
  state: 'ahead',
  when: '2027年9月1日',
  what,
  note,
  changes: [],
});
const STAMP = '20261127T000000Z';

function read(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('The calendar file', () => {
  it('gives back every text as it was, whatever signs it holds, in lines of at most 75 octets', () => {
    const text = fc.string({ unit: fc.constantFrom(...'上学打针；,;:\\\n"“”𬭸 a1'.split('')), maxLength: 120 }).map((one) => one.trim());
    fc.assert(
      fc.property(text, text, (what, note) => {
        const file = calendarFile([event(`针${what}`, note)], '孩子', STAMP);
        assert.ok(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
        const [found] = read(file);
        assert.equal(found?.description, ['2027年9月1日', `针${what}`, note].filter(Boolean).join('\n'));
      }),
    );
  });

  it('is one whole day, the day after excluded, also at the end of a month and of February', () => {
    for (const [date, next] of [
      ['2027-01-31', '2027-02-01'],
      ['2028-02-28', '2028-02-29'],
      ['2027-12-31', '2028-01-01'],
    ] as const) {
      const [found] = read(calendarFile([event('上学', '', date)], '孩子', STAMP));
      assert.deepEqual([found?.startDate.toString(), found?.endDate.toString()], [date, next]);
    }
  });

  it('says nothing of the matter in title and reminder: a lock screen shows them', () => {
    const file = calendarFile([event('艾滋病随访', '')], '孩子', STAMP);
    const shown = file.split('\r\n').filter((line) => /^(SUMMARY|DESCRIPTION:童行)/.test(line));
    assert.equal(shown.length, 3);
    assert.ok(shown.every((line) => !line.includes('艾滋')));
  });

  it('is text with the same days for a phone that keeps no files', () => {
    assert.equal(calendarText([event('上小学一年级', '')], '孩子'), '孩子的日子（童行）\n2027年9月1日　上小学一年级');
  });
});
