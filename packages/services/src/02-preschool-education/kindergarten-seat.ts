import { all, any, elapsed, isTrue, not, oneOf, rule, setting, within } from '@tongxing/policy';
import { birthDate, disability } from '../facts/child.ts';
import { ownsHome } from '../facts/household.ts';
import { move, residence } from '../facts/residence.ts';
import { grade, KINDERGARTEN } from '../facts/school.ts';
import type { ListedBenefit, Path } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { schoolYear } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import * as p from './parameters.ts';

const listed = cite('list', '2.1', 'official', { recheck: RECHECK_HUKOU });
const nearby = cite('preschoolLaw', '15', 'official', { recheck: RECHECK_HUKOU });
const ages = cite('preschoolAdmissionNanning', '入园年龄', 'repost');

/** Movers between districts of one city can hold no residence permit: none is asked of them. */
const movedFromFar = not(oneOf(move, 'sameTownship', 'sameCounty', 'cityDistricts'));
const autumnEntry = elapsed(birthDate, { atLeast: p.kindergartenAge, at: schoolYear });
const local = oneOf(move, 'sameTownship', 'sameCounty');

const paths: readonly Path[] = [
  {
    id: 'autumn',
    name: '秋季小班：8月31日前满3岁，5月到7月报名',
    en: 'autumn entry: three by 31 August, applications from May to July',
    open: all(),
    meets: rule('three-by-31-august', ages, autumnEntry),
  },
  {
    id: 'estate-first',
    name: '小区配建园：同小区有房有户口的先，外地户口排后面',
    en: 'estate kindergarten: home and hukou on the estate first',
    open: setting(p.ranking, 'homeFirst'),
    meets: all(isTrue(ownsHome), local),
  },
  {
    id: 'district-first',
    name: '公办园：本区户口加住房的先，人多摇号',
    en: 'public kindergarten: district hukou and home first',
    open: setting(p.ranking, 'districtFirst'),
    meets: all(isTrue(ownsHome), local),
  },
  { id: 'owners-first', name: '租房的排最后', en: 'renters last', open: setting(p.ranking, 'rentersLast'), meets: isTrue(ownsHome) },
  { id: 'open-lottery', name: '符合条件的一起摇号', en: 'one lottery for all who qualify', open: setting(p.ranking, 'openLottery'), meets: all() },
  {
    id: 'private-inclusive',
    name: '公办园没排上：找有空位的普惠性民办园',
    en: 'no public seat: an inclusive private kindergarten with room',
    open: all(),
    meets: all(),
  },
];

/** A place in the ranking, not a seat for certain. A local plan that is not entered never says no. */
export const kindergartenSeat: ListedBenefit = {
  id: '2.1',
  name: '就近入普惠性幼儿园',
  en: 'A seat in an inclusive kindergarten nearby',
  gives: '孩子满3岁，可以报住处附近的公办园、普惠园，按名额排。',
  givesEn: 'From three a child may apply for a public or inclusive kindergarten nearby; seats are ranked.',
  subject: 'child',
  strength: 'seats',
  entitled: all(
    rule('before-primary-school', listed, all(oneOf(grade, 'none', 'nursery', ...KINDERGARTEN), elapsed(birthDate, { lessThan: p.kindergartenEnds }))),
    any(
      rule('three-years-old', [listed, nearby], elapsed(birthDate, { atLeast: p.kindergartenAge })),
      rule('taken-younger', ages, all(elapsed(birthDate, { atLeast: p.youngestSeen }), elapsed(birthDate, { atLeast: p.youngerAge, at: schoolYear }))),
    ),
  ),
  procedure: {
    id: 'kindergarten-seat',
    kind: 'ranked',
    steps: [
      {
        say: '先问：附近哪几所是公办园、普惠园，今年怎么排、什么时候报名。',
        en: 'Ask first which kindergartens nearby are public or inclusive, how they rank and when they take applications.',
      },
      { say: '5月到7月报名，在网上或者到幼儿园。', en: 'Apply from May to July, online or at the kindergarten.', months: [5, 7] },
      {
        say: '看名单。没排上的，马上找普惠性民办园，或者问教育局哪里还有空位。',
        en: 'Read the list; where there is no seat go to an inclusive private kindergarten or ask the bureau.',
      },
      { say: '入园前带孩子体检。除了体检，幼儿园不能考孩子。', en: 'A medical check before entry; no other test is allowed.' },
    ],
    limits: [],
    notice: { where: '幼儿园门口或者网上' },
  },
  season: oneOf(grade, 'none', 'nursery'),
  papers: [
    papers.householdBook,
    papers.birthCertificate,
    { ...papers.homeProof, hint: '房产证、购房合同、租房合同，有一样就行；排队时看它' },
    { ...papers.permit, hint: '有就带，排队时看它；没有也可以报名', when: movedFromFar },
    papers.vaccinationCertificate,
    papers.childCheckUp,
  ],
  paths,
  offices: [offices.kindergarten, offices.education],
  receipt: { proof: '入园通知，孩子在园', en: 'admission notice, and the child attends', lasts: 'untilAgeOut' },
  renewal: '一直读到上小学。中途换园、搬家的，重新找有空位的园。',
  exit: '上小学，或者满7岁。',
  untilThen: '8月31日前满3岁的，那一年5月到7月报名，9月上小班。',
  refused: {
    show: '父母在这里工作或者居住，政府要方便孩子就近上幼儿园；除了体检，不能考孩子。',
    en: 'Government makes nearby preschool easy where guardians work or live; no test but a health check.',
    cite: nearby,
    complainTo: '县（市、区）教育局',
  },
  notes: [
    {
      kind: 'warning',
      say: '幼儿园按名额排，不是一定有。早报名，同时报一所普惠性民办园。',
      en: 'Seats are ranked, not certain: apply early, and to an inclusive private kindergarten as well.',
      cite: [cite('preschoolAdmissionNanning', '排序', 'repost')],
    },
    {
      kind: 'info',
      say: '过了8月31日才满3岁的，先问幼儿园收不收插班；不收的，第二年9月上小班。',
      en: 'Who turns three after 31 August asks about a seat during the year, else begins the next September.',
      cite: [ages],
    },
    {
      kind: 'conflict',
      when: all(movedFromFar, elapsed(birthDate, { lessThan: p.kindergartenEnds })),
      say: '清单说符合条件的就近入园；有的招生方案（2022、2023年）把外地户口或者租房的排在最后。排在后面也要收报名，今年怎么排问教育局。',
      en: 'The list says nearby where conditions are met; some plans of 2022 and 2023 rank other hukou or renters last. They may still apply: ask how this year ranks.',
      cite: [listed, cite('preschoolAdmissionNanning', '排序', 'repost')],
    },
    {
      kind: 'info',
      when: oneOf(disability, 'certificate', 'diagnosed'),
      say: '能适应幼儿园生活的残疾孩子，普惠性幼儿园要收；说不收的，找教育局组织评估。还有第12项的资助。',
      en: 'Inclusive kindergartens take disabled children able to adapt; a dispute is assessed by the county. See row 12 for aid.',
      cite: [cite('preschoolLaw', '17', 'official')],
    },
    {
      kind: 'info',
      when: not(within(residence, GUANGXI)),
      say: '现在不住在广西：清单管不到那里，但法律一样，问现住地的教育局。',
      en: 'Outside Guangxi the list does not reach, but the Act does: ask the education bureau where you live.',
      cite: [nearby],
    },
  ],
};
