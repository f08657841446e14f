import { all, any, isTrue, not, oneOf, window } from '@tongxing/policy';
import { grade, GRADUATES, JUNIOR, juniorWholeInGuangxi, SENIOR, VOCATIONAL } from '../facts/school.ts';
import type { Note } from '../model.ts';
import { cite } from '../sources.ts';
import { graduates, hukouInGuangxi, movedIn, noLimits, outsider, scope, transfer, withHukou, withoutHukou } from './conditions.ts';
import * as p from './parameters.ts';

const dates = cite('gaokaoRegistration', '报名时间', 'repost');

const warnings: readonly Note[] = [
  {
    kind: 'warning',
    when: all(oneOf(grade, 'p5', 'p6', 'j1'), not(hukouInGuangxi)),
    say: '以后想在广西高考，又不迁户口：从初一起，初中3年、高中3年都要在广西的学校读，转学前先问清楚。',
    en: 'To sit the gaokao in Guangxi without moving the hukou, all junior and senior years must be in Guangxi: ask before changing schools.',
    cite: [withoutHukou],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, ...JUNIOR, 's1', 's2'), outsider),
    say: '父母中同一个人，要在广西稳定工作、稳定居住，到高三秋天报名时都满3年。现在就把合同、社保、租房备案存好。',
    en: 'The same parent needs three years of stable job and home in Guangxi when grade 12 registers: keep contracts, insurance records and the filed lease from now on.',
    cite: [withoutHukou, withHukou],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, 'j3', 's1'), outsider),
    say: '高一那年9月30日前，学籍就要在广西，人也要在学校读；中间不要转走，广西的学业水平考试每一科都要考。',
    en: 'The roll must be in Guangxi by 30 September of grade 10 and stay there, with attendance; every Guangxi academic test must be taken.',
    cite: [withoutHukou, withHukou],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, 'j3', ...SENIOR), not(hukouInGuangxi), not(isTrue(juniorWholeInGuangxi))),
    say: '初中3年没有都在广西读，户口又不迁来，不能在广西普通高考。还有三条路：高三报名截止前把户口迁来（父母一人也要满3年）；读广西的中职考高职；回户口所在的省高考，先问那边的招生办。',
    en: 'Without three junior years in Guangxi and the hukou elsewhere there are three ways: move the hukou before registration closes (the parent’s three years stay), a vocational school in Guangxi, or the exam at the hukou place.',
    cite: [withHukou, noLimits],
  },
  {
    kind: 'warning',
    when: oneOf(grade, 's2', 's3'),
    say: '高三那年10月下旬就报名（2025年高考是2024年10月21日到31日）。10月1日前把材料备齐，日子看自治区招生考试院当年的通知。',
    en: 'Registration is in late October of grade 12: have the papers ready by 1 October and look for the notice of the year.',
    cite: [dates],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, 's3'), window({ from: p.registrationFrom, until: p.registrationUntil })),
    say: '现在正在报名，最后一天下午5点半截止。',
    en: 'Registration is open; it closes at 17:30 on the last day.',
    cite: [dates],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, 's3'), window({ from: p.lateRegistrationFrom, until: p.lateRegistrationUntil })),
    say: '现在可以补报名，艺术和体育不能补。',
    en: 'Late registration is open, not for arts and sports.',
    cite: [dates],
  },
];

const infos: readonly Note[] = [
  {
    kind: 'info',
    when: all(oneOf(grade, 's3'), outsider),
    say: '父母的3年，报名的时候就要满。报名以后才满的，马上问招生办今年还算不算。',
    en: "The parent's three years must be full when registering; who reaches them later asks the examinations office at once.",
    cite: [withoutHukou, withHukou],
  },
  {
    kind: 'info',
    when: oneOf(grade, 's3'),
    say: '10月没有报上的，2025年的高考在2月补报过一次；今年有没有，打电话问招生办。',
    en: 'Who missed October: for the exam of 2025 there was a late round in February; ask about this year.',
    cite: [dates],
  },
  {
    kind: 'info',
    when: all(oneOf(grade, ...SENIOR), movedIn),
    say: '随父母军转安置或工作调动迁来的，不看迁来几年，但报名时户口和学籍都要已经在广西。',
    en: 'With a parent transferred by the state no years are counted, but hukou and roll must be in Guangxi at registration.',
    cite: [transfer],
  },
  {
    kind: 'info',
    when: any(oneOf(grade, ...VOCATIONAL), all(oneOf(grade, ...JUNIOR), outsider)),
    say: '读广西的中职，二年级就能考高职，不看户口，也不看父母的工作和住处。',
    en: 'From a vocational school in Guangxi the college exam is open in the second year, whatever the hukou and the parents’ years.',
    cite: [noLimits],
  },
  {
    kind: 'info',
    when: all(oneOf(grade, ...GRADUATES), hukouInGuangxi),
    say: '往届生和同等学力：户口是迁来的，要到高考那年9月30日满3年，还要学习、工作或生活的证明；父母的条件没有读到全文，问招生办。',
    en: 'Past graduates and equivalents: a hukou moved in must be three years old on 30 September of the exam year; what is asked of the parents was not read in full.',
    cite: [graduates],
  },
  {
    kind: 'info',
    say: '父母的证明各有几种，有一样就行，不是每样都要。',
    en: 'One kind of proof of the home and one of the job is enough.',
    cite: [cite('examEvidence', '证明材料', 'repost')],
  },
  {
    kind: 'info',
    say: '这里写的是2013年起的规定，最后查到2022年还在用。每年报名前看自治区招生考试院的通知。',
    en: 'The rules stand since 2013 and were last seen in use in 2022: look at the notice of each year.',
    cite: [scope],
  },
];

/** What a family should know long before grade 12 registers, and what is not sure; the warnings come first. */
export const gaokaoNotes: readonly Note[] = [...warnings, ...infos];
