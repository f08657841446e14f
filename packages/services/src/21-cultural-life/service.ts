import { all, always, not, rule, within, type Citation, type Condition } from '@tongxing/policy';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Note, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';

const freeVenues = cite('minorsProtection', '44', 'official');
const here = within(residence, GUANGXI);
const item = (id: string): Citation => cite('list', id, 'official');
const openHere = (id: string): Condition => all(minor, born, rule('open-to-children-here', item(id), here));

/** What all four share: open to all, used when wanted, nothing to renew. */
const shared = { subject: 'child', strength: 'onDemand', papers: [], renewal: '什么时候想去，什么时候去。', exit: '满18岁为止。' } as const;

const hours: Note = {
  kind: 'info',
  say: '几点开门、有没有名额，先打电话问，或者问社区。',
  en: 'Ring first for opening hours and places, or ask the community.',
};
const elsewhere: Note = {
  kind: 'info',
  when: not(here),
  say: '现在不住在广西：清单管不到那里，问当地的社区和学校。图书馆、少年宫、儿童之家，全国都对孩子免费（看第21.1项）。',
  en: 'Outside Guangxi the list does not reach: ask the community and the school there. Libraries, youth palaces and children’s homes are free for children everywhere (21.1).',
  cite: [freeVenues],
};

const reading: ListedBenefit = {
  ...shared,
  id: '21.1',
  name: '阅读指导和陪伴',
  en: 'Reading guidance and companionship',
  gives: '图书馆、少年宫、儿童活动中心、儿童之家，孩子进去不收钱。',
  givesEn: 'Libraries, youth palaces, children’s centres and children’s homes are free for children.',
  entitled: all(minor, born, rule('free-for-minors', freeVenues, always)),
  procedure: {
    id: 'reading',
    kind: 'activity',
    steps: [
      { say: '问社区：最近的儿童之家、图书馆在哪里，几点开。', en: "Ask the community for the nearest children's home and library." },
      { say: '直接去，不收门票。', en: 'Just go: there is no entrance fee.' },
    ],
    limits: [],
  },
  offices: [offices.freeVenues, offices.village],
  receipt: { proof: '去过一次或者借过书', en: 'a visit or a loan', lasts: 'calendarYear' },
  refused: {
    show: '图书馆、青少年宫、儿童活动中心、儿童之家应当对未成年人免费开放，不看户口。',
    en: "Libraries, youth palaces, children's centres and children's homes shall be free for minors, whatever the hukou.",
    cite: freeVenues,
    complainTo: '县（市、区）教育局、民政局、团委、妇联',
  },
  notes: [
    {
      kind: 'info',
      when: here,
      say: '广西的这些地方，还有人教孩子读书、陪孩子。',
      en: 'In Guangxi such places also guide children in reading and keep them company.',
      cite: [item('21.1')],
    },
    hours,
  ],
};

const activities: ListedBenefit = {
  ...shared,
  id: '21.2',
  name: '文化娱乐活动',
  en: 'Culture and entertainment',
  gives: '唱歌、画画、运动、手工这样的活动，孩子可以报名参加。',
  givesEn: 'Children may join singing, drawing, sport, handicraft and the like.',
  entitled: openHere('21.2'),
  procedure: {
    id: 'cultural-activities',
    kind: 'activity',
    steps: [
      {
        say: '看社区、学校、少年宫的活动通知，报名。报名时问清收不收钱。',
        en: 'Watch for notices of the community, school or youth palace and sign up; ask about cost.',
      },
    ],
    limits: [],
  },
  offices: [offices.village, { ...offices.school, note: '找班主任' }, offices.freeVenues],
  receipt: { proof: '参加过一次活动', en: 'an activity attended', lasts: 'calendarYear' },
  refused: {
    show: '流动儿童可以参加文化娱乐活动，不看户口。',
    en: 'Migrant children may join cultural activities, whatever the hukou.',
    cite: item('21.2'),
    complainTo: '县（市、区）教育局、民政局、团委、妇联',
  },
  notes: [hours, elsewhere],
};

