import type { Certainty, Citation } from '@tongxing/policy';

/** The four signs that are asked about at one age (儿童心理行为发育问题预警征象筛查表). */
export interface WarningSigns {
  readonly months: number;
  readonly signs: readonly [string, string, string, string];
}

/** The wording is recalled: it is shown as a reason to ask a doctor, never as a finding. */
export const warningSignsChecked: Certainty = 'toConfirm';

/** Where the signs come from. */
export const warningSignsSource: Citation = {
  source: { id: 'public-health-norm-3', title: '国家基本公共卫生服务规范（第三版）', number: '国卫基层发〔2017〕13号' },
  article: '儿童心理行为发育问题预警征象筛查表',
  checked: 'toConfirm',
};

/** What follows from one sign or more: it is written down, and the county's maternal and child hospital looks again. */
export const warningSignsFollowUp = '有一条就记下来，带孩子去县级妇幼保健院再查一次';

/** The signs of the eleven ages at which they are asked, the youngest first. */
export const warningSigns: readonly WarningSigns[] = [
  { months: 3, signs: ['对很大声音没有反应', '逗引时不发音或不会微笑', '不注视人脸，不追视移动人或物品', '俯卧时不会抬头'] },
  { months: 6, signs: ['发音少，不会笑出声', '不会伸手抓物', '紧握拳松不开', '不能扶坐'] },
  { months: 8, signs: ['听到声音无应答', '不会区分生人和熟人', '双手间不会传递玩具', '不会独坐'] },
  { months: 12, signs: ['呼唤名字无反应', '不会模仿“再见”或“欢迎”动作', '不会用拇食指对捏小物品', '不会扶物站立'] },
  { months: 18, signs: ['不会有意识叫“爸爸”或“妈妈”', '不会按要求指人或物', '与人无目光交流', '不会独走'] },
  { months: 24, signs: ['不会说3个物品的名称', '不会按吩咐做简单事情', '不会用勺吃饭', '不会扶栏上楼梯（台阶）'] },
  { months: 30, signs: ['不会说2–3个字的短语', '兴趣单一、刻板', '不会示意大小便', '不会跑'] },
  { months: 36, signs: ['不会说自己的名字', '不会玩“拿棍当马骑”等假想游戏', '不会模仿画圆', '不会双脚跳'] },
  { months: 48, signs: ['不会说带形容词的句子', '不能按要求等待或轮流', '不会独立穿衣', '不会单脚站立'] },
  { months: 60, signs: ['不能简单叙说事情经过', '不知道自己的性别', '不会用筷子吃饭', '不会单脚跳'] },
  { months: 72, signs: ['不会表达自己的感受或想法', '不会玩角色扮演的集体游戏', '不会画方形', '不会奔跑'] },
];

/** The signs asked at exactly this age in months; `undefined` at ages without a screen. */
export function findWarningSigns(months: number): WarningSigns | undefined {
  return warningSigns.find((one) => one.months === months);
}
