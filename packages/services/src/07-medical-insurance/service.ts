import type { Service } from '../model.ts';
import { joinAtHukou } from './join-at-hukou.ts';
import { joinHere } from './join-here.ts';
import { newbornCover } from './newborn-cover.ts';
import { premiumAid } from './premium-aid.ts';
import { settlement } from './settlement.ts';
import { withoutWaiting } from './without-waiting.ts';

export const medicalInsurance: Service = {
  number: 7,
  id: '07-medical-insurance',
  heading: '病有所医',
  target: '流动儿童',
  official: '医疗保障服务',
  plain: '参加居民医保，看病能报销',
  en: 'Medical insurance',
  departments: ['自治区医保局'],
  keywords: ['医保', '交医保', '新农合', '参保', '报销', '看病', '住院', '新生儿', '异地就医', '备案', '没有居住证', '社保卡'],
  items: [
    {
      id: '7.1',
      official: '取消户籍地参保限制，参保人可在户籍地或凭居住证在居住地参加城乡居民基本医疗保险',
      benefits: [joinHere, joinAtHukou, newbornCover, withoutWaiting, premiumAid],
    },
    {
      id: '7.2',
      official: '在广西参加城乡居民基本医疗保险的儿童，在自治区内异地就医发生的医疗费用“一站式”直接结算，无需办理异地就医备案手续，按参保地政策享受医保待遇',
      benefits: [settlement],
    },
  ],
};
