import { all, always, isTrue, not, rule, setting, window, within, type Condition } from '@tongxing/policy';
import { otherHousingAid } from '../facts/household.ts';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Note, Path, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { assistanceActFrom, hukouInCity, minor } from '../people.ts';
import { cite } from '../sources.ts';
import { housingAid, listedLow, listedLowerMiddle, livesInGuangxi, lowerMiddleIncome, lowIncome, noOrSmallHome, settledHere } from './conditions.ts';
import * as p from './parameters.ts';

const inNanning = within(residence, { code: '4501', name: '南宁', en: 'Nanning' });
const newcomer: Condition = not(hukouInCity);

const paths: readonly Path[] = [
  { id: 'local-hukou', name: '本市户口：不看居住证和工作年限', en: 'hukou of the city: neither permit nor years of work', open: hukouInCity, meets: always },
  {
    id: 'insurance',
    name: '外地户口：居住证加连续社保',
    en: 'no local hukou: permit and unbroken social insurance',
    open: all(newcomer, setting(p.newcomerWay, 'insurance')),
    meets: settledHere,
  },
  {
    id: 'permit-years',
    name: '外地户口：居住证满几年',
    en: 'no local hukou: permit held for years',
    open: all(newcomer, setting(p.newcomerWay, 'permitYears')),
    meets: settledHere,
  },
  {
    id: 'years-contract-insurance',
    name: '外地户口：居住证年限、劳动合同、社保',
    en: 'no local hukou: years of permit, contract and social insurance',
    open: all(newcomer, setting(p.newcomerWay, 'yearsContractInsurance')),
    meets: settledHere,
  },
];

const shared = {
  subject: 'household',
  strength: 'seats',
  papers: [
    papers.householdBook,
    papers.guardianId,
    { ...papers.permit, when: newcomer },
    { id: 'social-insurance-record', name: '社保缴费记录', en: 'record of social insurance', registry: '人力资源社会保障部门', when: newcomer },
    { ...papers.jobProof, when: newcomer },
    { id: 'family-proof', name: '结婚证和监护关系证明', en: 'marriage certificate and proof of guardianship' },
    papers.propertyCheck,
    papers.authorisation,
  ],
  paths,
  offices: [{ ...offices.township, note: '住地的街道（乡镇）；上班的也可以到单位所在的街道' }, offices.housing],
  exit: '家里买了房、收入超过标准、搬走，就退出。房租欠6个月以上，或者空着6个月以上，要退房。',
} as const;

const procedure = (id: string, last: { readonly say: string; readonly en: string }): ListedBenefit['procedure'] => ({
  id,
  kind: 'ranked',
  steps: [
    {
      say: '全家一起申请，只交一份：夫妻和没成年的孩子都写上。交到住地的街道（乡镇）。',
      en: 'One application for the whole family, spouse and minor children included, at the street or township office.',
    },
    {
      say: '街道初审、公示，住建和民政核对收入、房子、车。',
      en: 'The office checks and posts the list; housing and civil affairs check income, homes and cars.',
    },
    { say: '通过以后排队轮候。', en: 'Once approved the family waits in turn.' },
    last,
  ],
  limits: [
    {
      id: 'nanning-first-review',
      duty: '南宁市街道（乡镇）受理和初审（5天公示不算）',
      en: 'Nanning: first review, the five days of notice not counted',
      count: 10,
      unit: 'workingDays',
      from: '受理',
      fromEn: 'acceptance',
      cite: 'nanning-public-rental#受理和初审',
    },
    {
      id: 'liuzhou-first-review',
      duty: '柳州市街道（乡镇）初审',
      en: 'Liuzhou: first review',
      count: 20,
      unit: 'workingDays',
      from: '受理',
      fromEn: 'acceptance',
      cite: 'liuzhou-public-rental#受理和初审',
    },
    {
      id: 'liuzhou-pass-on',
      duty: '柳州市街道（乡镇）报城区',
      en: 'Liuzhou: file passed to the district',
      count: 3,
      unit: 'workingDays',
      from: '公示期满',
      fromEn: 'end of the notice',
      cite: 'liuzhou-public-rental#受理和初审',
    },
  ],
  notice: { where: '社区或街道' },
});

const sharedNotes: readonly Note[] = [
  {
    kind: 'info',
    when: window({ from: assistanceActFrom }),
    say: '特困、低保、低保边缘、刚性支出困难家庭，在乡镇（街道）或者县住建局申请住房救助，优先配租或者发补贴。已经认定过的，不用再查一遍收入。',
    en: 'Households of the four classes of the Act claim at the township or the county housing department, with priority; a recognised class need not be checked again.',
    cite: [cite('socialAssistanceAct', '38', 'official'), cite('socialAssistanceAct', '42', 'official')],
  },
  {
    kind: 'info',
    say: '每个市的收入线、面积、年限不一样，读到的多是旧文件，只能说“可能行”，不会因为旧规定说“不行”。先打电话问。',
    en: 'Lines, areas and years differ by city; the texts read are old and never refuse: ask first.',
  },
  {
    kind: 'warning',
    when: newcomer,
    say: '居住证每年要签注。断了签注，年限从补签那天重新算。',
    en: 'Endorse the permit each year: after a lapse the years start again.',
    cite: [cite('residencePermit', '10', 'official')],
  },
  {
    kind: 'warning',
    when: isTrue(otherHousingAid),
    say: '已经享受或者申请了别的住房保障的，一般不能再申请，先问窗口。',
    en: 'With other housing aid in force or applied for there is usually no second one: ask.',
    cite: [cite('publicRentalNanning', '不能重复', 'toConfirm')],
  },
  {
    kind: 'info',
    say: '家里未成年的孩子多，选户型时可以照顾，跟窗口说。',
    en: 'Families with several minor children may be given a fitting flat: say so.',
    cite: [cite('publicRentalOpinion2019', '多子女家庭', 'toConfirm')],
  },
  {
    kind: 'info',
    say: '没有分到房的，租的房子要备案，房东不去备案，租房的人可以自己去。',
    en: 'File the lease of the rented home; the tenant may do it where the landlord does not.',
    cite: [cite('housingLease', '承租人备案', 'repost')],
  },
];

