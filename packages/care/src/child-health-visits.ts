import type { Certainty, Citation, PlainDate } from '@tongxing/policy';

/** When a visit is made: after the discharge from hospital, at an age in days, or in a stretch of months (`before` exclusive). */
export type VisitTiming =
  | { readonly kind: 'afterDischarge'; readonly withinDays: number }
  | { readonly kind: 'days'; readonly from: number; readonly to: number; readonly lateUntil: number }
  | { readonly kind: 'months'; readonly from: number; readonly before: number };

/** What is measured at some visits only. */
export type VisitTest = 'haemoglobin' | 'hearing' | 'vision';

/** One of the thirteen visits. */
export interface ChildHealthVisit {
  readonly code: string;
  /** 1 to 13. */
  readonly number: number;
  readonly name: string;
  readonly nameEn: string;
  readonly plain: string;
  readonly timing: VisitTiming;
  readonly place: 'home' | 'clinic' | 'clinicOrKindergarten';
  readonly tests: readonly VisitTest[];
  /** Made here where the visit before did not make them. */
  readonly testsIfMissed?: readonly VisitTest[];
  /** The contact of traditional medicine made at this visit, 1 to 6; absent at the others. */
  readonly traditional?: number;
  /** The age in months of the warning-sign screen made here; absent for the newborn. */
  readonly warningSignsAt?: number;
  /** The period of the eye checks that this visit belongs to: one check at each visit. */
  readonly eyeCheck: 'newborn' | 'infant' | 'toddler' | 'preschool';
  readonly checked: Certainty;
}

/** A contact of traditional medicine for the parents: diet, daily life, and massages taught. */
export interface TraditionalContact {
  readonly number: number;
  readonly months: number;
  readonly teaches: readonly string[];
  readonly checked: Certainty;
}

/** An edition of the norm with its visits. The third is the newest known; a fourth was looked for and not found. */
export interface VisitSchedule {
  readonly id: string;
  readonly issued: PlainDate;
  readonly source: Citation;
  readonly visits: readonly ChildHealthVisit[];
  readonly traditionalContacts: readonly TraditionalContact[];
}

/** What a test is called. */
export const visitTests: Readonly<Record<VisitTest, { readonly name: string; readonly nameEn: string; readonly plain: string }>> = {
  haemoglobin: { name: '血常规（血红蛋白）检测', nameEn: 'haemoglobin', plain: '扎手指查贫血' },
  hearing: { name: '听力筛查', nameEn: 'hearing screen', plain: '查听力' },
  vision: { name: '视力检查', nameEn: 'vision test', plain: '查视力' },
};

/** The visits are free, and stand open from birth until the day before this many months of age (the seventh birthday). */
export const VISITS_END_MONTHS = 84;

const INFANT_CONTENT = '喂养和患病情况；量身长体重、体格检查；生长和心理行为发育评估；喂养、防病、防意外、口腔保健指导';

/** What is done at a visit, recalled from the third edition: by the group of the visit. */
export const visitContents: Readonly<Record<'home' | 'd28' | 'months' | 'years', string>> = {
  home: '看居家环境；了解出生、接种、新生儿疾病筛查和听力筛查；看喂养、睡眠、大小便、黄疸、脐部、口腔；量体温、体重、身长，体格检查；建《母子健康手册》；卡介苗、乙肝第一针没打的去打，没做新生儿筛查的去做；早产、低体重、双胞胎或者有出生缺陷的，多上门几次',
  d28: '喂养、睡眠、大小便、黄疸；量体重、身长、头围；体格检查；指导',
  months: INFANT_CONTENT,
  years: '饮食和患病情况；体格检查和心理行为发育评估；查血常规和视力；指导',
};

function month(number: number, age: number, tests: readonly VisitTest[], traditional?: number): ChildHealthVisit {
  return {
    code: `M${age}`,
    number,
    name: `${age}月龄健康检查`,
    nameEn: `check at ${age} months`,
    plain: `${spoken(age)}的体检`,
    timing: { kind: 'months', from: age, before: age + 1 },
    place: 'clinic',
    tests,
    ...(traditional !== undefined && { traditional }),
    warningSignsAt: age,
    eyeCheck: age <= 12 ? 'infant' : 'toddler',
    checked: 'repost',
  };
}

