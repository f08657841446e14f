import { all, any, not, oneOf, rule, unsettled, within } from '@tongxing/policy';
import { residence } from '../facts/residence.ts';
import { COMPULSORY, grade, JUNIOR, SENIOR, VOCATIONAL } from '../facts/school.ts';
import type { ListedBenefit, Note, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI, publishedValue } from '../parameter.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const listed = cite('list', '19.1', 'official');
const yearly = cite('studentMentalHealth', '每年测评', 'repost');
const hotline = cite('hotline12356', '服务时间', 'repost');
const here = within(residence, GUANGXI);
/** The school's people for a troubled child are not those for school aid. */
const counsellor = { ...offices.school, note: '找班主任或心理老师' } as const;

const noDiagnosis: Note = {
  kind: 'info',
  say: '筛查不是诊断。结果只告诉你和要帮孩子的人；要看病的，去正规医院。',
  en: 'A screening is no diagnosis; results are confidential. Diagnosis and treatment belong to a lawful hospital.',
  cite: [cite('mentalHealthLaw', '23', 'official')],
};
const danger: Note = {
  kind: 'warning',
  say: '孩子说不想活、伤害自己，马上陪着，打120或者110。12356每天至少开18小时，夜里没人接也打120、110。',
  en: 'Where a child speaks of dying or hurts itself, stay and ring 120 or 110; 12356 answers at least 18 hours a day.',
  cite: [hotline],
};

const onNeed: ListedBenefit = {
  id: '19.1-on-need',
  name: '心理健康筛查',
  en: 'Mental health screening on need',
  gives: '觉得孩子心里不对劲，可以做一次筛查。',
  givesEn: 'A screening where a child seems troubled.',
  subject: 'child',
  strength: 'onDemand',
  entitled: all(minor, born, rule('children-in-need-here', listed, here)),
  procedure: {
    id: 'screening-on-need',
    kind: 'activity',
    steps: [
      {
        say: '跟班主任、心理老师或者社区儿童主任说一声，也可以打12356。',
        en: "Tell the class teacher, the school counsellor or the children's director, or ring 12356.",
      },
      { say: '你同意以后才做。做完告诉你下一步。', en: 'It is done with your consent; you are told what comes next.' },
      { say: '有可能是心理疾病的，转到医院看。', en: 'Where an illness seems likely the child is referred to a hospital.' },
    ],
    limits: [],
  },
  papers: [],
  offices: [counsellor, offices.village, offices.childProtection, offices.mindLine],
  receipt: { proof: '做了筛查，告诉了你结果', en: 'screened, and the result told', lasts: 'schoolYear' },
  renewal: '什么时候担心，什么时候再做。',
  exit: '满18岁为止。',
  refused: {
    show: '有需要的流动儿童，可以做心理健康筛查，不看户口。',
    en: 'Migrant children in need are screened, whatever the hukou.',
    cite: listed,
    complainTo: '县（市、区）教育局、民政局、卫生健康局',
  },
  notes: [
    danger,
    noDiagnosis,
    {
      kind: 'info',
      say: '医院诊断出严重精神障碍、在家里住的，可以参加精神障碍社区康复（第8项）。诊断的是别的病，能不能参加，问民政局。',
      en: 'Children with a severe mental disorder who live at home may join community rehabilitation (row 8); for another diagnosis ask the civil affairs bureau.',
      cite: [listed],
    },
    {
      kind: 'info',
      when: oneOf(grade, ...COMPULSORY, ...SENIOR),
      say: `学校给流动儿童一人建一份档案，每学期至少关心${publishedValue(p.contactsATerm)}次。`,
      en: 'The school keeps a file for each migrant pupil and reaches out at least once a term.',
      cite: [cite('careForMobileStudents', '一生一策', 'repost')],
    },
    {
      kind: 'info',
      when: not(here),
      say: '现在不住在广西：清单管不到那里，但12356全国都能打，也可以问孩子的学校。',
      en: 'Outside Guangxi the list does not reach, but 12356 answers everywhere, and the school may be asked.',
      cite: [hotline],
    },
  ],
};

const atSchool: ListedBenefit = {
  id: '19.1-school',
  name: '学校每年的心理测评',
  en: 'Yearly psychological test at school',
  gives: `小学高年级、初中、高中的学生，学校每年给做${publishedValue(p.screeningsAYear)}次心理测评。`,
  givesEn: 'Schools test upper primary, junior and senior pupils once a year.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    minor,
    any(
      rule('tested-yearly', yearly, oneOf(grade, 'p5', 'p6', ...JUNIOR, ...SENIOR)),
      all(oneOf(grade, 'p4', ...VOCATIONAL), unsettled('四年级和中职在不在学校心理测评的范围里', 'whether grade 4 and vocational pupils are tested')),
    ),
  ),
  procedure: {
    id: 'screening-at-school',
    kind: 'school',
    steps: [
      {
        say: '不用报名，学校安排。做不做、怎么用，可以问班主任。',
        en: 'Nothing to sign up for: the school arranges it. Ask the class teacher how results are used.',
      },
    ],
    limits: [],
  },
  papers: [],
  offices: [counsellor, offices.education],
  receipt: { proof: '这学年做过测评', en: 'tested this school year', lasts: 'schoolYear' },
  renewal: '每学年一次。',
  exit: '高中毕业或者满18岁，不再按这张清单提醒；学校照样会安排。',
  refused: {
    show: '县里的教育部门每年组织小学高年级、初中、高中学生心理测评，随迁的孩子也在里面。',
    en: 'The county tests upper primary, junior and senior pupils yearly, migrant pupils included.',
    cite: yearly,
    complainTo: '县（市、区）教育局',
  },
  notes: [noDiagnosis],
};

export const mentalHealth: Service = {
  number: 19,
  id: '19-mental-health',
  heading: '发展保障',
  target: '流动儿童',
  official: '心理健康服务',
  plain: '看看孩子心里是不是难受、要不要帮',
  en: 'Mental health screening',
  departments: ['自治区民政厅', '自治区教育厅', '自治区卫生健康委'],
  keywords: ['心理', '筛查', '测评', '抑郁', '焦虑', '睡不着', '不开心', '不想上学'],
  items: [{ id: '19.1', official: '为有需要的流动儿童提供心理健康筛查，符合条件的纳入精神障碍社区康复服务范围', benefits: [onNeed, atSchool] }],
};
