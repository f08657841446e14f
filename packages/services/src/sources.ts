import type { Certainty, Citation, Source } from '@tongxing/policy';

/** Every text that a rule or a value rests on, once. Numbers are given only where they were read. */
const SOURCES = {
  list: { id: 'list', title: '广西流动儿童在居住地享有关爱服务基础清单' },
  migrantChildrenPlan: { id: 'migrant-children-plan', title: '加强流动儿童关爱保护行动方案', number: '民发〔2024〕35号' },
  guangxiMonitoring: { id: 'guangxi-monitoring', title: '广西流动儿童监测摸排通知', number: '桂民函〔2024〕581号', described: true },
  civilCode: { id: 'civil-code', title: '中华人民共和国民法典', inForce: '2021-01-01' },
  residencePermit: { id: 'residence-permit-regulation', title: '居住证暂行条例', number: '国务院令第663号', inForce: '2016-01-01' },
  residenceRegistration: { id: 'guangxi-residence-registration', title: '广西流动人口居住登记办事规定', described: true },
  compulsoryEducation: { id: 'compulsory-education-law', title: '中华人民共和国义务教育法' },
  twoExemptions: { id: 'two-exemptions', title: '关于进一步完善城乡义务教育经费保障机制的通知', number: '国发〔2015〕67号' },
  sunshineAdmission2025: { id: 'sunshine-admission-2025', title: '自治区教育厅关于做好2025年义务教育阳光招生工作的通知', number: '桂教基教〔2025〕9号' },
  sunshineAdmissionNational: { id: 'sunshine-admission-national', title: '教育部办公厅义务教育阳光招生专项行动通知（2025）', described: true },
  livingSubsidyNational: { id: 'living-subsidy-2024', title: '义务教育家庭经济困难学生生活补助国家标准（2024年春季起）', described: true },
  livingSubsidyGuangxi: { id: 'living-subsidy-guangxi-2023', title: '自治区教育厅、财政厅关于进一步做好义务教育阶段家庭经济困难学生生活补助工作的通知' },
  examsGuangxi: { id: 'guangxi-exams-2012', title: '自治区人民政府办公厅转发关于外来务工人员随迁子女和外省户籍学籍迁入人员在广西参加升学考试意见的通知', number: '桂政办发〔2012〕330号', inForce: '2013-10-01' },
  examEvidence: { id: 'guangxi-exam-evidence-2013', title: '自治区招生考试委员会关于报考资格证明材料的规定', number: '桂招考委〔2013〕32号', described: true },
  preschoolLaw: { id: 'preschool-law', title: '中华人民共和国学前教育法', inForce: '2025-06-01' },
  freePreschool: { id: 'free-preschool-2025', title: '国务院办公厅关于逐步推行免费学前教育的意见', number: '国办发〔2025〕27号' },
  freePreschoolGuangxi: { id: 'guangxi-free-preschool-2025', title: '广西逐步推行免费学前教育实施方案', inForce: '2025-10-11' },
  preschoolAidGuangxi: { id: 'guangxi-preschool-aid', title: '广西学前教育免保教费资助政策', described: true },
  studentAidRules: { id: 'student-aid-rules', title: '学生资助资金管理办法', number: '财教〔2021〕310号' },
  studentAid2025: { id: 'student-aid-2025', title: '关于调整高等教育阶段和高中阶段国家奖助学金政策的通知' },
  studentAidGuangxi: { id: 'guangxi-student-aid', title: '广西普通高中学生资助政策', described: true },
  vocationalAid: { id: 'guangxi-vocational-aid-2025', title: '广西中等职业教育免学费和国家助学金政策（2025）', described: true },
  publicHealthNorm: { id: 'public-health-norm-3', title: '国家基本公共卫生服务规范（第三版）', number: '国卫基层发〔2017〕13号' },
  vaccineLaw: { id: 'vaccine-law', title: '中华人民共和国疫苗管理法', inForce: '2019-12-01' },
  vaccineProgramme: { id: 'vaccine-programme-2026', title: '国家免疫规划疫苗儿童免疫程序及说明（2026年版）', number: '国疾控卫免发〔2026〕16号' },
  childcareOpinion: { id: 'childcare-opinion-2019', title: '国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见', number: '国办发〔2019〕15号' },
  familyDoctor: { id: 'family-doctor-2022', title: '关于推进家庭医生签约服务高质量发展的指导意见', number: '国卫基层发〔2022〕10号' },
  insuranceMechanism: { id: 'insurance-mechanism-2024', title: '国务院办公厅关于健全基本医疗保险参保长效机制的指导意见', number: '国办发〔2024〕38号' },
  insuranceGuangxi: { id: 'guangxi-resident-insurance', title: '广西城乡居民基本医疗保险暂行办法' },
  medicalSecurityLaw: { id: 'medical-security-law', title: '中华人民共和国医疗保障法', inForce: '2027-01-01' },
  mentalHealthLaw: { id: 'mental-health-law', title: '中华人民共和国精神卫生法' },
  severeDisorderRules: { id: 'severe-mental-disorder-2018', title: '严重精神障碍管理治疗工作规范（2018年版）' },
  communityRehabilitation: { id: 'community-rehabilitation', title: '关于加快精神障碍社区康复服务发展的意见', number: '民发〔2017〕167号' },
  rehabilitationAction: { id: 'rehabilitation-action-2022', title: '“精康融合行动”实施方案', number: '民发〔2022〕104号' },
  publicRental: { id: 'public-rental-housing', title: '公共租赁住房管理办法', number: '住房和城乡建设部令第11号' },
  publicRentalNanning: { id: 'nanning-public-rental', title: '南宁市公共租赁住房保障办法', described: true },
  publicRentalGuilin: { id: 'guilin-public-rental', title: '桂林市公共租赁住房保障办法（2022—2023）', described: true },
  publicRentalLiuzhou: { id: 'liuzhou-public-rental', title: '柳州市公共租赁住房管理办法', number: '柳政办〔2014〕162号', described: true },
  housingLease: { id: 'housing-lease-regulation', title: '住房租赁条例', inForce: '2025-09-15' },
  socialAssistanceAct: { id: 'social-assistance-act', title: '中华人民共和国社会救助法', inForce: '2026-07-01' },
  orphanOpinion: { id: 'orphan-opinion-2010', title: '国务院办公厅关于加强孤儿保障工作的意见', number: '国办发〔2010〕54号' },
  hivChildren: { id: 'hiv-children-2012', title: '关于发放艾滋病病毒感染儿童基本生活费的通知', number: '民发〔2012〕179号' },
  deFactoUnsupported: { id: 'de-facto-unsupported-2019', title: '关于进一步加强事实无人抚养儿童保障工作的意见', number: '民发〔2019〕62号', inForce: '2020-01-01' },
  deFactoExtension: { id: 'de-facto-unsupported-2020', title: '事实无人抚养儿童范围扩大的通知', described: true },
  crossProvinceChildren: { id: 'cross-province-children-2021', title: '孤儿、事实无人抚养儿童认定申请受理“跨省通办”', inForce: '2021-06-30', described: true },
  orphanStudyAid: { id: 'orphan-study-aid-2025', title: '福彩圆梦孤儿助学办法（2025年4月修订）', described: true },
  aidsRegulation: { id: 'aids-regulation', title: '艾滋病防治条例' },
  disabilityCertificate: { id: 'disability-certificate-2017', title: '残疾人证管理办法', number: '残联发〔2017〕34号', inForce: '2018-01-01' },
  disabilityCertificateCross: { id: 'disability-certificate-cross-2021', title: '残疾人证办理“跨省通办”', inForce: '2021-06-28', described: true },
  disabilitySubsidies: { id: 'disability-subsidies-2015', title: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见', number: '国发〔2015〕52号' },
  disabilitySubsidiesCross: { id: 'disability-subsidies-2021', title: '关于进一步完善困难残疾人生活补贴和重度残疾人护理补贴制度的意见', number: '民发〔2021〕70号' },
  disabilitySubsidiesGuangxi: { id: 'guangxi-disability-subsidies-2022', title: '广西困难残疾人生活补贴和重度残疾人护理补贴实施办法', number: '桂民规〔2022〕2号', inForce: '2022-10-01', described: true },
  disabilitySubsidyAmount: { id: 'guangxi-disability-subsidy-2025', title: '关于提高残疾人两项补贴标准的通知', number: '桂民发〔2025〕25号', described: true },
  disabledChildRehabilitation: { id: 'disabled-child-rehabilitation-2018', title: '国务院关于建立残疾儿童康复救助制度的意见', number: '国发〔2018〕20号', inForce: '2018-10-01' },
  disabledChildRehabilitationGuangxi: { id: 'guangxi-disabled-child-rehabilitation', title: '广西残疾儿童康复救助实施办法', described: true },
  disabledEducation: { id: 'disabled-education-regulation', title: '残疾人教育条例', number: '国务院令第674号' },
  childrenInNeed: { id: 'children-in-need-2016', title: '国务院关于加强困境儿童保障工作的意见', number: '国发〔2016〕36号' },
  minimumLiving: { id: 'minimum-living-2021', title: '最低生活保障审核确认办法', number: '民发〔2021〕57号', inForce: '2021-07-01' },
  minimumLiving2022: { id: 'minimum-living-2022', title: '关于进一步做好最低生活保障等社会救助兜底保障工作的通知（2022年10月）', described: true },
  liuzhouStandards2022: { id: 'liuzhou-standards-2022', title: '柳州市关于调整城乡低保标准的通知', number: '柳政函〔2022〕582号', inForce: '2022-12-01', described: true },
  rigidSpending: { id: 'rigid-spending-2025', title: '刚性支出困难家庭认定办法', inForce: '2025-01-01' },
  extremePoverty: { id: 'extreme-poverty-2021', title: '特困人员认定办法', number: '民发〔2021〕43号', inForce: '2021-07-01' },
  extremePovertyOpinion: { id: 'extreme-poverty-2016', title: '国务院关于进一步健全特困人员救助供养制度的意见', number: '国发〔2016〕14号' },
  assistanceReform2020: { id: 'assistance-reform-2020', title: '改革完善社会救助制度的意见（2020年）', described: true },
  temporaryRelief: { id: 'temporary-relief-2026', title: '关于进一步健全完善临时救助制度的意见' },
  minorsProtection: { id: 'minors-protection-law', title: '中华人民共和国未成年人保护法' },
  delinquencyPrevention: { id: 'delinquency-prevention-law', title: '中华人民共和国预防未成年人犯罪法' },
  employmentSubsidy: { id: 'employment-subsidy-2023', title: '就业补助资金管理办法', number: '财社〔2023〕181号' },
  employmentPromotion: { id: 'employment-promotion-law', title: '中华人民共和国就业促进法' },
  jobseekerRegistration: { id: 'jobseeker-registration-2020', title: '人力资源社会保障部关于失业登记的通知（2020）', described: true },
  familyEducation: { id: 'family-education-law', title: '中华人民共和国家庭教育促进法', inForce: '2022-01-01' },
  familyEducationOrders: { id: 'family-education-orders-2023', title: '关于在办理涉未成年人案件中全面开展家庭教育指导工作的意见', number: '法发〔2023〕7号', inForce: '2023-06-01' },
  studentMentalHealth: { id: 'student-mental-health-2021', title: '教育部办公厅关于加强学生心理健康管理工作的通知（2021）', described: true },
  careForMobileStudents: { id: 'mobile-students-2025', title: '教育部办公厅2025年10月通知（流动儿童一人一档）', number: '教基厅〔2025〕2号', described: true },
  hotline12356: { id: 'hotline-12356', title: '全国统一心理援助热线12356', inForce: '2024-12-25', described: true },
  hotline12355: { id: 'hotline-12355', title: '12355青少年服务台', described: true },
  reading: { id: 'reading-regulation', title: '全民阅读促进条例', inForce: '2026-02-01' },
  administrativeReview: { id: 'administrative-review-law', title: '中华人民共和国行政复议法' },
  administrativeReviewRules: { id: 'administrative-review-rules', title: '中华人民共和国行政复议法实施条例', inForce: '2026-07-01' },
  trial: { id: 'trial', title: '示例数据（试用）', described: true },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;

/** Every source of the list, for the catalogue and the law-coverage test. */
export const sources: Readonly<Record<SourceKey, Source>> = SOURCES;

/** A place in a source. `quote` only where the text was read word for word. */
export function cite(source: SourceKey, article: string, checked: Certainty, more: { readonly quote?: string; readonly recheck?: string } = {}): Citation {
  return { source: SOURCES[source], article, checked, ...more };
}

/** Why rules that look at the hukou or the permit must be looked at again: shown to officers only. */
export const RECHECK_HUKOU = '国发〔2026〕11号《关于推行常住地提供基本公共服务的实施意见》及广西方案全文录入后须复核';

/** Row 7: the Medical Security Act is in force from 2027-01-01. */
export const RECHECK_INSURANCE = '医疗保障法2027年1月1日起施行，届时须复核';
