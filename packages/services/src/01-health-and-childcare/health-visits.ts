import { all, elapsed, not, rule, within } from '@tongxing/policy';
import { birthDate } from '../facts/child.ts';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { born, childHealthAge, standingResident } from '../people.ts';
import { cite } from '../sources.ts';

const listed = cite('list', '1.1', 'official');
const visits = cite('publicHealthNorm', '13次健康管理', 'repost');

/** No stay, hukou, permit or income is asked of a child who comes: six months decide only on whose standing register it is. */
export const healthVisits: ListedBenefit = {
  id: '1.1',
  name: '0～6岁儿童健康管理',
  en: 'Health checks from birth to the 7th birthday',
  gives: '从出生到7岁前，13次体检，不收钱。',
  givesEn: 'Thirteen free health checks from birth to the 7th birthday.',
  subject: 'child',
  strength: 'right',
  entitled: rule('below-seven', [listed, visits], all(born, elapsed(birthDate, { lessThan: childHealthAge }))),
  procedure: {
    id: 'child-health',
    kind: 'clinic',
    steps: [
      {
        say: '不用申请。宝宝出院后7天内，医生上门看；没有人来，打电话给现住地的社区卫生服务中心或乡镇卫生院。',
        en: 'Nothing to apply for. A home visit comes within seven days of discharge; where nobody comes, ring the health centre where you live.',
      },
      {
        say: '搬来的，带孩子去住地的社区卫生服务中心或乡镇卫生院建册，先查一次。以前没查的不用补。',
        en: 'After a move take the child to the health centre where you live for a first check; earlier checks are not owed.',
      },
      {
        say: '以后按月龄去体检，可以和打针同一天：先体检，后打针。上幼儿园的，4到6岁也可以在园里查。',
        en: 'Later checks follow the age and may fall on the day of a vaccination, check first; kindergarten children may be checked there.',
      },
    ],
    limits: [
      {
        id: 'newborn-visit',
        duty: '医生上门看新生儿',
        en: 'home visit to the newborn',
        count: 7,
        unit: 'days',
        from: '出院',
        fromEn: 'discharge',
        cite: 'public-health-norm-3#新生儿家庭访视',
      },
    ],
  },
  papers: [{ ...papers.householdBook, hint: '或者大人的身份证' }, papers.birthCertificate, papers.healthHandbook, papers.vaccinationCertificate],
  paths: [
    {
      id: 'any-stay',
      name: '住多久都可以：来了就查，不看户口和居住证',
      en: 'any stay: checked on coming, no hukou or permit asked',
      open: all(),
      meets: all(),
    },
    {
      id: 'standing',
      name: '住满6个月：列入这里的常住管理，到时间有人提醒',
      en: 'six months here: on the standing register',
      open: all(),
      meets: standingResident,
    },
  ],
  offices: [
    offices.clinic,
    { ...offices.kindergarten, note: '4到6岁，在园里体检的' },
    { ...offices.maternalHealth, note: '体检有问题，要再查的' },
    offices.health,
  ],
  receipt: { proof: '《母子健康手册》上有这一次的体检记录', en: 'the check entered in the handbook', lasts: { years: 1 } },
  renewal: '按月龄接着查：1岁前5次，1岁到3岁5次，4、5、6岁每年一次。搬家了，去新地方接着查。',
  exit: '满7岁那天为止。',
  untilThen: '宝宝出生后，出院7天内医生会上门。',
  refused: {
    show: '0到6岁的孩子在住的地方做健康管理，不看户口，不收钱。',
    en: 'Children under 7 have health checks where they live, free, whatever the hukou.',
    cite: listed,
    complainTo: '县（市、区）卫生健康局',
  },
  schedule: 'visits',
  notes: [
    {
      kind: 'warning',
      say: '3个月到6岁的体检，要看孩子会不会抬头、坐、走、说话、看人。有一样不对，马上说，转到妇幼保健院再查；早查早治。',
      en: 'From 3 months to 6 years warning signs are looked for; one sign leads to a second check at the maternal and child hospital.',
      cite: [cite('publicHealthNorm', '儿童心理行为发育问题预警征象筛查表', 'toConfirm'), cite('autismNorm', '初筛11次', 'toConfirm')],
    },
    {
      kind: 'info',
      say: '查贫血、听力、视力都在里面，不收钱；眼睛每次都查。',
      en: 'Anaemia, hearing and sight are part of it, free; the eyes are checked each time.',
      cite: [cite('publicHealthNorm', '体检内容', 'repost'), cite('eyeCheckNorm', '13次检查', 'repost'), cite('basicHealthcareLaw', '15', 'repost')],
    },
    {
      kind: 'info',
      say: '6个月到3岁，每半年教一次给孩子按摩、吃饭和起居的办法。',
      en: 'Twice a year from 6 months to 3 years parents learn massage, diet and daily care.',
      cite: [cite('publicHealthNorm', '中医药健康管理', 'repost')],
    },
    {
      kind: 'info',
      say: '早产、双胞胎、出生时体重轻、有出生缺陷的，医生会多上门几次。',
      en: 'Preterm, twin, low-weight and affected newborns have extra home visits.',
      cite: [cite('publicHealthNorm', '高危新生儿', 'toConfirm')],
    },
    {
      kind: 'info',
      say: '查出贫血、太瘦、太胖、听力视力不好、蛀牙的，医生要给办法，要转院的要问到结果。',
      en: 'What is found is treated or referred, and the outcome is followed.',
      cite: [cite('publicHealthNorm', '转诊', 'toConfirm')],
    },
    {
      kind: 'info',
      when: not(within(residence, GUANGXI)),
      say: '现在不住在广西：这项全国都有，找现住地的社区卫生服务中心或乡镇卫生院。',
      en: 'Outside Guangxi the same national service is given where you live.',
      cite: [visits],
    },
  ],
};
