import type { Service } from '../model.ts';
import { stateGrant, tuitionWaiver } from './aid.ts';
import { attendHere } from './attend.ts';
import { gaokao } from './gaokao.ts';
import { vocationalEntrance } from './vocational-entrance.ts';

export const seniorHighSchool: Service = {
  number: 4,
  id: '04-senior-high-school',
  heading: '学有所教',
  target: '普通高中教育阶段流动儿童',
  official: '普通高中教育服务',
  plain: '读高中，在广西高考，困难家庭有补助',
  en: 'Senior high school',
  departments: ['自治区教育厅'],
  keywords: ['高中', '高考', '异地高考', '考大学', '报名', '户口', '助学金', '学费', '高一', '高二', '高三', '考高职', '单招'],
  items: [
    { id: '4.1', official: '允许符合条件的流动儿童在流入地普通高中就读并在当地参加高考', benefits: [gaokao, attendHere, vocationalEntrance] },
    { id: '4.2', official: '为普通高中在校生中的家庭经济困难学生提供国家助学金', benefits: [stateGrant] },
    { id: '4.3', official: '免除符合条件的普通高中家庭经济困难学生学杂费', benefits: [tuitionWaiver] },
  ],
};
