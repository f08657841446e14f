import { all, not, rule, within } from '@tongxing/policy';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';

const listed = cite('list', '22.1', 'official');
const here = within(residence, GUANGXI);

const joinIn: ListedBenefit = {
  id: '22.1',
  name: '社区实践、研学、集体陪伴',
  en: 'Community practice, study trips, group company',
  gives: '孩子可以参加社区活动和研学（一边参观一边学），认识新朋友，熟悉这个城市。',
  givesEn: 'Children may join community activities and study trips, make friends and learn the city.',
  subject: 'child',
  strength: 'onDemand',
  entitled: all(minor, born, rule('children-here', listed, here)),
  procedure: {
    id: 'city-integration',
    kind: 'activity',
    steps: [
      { say: '问社区、学校或者团委：最近有什么活动，多大的孩子能去。', en: 'Ask the community, the school or the youth league what is on and for which ages.' },
      {
        say: '出门的活动，监护人先签同意书，问清谁接送、有没有保险、收不收钱。',
        en: 'For trips the guardian signs a consent first and asks about transport, insurance and cost.',
      },
    ],
    limits: [],
  },
  papers: [papers.tripConsent],
  offices: [offices.village, { ...offices.school, note: '找班主任' }, offices.youthDesk],
  receipt: { proof: '参加过一次活动', en: 'an activity attended', lasts: 'calendarYear' },
  renewal: '什么时候想去，什么时候报名。',
  exit: '满18岁为止。',
  refused: {
    show: '流动儿童可以参加社区实践、研学体验等集体活动，不看户口。',
    en: 'Migrant children may join community practice, study trips and group activities, whatever the hukou.',
    cite: listed,
    complainTo: '县（市、区）教育局、民政局、团委、妇联',
  },
  notes: [
    {
      kind: 'info',
      when: not(here),
      say: '现在不住在广西：清单管不到那里，问当地的社区和学校。',
      en: 'Outside Guangxi the list does not reach: ask the community and the school there.',
    },
  ],
};

export const cityIntegration: Service = {
  number: 22,
  id: '22-city-integration',
  heading: '发展保障',
  target: '流动儿童',
  official: '城市融入服务',
  plain: '带孩子认识这个城市，交朋友',
  en: 'Joining in the life of the city',
  departments: ['自治区教育厅', '自治区民政厅', '共青团广西区委', '自治区妇联'],
  keywords: ['研学', '社区活动', '交朋友', '参观', '志愿者', '融入'],
  items: [{ id: '22.1', official: '开展流动儿童参与社区实践、研学体验等集体陪伴活动，促进流动儿童融入城市生活', benefits: [joinIn] }],
};
