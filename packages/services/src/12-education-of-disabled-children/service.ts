import type { Service } from '../model.ts';
import { federationPreschoolAid, preschoolFees } from './preschool.ts';
import { schoolPlace, specialCosts, twelveFreeYears } from './schooling.ts';

export const educationOfDisabledChildren: Service = {
  number: 12,
  id: '12-education-of-disabled-children',
  heading: '弱有所扶',
  target: '流动儿童中的残疾儿童',
  official: '残疾儿童教育服务',
  plain: '残疾孩子上幼儿园、上学，免费和补助',
  en: 'Education of disabled children',
  departments: ['自治区教育厅', '自治区残联'],
  keywords: ['残疾', '特教', '特殊教育', '随班就读', '送教上门', '孤独症', '自闭症', '拒收', '学校不收', '盲校', '聋校', '交通费', '学习用品'],
  items: [
    { id: '12.1', official: '对残疾儿童普惠性学前教育予以资助', benefits: [preschoolFees, federationPreschoolAid] },
    { id: '12.2', official: '为家庭经济困难的残疾学生提供包括义务教育、高中阶段教育在内的12年免费教育', benefits: [twelveFreeYears, schoolPlace] },
    { id: '12.3', official: '对残疾学生特殊学习用品、教育训练、交通费等予以补助', benefits: [specialCosts] },
  ],
};
