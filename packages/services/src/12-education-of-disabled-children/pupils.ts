import { all, always, any, oneOf, rule } from '@tongxing/policy';
import { disability } from '../facts/child.ts';
import { assistanceClassesByAct, olderAidClasses, recognisedBySchool } from '../people.ts';
import { cite } from '../sources.ts';

/** Aid is given on the certificate; that a diagnosis or assessment is enough was not read, so it may say yes and never no. */
export const aidedDisability = any(
  oneOf(disability, 'certificate'),
  all(oneOf(disability, 'diagnosed'), rule('diagnosis-counts', cite('list', '没有残疾人证', 'toConfirm'), always)),
);

/** Family hardship: a recognised class, or recognition by the school or kindergarten. */
export const inHardship = any(olderAidClasses, assistanceClassesByAct, recognisedBySchool);
