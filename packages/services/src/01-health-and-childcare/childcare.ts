import { all, elapsed, rule, setting } from '@tongxing/policy';
import { birthDate } from '../facts/child.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { born } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const listed = cite('list', '1.2', 'official');
const entryCheck = cite('nurseryHealth', '入托体检', 'toConfirm');

/** No right: only where a place offers it, and no county has said so yet. */
export const childcare: ListedBenefit = {
  id: '1.2-childcare',
  name: '就近托育（3岁以下）',
  en: 'Childcare below three, nearby',
  gives: '有条件的地方，3岁以下的孩子可以就近上托班。',
  givesEn: 'Where conditions allow, a nursery nearby for children below three.',
  subject: 'child',
  strength: 'whereAvailable',
  entitled: all(
    born,
    rule('below-three', listed, elapsed(birthDate, { lessThan: p.childcareAge })),
    rule('where-conditions-allow', listed, setting(p.childcareOffered, 'offered')),
  ),
  procedure: {
    id: 'childcare',
    kind: 'ranked',
    steps: [
      {
        say: '问社区或者县卫生健康局：附近哪家托育机构备了案，有没有空位，多少钱。',
        en: 'Ask the community or the county health bureau which registered nursery has a place, and its fee.',
      },
      { say: '选好以后带孩子体检，看接种证，到托育机构报名。', en: 'Have the child examined, show the vaccination certificate, and sign up at the nursery.' },
    ],
    limits: [],
  },
  papers: [papers.householdBook, papers.guardianId, papers.childCheckUp, papers.vaccinationCertificate],
  offices: [offices.nursery, { ...offices.village, note: '问附近有没有备案的托育机构' }, offices.health],
  receipt: { proof: '托育机构的入托登记', en: 'enrolment at a nursery', lasts: 'untilAgeOut' },
  renewal: '上到满3岁。离开3个月以上再去的，先问要不要重新体检。',
  exit: '满3岁，上幼儿园。',
  untilThen: '现在可以先问附近有没有托育机构。',
  refused: {
    show: '有条件的地方要就近提供3岁以下托育服务，流动儿童也在里面。',
    en: 'Where conditions allow childcare below three is provided nearby, migrant children included.',
    cite: listed,
    complainTo: '县（市、区）卫生健康局',
  },
  notes: [
    {
      kind: 'info',
      say: '这一项看当地有没有，不是一定有。收费各家不一样，公办和普惠的按当地指导价，先问清楚。',
      en: 'It hangs on what a place offers; public and inclusive nurseries charge by local guidance.',
      cite: [cite('childcareOpinion', '托育服务', 'toConfirm')],
    },
    {
      kind: 'info',
      say: '入托前要体检；离开3个月以上再来的，一般要重新体检。',
      en: 'A check before entry, and as a rule again after three months away.',
      cite: [entryCheck],
    },
    {
      kind: 'info',
      when: all(born, elapsed(birthDate, { lessThan: p.childcareAge })),
      say: '另外还有国家育儿补贴：3岁以下每个孩子每年3600元，2025年以前出生的按月折算，向孩子户口所在地申请，主要在网上。不在这张清单里，不要漏了。',
      en: 'Beside the list: the national child-rearing subsidy of 3,600 yuan a year below three, by months for births before 2025, claimed at the hukou place, mainly online.',
      cite: [cite('childRearingSubsidy', '标准', 'repost')],
    },
  ],
};
