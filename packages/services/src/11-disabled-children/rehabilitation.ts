import { all, always, any, elapsed, isTrue, not, oneOf, rule, within } from '@tongxing/policy';
import { birthDate, disability } from '../facts/child.ts';
import { childPermit, hukou, parentsPermit, residence } from '../facts/residence.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { adulthood, anyPermit, born, minor } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import * as p from './parameters.ts';

const listed = cite('list', '11.2', 'official', { recheck: RECHECK_HUKOU });
const national = cite('disabledChildRehabilitation', '救助对象', 'official');
const liuzhou = cite('disabledChildRehabilitationGuangxi', '柳州0到17岁', 'repost');

/** The list names the child's own permit; that a parent's is enough is inferred, so it may say yes and never no. */
const permitHere = all(
  within(residence, GUANGXI),
  any(
    isTrue(childPermit),
    all(oneOf(parentsPermit, 'both', 'one'), rule('parents-permit', cite('disabledChildRehabilitationGuangxi', '父母的居住证', 'toConfirm'), always)),
  ),
);

const mayBeDisabled = not(oneOf(disability, 'none'));
const older = elapsed(birthDate, { atLeast: p.rehabilitationAge, lessThan: adulthood });

export const rehabilitation: ListedBenefit = {
  id: '11.2',
  name: '残疾儿童康复救助',
  en: 'Rehabilitation aid for disabled children',
  gives: '残疾孩子做康复训练、手术、配辅助器具，政府出钱，在住的地方就能申请。',
  givesEn: 'Training, surgery and aids paid for by government, claimed where the child lives.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    minor,
    born,
    any(rule('certified-child', [listed, national], oneOf(disability, 'certificate')), rule('diagnosed-child', liuzhou, oneOf(disability, 'diagnosed'))),
    rule('hukou-or-permit', listed, any(within(hukou, GUANGXI), permitHere)),
    any(
      rule('below-seven', national, elapsed(birthDate, { lessThan: p.rehabilitationAge })),
      rule('widened-age', liuzhou, elapsed(birthDate, { lessThan: p.widenedAge })),
    ),
  ),
  procedure: {
    id: 'rehabilitation-aid',
    kind: 'office',
    steps: [
      {
        say: '去县（市、区）残联申请。有居住证的就在住地申请，不用回户口所在地。',
        en: "Apply at the county disabled persons' federation, where you live if you hold a permit.",
      },
      { say: '从残联给的名单里选一家定点机构。想去名单外的，先要残联同意。', en: 'Choose an appointed institution; any other one only with prior consent.' },
      { say: '带孩子去做康复。规定里包的钱，财政直接付给机构。', en: 'Take the child there; what the aid covers is paid by finance to the institution.' },
    ],
    limits: [],
  },
  papers: [
    papers.householdBook,
    papers.guardianId,
    { ...papers.permit, when: not(within(hukou, GUANGXI)) },
    { id: 'disability-proof', name: '残疾人证或医院诊断证明', en: 'disability certificate or diagnosis', hint: '没有证的带诊断证明；要哪一级医院，先问残联' },
  ],
  offices: [offices.disabledFederation, { ...offices.township, note: '也可以托村（社区）或者康复机构帮你申请' }],
  receipt: { proof: '定点机构的康复记录和结算单', en: 'record and account of the institution', lasts: 'calendarYear' },
  renewal: '按年算，每年跟残联接着办。',
  exit: '过了当地的年龄，或者康复了。',
  refused: {
    show: '有广西户口或者广西居住证的残疾儿童，残联要就地受理康复救助申请。',
    en: 'With a Guangxi hukou or residence permit the claim is accepted on the spot.',
    cite: listed,
    complainTo: '市残联',
  },
  notes: [
    {
      kind: 'info',
      say: '视力、听力、言语、肢体、智力残疾和孤独症都可以。越早做越好，不用等残疾人证。',
      en: 'Sight, hearing, speech, limb, intellectual disability and autism; the certificate need not be waited for.',
      cite: [national, liuzhou],
    },
    {
      kind: 'info',
      say: '低保、脱贫监测、孤儿、特困这些家庭先安排。',
      en: 'Families on minimum living and other hardship groups come first.',
      cite: [cite('disabledChildRehabilitation', '优先', 'official')],
    },
    {
      kind: 'warning',
      when: all(mayBeDisabled, older, not(within(residence, { code: '4502', name: '柳州', en: 'Liuzhou' }))),
      say: '7岁到17岁：柳州收，你住的地方收不收，文件没有写清楚。打电话问残联再说，不要自己放弃。',
      en: 'Ages 7 to 17: Liuzhou takes them; elsewhere it is not written clearly. Ask before giving up.',
      cite: [liuzhou],
    },
    {
      kind: 'info',
      when: all(mayBeDisabled, older, within(residence, { code: '4502', name: '柳州', en: 'Liuzhou' })),
      say: '柳州2019年的规定收0到17岁，不限名额，不看收入。打电话问残联现在还是不是这样。',
      en: "Liuzhou's rule of 2019 takes ages 0 to 17 without quota or income test: ask whether it still stands.",
      cite: [liuzhou],
    },
    {
      kind: 'info',
      when: all(mayBeDisabled, not(within(hukou, GUANGXI)), not(anyPermit)),
      say: '没有居住证的，在这里住满半年就给孩子办一张，一般15天内发；没住满的，回户口所在县的残联申请，不要等。',
      en: 'Without a permit: after half a year here get one for the child, as a rule within 15 days; before that apply at the hukou county.',
      cite: [cite('residencePermit', '2', 'official'), cite('residencePermit', '9', 'official')],
    },
    {
      kind: 'info',
      when: all(mayBeDisabled, not(within(hukou, GUANGXI)), not(isTrue(childPermit)), oneOf(parentsPermit, 'both', 'one')),
      say: '窗口要看孩子自己的居住证的，给孩子办一张，一般15天内发，第一张免费。',
      en: "Where the window wants the child's own permit: it is issued as a rule within 15 days, the first one free.",
      cite: [cite('residencePermit', '9', 'official')],
    },
    { kind: 'info', say: '每年补多少、手术和器具的上限，各地不一样，问残联。', en: 'Sums and caps differ by place: ask the federation.' },
  ],
};
