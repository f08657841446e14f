const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  Ｏ: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Reads 二十一, 一百零五 or digit by digit 二〇二〇; `undefined` for anything else. */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  const digits = [...text].map((sign) => DIGITS[sign]);
  if (digits.every((digit) => digit !== undefined)) return Number(digits.join(''));
  let sum = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit !== undefined) {
      sum += (digit ?? 1) * unit;
      digit = undefined;
      continue;
    }
    if (DIGITS[sign] === undefined || (digit !== undefined && digit !== 0)) return undefined;
    digit = DIGITS[sign];
  }
  return sum + (digit ?? 0);
}

/** Writes the Chinese numerals in a text as digits: 二〇二〇年十月一日 becomes 2020年10月1日. */
export function toDigits(text: string): string {
  return text.replace(/[〇零○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟]+/g, (numeral) => {
    const value = parseChineseNumeral(numeral);
    return value === undefined ? numeral : String(value);
  });
}
