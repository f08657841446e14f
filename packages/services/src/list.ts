import type { ParameterRow } from '@tongxing/policy';
import { healthAndChildcare } from './01-health-and-childcare/service.ts';
import * as healthAndChildcareParameters from './01-health-and-childcare/parameters.ts';
import { preschoolEducation } from './02-preschool-education/service.ts';
import * as preschoolEducationParameters from './02-preschool-education/parameters.ts';
import { compulsoryEducation } from './03-compulsory-education/service.ts';
import * as compulsoryEducationParameters from './03-compulsory-education/parameters.ts';
import { seniorHighSchool } from './04-senior-high-school/service.ts';
import * as seniorHighSchoolParameters from './04-senior-high-school/parameters.ts';
import { vocationalEducation } from './05-vocational-education/service.ts';
import * as vocationalEducationParameters from './05-vocational-education/parameters.ts';
import { healthCare } from './06-health-care/service.ts';
import * as healthCareParameters from './06-health-care/parameters.ts';
import { medicalInsurance } from './07-medical-insurance/service.ts';
import * as medicalInsuranceParameters from './07-medical-insurance/parameters.ts';
import { severeMentalDisorderCare } from './08-severe-mental-disorder/service.ts';
import * as severeMentalDisorderParameters from './08-severe-mental-disorder/parameters.ts';
import { publicRentalHousing } from './09-public-rental-housing/service.ts';
import * as publicRentalHousingParameters from './09-public-rental-housing/parameters.ts';
import { basicLivingForChildren } from './10-basic-living-for-children/service.ts';
import * as basicLivingForChildrenParameters from './10-basic-living-for-children/parameters.ts';
import { disabledChildren } from './11-disabled-children/service.ts';
import * as disabledChildrenParameters from './11-disabled-children/parameters.ts';
import { educationOfDisabledChildren } from './12-education-of-disabled-children/service.ts';
import * as educationOfDisabledChildrenParameters from './12-education-of-disabled-children/parameters.ts';
import { minimumLivingGuarantee } from './13-minimum-living-guarantee/service.ts';
import * as minimumLivingGuaranteeParameters from './13-minimum-living-guarantee/parameters.ts';
import { extremePovertySupport } from './14-extreme-poverty/service.ts';
import * as extremePovertySupportParameters from './14-extreme-poverty/parameters.ts';
import { temporaryRelief } from './15-temporary-relief/service.ts';
import * as temporaryReliefParameters from './15-temporary-relief/parameters.ts';
import { skillTraining } from './16-skill-training/service.ts';
import * as skillTrainingParameters from './16-skill-training/parameters.ts';
import { jobSeeking } from './17-job-seeking/service.ts';
import { familyEducationGuidance } from './18-family-education-guidance/service.ts';
import { mentalHealth } from './19-mental-health/service.ts';
import * as mentalHealthParameters from './19-mental-health/parameters.ts';
import { psychologicalCare } from './20-psychological-care/service.ts';
import { culturalLife } from './21-cultural-life/service.ts';
import { cityIntegration } from './22-city-integration/service.ts';
import { labelParameters } from './label.ts';
import type { Item, ListedBenefit, Service } from './model.ts';
import type { PublishedParameter } from './parameter.ts';
import { peopleParameters } from './people.ts';
import { refusedParameters } from './refused.ts';

/** The list: 22 services in its order. */
export const services: readonly Service[] = [
  healthAndChildcare,
  preschoolEducation,
  compulsoryEducation,
  seniorHighSchool,
  vocationalEducation,
  healthCare,
  medicalInsurance,
  severeMentalDisorderCare,
  publicRentalHousing,
  basicLivingForChildren,
  disabledChildren,
  educationOfDisabledChildren,
  minimumLivingGuarantee,
  extremePovertySupport,
  temporaryRelief,
  skillTraining,
  jobSeeking,
  familyEducationGuidance,
  mentalHealth,
  psychologicalCare,
  culturalLife,
  cityIntegration,
];

/** The 43 numbered content items. */
export const items: readonly Item[] = services.flatMap((service) => service.items);

/** Every benefit, in the order of the list. */
export const benefits: readonly ListedBenefit[] = items.flatMap((item) => item.benefits);

/** Every parameter with the rows published for it. */
export const parameters: readonly PublishedParameter[] = [
  ...peopleParameters,
  ...labelParameters,
  ...refusedParameters,
  ...Object.values(healthAndChildcareParameters),
  ...Object.values(preschoolEducationParameters),
  ...Object.values(compulsoryEducationParameters),
  ...Object.values(seniorHighSchoolParameters),
  ...Object.values(vocationalEducationParameters),
  ...Object.values(healthCareParameters),
  ...Object.values(medicalInsuranceParameters),
  ...Object.values(severeMentalDisorderParameters),
  ...Object.values(publicRentalHousingParameters),
  ...Object.values(basicLivingForChildrenParameters),
  ...Object.values(disabledChildrenParameters),
  ...Object.values(educationOfDisabledChildrenParameters),
  ...Object.values(minimumLivingGuaranteeParameters),
  ...Object.values(extremePovertySupportParameters),
  ...Object.values(temporaryReliefParameters),
  ...Object.values(skillTrainingParameters),
  ...Object.values(mentalHealthParameters),
];

/** All published rows, without sample values. */
export const publishedRows: readonly ParameterRow[] = parameters.flatMap((parameter) => parameter.rows);
