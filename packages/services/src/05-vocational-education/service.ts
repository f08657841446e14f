import { all, any, isTrue, not, oneOf, rule, unsettled, window } from '@tongxing/policy';
import {
  agriculturalMajor,
  aidTier,
  formerPoorCountyRural,
  fullTimeStudent,
  grade,
  JUNIOR,
  schoolInGuangxi,
  technicianSchool,
  VOCATIONAL,
} from '../facts/school.ts';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { assistanceClassesByAct, mustIncludeGroups, recognisedBySchool } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import * as p from './parameters.ts';

const whoMayHave = cite('vocationalAid', '助学金对象', 'repost');
const whoIsFree = cite('vocationalAid', '免学费', 'repost');
const atMost = cite('vocationalAid', '最多三年', 'repost');
const atSchool = cite('socialAssistanceAct', '38', 'official');

const onTheRoll = all(oneOf(grade, ...VOCATIONAL), isTrue(fullTimeStudent));

const where = {
  subject: 'child',
  strength: 'right',
  offices: [offices.school, { ...offices.studentAid, note: '技工学校归人社局管，打12333问' }],
  untilThen: '初中毕业上了中职，开学就有。',
} as const;

const grant: ListedBenefit = {
  ...where,
  id: '5.1',
  name: '中职国家助学金',
  en: 'State grant for vocational pupils',
  gives: '读中职，学涉农专业的，或者家里困难的，每学期发一笔生活费。',
  givesEn: 'A grant each term for vocational pupils with an agricultural major or of families in hardship.',
  entitled: all(
    rule('vocational-roll', [whoMayHave, cite('list', '5.1', 'official')], onTheRoll),
    any(
      rule('first-two-years', whoMayHave, oneOf(grade, 'v1', 'v2')),
      rule('third-year-added', cite('studentAid2025', '中职三年级', 'repost'), all(oneOf(grade, 'v3'), window({ from: p.thirdYearFrom }))),
    ),
    any(
      rule('agricultural-major', whoMayHave, isTrue(agriculturalMajor)),
      rule('must-include-groups', whoMayHave, mustIncludeGroups),
      assistanceClassesByAct,
      rule('recognised-by-school', whoMayHave, recognisedBySchool),
      rule('former-poor-county', cite('vocationalAid', '连片特困县', 'repost', { recheck: RECHECK_HUKOU }), isTrue(formerPoorCountyRural)),
    ),
  ),
  amounts: [
    { when: all(isTrue(schoolInGuangxi), oneOf(aidTier, 'special')), parameter: p.grantSpecial, per: 'year' },
    { when: all(isTrue(schoolInGuangxi), oneOf(aidTier, 'comparative')), parameter: p.grantComparative, per: 'year' },
    { when: all(isTrue(schoolInGuangxi), oneOf(aidTier, 'general')), parameter: p.grantGeneral, per: 'year' },
  ],
  procedure: {
    id: 'vocational-grant',
    kind: 'school',
    steps: [
      { say: '每年9月开学向学校交申请表。', en: 'Hand the form to the school at the start of the year.', months: [9, 9] },
      { say: '学校核对学籍和身份，公示。', en: 'The school checks roll and identity and posts the list.' },
      { say: '按学期或者按月发到孩子的卡里。', en: "Paid by term or by month to the child's card." },
    ],
    limits: [],
    notice: { where: '学校' },
  },
  papers: [
    papers.aidForm,
    papers.hardshipProof,
    { ...papers.householdBook, hint: '户口在原连片特困县农村的才要', when: isTrue(formerPoorCountyRural) },
    papers.bankCard,
  ],
  receipt: { proof: '助学金到账', en: 'grant paid', lasts: 'term' },
  renewal: '每年开学重新申请，最多3年。',
  exit: '离校、休学、毕业，或者读完3年。',
  refused: {
    show: '涉农专业和家庭困难的中职学生，在学校申请助学金，看学籍，不看户口。',
    en: 'The grant is claimed at the school and follows the roll, not the hukou.',
    cite: atSchool,
    complainTo: '县（市、区）学生资助管理中心；技工学校的找人社局',
  },
  notes: [
    {
      kind: 'info',
      say: '发多少看困难等级：特别困难一年3300元，比较困难2300元，更低的一档问学校。全国平均2300元（2025年春季起；以前2000元）。',
      en: '3,300 yuan a year for special, 2,300 for comparative hardship; ask the school about the lowest. On average 2,300 since spring 2025, 2,000 before.',
      cite: [cite('vocationalAid', '助学金分档', 'repost'), cite('studentAid2025', '平均标准', 'repost')],
    },
    {
      kind: 'info',
      when: isTrue(agriculturalMajor),
      say: '学涉农专业的，不看家里困不困难；发多少由学校定档。',
      en: 'With an agricultural major no hardship is asked; the school sets the tier.',
      cite: [whoMayHave],
    },
    {
      kind: 'info',
      when: all(oneOf(grade, ...VOCATIONAL), not(isTrue(schoolInGuangxi))),
      say: '学籍在外省的，向那边的学校申请，标准按那边的。',
      en: 'With the roll in another province claim at that school, by its standard.',
    },
    {
      kind: 'info',
      say: '老家的“雨露计划”是另一笔钱，可以问户口所在地的乡镇，两边不冲突（待核对）。',
      en: 'The rain-and-dew aid of the hukou place is a sum of its own; ask the hukou township.',
      cite: [cite('vocationalAid', '雨露计划', 'toConfirm')],
    },
  ],
};

