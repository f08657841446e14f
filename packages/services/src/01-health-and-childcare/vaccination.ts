import { all, elapsed, not, oneOf, rule, since, within } from '@tongxing/policy';
import { birthDate } from '../facts/child.ts';
import { residence, residenceSince } from '../facts/residence.ts';
import { grade, KINDERGARTEN, PRIMARY } from '../facts/school.ts';
import type { ListedBenefit, Note } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { born, childHealthAge } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const placeOfStay = cite('vaccineLaw', '47', 'official');
const catchUp = cite('vaccineProgramme', '小于18周岁', 'repost', { recheck: '2026年版的正式文本、生效日和补种章节未读到' });
const hpv = cite('hpvNotice', '接种对象和程序', 'repost');
const project = cite('hpvGuangxi', '对象和截止日', 'repost');

const ofHpvAge = elapsed(birthDate, { atLeast: p.hpvAge, lessThan: p.catchUpAge });

const notes: readonly Note[] = [
  {
    kind: 'warning',
    say: '打过的针看接种证。外省打的，这边不一定查得到；搬家一定带上本子。',
    en: 'Doses given elsewhere may not show in the system here: bring the certificate when you move.',
  },
  {
    kind: 'info',
    say: '漏了几针也不用从头打，补上缺的就行；7岁以后还能补，补到18岁前，都不收钱。',
    en: 'A series is never begun again; what is missing is made up, free, until 18.',
    cite: [catchUp],
  },
  {
    kind: 'conflict',
    when: elapsed(birthDate, { atLeast: childHealthAge, lessThan: p.catchUpAge }),
    say: '清单这一项写的是0到6岁的孩子；国家免疫程序补种到18岁前。按国家程序，大孩子照样补。',
    en: 'The list speaks of children up to 6; the national programme makes up doses until 18 and serves older children too.',
    cite: [cite('list', '1.2', 'official'), catchUp],
  },
  {
    kind: 'info',
    when: all(ofHpvAge, since(birthDate, p.hpvBornFrom)),
    say: '女孩满13岁，免费打两剂HPV疫苗（防宫颈癌），没打完的满18岁前都免费。自己花钱打了第一剂的，第二剂免费。满15岁才打第一剂的，打几剂问门诊。',
    en: 'Girls from 13 have two HPV doses free, until 18 where not finished; who paid for the first has the second free; from 15 the clinic says how many.',
    cite: [hpv, cite('vaccineProgramme', 'HPV', 'repost')],
  },
  {
    kind: 'info',
    when: all(since(birthDate, p.hpvProjectBornFrom), not(since(birthDate, p.hpvBornFrom))),
    say: '2011年8月31日到11月9日出生的女孩，广西免费打HPV疫苗的项目到2026年11月9日为止，以后要自己花钱。',
    en: 'For girls born from 31 August to 9 November 2011 the project of Guangxi ran until 9 November 2026; after that the doses are paid for.',
    cite: [project],
  },
  {
    kind: 'info',
    when: oneOf(grade, 'none', 'nursery', ...KINDERGARTEN, ...PRIMARY),
    say: '入托、上幼儿园、上小学，还有中途转来的，都要查接种证：开学或者转来30天内查，12月31日前再查一次补了没有。上初中不查。没打全的，在住地或者学校附近的门诊补。',
    en: 'Nursery, kindergarten and primary school, not junior school, check the certificate within 30 days of start or transfer and again before 31 December; the clinic of home or school makes up.',
    cite: [cite('certificateCheck', '30天内查验', 'repost')],
  },
  {
    kind: 'info',
    say: '针没打全，不能因为这个不让孩子上学，补上就行。',
    en: 'Missing doses are no ground for refusing a child at school: they are made up.',
    cite: [cite('certificateCheck', '不影响入学', 'toConfirm')],
  },
  {
    kind: 'info',
    say: '刚出生时皮肤发黄（生理性黄疸）的、只是发烧抽过筋的、癫痫控制住的、先心病稳定的、“过敏体质”的，一般都能打。跟医生说清楚，由医生定。',
    en: 'Physiological jaundice, simple febrile seizure, controlled epilepsy, stable heart disease and an "allergic constitution" are no contraindications; the doctor decides.',
    cite: [cite('vaccineProgramme', '不能打的情形', 'repost')],
  },
  {
    kind: 'info',
    when: not(within(residence, GUANGXI)),
    say: '现在不住在广西：全国都一样，在现住地的接种门诊打。',
    en: 'Outside Guangxi the same holds at the clinic where you live.',
    cite: [placeOfStay],
  },
];

