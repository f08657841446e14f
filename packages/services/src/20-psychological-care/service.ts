import { all, isTrue, not, rule, within } from '@tongxing/policy';
import { psychologicalCrisis } from '../facts/private.ts';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Note, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';

const activitiesListed = cite('list', '20.1', 'official');
const crisisListed = cite('list', '20.2', 'official');
const here = within(residence, GUANGXI);
const mindLine = cite('hotline12356', '服务时间', 'repost');
const counsellor = { ...offices.school, note: '找班主任或心理老师' } as const;

const danger: Note = {
  kind: 'warning',
  say: '马上有危险，陪在孩子身边，打120或者110。12356每天至少开18小时，夜里没人接也打120、110。',
  en: 'In danger stay with the child and ring 120 or 110; 12356 answers at least 18 hours a day.',
  cite: [mindLine],
};
const elsewhere: Note = {
  kind: 'info',
  when: not(here),
  say: '现在不住在广西：清单管不到那里，但12356全国都能打，也可以告诉孩子的学校。',
  en: 'Outside Guangxi the list does not reach, but 12356 answers everywhere, and the school may be told.',
  cite: [mindLine],
};

const counselling: ListedBenefit = {
  id: '20.1',
  name: '心理活动、咨询、测评、疏导',
  en: 'Activities, counselling, tests',
  gives: '孩子心里有事，可以打12355说，也可以参加心理活动。',
  givesEn: 'A young person may ring 12355 or join an activity.',
  subject: 'child',
  strength: 'onDemand',
  entitled: all(minor, born, rule('open-to-the-young', activitiesListed, here)),
  procedure: {
    id: 'counselling',
    kind: 'activity',
    steps: [
      { say: '打12355，孩子自己打也行。', en: 'Ring 12355; the child may ring alone.' },
      { say: '问学校、社区最近的心理活动，报名参加。', en: 'Ask the school or the community for the next activity.' },
    ],
    limits: [],
  },
  papers: [],
  offices: [offices.youthDesk, offices.mindLine, counsellor, offices.childProtection],
  receipt: { proof: '参加了活动或者有人谈过', en: 'an activity or a talk', lasts: 'once' },
  renewal: '什么时候想说，什么时候打。',
  exit: '满18岁，不再按这张清单提醒；电话照样可以打。',
  refused: {
    show: '流动儿童可以参加心理健康活动，得到心理咨询、测评、疏导，不看户口。',
    en: 'Migrant children have counselling, tests and activities, whatever the hukou.',
    cite: activitiesListed,
    complainTo: '县（市、区）团委、民政局、卫生健康局',
  },
  notes: [
    danger,
    {
      kind: 'info',
      say: '12355在广西由一个总台接听，14个市的人去跟进。',
      en: 'In Guangxi one desk answers 12355 and 14 cities take the cases.',
      cite: [cite('hotline12355', '广西服务台', 'repost')],
    },
    elsewhere,
  ],
};

const crisisCare: ListedBenefit = {
  id: '20.2',
  name: '心理危机跟进帮扶和转介',
  en: 'Follow-up and referral in a crisis',
  gives: '孩子有心理危机，有专人一直跟着帮，要看病的转到医院。',
  givesEn: 'A named person follows a child in crisis and refers it to a hospital where needed.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, rule('in-crisis', crisisListed, all(here, isTrue(psychologicalCrisis)))),
  procedure: {
    id: 'crisis-care',
    kind: 'activity',
    steps: [
      { say: '有危险先打120、110，不要让孩子一个人。', en: 'In danger ring 120 or 110 first and never leave the child alone.' },
      {
        say: '打12355或者告诉学校，会有一个人专门跟进，一直联系到孩子平稳。',
        en: 'Ring 12355 or tell the school; one person follows up until the child is steady.',
      },
      { say: '可能有心理疾病的，陪着去医院；看完以后接着跟。', en: 'Where an illness seems likely, to the hospital, and followed after treatment.' },
    ],
    limits: [],
  },
  papers: [],
  offices: [offices.youthDesk, offices.mindLine, counsellor, { ...offices.childProtection, note: '家里有人伤害孩子的，先打110' }],
  receipt: { proof: '有专人跟进，结束时两个工作人员都同意', en: 'followed by a named person, closed by two', lasts: 'untilAgeOut' },
  renewal: '一直跟到安稳。',
  exit: '危机过去，两个工作人员都同意才结束。',
  refused: {
    show: '心理危机的孩子要有人跟进帮扶，可能有精神障碍的要及时转到医疗卫生机构。',
    en: 'A child in crisis is followed up and, where a disorder seems possible, referred in time.',
    cite: crisisListed,
    complainTo: '县（市、区）团委、民政局、卫生健康局',
  },
  notes: [
    danger,
    {
      kind: 'info',
      say: '除了法律写明的情形，孩子自己不愿意，谁也不能硬要检查有没有精神障碍。',
      en: 'No examination against the will, unless a law provides for it.',
      cite: [cite('mentalHealthLaw', '27', 'official')],
    },
    {
      kind: 'info',
      say: '因为伤害自己要住院的，监护人同意才住，不同意就不住。伤害别人或者有这种危险的，另有规定。',
      en: 'For danger to oneself admission needs the guardian’s consent; danger to others has its own rule.',
      cite: [cite('mentalHealthLaw', '31', 'official')],
    },
    {
      kind: 'info',
      say: '孩子要伤害自己或者别人，家人、学校、公安都要马上拦住，送到医院。医院不能不收。',
      en: 'Kin, school and police stop the danger and bring the child to hospital, which may not turn it away.',
      cite: [cite('mentalHealthLaw', '28', 'official'), cite('mentalHealthLaw', '29', 'official')],
    },
    elsewhere,
  ],
};

export const psychologicalCare: Service = {
  number: 20,
  id: '20-psychological-care',
  heading: '发展保障',
  target: '流动儿童',
  official: '心理关爱服务',
  plain: '孩子心里难受，有人听、有人帮',
  en: 'Psychological care',
  departments: ['共青团广西区委', '自治区民政厅', '自治区卫生健康委'],
  keywords: ['心理咨询', '难受', '想不开', '自残', '谈心', '12355', '12356', '欺负', '说说话', '心里话'],
  items: [
    {
      id: '20.1',
      official: '为包括流动儿童在内的重点青少年群体定期开展青少年心理健康主题活动，提供心理咨询、心理测评、心理疏导等服务',
      benefits: [counselling],
    },
    {
      id: '20.2',
      official: '为心理危机个案提供跟进帮扶服务，帮扶过程中发现可能患有精神障碍的对象，及时转介至当地医疗卫生机构，帮助其获得规范心理疾病、精神障碍诊疗服务',
      benefits: [crisisCare],
    },
  ],
};
