import type { BooleanFact, ChoiceFact, DateFact, NumberFact } from '@tongxing/policy';

export const birthDate: DateFact = {
  id: 'birthDate',
  of: 'child',
  type: 'date',
  counts: 'age',
  label: '出生日期',
  en: 'date of birth',
  holds: 'always',
  headings: ['出生日期', '出生年月', '出生年月日', '生日'],
};

export const sex: ChoiceFact = {
  id: 'sex',
  of: 'child',
  type: 'choice',
  label: '性别',
  en: 'sex',
  holds: 'always',
  headings: ['性别'],
  options: [
    { value: 'male', label: '男孩', en: 'boy' },
    { value: 'female', label: '女孩', en: 'girl' },
  ],
  asked: { ask: '是男孩还是女孩？' },
  spellings: { male: ['男', '1', '男性'], female: ['女', '2', '女性'] },
};

export const insurance: ChoiceFact = {
  id: 'insurance',
  of: 'child',
  type: 'choice',
  label: '居民医保',
  en: 'resident medical insurance',
  holds: 'calendarYear',
  headings: ['参保情况', '医保', '是否参保', '医保参保地'],
  options: [
    { value: 'guangxi', label: '今年在广西参保', en: 'insured in Guangxi this year' },
    { value: 'elsewhere', label: '今年在外省参保', en: 'insured in another province this year' },
    { value: 'none', label: '今年没有参保', en: 'not insured this year' },
  ],
  changes: [
    {
      to: 'guangxi',
      from: ['none'],
      act: '给孩子参加广西的居民医保（过了集中缴费期才交的，要等几个月才报销）',
      en: 'insure the child in Guangxi (paid outside the yearly period there is a waiting time)',
      who: '监护人',
      whoEn: 'the guardian',
      where: '村（社区）、医保窗口或者手机上',
      whereEn: 'the village or community, the insurance window, or by phone',
    },
  ],
  spellings: {
    guangxi: ['本地', '本地参保', '广西', '户籍地', '户籍地参保', '老家', '已参保', '是', '有', '√'],
    elsewhere: ['户籍地', '户籍地参保', '外省', '老家', '已参保', '是', '有', '√'],
    none: ['未参保', '否', '无', '×'],
  },
};

export const insuranceMissedYears: NumberFact = {
  id: 'insuranceMissedYears',
  of: 'child',
  type: 'number',
  unit: 'count',
  max: 18,
  label: '2025年以来连续断保的年数',
  en: 'years missed in a row since 2025',
  holds: 'calendarYear',
  headings: ['断保年数'],
};

export const disability: ChoiceFact = {
  id: 'disability',
  of: 'child',
  type: 'choice',
  label: '残疾情况',
  en: 'disability',
  holds: 'calendarYear',
  headings: ['健康状况', '是否残疾', '残疾情况'],
  options: [
    { value: 'none', label: '没有残疾', en: 'no disability' },
    { value: 'certificate', label: '有残疾人证', en: 'holds a disability certificate' },
    { value: 'diagnosed', label: '医院诊断了，还没有残疾人证', en: 'diagnosed, no certificate yet' },
  ],
  changes: [
    {
      to: 'certificate',
      from: ['diagnosed'],
      act: '给孩子办残疾人证',
      en: 'apply for a disability certificate for the child',
      who: '监护人',
      whoEn: 'the guardian',
      where: '县（市、区）残联',
      whereEn: "the county disabled persons' federation",
    },
  ],
  spellings: {
    none: ['健康', '否', '无', '良好', '正常', '患病', '×'],
    certificate: ['有证', '残疾', '是', '有', '患病', '√'],
    diagnosed: ['有诊断', '疑似', '残疾', '是', '有', '患病', '√'],
  },
};

export const disabilityKind: ChoiceFact = {
  id: 'disabilityKind',
  of: 'child',
  type: 'choice',
  label: '残疾类别',
  en: 'kind of disability',
  holds: 'always',
  headings: ['残疾类别', '残疾类型'],
  options: [
    { value: 'visual', label: '视力', en: 'visual' },
    { value: 'hearing', label: '听力', en: 'hearing' },
    { value: 'speech', label: '言语', en: 'speech' },
    { value: 'physical', label: '肢体', en: 'physical' },
    { value: 'intellectual', label: '智力', en: 'intellectual' },
    { value: 'mental', label: '精神（孤独症一般也算）', en: 'mental, usually including autism' },
    { value: 'multiple', label: '多重', en: 'multiple' },
  ],
  spellings: {
    visual: ['视力残疾'],
    hearing: ['听力残疾'],
    speech: ['言语残疾'],
    physical: ['肢体残疾'],
    intellectual: ['智力残疾'],
    mental: ['精神', '精神残疾', '孤独症', '自闭症'],
    multiple: ['多重残疾'],
  },
};

export const disabilityLevel: ChoiceFact = {
  id: 'disabilityLevel',
  of: 'child',
  type: 'choice',
  label: '残疾等级',
  en: 'level of disability',
  holds: 'always',
  headings: ['残疾等级', '残疾级别'],
  options: [
    { value: '1', label: '一级', en: 'level 1' },
    { value: '2', label: '二级', en: 'level 2' },
    { value: '3', label: '三级', en: 'level 3' },
    { value: '4', label: '四级', en: 'level 4' },
  ],
  spellings: { '1': ['壹级', '1级'], '2': ['贰级', '2级'], '3': ['叁级', '3级'], '4': ['肆级', '4级'] },
};

export const noSupporter: BooleanFact = {
  id: 'noSupporter',
  of: 'child',
  type: 'boolean',
  label: '没有人抚养',
  en: 'no legal supporter able to support',
  private: true,
  holds: { months: 12 },
  yes: '孩子没有法定抚养人，或者抚养人都没有抚养能力',
  no: '孩子有能抚养的家人',
  asked: { ask: '家里有大人养孩子吗？', hint: '说的是按法律要养孩子的人。', answers: { true: '没有，或者都养不了', false: '有' } },
};
