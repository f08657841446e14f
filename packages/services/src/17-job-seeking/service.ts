import { all, always, rule } from '@tongxing/policy';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { minor } from '../people.ts';
import { cite } from '../sources.ts';

const freeServices = cite('employmentPromotion', '35', 'official');
const registration = cite('jobseekerRegistration', '登记条件', 'repost');

const jobServices: ListedBenefit = {
  id: '17.1',
  name: '找工作的服务',
  en: 'Help to find work',
  gives: '招聘会、岗位、政策咨询、职业介绍、创业指导，都不收钱。想学手艺的，告诉你有什么培训。',
  givesEn: 'Job fairs, vacancies, advice, placement and start-up guidance, free; and what training there is.',
  subject: 'parent',
  strength: 'onDemand',
  entitled: all(minor, rule('free-employment-services', [freeServices, cite('list', '17.1', 'official')], always)),
  procedure: {
    id: 'job-services',
    kind: 'activity',
    steps: [
      {
        say: '打12333，或者去公共就业服务机构，说会做什么、想做什么、几点要接孩子。',
        en: 'Ring 12333 or go to the employment office: say what you can and want to do, and when the child must be fetched.',
      },
      { say: '看招聘会和网上岗位，让工作人员帮着介绍。', en: 'Look at job fairs and vacancies; ask to be introduced.' },
      { say: '没有工作的，在住地做失业登记，不用回老家，也能在网上办。', en: 'The jobless register where they live, also online.' },
    ],
    limits: [],
  },
  papers: [{ id: 'parent-id', name: '身份证或社保卡', en: 'ID or social security card', hint: '失业登记只要这一样，情况自己写' }],
  offices: [offices.humanResources, { ...offices.village, note: '问最近的招聘会' }],
  receipt: { proof: '介绍了岗位，或者做了失业登记', en: 'a placement offered or the registration made', lasts: 'once' },
  renewal: '什么时候要找工作，什么时候去。',
  exit: '孩子满18岁，不再按这张清单提醒；大人照样可以用。',
  refused: {
    show: '失业登记在户口所在地或者常住地都能办，不能因为人户分离（人和户口不在一个地方）、没有档案就不办。',
    en: 'Registration is open at the hukou place or the habitual residence; hukou apart from residence or a missing file is no reason to refuse.',
    cite: registration,
    complainTo: '县（市、区）人力资源社会保障局',
  },
  notes: [
    {
      kind: 'info',
      say: '正在找工作的，先做失业登记：满16岁、没到退休年龄、能干活、想干活、没有工作，就可以。登记了，还可以问学手艺的补贴（第16项）。',
      en: 'Register as jobless first: from 16 to pension age, able, wanting work and without it. The registered jobless may ask for the training subsidy too (row 16).',
      cite: [registration],
    },
    {
      kind: 'info',
      say: '一时找不到工作的，可以问就业困难人员的帮助。',
      en: 'Who cannot find work may ask for aid for people hard to employ.',
      cite: [cite('employmentPromotion', '52', 'official')],
    },
    {
      kind: 'warning',
      say: '公共就业服务不收钱。要你先交押金、介绍费的，不要交。',
      en: 'Public employment services are free: pay no deposit or fee.',
      cite: [freeServices],
    },
  ],
};

export const jobSeeking: Service = {
  number: 17,
  id: '17-job-seeking',
  heading: '发展保障',
  target: '流动儿童父母',
  official: '求职服务',
  plain: '帮爸爸妈妈找工作',
  en: 'Help for parents to find work',
  departments: ['自治区人力资源社会保障厅'],
  keywords: ['找工作', '招聘', '失业', '没有工作', '创业', '打工', '岗位'],
  items: [
    {
      id: '17.1',
      official: '引导流动儿童父母积极参加各类线上线下招聘服务活动，为流动儿童父母提供政策咨询、职业介绍、职业培训、创业指导等服务',
      benefits: [jobServices],
    },
  ],
};
