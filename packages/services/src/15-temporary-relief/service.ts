import { all, any, isTrue, not, number, rule, unsettled, within } from '@tongxing/policy';
import { emergency, incomePerHead, marginal, minimumLiving, rigidSpending, spendingJumped, unattended } from '../facts/household.ts';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Note, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

/** Who is recognised already is not checked again, only the costs. */
const recognised = any(isTrue(minimumLiving), isTrue(marginal), isTrue(rigidSpending));

const wherever = cite('socialAssistanceAct', '37', 'official');
const relief = cite('socialAssistanceAct', '29', 'official');
const helpFirst = cite('socialAssistanceAct', '50', 'official');
const smallAndFast = cite('temporaryRelief', '小额快救', 'repost');

const anyoneMayReport: Note = {
  kind: 'info',
  say: '自己去不了的，请社区、老师、邻居替你说。村（社区）知道了也要马上报上去。',
  en: 'Anyone may report for you; the committee must report what it finds at once.',
  cite: [cite('socialAssistanceAct', '39', 'official')],
};
const amountsAreLocal: Note = {
  kind: 'info',
  say: '给多少、一年几次，各地自己定，这里还没有录进来。直接问乡镇（街道）。',
  en: 'Amounts and times a year are set locally and not entered yet: ask the township.',
};

const urgent: ListedBenefit = {
  id: '15.1-urgent',
  name: '小额快救：急难先救助',
  en: 'Small and fast relief',
  gives: '突然遇到急难，先给一笔钱或者吃的、用的，3天内到手。',
  givesEn: 'Cash or goods within three days of a sudden emergency.',
  subject: 'household',
  strength: 'right',
  entitled: all(minor, rule('need-arises-here', [wherever, relief, helpFirst], isTrue(emergency))),
  procedure: {
    id: 'small-and-fast',
    kind: 'office',
    steps: [
      { say: '去出事地方的乡镇（街道），说清谁、出了什么事、缺什么。', en: 'At the township where it happened say who, what happened and what is needed.' },
      { say: '先救助，后补说明。不查财产，不公示。', en: 'Help first, explanation after: no property check, no notice.' },
    ],
    limits: [
      {
        id: 'fast',
        duty: '乡镇（街道）给救助',
        en: 'township gives relief',
        count: 3,
        unit: 'days',
        from: '申请',
        fromEn: 'the claim',
        cite: 'temporary-relief-2026#小额快救',
      },
    ],
  },
  papers: [{ ...papers.guardianId, hint: '身边没有也可以先说，后补' }],
  offices: [offices.township, offices.village],
  receipt: { proof: '救助金或物资到手', en: 'cash or goods received', lasts: 'once' },
  renewal: '遇到新的急事，或者情况变了，可以再申请。',
  exit: '救助到手就办完了。还困难的，再看低保（第13项）。',
  refused: {
    show: '临时救助向急难发生地的乡镇（街道）申请，不看户口，不看居住证；急的先救助，后补手续。',
    en: 'Relief is claimed where the need arises, without hukou or permit; urgent cases are helped first.',
    cite: wherever,
    complainTo: '县（市、区）民政局',
  },
  notes: [
    {
      kind: 'info',
      say: '最多是当地一个月的低保标准。按一个人还是一家人算，文件没写清，问乡镇（街道）。',
      en: 'At most one month of the local minimum living standard; per head or per family is not written.',
      cite: [smallAndFast],
    },
    anyoneMayReport,
    amountsAreLocal,
  ],
};

const expense: ListedBenefit = {
  id: '15.1-expense',
  name: '支出型临时救助',
  en: 'Relief for families with heavy expenses',
  gives: '上学或看病的花费突然大增，困难家庭能领一笔救助金。',
  givesEn: 'A sum for families in hardship whose schooling or medical costs rose suddenly.',
  subject: 'household',
  strength: 'right',
  entitled: all(
    minor,
    rule('costs-rose', cite('temporaryRelief', '支出型救助', 'repost'), isTrue(spendingJumped)),
    any(
      rule('recognised-class', [wherever, cite('temporaryRelief', '支出型救助', 'repost')], recognised),
      rule(
        'may-be-recognised',
        cite('socialAssistanceAct', '22', 'official'),
        all(
          number(incomePerHead, 'below', { parameter: p.disposableIncome }),
          unsettled('必要支出占收入多少才算刚性支出困难，由各地定', 'the share of necessary costs that counts is set locally'),
        ),
      ),
    ),
  ),
  procedure: {
    id: 'expense-relief',
    kind: 'office',
    steps: [
      {
        say: '带上交费单据，去出事地方的乡镇（街道）申请，一般就是你家住的地方。',
        en: 'Take the bills to the township where the need arises, as a rule where you live.',
      },
      { say: '已经认定过困难类别的，只核对花费，不重新查收入。', en: 'Where the class is recognised only the costs are checked.' },
      {
        say: '还没认定的，先申请认定刚性支出困难家庭，县里30个工作日内办完，难查的45个工作日。',
        en: 'Else ask first to be recognised as in hardship by unavoidable spending: 30, at most 45 working days.',
      },
      { say: '公示以后发钱。', en: 'Payment follows a public notice.' },
    ],
    limits: [
      {
        id: 'recognise',
        duty: '县里认定刚性支出困难家庭（难查的45个工作日）',
        en: 'county recognises the class (45 where inquiry is hard)',
        count: 30,
        unit: 'workingDays',
        from: '受理',
        fromEn: 'acceptance',
        cite: 'rigid-spending-2025#审核认定',
      },
    ],
    notice: { where: '村（社区）' },
  },
  papers: [
    papers.householdBook,
    papers.guardianId,
    { id: 'bills', name: '上学、看病的交费单据', en: 'school and medical bills' },
    { ...papers.propertyCheck, when: not(recognised) },
    { ...papers.authorisation, when: not(recognised) },
  ],
  offices: [offices.township, offices.civilAffairs],
  receipt: { proof: '救助金到账', en: 'relief paid', lasts: 'once' },
  renewal: '又有大的花费，可以再申请。刚性支出困难的认定最多管12个月。',
  exit: '救助到账就办完了。',
  refused: {
    show: '临时救助向急难发生地的乡镇（街道）申请，不看户口，不看居住证。',
    en: 'Relief is claimed where the need arises, without hukou or permit.',
    cite: wherever,
    complainTo: '县（市、区）民政局',
  },
  notes: [
    {
      kind: 'info',
      when: not(recognised),
      say: '家里还没有认定困难类别的，也可以申请：人均收入低于当地平均、花费占收入太多，可以认定为刚性支出困难。',
      en: 'Families not yet recognised may ask to be: income below the local mean and a large share of necessary costs.',
      cite: [cite('socialAssistanceAct', '22', 'official')],
    },
    anyoneMayReport,
    amountsAreLocal,
  ],
};

