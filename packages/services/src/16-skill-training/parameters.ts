import { local } from '../parameter.ts';

/** Places may add groups to the nation's: where it is unset, a parent outside the groups gets "ask", never "no". */
export const otherGroups = local({
  id: 'training-other-groups',
  label: '当地是否给其他劳动者培训补贴',
  en: 'whether other workers are subsidised too',
  unit: 'setting',
  setBy: 'county',
  settings: [
    { value: 'all', label: '想学的都给', en: 'everyone who wants to learn' },
    { value: 'namedOnly', label: '只给规定的几类人', en: 'the named groups only' },
  ],
});

/** How often one person is subsidised. Read second-hand and different from place to place: told, never used to refuse. */
export const cap = local({ id: 'training-cap', label: '一个人最多能领几次培训补贴', en: 'subsidised courses a person', unit: 'count', setBy: 'prefecture' });
export const capPer = local({
  id: 'training-cap-per',
  label: '次数按一年算还是一共算',
  en: 'cap a year or in all',
  unit: 'setting',
  setBy: 'prefecture',
  settings: [
    { value: 'year', label: '一年', en: 'a year' },
    { value: 'life', label: '一共', en: 'in all' },
  ],
});
export const claimWithin = local({
  id: 'training-claim-months',
  label: '拿证后几个月内申请补贴',
  en: 'months after the certificate in which to claim',
  unit: 'months',
  setBy: 'prefecture',
});
