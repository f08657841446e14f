import type { Service } from '../model.ts';
import { freeLastYear, hardshipAid } from './aid.ts';
import { kindergartenSeat } from './kindergarten-seat.ts';

export const preschoolEducation: Service = {
  number: 2,
  id: '02-preschool-education',
  heading: '幼有所育',
  target: '3～6岁流动儿童',
  official: '学前教育服务',
  plain: '上幼儿园，大班不收保教费',
  en: 'Preschool education',
  departments: ['自治区教育厅'],
  keywords: ['幼儿园', '入园', '小班', '中班', '大班', '公办园', '普惠园', '保教费', '学前', '摇号', '幼儿园学费'],
  items: [
    { id: '2.1', official: '符合条件的就近在普惠性幼儿园入园', benefits: [kindergartenSeat] },
    { id: '2.2', official: '资助家庭经济困难的儿童接受普惠性学前教育', benefits: [freeLastYear, hardshipAid] },
  ],
};
