import type { Office } from './model.ts';

const office = (kind: string, en: string, level: Office['level'], hotline: Office['hotline'], note?: string): Office => ({
  kind,
  en,
  level,
  hotline,
  ...(note ? { note } : {}),
});

/** Offices that several services name. Addresses come from the provider table; until it is filled, the hotline and the level. */
export const offices = {
  clinic: office('社区卫生服务中心或乡镇卫生院', 'community health centre or township hospital', 'clinic', '12345'),
  vaccination: office('现住地的预防接种门诊', 'vaccination clinic of the place of stay', 'clinic', '12345'),
  health: office('县（市、区）卫生健康局', 'county health bureau', 'county', '12345'),
  maternalHealth: office('县（市、区）妇幼保健院', 'county maternal and child hospital', 'county', '12345'),
  nursery: office('托育机构', 'nursery', 'village', '12345', '问有没有在卫生健康部门备案'),
  kindergarten: office('幼儿园', 'kindergarten', 'school', '12345'),
  school: office('学校', 'school', 'school', '12345', '找班主任或学生资助老师'),
  education: office('县（市、区）教育局', 'county education bureau', 'county', '12345'),
  studentAid: office('县（市、区）学生资助管理中心', 'county student aid centre', 'county', '12345'),
  admissionPlatform: office('广西义务教育阶段新生入学服务系统', 'online admission system', 'online', '12345'),
  exams: office('县（市、区）招生考试机构', 'county examinations office', 'county', '12345'),
  township: office('乡镇人民政府（街道办事处）', 'township or street office', 'township', '12345'),
  civilAffairs: office('县（市、区）民政局', 'county civil affairs bureau', 'county', '12345'),
  insurance: office('县（市、区）医保经办机构', 'county medical insurance office', 'county', '12393'),
  disabledFederation: office('县（市、区）残联', "county disabled persons' federation", 'county', '12345'),
  housing: office('县（市、区）住建局', 'county housing department', 'county', '12345'),
  humanResources: office('公共就业服务机构', 'public employment office', 'county', '12333'),
  village: office('村（社区）', 'village or community committee', 'village', '12345', '找儿童主任'),
  anyTownship: office('就近的乡镇（街道）', 'any township or street office nearby', 'township', '12345', '全国哪个乡镇（街道）都收，说要“跨省通办”'),
  hukouCivilAffairs: office(
    '户口所在县（市、区）的民政局',
    'civil affairs bureau of the hukou county',
    'county',
    '12345',
    '问当地的区号加12345，转儿童福利工作人员',
  ),
  childProtection: office('未成年人救助保护机构', 'child protection centre', 'county', '12345', '马上有危险，先打110'),
  women: office('妇联', "women's federation", 'county', '12345'),
  youthDesk: office('12355青少年服务台', 'youth service desk', 'region', '12355'),
  mindLine: office('12356心理援助热线', 'mental health hotline', 'any', '12356', '每天至少开18小时；没人接，打110或者120'),
  freeVenues: office('图书馆、少年宫、儿童之家', "library, youth palace, children's home", 'any', '12345'),
} as const satisfies Record<string, Office>;
