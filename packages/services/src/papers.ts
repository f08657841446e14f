import type { Paper } from './model.ts';

/** Papers that several services ask for. `registry` says who already holds it: it need not be brought. */
export const papers = {
  householdBook: { id: 'household-book', name: '户口簿', en: 'household register' },
  guardianId: { id: 'guardian-id', name: '监护人身份证', en: "guardian's ID card" },
  birthCertificate: { id: 'birth-certificate', name: '出生医学证明', en: 'birth certificate' },
  permit: { id: 'permit', name: '居住证', en: 'residence permit', registry: '公安部门' },
  vaccinationCertificate: {
    id: 'vaccination-certificate',
    name: '预防接种证',
    en: 'vaccination certificate',
    hint: '外省打的针，这边不一定查得到，最好带上本子',
  },
  healthHandbook: { id: 'health-handbook', name: '《母子健康手册》', en: 'mother and child health handbook', hint: '没有的，先去，让门诊给你建' },
  homeProof: { id: 'home-proof', name: '住房证明', en: 'proof of a home', hint: '房产证、购房合同、租房合同，有一样就行' },
  jobProof: { id: 'job-proof', name: '工作证明', en: 'proof of work', hint: '劳动合同、纳税证明、营业执照，有一样就行' },
  childCheckUp: { id: 'child-check-up', name: '入托、入园体检表', en: 'entry medical check', hint: '去哪里做，问托育机构或幼儿园' },
  aidForm: { id: 'aid-form', name: '家庭经济困难学生申请表', en: 'school aid form', hint: '学校发' },
  hardshipProof: { id: 'hardship-proof', name: '困难家庭的证明', en: 'proof of the recognised class', hint: '外省认定的才要带；广西认定的由学校和民政核对' },
  disabilityCertificate: { id: 'disability-certificate', name: '残疾人证', en: 'disability certificate', registry: '残联' },
  schoolRoll: { id: 'school-roll', name: '学籍', en: 'school roll', registry: '全国中小学生学籍系统' },
  propertyCheck: { id: 'property-check', name: '收入和财产证明', en: 'proof of income and property', registry: '民政核对系统' },
  authorisation: { id: 'authorisation', name: '核对授权书', en: 'authorisation of the data check', hint: '家里的成年人都要签字，窗口有' },
  insuranceCode: { id: 'insurance-code', name: '医保码或社保卡', en: 'insurance code or social security card' },
  tripConsent: { id: 'trip-consent', name: '监护人同意书', en: "guardian's consent", hint: '出门的活动才要，办活动的人发' },
  bankCard: { id: 'bank-card', name: '社保卡或银行卡', en: 'social security or bank card' },
} as const satisfies Record<string, Paper>;
