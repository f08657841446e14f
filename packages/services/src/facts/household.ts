import type { BooleanFact, ChoiceFact, DateFact, NumberFact } from '@tongxing/policy';

const recognised = (id: string, label: string, en: string, headings: readonly string[] = []): BooleanFact => ({
  id,
  of: 'household',
  type: 'boolean',
  label,
  en,
  holds: { months: 12 },
  yes: `家里现在是${label}`,
  no: `家里现在不是${label}`,
  headings,
});

export const minimumLiving = recognised('minimumLiving', '低保家庭', 'household in minimum living guarantee', ['低保', '是否低保']);
export const marginal = recognised('marginal', '低保边缘家庭', 'household at the margin of minimum living', ['低保边缘']);
export const rigidSpending = recognised('rigidSpending', '刚性支出困难家庭', 'household in hardship by unavoidable spending', ['刚性支出', '支出型困难']);
export const povertyMonitored = recognised('povertyMonitored', '脱贫户或防返贫监测户', 'household lifted out of or watched for poverty', [
  '脱贫监测',
  '监测对象',
  '脱贫户',
]);

/** Recognised person by person: another member, a grandparent say, may be supported where the child is not. */
export const extremePoverty: BooleanFact = {
  ...recognised('extremePoverty', '特困供养', 'recognised as in extreme poverty', ['特困', '特困供养']),
  of: 'child',
  yes: '孩子自己认定为特困供养人员',
  no: '孩子自己没有认定为特困供养人员',
};

/** A class already recognised, said like the others; the private facts behind it are asked of nobody. */
export const recognisedUnsupported: BooleanFact = {
  ...recognised('recognisedUnsupported', '孤儿或事实无人抚养儿童（已经认定）', 'child already recognised as orphan or de facto unsupported', [
    '是否孤儿/事实无人抚养',
    '孤儿',
    '事实无人抚养',
  ]),
  of: 'child',
  yes: '孩子已经认定为孤儿或者事实无人抚养儿童',
  no: '孩子没有认定为孤儿或者事实无人抚养儿童',
};

/** What an office keeps as one column, 家庭困难类型: a family in none of them is a family of which all are untrue. */
export const familyClasses: readonly BooleanFact[] = [minimumLiving, extremePoverty, marginal, rigidSpending, povertyMonitored, recognisedUnsupported];

export const householdKind: ChoiceFact = {
  id: 'householdKind',
  of: 'household',
  type: 'choice',
  label: '住城镇还是农村',
  en: 'urban or rural standard',
  holds: 'calendarYear',
  headings: ['按城市还是农村标准'],
  options: [
    { value: 'urban', label: '住在城镇', en: 'urban' },
    { value: 'rural', label: '住在农村', en: 'rural' },
  ],
  asked: { ask: '现在住在城镇还是农村？', hint: '低保的标准，城镇和农村不一样。' },
  spellings: { urban: ['城镇', '城市', '城'], rural: ['农村', '乡村', '乡'] },
};

export const incomePerHead: NumberFact = {
  id: 'incomePerHead',
  of: 'household',
  type: 'number',
  unit: 'fen',
  max: 100_000_000,
  label: '家里平均每人每月收入',
  en: 'monthly income per head',
  holds: { months: 12 },
  headings: ['人均月收入', '家庭人均月收入', '月人均收入'],
};

export const propertyWithinLimits: BooleanFact = {
  id: 'propertyWithinLimits',
  of: 'household',
  type: 'boolean',
  label: '财产符合当地规定',
  en: 'property within local limits',
  holds: { months: 12 },
  yes: '家里的存款、车、房符合当地低保的规定',
  no: '家里的存款、车或房超过当地低保的规定',
  asked: {
    ask: '家里的存款、车、房，超过当地低保的规定吗？',
    hint: '每个地方不一样，可以问住地的乡镇（街道）。不知道就先跳过。',
    answers: { true: '没有超过', false: '超过了' },
  },
};

export const severelyDisabledOrIll: BooleanFact = {
  id: 'severelyDisabledOrIll',
  of: 'household',
  type: 'boolean',
  label: '家里有重残或重病的人',
  en: 'a member is severely disabled or gravely ill',
  holds: { months: 12 },
  yes: '家里有一二级残疾、三级智力或精神残疾，或者重病的人',
  no: '家里没有重残或重病的人',
  asked: {
    ask: '家里有人有重度残疾，或者得了重病吗？',
    hint: '重度残疾：一级、二级，或者智力、精神三级。',
    answers: { true: '有', false: '没有' },
  },
};

export const stillInHardship: BooleanFact = {
  id: 'stillInHardship',
  of: 'household',
  type: 'boolean',
  label: '拿了低保还是很难',
  en: 'still in hardship with minimum living',
  holds: { months: 12 },
  yes: '拿了低保生活还是很困难',
  no: '拿了低保以后生活过得去',
  asked: { ask: '拿了低保，日子还是很难吗？', answers: { true: '还是很难', false: '过得去' } },
};

export const emergency: BooleanFact = {
  id: 'emergency',
  of: 'household',
  type: 'boolean',
  label: '突然遇到急难',
  en: 'sudden emergency',
  holds: { months: 3 },
  yes: '家里刚遇到火灾、事故、重病这样的急难，基本生活过不下去',
  no: '家里现在没有遇到急难',
};

