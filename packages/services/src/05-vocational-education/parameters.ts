import { local, national, regional } from '../parameter.ts';
import { cite } from '../sources.ts';

/** The notice says only "from 2025". Days before it: the earlier groups were not read, so nothing is refused then. */
export const freeFrom = regional(
  {
    id: 'vocational-free-from',
    label: '广西中职学生全部免学费的起始日',
    en: 'day from which all vocational pupils in Guangxi are free of tuition',
    unit: 'date',
  },
  '2025-01-01',
  '2000-01-01',
  cite('vocationalAid', '免学费', 'repost'),
);

/** Spring term of 2025. */
export const thirdYearFrom = national(
  {
    id: 'vocational-grant-third-year-from',
    label: '中职三年级有国家助学金的起始日',
    en: 'day from which third-year vocational pupils have the grant',
    unit: 'date',
  },
  '2025-02-01',
  '2000-01-01',
  cite('studentAid2025', '中职三年级', 'repost'),
);

const tier = { area: '45', from: '2025-02-01', cite: cite('vocationalAid', '助学金分档', 'repost') } as const;
export const grantSpecial = local(
  { id: 'vocational-grant-special', label: '中职国家助学金：特别困难', en: 'vocational grant, special hardship', unit: 'fen', setBy: 'region' },
  [{ ...tier, value: 330_000 }],
);
export const grantComparative = local(
  { id: 'vocational-grant-comparative', label: '中职国家助学金：比较困难', en: 'vocational grant, comparative hardship', unit: 'fen', setBy: 'region' },
  [{ ...tier, value: 230_000 }],
);
/** The lowest tier was only recalled: kept, never shown as a sum. */
export const grantGeneral = local(
  { id: 'vocational-grant-general', label: '中职国家助学金：一般困难', en: 'vocational grant, general hardship', unit: 'fen', setBy: 'region' },
  [{ ...tier, value: 130_000, cite: cite('vocationalAid', '一般困难档', 'toConfirm') }],
);
