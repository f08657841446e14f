const LETTERS = 26;
const CODE_A = 65;

/** The letter of a column that counts from 0: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(CODE_A + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** The column of a reference such as `C12` or `C`, counting from 0; -1 where it names none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i += 1) {
    const code = reference.charCodeAt(i);
    if (code < CODE_A || code >= CODE_A + LETTERS) break;
    column = column * LETTERS + (code - CODE_A + 1);
  }
  return column - 1;
}
