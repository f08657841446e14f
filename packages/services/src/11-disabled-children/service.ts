import type { Service } from '../model.ts';
import { certificate } from './certificate.ts';
import { rehabilitation } from './rehabilitation.ts';
import { careSubsidy, livingSubsidy } from './subsidies.ts';

export const disabledChildren: Service = {
  number: 11,
  id: '11-disabled-children',
  heading: '弱有所扶',
  target: '流动儿童中的残疾儿童',
  official: '残疾儿童康复救助及残疾人两项补贴',
  plain: '残疾孩子办证、领补贴、做康复',
  en: 'Rehabilitation aid and the two subsidies for disabled children',
  departments: ['自治区民政厅', '自治区残联'],
  keywords: ['残疾', '残疾人证', '残联', '两项补贴', '护理补贴', '生活补贴', '康复', '孤独症', '自闭症', '脑瘫', '助听器', '不会说话', '发育慢'],
  items: [
    { id: '11.1', official: '为符合条件的残疾流动儿童发放残疾人证，办理残疾人两项补贴', benefits: [certificate, livingSubsidy, careSubsidy] },
    {
      id: '11.2',
      official: '对具有我区户籍或持有我区居住证的流动儿童中的残疾儿童群体，就地受理残疾儿童康复救助申请，提供相关服务',
      benefits: [rehabilitation],
    },
  ],
};
