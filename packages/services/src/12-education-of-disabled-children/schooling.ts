import { all, any, isTrue, not, oneOf, rule, setting } from '@tongxing/policy';
import { compulsoryStage } from '../03-compulsory-education/conditions.ts';
import { disability } from '../facts/child.ts';
import { COMPULSORY, fullTimeStudent, grade, KINDERGARTEN, schoolInGuangxi, SENIOR, VOCATIONAL } from '../facts/school.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { aidedDisability, disabled } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';
import { inHardship } from './pupils.ts';

const twelveYears = cite('list', '12.2', 'official');
const placement = cite('disabledEducation', '17', 'official');
const dispute = cite('disabledEducation', '21', 'official');
const punished = cite('compulsoryEducation', '57', 'official');
const specialCostsListed = cite('list', '12.3', 'official');

/** At compulsory age there is no refusal: the bureau places the child in one of four ways, each with its roll. */
export const schoolPlace: ListedBenefit = {
  id: '12.2-place',
  name: '残疾孩子的学位',
  en: 'A school place for a disabled child',
  gives: '到了上学年纪，一定给孩子安排：普通学校、特殊教育学校，或者老师上门教，都有学籍。',
  givesEn: 'At school age a place is arranged for certain: ordinary school, special school or teaching at home, each on the roll.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    rule('disabled-child', [placement, twelveYears], disabled),
    rule('placed-at-school-age', [placement, cite('compulsoryEducation', '19', 'official')], compulsoryStage),
  ),
  procedure: {
    id: 'disabled-school-place',
    kind: 'office',
    steps: [
      {
        say: '先去家附近的普通学校报名，把孩子的情况和需要的帮助说清楚。',
        en: 'Register at the ordinary school nearby and say what help the child needs.',
        months: [7, 7],
      },
      {
        say: '学校说不合适的，去县（市、区）教育局申请，请专家委员会评估。',
        en: 'Where the school disagrees, apply to the county bureau, which must ask the expert committee.',
      },
      { say: '教育局听你家的意见，定在哪里读，建好学籍。', en: "The bureau hears the family's wish, decides the place and opens the roll." },
    ],
    limits: [],
  },
  season: oneOf(grade, 'none', 'k3', 'p6', 'dropped'),
  papers: [papers.householdBook, { ...papers.disabilityCertificate, hint: '没有证的，带诊断证明也要收' }, papers.vaccinationCertificate],
  paths: [
    { id: 'ordinary', name: '就近的普通学校，随班就读', en: 'the ordinary school nearby', open: all(), meets: all() },
    {
      id: 'designated',
      name: '指定的普通学校，有特别的支持（可以有特教班）',
      en: 'a designated ordinary school with support, perhaps a special class',
      open: all(),
      meets: all(),
    },
    { id: 'special', name: '特殊教育学校', en: 'a special school', open: all(), meets: all() },
    { id: 'home', name: '送教上门或者远程教育', en: 'teaching at home or at a distance', open: all(), meets: all() },
  ],
  offices: [offices.school, offices.education],
  receipt: { proof: '入学通知书和学籍', en: 'admission notice and school roll', lasts: 'untilAgeOut' },
  renewal: '不用每年办。孩子好转了或者不适应，可以要求重新评估、换一种。',
  exit: '初中毕业为止；高中、中职接着看12年免费。',
  untilThen: '上一年级。到那时一定有学上，残疾不是拒收的理由。',
  refused: {
    show: '有接受普通教育能力的残疾儿童，学校不能拒收，拒收要处罚；其他的由教育局安排。',
    en: 'A school may not refuse a disabled child able to follow; refusal is punished. For the others the bureau arranges.',
    cite: punished,
    complainTo: '县（市、区）教育局、教育督导室',
  },
  notes: [
    {
      kind: 'info',
      say: '家里和学校意见不一样，就向教育局申请；教育局要请专家委员会评估，再按孩子的情况和你家的意愿决定。',
      en: 'In a dispute apply to the bureau: it has the committee assess and decides with the family’s wish.',
      cite: [cite('disabledEducation', '20', 'official'), dispute],
    },
    {
      kind: 'info',
      say: '评估结果是孩子的隐私，只能用来上学和康复。',
      en: 'The assessment is private and serves schooling and rehabilitation only.',
      cite: [cite('disabledEducation', '20', 'official')],
    },
    {
      kind: 'warning',
      when: all(not(oneOf(disability, 'none')), oneOf(grade, 'dropped')),
      say: '孩子没读完初中、现在没上学，教育局要安排。现在就去登记。',
      en: 'Out of school before the end of grade 9: the bureau must arrange a place; go and register now.',
      cite: [placement],
    },
    {
      kind: 'info',
      when: all(not(oneOf(disability, 'none')), oneOf(grade, 'none', ...KINDERGARTEN)),
      say: '上学前一年的春天，先去学校和教育局说孩子的情况，早点评估。',
      en: 'In the spring before school tell the school and the bureau, so that the assessment comes early.',
    },
  ],
};

