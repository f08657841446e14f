import { all, any, isTrue, not, oneOf, rule } from '@tongxing/policy';
import { extremePoverty, minimumLiving, povertyMonitored, recognisedUnsupported } from '../facts/household.ts';
import { boarderGroup, boarding, grade, JUNIOR, PRIMARY } from '../facts/school.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { assistanceClassesByAct, disabledInHardship } from '../people.ts';
import { cite } from '../sources.ts';
import { pupil } from './conditions.ts';
import * as p from './parameters.ts';

const subsidyGroups = cite('livingSubsidyGuangxi', '对象', 'repost');

/** Guangxi's groups since autumn 2023, the classes of the Act from its first day, and disabled pupils whose hardship the school has recognised. Boarders have groups more. */
export const livingSubsidy: ListedBenefit = {
  id: '3.3',
  name: '家庭经济困难学生生活补助',
  en: 'Living subsidy for pupils in hardship',
  gives: '困难家庭的孩子上小学、初中，每学期发生活补助。',
  givesEn: 'A living subsidy each term for primary and junior pupils of families in hardship.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    rule('on-the-roll', subsidyGroups, pupil),
    any(
      rule('subsidy-groups', subsidyGroups, any(isTrue(extremePoverty), isTrue(minimumLiving), isTrue(povertyMonitored), isTrue(recognisedUnsupported))),
      assistanceClassesByAct,
      rule('disabled-in-hardship', subsidyGroups, disabledInHardship),
      rule('boarders-of-other-groups', subsidyGroups, isTrue(boarderGroup)),
    ),
  ),
  amounts: [
    { when: all(isTrue(boarding), oneOf(grade, ...PRIMARY)), parameter: p.boardingPrimary, per: 'year' },
    { when: all(isTrue(boarding), oneOf(grade, ...JUNIOR)), parameter: p.boardingJunior, per: 'year' },
    { when: all(not(isTrue(boarding)), oneOf(grade, ...PRIMARY)), parameter: p.dayPrimary, per: 'year' },
    { when: all(not(isTrue(boarding)), oneOf(grade, ...JUNIOR)), parameter: p.dayJunior, per: 'year' },
  ],
  procedure: {
    id: 'living-subsidy',
    kind: 'school',
    steps: [
      { say: '每年9月向学校交申请表。', en: 'Each September hand the form to the school.', months: [9, 9] },
      { say: '学校跟民政的名单核对，对上了按学期发。', en: 'The school checks against the list of civil affairs and pays by term.' },
    ],
    limits: [],
  },
  papers: [papers.aidForm, papers.hardshipProof],
  offices: [offices.school],
  receipt: { proof: '补助到账', en: 'subsidy paid', lasts: 'term' },
  renewal: '每年9月重新申请。春季5月30日前、秋季11月30日前发。',
  exit: '离校、转学或不再困难就停。',
  refused: {
    show: '困难家庭的学生在学籍学校申请生活补助，不看户口。',
    en: 'The subsidy follows the school roll, not the hukou.',
    cite: cite('socialAssistanceAct', '38', 'official'),
    complainTo: '县（市、区）学生资助管理中心',
  },
  notes: [
    {
      kind: 'info',
      when: isTrue(boarderGroup),
      say: '读民族班、特教学校，或者家里是水库移民的住校生，不看家里是哪一类困难。跟学校说，让学校核对。',
      en: 'Boarders in classes for ethnic minorities, at special schools or of families resettled for reservoirs need be of no class: tell the school.',
      cite: [subsidyGroups],
    },
    {
      kind: 'info',
      say: '外省认定的低保、特困等，广西的学校查不到，要带证明。',
      en: 'Classes recognised in another province must be shown on paper.',
      cite: [cite('livingSubsidyGuangxi', '外省认定的', 'toConfirm')],
    },
  ],
};