export const spendingJumped: BooleanFact = {
  id: 'spendingJumped',
  of: 'household',
  type: 'boolean',
  label: '上学或看病的花费突然大增',
  en: 'school or medical costs rose suddenly',
  holds: { months: 6 },
  yes: '家里上学或看病的花费突然增加很多',
  no: '家里上学、看病的花费没有突然增加',
};

export const unattended: BooleanFact = {
  id: 'unattended',
  of: 'child',
  type: 'boolean',
  label: '现在没有大人照看',
  en: 'no guardian present or able now',
  holds: { months: 1 },
  yes: '孩子身边现在没有监护人，或者监护人暂时照看不了',
  no: '孩子现在有监护人照看',
};

export const ownsHome: BooleanFact = {
  id: 'ownsHome',
  of: 'household',
  type: 'boolean',
  label: '在这里有自己的房子',
  en: 'owns a home here',
  holds: 'calendarYear',
  yes: '家里在这个城市有自己的房子',
  no: '家里在这个城市没有自己的房子',
  headings: ['住房情况'],
  spellings: { true: ['自有', '自购', '自建'], false: ['租房', '租住', '借住', '单位宿舍'] },
};

export const ownAreaPerHead: NumberFact = {
  id: 'ownAreaPerHead',
  of: 'household',
  type: 'number',
  unit: 'squareDecimetres',
  max: 100_000,
  label: '自有住房平均每人面积',
  en: 'own floor area per head',
  holds: 'calendarYear',
};

export const housingClass: ChoiceFact = {
  id: 'housingClass',
  of: 'household',
  type: 'choice',
  label: '住房保障的收入类别',
  en: 'income class for housing',
  holds: { months: 12 },
  options: [
    { value: 'low', label: '低保、特困或经民政认定的低收入', en: 'minimum living or recognised low income' },
    { value: 'lowerMiddle', label: '中等偏下收入', en: 'lower-middle income' },
    { value: 'higher', label: '比中等偏下高', en: 'higher' },
    { value: 'notRecognised', label: '还没有认定过', en: 'not yet recognised' },
  ],
  headings: ['住房保障类别', '住房保障收入类别'],
  spellings: { low: ['低收入', '低保', '特困'], lowerMiddle: ['中等偏下', '中低收入'], notRecognised: ['未认定', '无', '否'] },
};

export const otherHousingAid: BooleanFact = {
  id: 'otherHousingAid',
  of: 'household',
  type: 'boolean',
  label: '已经享受别的住房保障',
  en: 'other housing aid in force',
  holds: 'calendarYear',
  yes: '家里已经享受或申请了别的住房保障',
  no: '家里没有享受别的住房保障',
  asked: { ask: '家里已经有别的住房保障了吗？', hint: '比如政府的便宜房子、租房补贴。', answers: { true: '有，或者申请了', false: '没有' } },
};

export const stableJob: BooleanFact = {
  id: 'stableJob',
  of: 'household',
  type: 'boolean',
  label: '合法稳定就业',
  en: 'a parent has a lawful stable job here',
  holds: 'calendarYear',
  yes: '父母有一个人在这里有合法稳定的工作（合同、执照、社保或纳税都算）',
  no: '父母在这里没有合法稳定工作的证明',
};
export const stableHome: BooleanFact = {
  id: 'stableHome',
  of: 'household',
  type: 'boolean',
  label: '合法稳定住所',
  en: 'lawful stable home here',
  holds: 'calendarYear',
  yes: '家里在这里有合法稳定的住处（租房也算）',
  no: '家里在这里没有合法稳定住处的证明',
  changes: [
    {
      to: true,
      act: '自己去备案租房合同（房东不去也行）',
      en: 'file the lease yourself (the tenant may where the landlord does not)',
      who: '租房人',
      whoEn: 'the tenant',
      where: '住建部门窗口或网上',
      whereEn: 'the housing department, at its window or online',
    },
  ],
};

const since = (id: string, label: string, en: string, lasting: string): DateFact => ({
  id,
  of: 'household',
  type: 'date',
  counts: 'duration',
  label,
  en,
  lasting,
  holds: 'always',
});

export const jobSince = since('jobSince', '父母在这里稳定工作的起始日', 'stable job here since', '父母在这里稳定工作');
export const homeSince = since('homeSince', '在这里有稳定住处的起始日', 'stable home here since', '家里在这里有稳定住处');

export const insuranceMonths: NumberFact = {
  id: 'insuranceMonths',
  of: 'household',
  type: 'number',
  unit: 'months',
  max: 600,
  label: '父母在这里连续交社保的月数',
  en: 'months of social insurance paid here without a break',
  holds: { months: 1 },
};

export const trainingGroup: BooleanFact = {
  id: 'trainingGroup',
  of: 'parent',
  type: 'boolean',
  label: '属于补贴培训的人群',
  en: 'in a group with subsidised training',
  holds: { months: 12 },
  yes: '父母是农村进城务工、登记失业、就业困难、脱贫监测家庭的劳动者，或者今年毕业',
  no: '父母不属于这几类人',
};