export const twelveFreeYears: ListedBenefit = {
  id: '12.2-free',
  name: '残疾学生12年免费教育',
  en: 'Twelve free years for disabled pupils',
  gives: '小学、初中都免费；家里困难的，读高中、中职也免学费和课本费，还有补助。',
  givesEn: 'Primary and junior school are free; in hardship senior and vocational school too, with aid.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    rule('disabled-child', twelveYears, aidedDisability),
    any(
      rule('compulsory-years', cite('compulsoryEducation', '2', 'official'), compulsoryStage),
      rule('senior-years', [twelveYears, cite('childrenInNeed', '12年免费', 'official')], all(oneOf(grade, ...SENIOR, ...VOCATIONAL), inHardship)),
    ),
  ),
  procedure: {
    id: 'twelve-free-years',
    kind: 'school',
    steps: [
      { say: '小学、初中不用申请，自动免。', en: 'In primary and junior school it comes by itself.' },
      {
        say: '高中、中职：9月开学带残疾人证，向学校申请免费和助学金。',
        en: 'In senior and vocational school apply at the start of term with the certificate.',
        months: [9, 9],
      },
    ],
    limits: [],
    notice: { where: '学校' },
  },
  papers: [
    papers.disabilityCertificate,
    { ...papers.aidForm, when: oneOf(grade, ...SENIOR, ...VOCATIONAL) },
    { ...papers.hardshipProof, when: oneOf(grade, ...SENIOR, ...VOCATIONAL) },
  ],
  offices: [offices.school, offices.studentAid],
  receipt: { proof: '学校没有收学费和课本费', en: 'the school charged no fees', lasts: 'term' },
  renewal: '小学、初中每学期自动；高中、中职每年9月申请。',
  exit: '高中或者中职毕业、离校。',
  untilThen: '从一年级起免费，到高中、中职。',
  refused: {
    show: '家庭困难的残疾学生，从小学到高中12年免费，在学籍学校办，不看户口。',
    en: 'Twelve free years for disabled pupils in hardship, at the school of the roll, whatever the hukou.',
    cite: twelveYears,
    complainTo: '县（市、区）教育局、学生资助管理中心',
  },
  notes: [
    {
      kind: 'info',
      say: '和第3、4、5项是同一笔免费和补助，不会发两次；住校的困难学生还有生活补助（3.3）。',
      en: 'It is the same money as rows 3 to 5, not paid twice; boarders in hardship have the living subsidy too.',
    },
    {
      kind: 'info',
      when: all(oneOf(grade, ...VOCATIONAL), isTrue(fullTimeStudent), isTrue(schoolInGuangxi)),
      say: '在广西读全日制中职，不困难也免学费（5.2）。',
      en: 'Full-time vocational schools in Guangxi charge no tuition even without hardship (5.2).',
      cite: [cite('vocationalAid', '免学费', 'repost')],
    },
    {
      kind: 'info',
      when: oneOf(grade, ...SENIOR, ...VOCATIONAL),
      say: '困难由民政或者学校认定。没有认定过的，先向学校申请。',
      en: 'Hardship is recognised by civil affairs or by the school: ask for it first.',
      cite: [cite('socialAssistanceAct', '38', 'official')],
    },
    {
      kind: 'info',
      when: oneOf(disability, 'diagnosed'),
      say: '有诊断还没有证的，先办残疾人证（第11项），同时问学校能不能先用诊断证明。',
      en: 'Diagnosed without a certificate: apply for it (row 11) and ask whether the diagnosis serves meanwhile.',
    },
  ],
};

export const specialCosts: ListedBenefit = {
  id: '12.3',
  name: '残疾学生学习用品、训练、交通费补助',
  en: 'Aid with learning aids, training and transport',
  gives: '残疾学生的特殊学习用品、教育训练、来回路费，有补助。',
  givesEn: 'Aid with special learning aids, educational training and transport.',
  subject: 'child',
  strength: 'whereAvailable',
  entitled: all(
    rule('pupil', specialCostsListed, oneOf(grade, ...KINDERGARTEN, ...COMPULSORY, ...SENIOR, ...VOCATIONAL)),
    rule('disabled-child', specialCostsListed, disabled),
    rule('paid-here', specialCostsListed, setting(p.specialCosts, 'school', 'federation')),
  ),
  procedure: {
    id: 'disabled-pupil-costs',
    kind: 'school',
    steps: [
      { say: '先问学校：今年有没有这项补助，能补什么。', en: 'Ask the school whether and for what there is aid this year.' },
      { say: '学校没有的，问县（市、区）残联。', en: 'Where the school has none, ask the county federation.' },
    ],
    limits: [],
  },
  papers: [
    { ...papers.disabilityCertificate, hint: '没有证的，问能不能用评估或者诊断' },
    { id: 'receipts', name: '买用品、训练、坐车的票据', en: 'receipts', hint: '要不要，先问' },
  ],
  offices: [{ ...offices.school, note: '找特教老师或者学生资助老师' }, offices.disabledFederation],
  receipt: { proof: '补助到账，或者领到用品', en: 'aid paid or goods received', lasts: 'schoolYear' },
  renewal: '每学年问一次。',
  exit: '毕业或者离校。',
  untilThen: '上了幼儿园或者学校再问。',
  refused: {
    show: '清单写了：残疾学生的特殊学习用品、教育训练、交通费，要给补助。',
    en: 'The list says that learning aids, training and transport of disabled pupils are aided.',
    cite: specialCostsListed,
    complainTo: '县（市、区）教育局、残联',
  },
  notes: [
    { kind: 'info', say: '补多少、谁来发，由当地定，没有统一的数。', en: 'How much and by whom is set locally.' },
    {
      kind: 'info',
      when: not(oneOf(disability, 'none')),
      say: '助听器、假肢、康复训练这些，还可以看第11项的康复救助。',
      en: 'Hearing aids, limbs and rehabilitation: see row 11 too.',
    },
  ],
};