function spoken(age: number): string {
  if (age < 12) return `${age}个月`;
  const rest = age % 12 === 0 ? '' : '半';
  return `${Math.floor(age / 12)}岁${rest}`;
}

function year(number: number, age: number): ChildHealthVisit {
  return {
    code: `Y${age}`,
    number,
    name: `${age}岁健康检查`,
    nameEn: `check at ${age} years`,
    plain: `${age}岁的体检，一年一次`,
    timing: { kind: 'months', from: age * 12, before: (age + 1) * 12 },
    place: 'clinicOrKindergarten',
    tests: ['haemoglobin', 'vision'],
    warningSignsAt: age * 12,
    eyeCheck: 'preschool',
    checked: 'repost',
  };
}

const visits: readonly ChildHealthVisit[] = [
  {
    code: 'NB_HOME',
    number: 1,
    name: '新生儿家庭访视',
    nameEn: 'newborn home visit',
    plain: '出院后医生上门看宝宝',
    timing: { kind: 'afterDischarge', withinDays: 7 },
    place: 'home',
    tests: [],
    eyeCheck: 'newborn',
    checked: 'repost',
  },
  {
    code: 'D28',
    number: 2,
    name: '新生儿满月健康管理',
    nameEn: 'check at 28 to 30 days',
    plain: '满月体检，和第二针乙肝一起',
    timing: { kind: 'days', from: 28, to: 30, lateUntil: 59 },
    place: 'clinic',
    tests: [],
    eyeCheck: 'newborn',
    checked: 'repost',
  },
  month(3, 3, []),
  month(4, 6, ['haemoglobin', 'hearing'], 1),
  { ...month(5, 8, []), testsIfMissed: ['haemoglobin'] },
  month(6, 12, ['hearing'], 2),
  month(7, 18, ['haemoglobin'], 3),
  month(8, 24, ['hearing'], 4),
  month(9, 30, ['haemoglobin'], 5),
  month(10, 36, ['hearing'], 6),
  year(11, 4),
  year(12, 5),
  year(13, 6),
];

const MASSAGES: readonly (readonly string[])[] = [['摩腹', '捏脊'], ['按揉迎香', '按揉足三里'], ['按揉四神聪']];

const traditionalContacts: readonly TraditionalContact[] = [6, 12, 18, 24, 30, 36].map((age, index) => ({
  number: index + 1,
  months: age,
  teaches: MASSAGES[Math.floor(index / 2)] ?? [],
  checked: 'repost',
}));

/** The editions of the visits, the oldest first. */
export const visitSchedules: readonly VisitSchedule[] = [
  {
    id: 'third-edition',
    issued: '2017-02-28',
    source: {
      source: { id: 'public-health-norm-3', title: '国家基本公共卫生服务规范（第三版）', number: '国卫基层发〔2017〕13号' },
      article: '0～6岁儿童健康管理服务规范；中医药健康管理服务规范',
      checked: 'repost',
    },
    visits,
    traditionalContacts,
  },
];

/** Norms beside the visits: the eye checks of 2021 (thirteen, one a visit) and the autism screen of 2022 (with the warning signs). */
export const visitNorms: readonly Citation[] = [
  { source: { id: 'eye-check-norm-2021', title: '0～6岁儿童眼保健及视力检查服务规范（试行）' }, article: '13次检查', checked: 'repost' },
  {
    source: { id: 'autism-norm-2022', title: '0～6岁儿童孤独症筛查干预服务规范（试行）', number: '国卫办妇幼发〔2022〕12号' },
    article: '初筛11次',
    checked: 'toConfirm',
  },
];

/** The newest edition of the visits. */
export function newestVisitSchedule(): VisitSchedule {
  const schedule = visitSchedules.at(-1);
  if (!schedule) throw new Error('no schedule of visits is kept');
  return schedule;
}
