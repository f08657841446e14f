import type { Service } from '../model.ts';
import { examHere } from './exam-here.ts';
import { freeTuition } from './free-tuition.ts';
import { livingSubsidy } from './living-subsidy.ts';
import { schoolPlace } from './school-place.ts';

export const compulsoryEducation: Service = {
  number: 3,
  id: '03-compulsory-education',
  heading: '学有所教',
  target: '义务教育阶段流动儿童',
  official: '义务教育服务',
  plain: '上小学、初中，不收学费',
  en: 'Compulsory education',
  departments: ['自治区教育厅'],
  keywords: ['上学', '读书', '小学', '初中', '学位', '入学', '报名', '转学', '中考', '生活补助', '没有居住证', '课本', '学费'],
  items: [
    { id: '3.1', official: '保障流动儿童接受义务教育，免除学杂费，免费提供教科书', benefits: [freeTuition] },
    { id: '3.2', official: '以公办学校为主保障就近入学', benefits: [schoolPlace] },
    { id: '3.3', official: '为家庭经济困难流动儿童提供生活补助', benefits: [livingSubsidy] },
    { id: '3.4', official: '符合条件的在流入地参加中考', benefits: [examHere] },
  ],
};