const holidays: ListedBenefit = {
  ...shared,
  id: '21.3',
  name: '寒暑假和节日的关爱活动',
  en: 'Holiday and festival activities',
  gives: '放寒假、暑假，过重要的节日，比如春节、三月三、六一、中秋，有给孩子的活动。',
  givesEn:
    'Activities for children in the winter and summer holidays and at key festivals such as Spring Festival, Sanyuesan (the third day of the third lunar month), Children’s Day and Mid-Autumn.',
  entitled: openHere('21.3'),
  procedure: {
    id: 'holiday-activities',
    kind: 'activity',
    steps: [
      { say: '放假前一个月问社区：有没有假期班、夏令营，什么时候报名。', en: 'A month before the holiday ask for holiday classes and camps.' },
      {
        say: '早点报名。出门的活动，监护人先签同意书，问清谁接送、有没有保险、收不收钱。',
        en: 'Sign up early. For trips the guardian signs a consent first and asks about transport, insurance and cost.',
      },
    ],
    limits: [],
  },
  papers: [papers.tripConsent],
  offices: [offices.village, offices.women, offices.youthDesk],
  receipt: { proof: '这个假期参加过一次', en: 'attended in this holiday', lasts: 'term' },
  refused: {
    show: '寒暑假和重点节假日要开展流动儿童关爱服务活动，不看户口。',
    en: 'Holiday activities are held for migrant children, whatever the hukou.',
    cite: item('21.3'),
    complainTo: '县（市、区）教育局、民政局、团委、妇联',
  },
  notes: [elsewhere],
};

const programmes: ListedBenefit = {
  ...shared,
  id: '21.4',
  name: '给孩子看的广播、电视、网络节目',
  en: 'Radio, television and online programmes',
  gives: '有适合孩子听和看的广播、电视、网上节目。',
  givesEn: 'Programmes suitable for children on radio, television and online.',
  entitled: openHere('21.4'),
  procedure: {
    id: 'programmes',
    kind: 'automatic',
    steps: [{ say: '问社区要一张给孩子的节目单，按孩子的年龄挑。', en: 'Ask the community for a listing of programmes for children and choose by age.' }],
    limits: [],
  },
  offices: [offices.village],
  receipt: { proof: '收到过节目单', en: 'listing received', lasts: 'calendarYear' },
  refused: {
    show: '要创作、传播有利于流动儿童成长的广播电视和网络视听节目。',
    en: 'Programmes good for migrant children are made and spread.',
    cite: item('21.4'),
    complainTo: '当地的广播电视、网信部门',
  },
  notes: [elsewhere],
};

export const culturalLife: Service = {
  number: 21,
  id: '21-cultural-life',
  heading: '发展保障',
  target: '流动儿童',
  official: '精神文化生活服务',
  plain: '读书、活动、假期有人陪',
  en: 'Cultural life',
  departments: ['自治区党委网信办', '自治区教育厅', '自治区民政厅', '自治区广电局', '共青团广西区委', '自治区妇联'],
  keywords: ['看书', '图书馆', '少年宫', '活动', '暑假', '寒假', '夏令营', '儿童之家', '动画片', '托管'],
  items: [
    { id: '21.1', official: '依托各部门所属阵地，为流动儿童提供阅读指导、精神陪伴等普惠性关爱服务', benefits: [reading] },
    { id: '21.2', official: '开展寓教于乐的流动儿童文化娱乐活动', benefits: [activities] },
    { id: '21.3', official: '开展寒暑期、重点节假日流动儿童关爱服务活动', benefits: [holidays] },
    { id: '21.4', official: '组织创作、传播有利于流动儿童成长的广播电视和网络视听节目', benefits: [programmes] },
  ],
};