const careAndReferral: ListedBenefit = {
  id: '15.2',
  name: '临时照料和转介',
  en: 'Temporary care and referral',
  gives: '孩子身边没有大人照看，民政部门临时照料，再帮着找亲人、学校、医院。',
  givesEn: 'Civil affairs looks after a child left without a guardian and refers it on.',
  subject: 'household',
  strength: 'right',
  entitled: all(
    minor,
    any(
      all(born, rule('temporary-guardianship', cite('minorsProtection', '92', 'official'), isTrue(unattended))),
      rule('referral', [cite('list', '15.2', 'official'), cite('socialAssistanceAct', '39', 'official')], all(isTrue(emergency), within(residence, GUANGXI))),
    ),
  ),
  procedure: {
    id: 'care-and-referral',
    kind: 'office',
    steps: [
      { say: '孩子有危险，马上打110。', en: 'In danger ring 110 at once.' },
      { say: '没有危险但没人照看的，告诉村（社区）儿童主任，或者打12345。谁都可以说。', en: "Else tell the children's director or ring 12345; anyone may." },
      { say: '民政部门接孩子，先送到亲戚家、寄养家庭或者机构。', en: 'Civil affairs takes the child in: with kin, a foster family or an institution.' },
      { say: '家里能照看了，评估以后孩子回家。', en: 'The child goes home after an assessment.' },
    ],
    limits: [],
  },
  papers: [],
  offices: [offices.village, offices.childProtection, offices.township],
  receipt: { proof: '孩子有人照看，转介有回音', en: 'the child is cared for, the referral answered', lasts: 'once' },
  renewal: '不用申请第二次，照看到安顿好为止。',
  exit: '监护人能照看了，评估后回家；一直不能的，转为长期监护。',
  refused: {
    show: '监护人不在或者暂时不能照看的未成年人，民政部门应当依法临时监护，不看户口。',
    en: 'Civil affairs shall take temporary guardianship of a minor whose guardian is absent or cannot care, whatever the hukou.',
    cite: cite('minorsProtection', '92', 'official'),
    complainTo: '县（市、区）民政局',
  },
  notes: [
    {
      kind: 'warning',
      say: '8岁以下的孩子不能没人看；16岁以下的孩子不能一个人住。父母要出远门，先托给合适的大人，告诉学校和社区。',
      en: 'Under 8 never unattended, under 16 never living alone; guardians who leave entrust a fit adult and tell the school and the committee.',
      cite: [cite('minorsProtection', '21-23', 'official')],
    },
    {
      kind: 'info',
      when: not(isTrue(unattended)),
      say: '父母在身边的，不安排临时监护，帮你转介到能帮忙的地方。',
      en: 'With parents at home there is referral, not temporary guardianship.',
      cite: [cite('list', '15.2', 'official')],
    },
    {
      kind: 'warning',
      say: '看见孩子受伤害或者有危险，马上报警。报警的人会保密。',
      en: 'Report harm or danger at once; the reporter is kept secret.',
      cite: [cite('minorsProtection', '11', 'official')],
    },
  ],
};

export const temporaryRelief: Service = {
  number: 15,
  id: '15-temporary-relief',
  heading: '弱有所扶',
  target: '符合本地临时救助情形的流动儿童',
  official: '临时救助服务',
  plain: '家里出了急事，先救助',
  en: 'Temporary relief',
  departments: ['自治区民政厅'],
  keywords: ['急难', '火灾', '车祸', '大病', '没钱吃饭', '临时救助', '没人看孩子', '救急', '花费太大', '急用钱', '救助'],
  items: [
    { id: '15.1', official: '在急难发生地按照相关规定发放临时救助金和有关物资', benefits: [urgent, expense] },
    { id: '15.2', official: '提供临时生活照料和转介服务', benefits: [careAndReferral] },
  ],
};
