export { benefits, items, parameters, publishedRows, services } from './list.ts';
export { HEADINGS } from './model.ts';
export type { Heading, Hotline, Item, ListedBenefit, Note, Office, Paper, Path, Receipt, Refused, Service } from './model.ts';
export { firstQuestions, questions } from './questions.ts';
export { facts } from './facts/index.ts';
export { deriveMove } from './facts/derive-move.ts';
export { GUANGXI } from './parameter.ts';
export type { PublishedParameter } from './parameter.ts';
export { sources } from './sources.ts';
