import { all, always, isTrue, rule } from '@tongxing/policy';
import { guardianshipIssue } from '../facts/private.ts';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { minor } from '../people.ts';
import { cite } from '../sources.ts';

const offered = cite('familyEducation', '指导服务', 'official');
const listed = cite('list', '18.1', 'official');
const ordered = cite('familyEducation', '49', 'official');
const divorce = cite('familyEducation', '34', 'official');
const failing = [cite('minorsProtection', '118', 'official'), cite('delinquencyPrevention', '61', 'official')] as const;

const openGuidance: ListedBenefit = {
  id: '18.1-open',
  name: '家庭教育指导',
  en: 'Family education guidance',
  gives: '怎么带孩子、怎么跟孩子说话，有人教。',
  givesEn: 'Guidance for parents and guardians on bringing up a child.',
  subject: 'child',
  strength: 'onDemand',
  entitled: all(minor, rule('open-to-all-guardians', [listed, offered], always)),
  procedure: {
    id: 'family-guidance',
    kind: 'activity',
    steps: [
      { say: '问班主任或者社区：最近有没有家长课。', en: 'Ask the class teacher or the community for the next session.' },
      { say: '有具体的难处，约一次单独的指导。爷爷奶奶也能去。', en: 'For a particular trouble ask for a talk of your own; grandparents may come.' },
    ],
    limits: [],
  },
  papers: [],
  offices: [{ ...offices.school, note: '找班主任' }, { ...offices.village, note: '问家长课、家庭教育指导站' }, offices.women, offices.youthDesk],
  receipt: { proof: '参加过家长课或者一次指导', en: 'a session attended', lasts: 'once' },
  renewal: '什么时候要，什么时候去。',
  exit: '孩子满18岁为止。',
  refused: {
    show: '学校、社区的家庭教育指导对所有家庭开放，流动儿童的父母或者其他监护人也一样，不看户口。',
    en: 'Guidance by schools and communities is open to every family, parents and guardians of migrant children included, whatever the hukou.',
    cite: offered,
    complainTo: '县（市、区）妇联、教育局',
  },
  notes: [
    {
      kind: 'info',
      say: '爸爸妈妈去法院办离婚、孩子没满18岁的，法院也要教怎么带孩子。',
      en: 'In divorce cases with minors the court guides too.',
      cite: [divorce],
    },
  ],
};

const orderedGuidance: ListedBenefit = {
  id: '18.1-ordered',
  name: '办案机关安排的家庭教育指导',
  en: 'Guidance ordered by police, procuratorate or court',
  gives: '公安、检察院、法院安排的，按计划指导，一直到结束。',
  givesEn: 'Guidance by plan, to its end, where police, procuratorate or court order it.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, rule('ordered-in-a-case', [ordered, divorce, ...failing, listed], isTrue(guardianshipIssue))),
  procedure: {
    id: 'ordered-guidance',
    kind: 'activity',
    steps: [
      { say: '收到书面的安排，按上面的时间、地点去。', en: 'Go at the time and place of the written order.' },
      { say: '觉得安排不对，可以跟安排的公安、检察院或者法院说你不同意，请它再看（这叫提异议）。', en: 'An objection goes to the organ that gave the order.' },
      { say: '每次签到，结束有总结。只有办案的人看得到。', en: 'Attendance is kept and a report ends it; only those on the case see it.' },
    ],
    limits: [],
  },
  papers: [{ id: 'order', name: '家庭教育指导令或者通知', en: 'the order or notice' }],
  offices: [{ kind: '安排指导的公安、检察院或者法院', en: 'the organ that gave the order', level: 'county', hotline: '12345', note: '电话在通知上' }],
  receipt: { proof: '按计划完成，有结束报告', en: 'plan completed, with its end report', lasts: 'once' },
  renewal: '按计划，不用自己续。',
  exit: '计划做完，或者安排取消了。',
  refused: {
    show: '公安、检察院、法院安排的家庭教育指导，要有书面安排，可以提异议。',
    en: 'Ordered guidance comes in writing and may be objected to.',
    cite: cite('familyEducationOrders', '形式和异议', 'repost'),
    complainTo: '安排的公安、检察院、法院，或者它的上一级',
  },
  notes: [
    {
      kind: 'info',
      say: '大人没有照顾好孩子、伤害孩子的，住地的村（社区）会先劝；严重的要报警，办案机关会批评大人，也可以要求大人接受指导。',
      en: 'Where guardians fail in their duty the community of residence dissuades first; grave cases are reported, and the organs admonish and may order guidance.',
      cite: failing,
    },
  ],
};

export const familyEducationGuidance: Service = {
  number: 18,
  id: '18-family-education-guidance',
  heading: '发展保障',
  target: '流动儿童',
  official: '家庭教育指导服务',
  plain: '教大人怎么带孩子',
  en: 'Family education guidance',
  departments: ['自治区高级人民法院', '自治区人民检察院', '自治区教育厅', '自治区公安厅', '自治区妇联'],
  keywords: ['家长课', '带孩子', '教育孩子', '不听话', '家长学校', '叛逆', '手机'],
  items: [{ id: '18.1', official: '为流动儿童父母或者其他监护人提供家庭教育指导服务', benefits: [openGuidance, orderedGuidance] }],
};