const flat: ListedBenefit = {
  ...shared,
  id: '9.1',
  name: '公租房（低保、低收入家庭）',
  en: 'Public rental housing for minimum living and low income',
  gives: '住房困难的低保、低收入家庭，以租政府的便宜房子为主，也可以领租房补贴。',
  givesEn: 'Families on minimum living or low income in housing need: mainly a public flat at a low rent, or else a rent subsidy.',
  entitled: all(minor, rule('lives-here', listedLow, livesInGuangxi), lowIncome, noOrSmallHome, settledHere),
  procedure: procedure('public-rental-low-income', {
    say: '轮到了选房、签合同；选补贴的，钱发到银行卡。',
    en: 'In turn choose a flat and sign; who chose the subsidy is paid to a bank card.',
  }),
  receipt: { proof: '租房合同，或者补贴到账', en: 'lease, or subsidy received', lasts: 'calendarYear' },
  renewal: '一份合同最长5年，到期前3个月申请续租。每年复核一次收入和住房。',
  refused: {
    show: '低保、低保边缘、特困、刚性支出困难家庭可以在乡镇（街道）或者县住建局申请住房救助，优先配租或者发补贴；符合条件的，窗口不能不受理。',
    en: 'Households of the four classes may claim housing aid at the township or county housing department; a qualified claim must be taken in.',
    cite: housingAid,
    complainTo: '市、县住建局',
  },
  notes: [
    {
      kind: 'conflict',
      when: all(inNanning, newcomer),
      say: '两份文件不一样。清单：低保、低收入流动儿童家庭，以配租公租房为主。南宁的旧规定：低收入这一类要本市城镇户口，外地户口的按“外来务工人员”申请。窗口按哪份办，请打电话问；带上清单。',
      en: "Two texts differ. The list: a flat first for low-income families of migrant children. Nanning's older rule: its low-income class needs local urban hukou, others apply as migrant workers. Ask which is followed, and bring the list.",
      cite: [listedLow, cite('publicRentalNanning', '低收入家庭', 'repost')],
    },
    ...sharedNotes,
  ],
};

const subsidy: ListedBenefit = {
  ...shared,
  id: '9.2',
  name: '租房补贴（中等偏下收入家庭）',
  en: 'Rent subsidy for lower-middle income',
  gives: '住房困难的中等偏下收入家庭，以领租房补贴为主，也可以租公租房。',
  givesEn: 'Families of lower-middle income in housing need: mainly a rent subsidy, or else a public flat.',
  entitled: all(minor, rule('lives-here', listedLowerMiddle, livesInGuangxi), lowerMiddleIncome, noOrSmallHome, settledHere),
  procedure: procedure('public-rental-lower-middle', {
    say: '通过的，补贴按月或按季发到银行卡；租公租房的，轮到了选房、签合同。',
    en: 'The subsidy is paid monthly or quarterly to a bank card; for a flat, choose and sign in turn.',
  }),
  receipt: { proof: '补贴到账，或者租房合同', en: 'subsidy received, or lease', lasts: 'calendarYear' },
  renewal: '补贴看当地一批批的通知；合同最长5年，到期前3个月申请续租。每年复核一次。',
  refused: {
    show: '中等偏下收入的流动儿童家庭，可以申请公租房保障，以租赁补贴为主。',
    en: 'Families of migrant children with lower-middle income may apply: mainly a rent subsidy.',
    cite: listedLowerMiddle,
    complainTo: '市、县住建局',
  },
  notes: [
    {
      kind: 'conflict',
      when: inNanning,
      say: '两份文件不一样。清单：中等偏下收入家庭以发租房补贴为主。南宁的旧规定：外来务工人员以租公租房为主，补贴分批发，只给已经取得资格还没有分到房的。窗口按哪份办，请打电话问。',
      en: "Two texts differ. The list: money first. Nanning's older rule: a flat first, and subsidies in rounds for those qualified and not yet housed. Ask which is followed.",
      cite: [listedLowerMiddle, cite('publicRentalNanning', '补贴分批', 'repost')],
    },
    {
      kind: 'info',
      say: '补贴＝（保障面积－自己的面积）×每平方米多少钱×收入档次，每个市不一样。',
      en: 'Subsidy: guaranteed area less own area, times the rate of the city and the class.',
      cite: [cite('publicRentalNanning', '补贴标准', 'repost')],
    },
    ...sharedNotes,
  ],
};

export const publicRentalHousing: Service = {
  number: 9,
  id: '09-public-rental-housing',
  heading: '住有所居',
  target: '家庭住房困难的流动儿童',
  official: '住房保障服务',
  plain: '没有房子的困难家庭，租公租房或者领租房补贴',
  en: 'Public rental housing',
  departments: ['自治区住房城乡建设厅'],
  keywords: ['公租房', '廉租房', '租房', '租房补贴', '房子', '住房', '没有房子', '房租', '保障房', '住建', '没地方住'],
  items: [
    { id: '9.1', official: '符合条件的低保、低收入流动儿童家庭申请公共租赁住房的，可以实物配租为主，以租赁补贴为辅，给予住房保障', benefits: [flat] },
    { id: '9.2', official: '符合条件的中等偏下收入流动儿童家庭申请公共租赁住房的，可以租赁补贴为主，以实物配租为辅，给予住房保障', benefits: [subsidy] },
  ],
};
