import { all, any, isTrue, not, number, oneOf, rule, unsettled, window, within } from '@tongxing/policy';
import {
  emergency,
  householdKind,
  incomePerHead,
  marginal,
  minimumLiving,
  propertyWithinLimits,
  severelyDisabledOrIll,
  stillInHardship,
} from '../facts/household.ts';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { assistanceActFrom, hukouInCity, hukouInProvince, minor } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import * as p from './parameters.ts';

const whoMayHave = cite('minimumLiving', '申请条件', 'official');
const single = cite('minimumLiving', '单人户', 'official');
const byAct = cite('socialAssistanceAct', '21', 'official');

/** Standards are those of a prefecture city: to a family whose hukou is elsewhere the one of the residence says no no. */
const whoseStandard = all(
  not(hukouInCity),
  unsettled('户口不在这个市的，用哪边的低保标准，由两边的县商定', 'with a hukou outside this city the two counties settle whose standard counts'),
);

/** Per-head income below the standard of the place, urban or rural. */
const incomeBelowStandard = any(
  all(oneOf(householdKind, 'urban'), number(incomePerHead, 'below', { parameter: p.urbanStandard })),
  all(oneOf(householdKind, 'rural'), number(incomePerHead, 'below', { parameter: p.ruralStandard })),
);

const incomeWithinMargin = any(
  whoseStandard,
  all(oneOf(householdKind, 'urban'), number(incomePerHead, 'below', { parameter: p.urbanStandard, percent: p.marginalPercent })),
  all(oneOf(householdKind, 'rural'), number(incomePerHead, 'below', { parameter: p.ruralStandard, percent: p.marginalPercent })),
);

/** Who was recognised as at the margin has been checked; others need not check again (Act art. 42). */
const atTheMargin = any(isTrue(marginal), all(incomeWithinMargin, isTrue(propertyWithinLimits)));

const granted: ListedBenefit = {
  id: '13.1',
  name: '最低生活保障',
  en: 'Minimum living guarantee',
  gives: '家里收入低于当地低保标准，每月补差额。',
  givesEn: 'A monthly payment that makes up the gap to the local standard.',
  subject: 'household',
  strength: 'right',
  entitled: all(
    minor,
    any(
      rule('already-granted', cite('socialAssistanceAct', '18', 'official'), isTrue(minimumLiving)),
      rule(
        'income-and-property',
        [whoMayHave, cite('socialAssistanceAct', '19', 'official')],
        all(any(incomeBelowStandard, whoseStandard), isTrue(propertyWithinLimits)),
      ),
      rule('single-member', single, all(atTheMargin, isTrue(severelyDisabledOrIll))),
      rule(
        'others-in-special-hardship',
        byAct,
        all(
          window({ from: assistanceActFrom }),
          atTheMargin,
          unsettled(
            '低保边缘家庭里别的特别困难的人，能不能单独进低保，由县里看',
            'which other members of families at the margin may enter singly is for the county to see',
          ),
        ),
      ),
    ),
  ),
  excludes: [{ of: ['14.1'], decides: 'office', cite: cite('extremePoverty', '不重复享受', 'official') }],
  procedure: {
    id: 'minimum-living',
    kind: 'office',
    steps: [
      {
        say: '带户口簿去住地的乡镇（街道），家里成年人都签核对授权书。',
        en: 'Take the household register to the township of residence; all adults sign the authorisation.',
      },
      {
        say: '两个人以上上门看，乡镇提意见，在村（社区）公示7天。',
        en: 'Two or more officers visit; the township gives its opinion; a notice hangs seven days.',
      },
      { say: '县民政局确认。从下个月起每月发钱。', en: 'The county confirms; payment starts the month after.' },
    ],
    limits: [
      {
        id: 'begin',
        duty: '乡镇（街道）启动调查',
        en: 'township begins its inquiry',
        count: 3,
        unit: 'workingDays',
        from: '受理',
        fromEn: 'acceptance',
        cite: 'minimum-living-2021#15-24',
      },
      {
        id: 'check',
        duty: '县级民政部门启动信息核对',
        en: 'county starts the data check',
        count: 3,
        unit: 'workingDays',
        from: '乡镇提出',
        fromEn: 'request of the township',
        cite: 'minimum-living-2021#15-24',
      },
      {
        id: 'confirm',
        duty: '县级民政部门作出确认',
        en: 'county confirms',
        count: 10,
        unit: 'workingDays',
        from: '收到乡镇材料',
        fromEn: 'receipt of the file',
        cite: 'minimum-living-2021#15-24',
      },
      {
        id: 'whole',
        duty: '全部办完（人户分离的）',
        en: 'the whole claim, hukou apart from residence',
        count: 45,
        unit: 'workingDays',
        from: '受理',
        fromEn: 'acceptance',
        cite: 'minimum-living-2021#15-24',
      },
      {
        id: 'refusal',
        duty: '不同意的，书面告诉理由',
        en: 'refusal in writing with reasons',
        count: 3,
        unit: 'workingDays',
        from: '作出决定',
        fromEn: 'the decision',
        cite: 'minimum-living-2021#15-24',
      },
    ],
    notice: { days: 7, unit: 'days', where: '村（社区）' },
  },
  papers: [
    papers.householdBook,
    papers.guardianId,
    papers.authorisation,
    papers.propertyCheck,
    { ...papers.permit, hint: '没有也可以先交申请', when: not(hukouInProvince) },
  ],
  offices: [offices.township, offices.civilAffairs],
  receipt: { proof: '低保金到账', en: 'payment received', lasts: 'month' },
  renewal: '家里有人能干活、收入不稳定的，每半年复核一次；别的每年一次。家里情况变了要主动说。',
  exit: '收入或者财产超过标准才退出，一般有一段过渡，最多6个月。减少或停发前要先听你家的意见，再给书面决定。',
  refused: {
    show: '符合条件的低保申请，乡镇（街道）不能拒绝受理；不同意要书面说明理由。',
    en: 'A qualified claim must be taken in; a refusal is given in writing with its reasons.',
    cite: cite('socialAssistanceAct', '70', 'official'),
    complainTo: '县（市、区）民政局',
  },
  notes: [
    {
      kind: 'info',
      say: '残疾人两项补贴和孤儿、事实无人抚养儿童的钱，不算家里的收入。',
      en: 'Disability subsidies and the allowance of row 10 do not count as income.',
      cite: [cite('minimumLiving', '13', 'official')],
    },
    {
      kind: 'warning',
      when: not(hukouInProvince),
      say: '外省户口在这里申请，由哪个县发钱，两边的县还要商定；先在住地交申请。',
      en: 'With a hukou in another province the two counties still settle who pays; lodge the claim where you live.',
      cite: [cite('list', '13.2', 'official', { recheck: RECHECK_HUKOU })],
    },
  ],
};

