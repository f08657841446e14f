import type { Service } from '../model.ts';
import { childcare } from './childcare.ts';
import { healthVisits } from './health-visits.ts';
import { vaccination } from './vaccination.ts';

export const healthAndChildcare: Service = {
  number: 1,
  id: '01-health-and-childcare',
  heading: '幼有所育',
  target: '0～6岁流动儿童',
  official: '健康和托育（3岁以下）服务',
  plain: '打针、体检，不收钱',
  en: 'Health checks, vaccination and childcare',
  departments: ['自治区卫生健康委', '自治区疾控局'],
  keywords: ['打针', '疫苗', '接种', '接种证', '预防针', '体检', '宝宝', '新生儿', '托班', '托儿所', '托育', '建档', 'HPV', '孤独症筛查'],
  items: [
    { id: '1.1', official: '按照国家和自治区基本公共卫生服务规范提供健康管理服务', benefits: [healthVisits] },
    { id: '1.2', official: '按照国家和自治区免疫规划疫苗免疫程序提供接种服务；有条件的地方就近提供托育服务', benefits: [vaccination, childcare] },
  ],
};