/** Anybody below 18 at the clinic of the place of stay, from the first day there. */
export const vaccination: ListedBenefit = {
  id: '1.2-vaccination',
  name: '免疫规划疫苗接种',
  en: 'Vaccination under the national programme',
  gives: '国家免疫规划的针，在住的地方打，不收钱。',
  givesEn: 'Vaccines of the national programme, free, where the child is staying.',
  subject: 'child',
  strength: 'right',
  entitled: rule(
    'at-the-place-of-stay',
    [placeOfStay, cite('vaccineLaw', '49', 'official'), cite('list', '1.2', 'official'), catchUp],
    all(born, elapsed(birthDate, { lessThan: p.catchUpAge })),
  ),
  procedure: {
    id: 'vaccination',
    kind: 'clinic',
    steps: [
      {
        say: '孩子出生后1个月内，去住地的接种门诊或者出生的医院办接种证，都不能拒绝。',
        en: 'Within a month of birth get the certificate at the clinic of residence or the hospital of birth; neither may refuse.',
      },
      {
        say: '搬家以后，带接种证去现住地的接种门诊登记，住一天也能打。',
        en: 'After a move register at the clinic where you are with the certificate; one day of stay is enough.',
      },
      {
        say: '到时间就去。医生先问身体好不好，你签字同意，打完在门诊坐30分钟再走。',
        en: 'Go when a dose is due; the doctor asks after the health, you consent, and wait 30 minutes afterwards.',
      },
    ],
    limits: [
      {
        id: 'entry-check',
        duty: '托育机构、幼儿园、小学查验接种证',
        en: 'nursery, kindergarten or primary school checks the certificate',
        count: 30,
        unit: 'days',
        from: '开学或者转入',
        fromEn: 'start or transfer',
        cite: 'vaccination-certificate-check-2021#30天内查验',
      },
    ],
  },
  papers: [
    { ...papers.vaccinationCertificate, hint: '没办过的，去门诊办；外省打的针，这边不一定查得到，一定带上本子' },
    { id: 'child-id', name: '孩子的户口簿或出生医学证明', en: "the child's household register or birth certificate" },
    papers.guardianId,
  ],
  paths: [
    { id: 'any-stay', name: '住一天也能打：不看户口、居住证和住了多久', en: 'any stay: no hukou, permit or length of stay asked', open: all(), meets: all() },
    {
      id: 'clinic-register',
      name: '住满3个月：列入这个门诊的常住管理，到时间有人通知',
      en: "three months: on the clinic's standing register",
      open: all(),
      meets: rule('three-months', cite('clinicRegister', '居住满3个月', 'repost'), elapsed(residenceSince, { atLeast: p.clinicStay })),
    },
  ],
  offices: [offices.vaccination, { ...offices.clinic, note: '问接种门诊哪几天开' }],
  receipt: { proof: '到年纪的针，接种证上都有记录', en: 'every dose due entered in the certificate', lasts: 'untilAgeOut' },
  renewal: '每一针到时间就去；搬家带上接种证，在新地方接着打。',
  exit: '要打的针都打完，或者满18岁。',
  untilThen: '宝宝出生24小时内，医院会打第一针。',
  refused: {
    show: '孩子现在住哪里，就由哪里的接种门诊打国家免疫规划疫苗，不看户口，不收任何费用；办接种证不得拒绝。',
    en: 'The clinic of the place of stay vaccinates, whatever the hukou and without any fee; the certificate may not be refused.',
    cite: placeOfStay,
    complainTo: '县（市、区）疾控局、卫生健康局',
  },
  schedule: 'vaccines',
  notes,
};
