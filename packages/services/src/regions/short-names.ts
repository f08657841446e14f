import type { Region } from './region-table.ts';

/** The peoples in the names of autonomous places, the longer name first where one ends in another. */
const PEOPLES = [
  '维吾尔',
  '柯尔克孜',
  '哈萨克',
  '达斡尔',
  '塔吉克',
  '土家',
  '布依',
  '哈尼',
  '傈僳',
  '拉祜',
  '景颇',
  '纳西',
  '布朗',
  '普米',
  '独龙',
  '阿昌',
  '德昂',
  '基诺',
  '仫佬',
  '毛南',
  '仡佬',
  '朝鲜',
  '蒙古',
  '锡伯',
  '裕固',
  '保安',
  '撒拉',
  '东乡',
  '鄂温克',
  '俄罗斯',
  '各',
  '藏',
  '回',
  '苗',
  '彝',
  '壮',
  '满',
  '侗',
  '瑶',
  '白',
  '傣',
  '黎',
  '佤',
  '畲',
  '水',
  '羌',
  '土',
  '怒',
  '京',
];

const MIN_SHORT = 2;
/** 蒙古 in this name is the land, not the people. */
const INNER_MONGOLIA = '内蒙古';

/** The name people say: 广西 for 广西壮族自治区, 融水 for 融水苗族自治县. A name that would fall to one character stays whole: 藤县. */
export function shortName(region: Region): string {
  if (region.level === 'province' && region.name.startsWith(INNER_MONGOLIA)) return INNER_MONGOLIA;
  if (region.heading || region.level === 'township') return region.name;
  const autonomous = /^(.+)自治(?:区|州|县|旗)$/.exec(region.name);
  if (autonomous) return withoutPeoples(autonomous[1] ?? region.name);
  const plain = region.name.replace(/(省|市|地区|林区|特区|盟|县|区|旗)$/, '');
  return plain.length >= MIN_SHORT ? plain : region.name;
}

function withoutPeoples(name: string): string {
  for (const people of PEOPLES) {
    for (const suffix of [`${people}族`, people]) {
      if (name.endsWith(suffix) && name.length - suffix.length >= MIN_SHORT && suffix.length > 1) {
        return withoutPeoples(name.slice(0, -suffix.length));
      }
    }
  }
  return name.length > MIN_SHORT ? name.replace(/族$/, '') : name;
}
