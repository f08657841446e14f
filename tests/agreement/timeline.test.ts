import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addDays, addMonths, decideOn, seededRandom, timeline, toDayNumber, type Afterwards, type Said, type Situation } from '@tongxing/policy';
import { benefits, facts, timelineRulesOf } from '@tongxing/services';
import { published, sampled, TODAY } from './sampled-places.ts';

const NOTHING = {
  minimumLiving: false,
  extremePoverty: false,
  marginal: false,
  rigidSpending: false,
  recognisedUnsupported: false,
  emergency: false,
  spendingJumped: false,
  unattended: false,
  disability: 'none',
};

/** Two synthetic children: five, from Hunan, in Nanning; fourteen, from Guizhou, in Liuzhou. */
const CHILDREN: Readonly<Record<string, Situation>> = {
  'a child of 5 from Hengnan in Nanning': {
    ...NOTHING,
    birthDate: '2021-08-20',
    residence: '450107',
    hukou: '430422',
    grade: 'k3',
    childPermit: false,
    parentsPermit: 'one',
    povertyMonitored: false,
    insurance: 'elsewhere',
  },
  'a child of 14 from Qianxinan in Liuzhou': {
    ...NOTHING,
    birthDate: '2012-05-17',
    residence: '450204',
    hukou: '522301',
    grade: 'j2',
    childPermit: false,
    parentsPermit: 'both',
    povertyMonitored: true,
    insurance: 'none',
  },
};

function readOf(
  said: Said,
  rules: ReturnType<typeof timelineRulesOf>,
  span: { readonly from: string; readonly to: string },
): (date: string) => ReadonlyMap<string, string> {
  const entries = timeline(benefits, said, span, rules);
  const start = new Map<string, string>(benefits.map((benefit) => [benefit.id, decideOn(benefit, said, span.from, rules).shown]));
  return (date) => {
    const shown = new Map(start);
    for (const entry of entries) if (entry.date <= date) for (const change of entry.changes) shown.set(change.benefit, change.to);
    return shown;
  };
}

for (const [name, situation] of Object.entries(CHILDREN)) {
  for (const afterwards of ['stay', 'lapse'] satisfies readonly Afterwards[]) {
    it(`D4, D5: ${name}, facts taken to ${afterwards}: on 250 days from birth to 18 every benefit shows what the time line says`, (t) => {
      const born = String(situation['birthDate']);
      const span = { from: addDays(born, -30), to: addMonths(born, 12 * 18 + 1) };
      const random = seededRandom(5);
      for (const rules of [timelineRulesOf(published), timelineRulesOf(sampled)]) {
        const said: Said = { situation, facts, on: TODAY, afterwards };
        const entries = timeline(benefits, said, span, rules);
        const shownOn = readOf(said, rules, span);
        const eves = entries.flatMap(({ date }) => [addDays(date, -1), date]).filter((date) => date > span.from);
        const days = Array.from({ length: 250 - Math.min(eves.length, 150) }, () =>
          addDays(span.from, Math.floor(random() * (toDayNumber(span.to) - toDayNumber(span.from)))),
        );
        for (const date of [...eves.slice(0, 150), ...days]) {
          const shown = shownOn(date);
          for (const benefit of benefits) assert.equal(shown.get(benefit.id), decideOn(benefit, said, date, rules).shown, `${benefit.id} on ${date}`);
        }
        assert.ok(
          entries.some(({ date }) => date === addMonths(born, 12 * 18)),
          'the eighteenth birthday changes something',
        );
        t.diagnostic(`${entries.length} days, ${entries.filter(({ date }) => date > TODAY).length} of them to come`);
      }
    });
  }
}
