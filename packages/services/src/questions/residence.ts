import type { Question } from '@tongxing/policy';

export const residence: Question = {
  id: 'residence',
  kind: 'area',
  ask: '现在住在哪里？',
  en: 'Where do you live now?',
  hint: '选到县（市、区）就行。',
  facts: ['residence'],
  shared: true,
  effort: 1,
  samples: ['450107', '450204', '450981'],
};

export const hukou: Question = {
  id: 'hukou',
  kind: 'area',
  ask: '孩子的户口在哪里？',
  en: "Where is the child's hukou?",
  hint: '看户口本第一页。选到县最好，只知道省也行。',
  facts: ['hukou'],
  shared: false,
  effort: 1,
  samples: ['430422', '451223', '450107'],
};

export const hukouMoved: Question = {
  id: 'hukouMoved',
  kind: 'choice',
  ask: '孩子第一次上户口，就在广西吗？',
  en: "Was the child's first hukou in Guangxi?",
  facts: ['hukouMovedToGuangxi', 'parentTransferred'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'always', label: '是，一直在广西', en: 'yes, always', sets: { hukouMovedToGuangxi: false, parentTransferred: false }, weight: 90 },
    { id: 'moved', label: '不是，后来从外省迁来', en: 'no, moved in later', sets: { hukouMovedToGuangxi: true, parentTransferred: false }, weight: 8 },
    {
      id: 'transferred',
      label: '不是，跟着父母军转或工作调动迁来',
      hint: '机关、事业单位、国有企业的调动',
      en: 'no, moved in with a parent transferred by the state',
      sets: { hukouMovedToGuangxi: true, parentTransferred: true },
      weight: 2,
    },
  ],
};

export const permit: Question = {
  id: 'permit',
  kind: 'choice',
  ask: '你家谁有现在住这里的居住证？',
  en: 'Who in the family holds a residence permit of this place?',
  hint: '派出所或流动人口服务站发的卡，也可以是手机里的电子证。',
  facts: ['childPermit', 'parentsPermit'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'child', label: '孩子有', en: 'the child', sets: { childPermit: true }, weight: 15 },
    { id: 'both', label: '孩子没有，爸爸妈妈都有', en: 'both parents, not the child', sets: { childPermit: false, parentsPermit: 'both' }, weight: 25 },
    {
      id: 'one',
      label: '孩子没有，爸爸或妈妈有',
      hint: '有一个人有就选这个',
      en: 'one parent, not the child',
      sets: { childPermit: false, parentsPermit: 'one' },
      weight: 25,
    },
    {
      id: 'none',
      label: '都没有',
      hint: '正在办的、过期没有签注的，也选这个',
      en: 'nobody',
      sets: { childPermit: false, parentsPermit: 'none' },
      weight: 35,
    },
  ],
};

export const residenceSince: Question = {
  id: 'residenceSince',
  kind: 'month',
  ask: '从哪一年哪一月开始住在这里？',
  en: 'Since when have you lived here?',
  facts: ['residenceSince'],
  shared: true,
  effort: 1,
  samples: ['2020-03', '2025-01', '2026-03', '2026-09'],
};

export const permitSince: Question = {
  id: 'permitSince',
  kind: 'month',
  ask: '居住证从哪一年哪一月起一直有效？',
  en: 'Since when has the permit been valid without a break?',
  hint: '看证上的签发日期。断过签注的，从补签那个月算。',
  facts: ['permitSince'],
  shared: true,
  effort: 2,
  samples: ['2022-03', '2024-03', '2025-09', '2026-06'],
};
