import { local } from '../parameter.ts';

/**
 * Paid by the hukou place: the value holds for children whose hukou is in the same city. Children with HIV get the orphans' sum in full,
 * de facto unsupported children the one of orphans who live at home. Older sums (600 and 800 yuan) were read but may no longer hold: no rows.
 */
export const allowance = local({
  id: 'unsupported-child-allowance',
  label: '散居孤儿基本生活费（每人每月）',
  en: 'monthly allowance of an orphan living at home',
  unit: 'fen',
  setBy: 'prefecture',
});
