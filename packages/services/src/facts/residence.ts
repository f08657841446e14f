import type { AreaFact, BooleanFact, ChoiceFact, DateFact } from '@tongxing/policy';

export const residence: AreaFact = {
  id: 'residence',
  of: 'home',
  type: 'area',
  label: '现在住的地方',
  en: 'place of residence',
  holds: 'always',
  headings: ['现居住县', '现居住地', '现居住县（市、区）', '现居住乡镇', '现居住乡镇（街道）', '居住地', '现住址', '现居住地址', '家庭地址', '居住地址'],
};

export const residenceSince: DateFact = {
  id: 'residenceSince',
  of: 'home',
  type: 'date',
  counts: 'duration',
  label: '到这里住的日子',
  en: 'resident here since',
  lasting: '在这里住',
  holds: 'always',
  headings: ['来桂时间', '来本地时间', '来桂（来本地）时间', '居住开始时间', '来邕时间', '到本地时间', '流入时间'],
};

export const hukou: AreaFact = {
  id: 'hukou',
  of: 'child',
  type: 'area',
  label: '户口所在地',
  en: 'hukou place',
  holds: 'always',
  headings: ['户籍县', '户籍地', '户籍县（市、区）', '户籍所在地', '户籍地址', '户籍详细地址', '户口所在地', '户籍乡镇', '户籍乡镇（街道）'],
};

/** How far from the hukou place the child lives; worked out from the two places, never asked. */
export const move: ChoiceFact = {
  id: 'move',
  of: 'child',
  type: 'choice',
  label: '现住地和户口所在地的关系',
  en: 'distance of the move',
  holds: 'always',
  derivedFrom: ['hukou', 'residence'],
  options: [
    { value: 'sameTownship', label: '同一个乡镇（街道）', en: 'in the hukou township' },
    { value: 'sameCounty', label: '同一个县（市、区）里的另一个乡镇', en: 'another township of the same county' },
    { value: 'cityDistricts', label: '同一个城市的另一个城区', en: 'another district of the same city centre' },
    { value: 'samePrefecture', label: '同一个市的另一个县', en: 'another county of the same prefecture' },
    { value: 'sameProvince', label: '同一个省（区）的另一个市', en: 'another prefecture of the same province' },
    { value: 'otherProvince', label: '外省', en: 'another province' },
  ],
  groups: [{ values: ['sameTownship', 'sameCounty', 'cityDistricts', 'samePrefecture'], label: '同一个市', en: 'the same prefecture' }],
};

/** A permit is given after half a year's stay, within 15 days (30 where the city says so). */
const PERMIT_ACT = {
  who: '孩子或父母',
  whoEn: 'the child or a parent',
  where: '派出所、社区流动人口服务站或网上',
  whereEn: 'the police station, the community service station, or online',
  days: 15,
  after: { fact: residenceSince.id, months: 6 },
} as const;

export const childPermit: BooleanFact = {
  id: 'childPermit',
  of: 'child',
  type: 'boolean',
  label: '孩子的居住证',
  en: "the child's residence permit",
  holds: 'calendarYear',
  yes: '孩子有现住地的居住证',
  no: '孩子没有现住地的居住证',
  changes: [
    {
      to: true,
      act: '给孩子办居住证（在这里住满半年才能办，没满的先做居住登记）',
      en: 'apply for a residence permit for the child, once half a year has been lived here',
      ...PERMIT_ACT,
    },
  ],
  headings: ['儿童居住证', '孩子居住证'],
};

export const parentsPermit: ChoiceFact = {
  id: 'parentsPermit',
  of: 'household',
  type: 'choice',
  label: '父母的居住证',
  en: "parents' residence permits",
  holds: 'calendarYear',
  options: [
    { value: 'both', label: '爸爸妈妈都有', en: 'both parents' },
    { value: 'one', label: '只有一个人有', en: 'one parent' },
    { value: 'none', label: '都没有', en: 'neither' },
  ],
  changes: [
    {
      to: 'one',
      from: ['none'],
      act: '父母中一个人先办居住证（在这里住满半年才能办，没满的先做居住登记）',
      en: 'one parent applies for a residence permit, once half a year has been lived here',
      ...PERMIT_ACT,
    },
    {
      to: 'both',
      act: '父母两个人都办居住证（在这里住满半年才能办，没满的先做居住登记）',
      en: 'both parents apply for residence permits, once half a year has been lived here',
      ...PERMIT_ACT,
    },
  ],
  headings: ['父母居住证', '居住证'],
  spellings: {
    both: ['双方都有', '父母都有', '双方', '有', '是', '√', '已办'],
    one: ['一方有', '父亲有', '母亲有', '一方', '有', '是', '√', '已办'],
    none: ['无', '没有', '都没有', '否', '×', '未办'],
  },
};

export const permitSince: DateFact = {
  id: 'permitSince',
  of: 'household',
  type: 'date',
  counts: 'duration',
  label: '居住证连续有效的起始日',
  en: 'permit held without a break since',
  lasting: '居住证连续有效',
  holds: 'always',
  headings: ['居住证办理时间', '居住证签发日期', '首次签发日期'],
};

export const permitEndorseBy: DateFact = {
  id: 'permitEndorseBy',
  of: 'household',
  type: 'date',
  counts: 'duration',
  label: '居住证签注到期日',
  en: 'permit to be endorsed by',
  asked: { ask: '居住证要在哪天以前去签注？', hint: '看证上写的有效期。记不清哪天，填到月也行。' },
  holds: 'always',
  headings: ['居住证有效期', '签注有效期', '居住证到期日', '居住证有效期至'],
};

export const residenceRegistered: BooleanFact = {
  id: 'residenceRegistered',
  of: 'household',
  type: 'boolean',
  label: '居住登记',
  en: 'residence registration',
  holds: 'calendarYear',
  yes: '已经做了居住登记',
  no: '还没有做居住登记',
  asked: { ask: '在这里做过居住登记吗？', hint: '在派出所、服务站或者网上登记过都算。', answers: { true: '登记过', false: '还没有' } },
  changes: [
    {
      to: true,
      act: '做居住登记',
      en: 'register the residence',
      who: '父母',
      whoEn: 'a parent',
      where: '派出所、服务站或网上',
      whereEn: 'the police station, the service station, or online',
    },
  ],
  headings: ['居住登记', '是否居住登记'],
};

export const livesWithGuardian: BooleanFact = {
  id: 'livesWithGuardian',
  of: 'child',
  type: 'boolean',
  label: '和父母或监护人一起住',
  en: 'lives with a parent or guardian',
  holds: 'calendarYear',
  yes: '孩子和父母或其他监护人一起住在这里',
  no: '孩子没有和父母或监护人一起住在这里',
  asked: { ask: '孩子和爸爸妈妈或者别的监护人一起住在这里吗？', answers: { true: '一起住', false: '没有一起住' } },
  headings: ['随迁情况', '随迁'],
  spellings: { true: ['双方', '一方', '父母双方', '父亲', '母亲', '其他监护人', '祖父母', '随迁'], false: ['未随迁', '留守'] },
};
