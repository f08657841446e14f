import { rule } from '@tongxing/policy';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { cite } from '../sources.ts';
import { compulsoryStage } from './conditions.ts';

export const freeTuition: ListedBenefit = {
  id: '3.1',
  name: '免学杂费、免费教科书',
  en: 'No tuition, free textbooks',
  gives: '上小学、初中不交学费和杂费，课本免费。',
  givesEn: 'Primary and junior school without tuition or fees; textbooks are free.',
  subject: 'child',
  strength: 'right',
  entitled: rule('free-compulsory-education', [cite('compulsoryEducation', '2', 'official'), cite('list', '3.1', 'official')], compulsoryStage),
  procedure: {
    id: 'free-tuition',
    kind: 'automatic',
    steps: [
      {
        say: '不用申请，有学籍就自动免。民办学校按公办标准减掉一部分。',
        en: 'Nothing to apply for: it follows the school roll. Private schools deduct the public standard.',
      },
    ],
    limits: [],
  },
  papers: [papers.schoolRoll],
  offices: [offices.school],
  receipt: { proof: '学校没有收学杂费，发了课本', en: 'school charged no fees and gave the books', lasts: 'term' },
  renewal: '每学期自动。',
  exit: '初中毕业为止。',
  untilThen: '上一年级。到那时是孩子的权利：公办学校没有空位，教育局也要安排学校。',
  refused: {
    show: '义务教育不收学费、杂费，户口在哪里都一样。',
    en: 'Compulsory education is free of tuition and fees wherever the hukou is.',
    cite: cite('compulsoryEducation', '2', 'official'),
    complainTo: '县（市、区）教育局',
  },
};
