import type { ProblemCode, ProblemDetail } from './problems.ts';
import type { Problem } from './reading.ts';

const CHECK_ID = 'Please check it against the household register or the card.';
const ONE_ROW = 'Keep one row for one child.';

const ENGLISH: Readonly<Record<ProblemCode, (detail: ProblemDetail) => string>> = {
  macros: () => 'the file has macros; they were not run.',
  encodingDoubtful: () => 'the encoding of the text is not certain. Please check the names; if they are wrong, save the file as .xlsx.',
  cutShort: () => 'the end of the file is missing. Please check the last rows.',
  noHeader: () => 'no heading was found in this sheet, and none of its rows was read. If it holds children, say what each column is.',
  emptySheet: () => 'this sheet is empty.',
  hiddenSheet: () => 'this sheet is hidden; it was read.',
  hiddenRows: (d) => `${d.other} rows are hidden or filtered out; they were read.`,
  hiddenColumns: (d) => `columns are hidden (${d.other}); they were read.`,
  mergedCells: (d) => `${d.other} cells took their value from merged cells. Please check some of the rows.`,
  headingGuess: (d) => `the column "${d.found}" was taken for "${d.label}". Please confirm, or say what it is.`,
  headingTwice: (d) => `the columns "${d.found}" and ${d.other} both look like "${d.label}"; only ${d.other} was read.`,
  unreadColumn: (d) => `nobody knows what the column "${d.found}" is; it was not read.`,
  nothingMapped: () => 'this row has content, but only in columns that are not read.',
  continuation: (d) => `this row is merged with row ${d.other} and was taken for no child of its own: ${d.found}.`,
  subjectMissing: () => 'this row has neither name nor identity number. Please add the name.',
  missing: (d) => `"${d.label}" is empty.`,
  ditto: (d) => `"${d.found}" was read as "${d.other}", as in the row above.`,
  dittoWithoutAbove: (d) => `it says "${d.found}", but there is nothing above to repeat. Please fill it in.`,
  cellError: (d) => `the formula fails with ${d.found}. Please mend it, or write the value.`,
  digitsLost: (d) => `"${d.label}" was kept as a number, and what is beyond 15 digits is lost (${d.found}). Make the column text and write it anew.`,
  idDigitsLost: (d) => `the identity number was kept as a number, and its last three digits are lost (${d.found}). Make the column text and write it anew.`,
  idLength: (d) => `an identity number has 18 digits, this one has ${d.other}. ${CHECK_ID}`,
  idCharacters: () => 'the identity number holds characters that do not belong there. Only 18 digits, or 17 and an X.',
  idBirthDate: () => `digits 7 to 14 of the identity number are no day. ${CHECK_ID}`,
  idCheckDigit: () => `the check digit of the identity number is wrong: at least one digit is. ${CHECK_ID}`,
  idOld: () => 'this is an old identity number of 15 digits, no longer in use. Please write that of 18.',
  idOtherPaper: (d) => `"${d.found}" looks like the number of a passport, birth certificate or permit, and was not taken for an identity number.`,
  idBirthMismatch: (d) => `born on ${d.found}, but the identity number says ${d.other}. ${CHECK_ID}`,
  idSexMismatch: () => `the sex is not that of digit 17 of the identity number. ${CHECK_ID}`,
  bornLater: (d) => `the birth date ${d.found} has not come yet.`,
  grownUp: (d) => `born on ${d.found}: 18 years old or more, no child.`,
  duplicateId: (d) => `the identity number is also in ${d.other}. ${ONE_ROW}`,
  duplicateName: (d) => `name and birth date are also in ${d.other}. ${ONE_ROW}`,
  dateTwoDigitYear: (d) => `the year of "${d.found}" is not whole. Please write four digits: 2020-10-01.`,
  dateLostZero: (d) => `"${d.found}" may be January or October, as Excel drops a last 0. Please write 2020-10, in a column of text.`,
  dateImpossible: (d) => `there is no day "${d.found}". Please check it.`,
  dateOutOfRange: (d) => `the year of "${d.found}" cannot be. Please check it.`,
  dateUnreadable: (d) => `"${d.found}" is no date. Please write it as 2020-10-01.`,
  dateYearHidden: (d) => `the cell shows month and day alone; the year (${d.other}) was added by Excel.`,
  moneyUnreadable: (d) => `"${d.found}" is no sum. Please write the number alone, in yuan; 0 for no income.`,
  moneySeveral: (d) => `"${d.found}" is more than one number. Please write one.`,
  moneyNegative: (d) => `"${d.found}" is below zero. Please check the sum.`,
  moneyPartFen: (d) => `"${d.found}" has parts of a fen. Please write whole fen.`,
  moneyPeriod: (d) => `"${d.found}" is for another period than the column (${d.other}). Please convert it.`,
  numberUnreadable: (d) => `"${d.found}" is no number. Please write the number alone.`,
  numberUnit: (d) => `"${d.found}" is in another unit than the column (${d.other}). Please convert it.`,
  numberOutOfRange: (d) => `"${d.found}" cannot be: it lies outside ${d.other}. Please check number and unit.`,
  numberNotWhole: (d) => `"${d.found}" is no whole number. Please write a whole number.`,
  moneyTooMuch: (d) => `"${d.found}" is too much to be true. Please check sum and unit.`,
  booleanUnknown: (d) => `"${d.found}" is neither yes nor no. Please write 是 or 否.`,
  choiceUnknown: (d) => `"${d.found}" is none of the words that may stand here. See the drop-down list.`,
  choiceSeveral: (d) => `"${d.found}" is more than one choice, and only one may stand here.`,
  areaUnlisted: (d) => `"${d.found}" is in no table of divisions; it was kept.`,
  areaSeveral: (d) => `more than one place is called "${d.found}". Please add province and city.`,
  areaUnknown: (d) => `"${d.found}" is no place. Please write province, city, county and township.`,
};

/** A problem and its remedy in English; what stands in the cells stays as it is. */
export function sayProblemInEnglish({ code, detail }: Pick<Problem, 'code' | 'detail'>): string {
  return ENGLISH[code](detail);
}
