import { local } from '../parameter.ts';

/** Lottery-fund aid of the disabled persons' federations for preschool: no place's rule was read. */
export const federationAid = local({
  id: 'federation-preschool-aid',
  label: '残联有没有发学前教育助学金',
  en: 'whether the federation pays preschool aid',
  unit: 'setting',
  setBy: 'county',
  settings: [
    { value: 'paid', label: '有', en: 'paid' },
    { value: 'notPaid', label: '没有', en: 'not paid' },
  ],
});

/** The list promises aid with learning aids, training and transport; who pays it in a place, and how much, the place sets. */
export const specialCosts = local({
  id: 'disabled-pupil-costs',
  label: '残疾学生学习用品、训练、交通费由谁补助',
  en: 'who aids learning aids, training and transport of disabled pupils',
  unit: 'setting',
  setBy: 'county',
  settings: [
    { value: 'school', label: '学校', en: 'the school' },
    { value: 'federation', label: '残联', en: "the disabled persons' federation" },
  ],
});
