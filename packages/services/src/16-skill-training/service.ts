import { all, any, isTrue, not, rule, setting, within } from '@tongxing/policy';
import { povertyMonitored, trainingGroup } from '../facts/household.ts';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { minor } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const listed = cite('list', '16.1', 'official');
const groups = cite('employmentSubsidy', '补贴对象', 'repost');

const course: ListedBenefit = {
  id: '16.1-course',
  name: '推荐培训、组织培训',
  en: 'Courses recommended and held',
  gives: '爸爸妈妈想学一门手艺，按意愿推荐培训班。',
  givesEn: 'Parents who want to learn a trade are offered a matching course.',
  subject: 'parent',
  strength: 'onDemand',
  entitled: all(minor, rule('parents-here', listed, within(residence, GUANGXI))),
  procedure: {
    id: 'training-course',
    kind: 'activity',
    steps: [
      {
        say: '打12333，或者去公共就业服务机构，说想学什么、什么时候有空。',
        en: 'Ring 12333 or go to the employment office: say what to learn and when there is time.',
      },
      { say: '选一个班，报名占座。上课签到，考试拿证。', en: 'Choose a course and take a seat; attend, pass the test, get the certificate.' },
    ],
    limits: [],
  },
  papers: [{ id: 'parent-id', name: '爸爸或妈妈的身份证', en: "the parent's ID card" }],
  offices: [offices.humanResources, { ...offices.village, note: '问最近有什么培训班' }],
  receipt: { proof: '培训证书', en: 'certificate of the course', lasts: 'once' },
  renewal: '想学就可以再问。',
  exit: '孩子满18岁，不再按这张清单推荐；大人照样可以自己去报名。',
  refused: {
    show: '流动儿童的父母，就业服务机构要按意愿推荐培训，不看户口。',
    en: 'Parents of migrant children are offered courses by their wishes, whatever the hukou.',
    cite: listed,
    complainTo: '县（市、区）人力资源社会保障局',
  },
  notes: [
    {
      kind: 'info',
      when: not(within(residence, GUANGXI)),
      say: '现在不住在广西：清单管不到那里。找工作、问培训的服务全国都有（第17项），打12333问。',
      en: 'Outside Guangxi the list does not reach; public employment services (row 17) are there everywhere: ask 12333.',
    },
  ],
};

const subsidy: ListedBenefit = {
  id: '16.1-subsidy',
  name: '职业培训补贴',
  en: 'Training subsidy',
  gives: '从农村进城打工、登记失业、就业困难、脱贫监测家庭、今年毕业的爸爸妈妈，学手艺有补贴。',
  givesEn:
    'The course is subsidised for rural migrant workers, the registered jobless, people hard to employ, families lifted out of poverty and those who graduate this year.',
  subject: 'parent',
  strength: 'seats',
  entitled: all(
    minor,
    any(
      rule('subsidised-groups', groups, any(isTrue(trainingGroup), isTrue(povertyMonitored))),
      rule('opened-by-the-place', listed, setting(p.otherGroups, 'all')),
    ),
  ),
  procedure: {
    id: 'training-subsidy',
    kind: 'activity',
    steps: [
      { say: '报名前先问：这个班有没有补贴，补给你还是补给学校。', en: 'Before signing up ask whether the course is subsidised and who is paid.' },
      { say: '拿到证书就申请，不要拖。', en: 'Claim as soon as you have the certificate.' },
    ],
    limits: [],
  },
  papers: [
    { id: 'parent-id', name: '爸爸或妈妈的身份证', en: "the parent's ID card" },
    { id: 'training-certificate', name: '培训或技能证书', en: 'certificate' },
    papers.bankCard,
  ],
  offices: [offices.humanResources],
  receipt: { proof: '补贴到账，或者学费已经减掉', en: 'subsidy paid or fee reduced', lasts: 'once' },
  renewal: '再学一门，能不能再补，先打12333问。',
  exit: '补贴到账就办完了。孩子满18岁，不再按这张清单提醒；大人照样可以申请。',
  refused: {
    show: '农村进城务工、登记失业、就业困难、脱贫监测家庭的劳动者和毕业那一年的学生参加培训，按规定给补贴，不看户口在哪里。',
    en: 'Workers of the named groups are subsidised, wherever their hukou is.',
    cite: groups,
    complainTo: '县（市、区）人力资源社会保障局',
  },
  notes: [
    {
      kind: 'info',
      say: '没有工作的，先做失业登记（第17项）：登记失业的人，在补贴的范围里。',
      en: 'Who has no work registers as jobless first (row 17): the registered jobless are among the groups.',
      cite: [groups],
    },
    {
      kind: 'info',
      say: '一般一个人一共补3次，同一门手艺不补第二次；有的地方一年3次。每门补多少，各地不一样。不要自己先放弃，打12333问。',
      en: 'Usually three times in all and not twice for one trade; in places three times a year. Sums differ by place: ask 12333 before giving up.',
      cite: [cite('employmentSubsidy', '次数', 'repost')],
    },
    {
      kind: 'info',
      say: '同一个证书，领了失业保险的技能提升补贴，就不能再领这个。',
      en: 'Not together with the skill subsidy of unemployment insurance for the same certificate.',
      cite: [cite('employmentSubsidy', '不重复领取', 'repost')],
    },
  ],
};

export const skillTraining: Service = {
  number: 16,
  id: '16-skill-training',
  heading: '发展保障',
  target: '流动儿童父母',
  official: '技能培训',
  plain: '爸爸妈妈学手艺，学费有补贴',
  en: 'Skill training for parents',
  departments: ['自治区人力资源社会保障厅'],
  keywords: ['培训', '学手艺', '学技术', '证书', '培训补贴', '月嫂', '电工', '厨师'],
  items: [{ id: '16.1', official: '根据就业意愿，推荐就业技能培训项目，组织开展技能培训并按规定落实培训补贴', benefits: [course, subsidy] }],
};