const tuition: ListedBenefit = {
  ...where,
  id: '5.2',
  name: '中职免学费',
  en: 'No tuition at vocational schools',
  gives: '在广西读全日制中职，学费全免，不看家里困不困难，也不看户口。',
  givesEn: 'Full-time vocational schools in Guangxi charge no tuition, whatever the income and the hukou.',
  entitled: all(
    rule('vocational-roll', [whoIsFree, cite('list', '5.2', 'official')], onTheRoll),
    any(
      all(
        isTrue(schoolInGuangxi),
        any(rule('all-free', whoIsFree, window({ from: p.freeFrom })), unsettled('2025年以前免哪些学生', 'which pupils were free before 2025')),
      ),
      all(not(isTrue(schoolInGuangxi)), unsettled('学籍在外省的，免不免由那边定', 'with the roll in another province that province decides')),
    ),
  ),
  procedure: {
    id: 'vocational-tuition',
    kind: 'automatic',
    steps: [
      {
        say: '不用申请，有全日制正式学籍就不收学费。民办学校按同类公办学校的标准减，多出来的自己交。',
        en: 'Nothing to apply for: the school does not charge. Private schools deduct the standard of public ones of the kind.',
      },
    ],
    limits: [],
  },
  papers: [papers.schoolRoll],
  receipt: { proof: '学校没有收学费', en: 'the school charged no tuition', lasts: 'term' },
  renewal: '每学期自动，最多3年。',
  exit: '读完3年、离校，或者五年制（3+2）的升到大专阶段。',
  refused: {
    show: '2025年起，在广西读全日制中职，一到三年级都免学费，不看户口。',
    en: 'Since 2025 full-time vocational schools in Guangxi are free of tuition in all three years, whatever the hukou.',
    cite: whoIsFree,
    complainTo: '县（市、区）教育局；技工学校的找人社局',
  },
  notes: [
    { kind: 'info', say: '只免学费。住宿费、书本费要问学校。', en: 'Tuition only; ask about boarding and books.', cite: [whoIsFree] },
    {
      kind: 'info',
      say: '五年制（五年一贯、3+2）的，只有前面的中职阶段免，最多3年。',
      en: 'In five-year courses only the vocational stage is free, three years at most.',
      cite: [atMost],
    },
    {
      kind: 'warning',
      when: oneOf(grade, 'dropped'),
      say: '还没读完初中的，不能享受中职的免学费和助学金。先回学校把初中读完，教育局要帮着安排。',
      en: 'Who has not finished junior school has neither the waiver nor the grant: go back to school first, the bureau must arrange it.',
      cite: [cite('vocationalAid', '义务教育阶段', 'repost')],
    },
    {
      kind: 'info',
      when: all(oneOf(grade, ...VOCATIONAL), not(isTrue(fullTimeStudent))),
      say: '非全日制，或者学籍不正常的，不免。先问学校学籍有没有注册好。',
      en: 'Part-time pupils and irregular rolls are left out: ask whether the roll is in order.',
      cite: [whoIsFree],
    },
    {
      kind: 'info',
      when: oneOf(grade, ...JUNIOR),
      say: '以后想在广西考大专的：读中职，二年级就能考高职，不看户口（4.1）。',
      en: 'From a vocational school the college exam is open in the second year, whatever the hukou (4.1).',
      cite: [cite('vocationalEntrance', '不限户口和年限', 'repost')],
    },
    {
      kind: 'info',
      when: isTrue(technicianSchool),
      say: '技工学校也免，由人社部门管。',
      en: 'Technician schools are free too, under the human resources department.',
      cite: [cite('vocationalAid', '技工学校', 'repost')],
    },
  ],
};

export const vocationalEducation: Service = {
  number: 5,
  id: '05-vocational-education',
  heading: '学有所教',
  target: '中等职业教育阶段流动儿童',
  official: '中等职业教育助学服务',
  plain: '读中专、职高、技校，免学费，有助学金',
  en: 'Aid for vocational education',
  departments: ['自治区教育厅', '自治区人力资源社会保障厅'],
  keywords: ['中职', '中专', '职高', '技校', '技工学校', '学费', '助学金', '涉农', '学技术'],
  items: [
    { id: '5.1', official: '为符合条件的中等职业教育在校生提供国家助学金', benefits: [grant] },
    { id: '5.2', official: '免除符合条件的中等职业教育在校生学费', benefits: [tuition] },
  ],
};