const lodgeHere: ListedBenefit = {
  id: '13.2',
  name: '在经常居住地申请低保',
  en: 'Lodge the claim where you live',
  gives: '不用回老家，在住的乡镇（街道）就能交低保申请。',
  givesEn: 'The claim may be lodged at the township of habitual residence.',
  subject: 'household',
  strength: 'right',
  entitled: all(
    minor,
    rule(
      'habitual-residence',
      [cite('list', '13.2', 'official', { recheck: RECHECK_HUKOU }), cite('socialAssistanceAct', '37', 'official')],
      within(residence, GUANGXI),
    ),
  ),
  procedure: {
    id: 'lodge-here',
    kind: 'office',
    steps: [
      {
        say: '去住地的乡镇（街道）低保窗口交申请，材料一次说清。',
        en: 'Hand the claim in at the township of residence; missing papers are told once and completely.',
      },
    ],
    limits: [],
  },
  papers: [papers.householdBook, papers.guardianId],
  offices: [offices.township],
  receipt: { proof: '受理通知', en: 'notice of acceptance', lasts: 'once' },
  renewal: '申请一次办一次。',
  exit: '申请办结。',
  refused: {
    show: '流动儿童家庭可以向经常居住地的乡镇（街道）申请低保，窗口不能拒收。',
    en: 'Families of migrant children may lodge the claim where they live; the window may not refuse to take it.',
    cite: cite('list', '13.2', 'official'),
    complainTo: '县（市、区）民政局',
  },
  notes: [
    { kind: 'info', say: '能交申请，不等于一定批；批不批看收入和财产（13.1）。', en: 'Lodging is a right; the grant depends on income and property (13.1).' },
  ],
};

const further: ListedBenefit = {
  id: '13.3',
  name: '拿了低保还困难的孩子，再给帮助',
  en: 'Further help for children in hardship despite the guarantee',
  gives: '家里拿了低保还很难的，政府再想办法帮孩子：多发一些钱，或者帮上学、看病、住房。',
  givesEn: 'Where a family in the guarantee is still in hardship, more help for the child: a higher amount, or aid with school, treatment or housing.',
  subject: 'household',
  strength: 'right',
  entitled: all(
    minor,
    rule(
      'minors-in-hardship',
      [cite('socialAssistanceAct', '20', 'official'), cite('list', '13.3', 'official')],
      all(isTrue(minimumLiving), any(isTrue(stillInHardship), isTrue(emergency))),
    ),
  ),
  procedure: {
    id: 'further-help',
    kind: 'office',
    steps: [{ say: '跟社区或乡镇（街道）说清困难，由县里采取措施。', en: 'Tell the community or the township; the county or above must act.' }],
    limits: [],
  },
  papers: [papers.householdBook],
  offices: [offices.township, offices.civilAffairs],
  receipt: { proof: '增发的低保金或者救助到手', en: 'higher amount or aid received', lasts: 'month' },
  renewal: '跟低保一起复核。',
  exit: '不再困难，或者退出低保。',
  refused: {
    show: '对领了低保仍有特殊困难的未成年人，县级以上政府要采取必要措施。',
    en: 'For minors still in special hardship the county or above must act.',
    cite: cite('socialAssistanceAct', '20', 'official'),
    complainTo: '县（市、区）民政局',
  },
  notes: [
    {
      kind: 'info',
      say: '多发多少，各地自己定，这里还没有录进来。直接问乡镇（街道）。',
      en: 'How much more is set locally and not entered yet: ask the township.',
    },
  ],
};

export const minimumLivingGuarantee: Service = {
  number: 13,
  id: '13-minimum-living-guarantee',
  heading: '弱有所扶',
  target: '符合最低生活保障条件的流动儿童',
  official: '最低生活保障服务',
  plain: '家里收入很低，每月补生活费',
  en: 'Minimum living guarantee',
  departments: ['自治区民政厅'],
  keywords: ['低保', '困难', '没钱', '收入低', '生活费', '救助'],
  headedBy: '13.1',
  items: [
    { id: '13.1', official: '将符合条件的流动儿童家庭纳入最低生活保障范围', benefits: [granted] },
    { id: '13.2', official: '流动儿童申请最低生活保障的，可以向经常居住地的乡镇人民政府、街道办事处提出', benefits: [lodgeHere] },
    { id: '13.3', official: '对获得最低生活保障金后生活仍有困难的儿童采取必要措施给予生活保障', benefits: [further] },
  ],
};
