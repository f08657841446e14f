import { any } from '@tongxing/policy';
import { assistanceClassesByAct, olderAidClasses, recognisedBySchool } from '../people.ts';

/** Family hardship: a recognised class, or recognition by the school or kindergarten. */
export const inHardship = any(olderAidClasses, assistanceClassesByAct, recognisedBySchool);
