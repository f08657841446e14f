import { writeTemplate } from '@tongxing/roster';
import { TEMPLATE_NOTES, templateFields } from '@tongxing/screening';
import { UsageError, type Arguments } from '../arguments.ts';
import { writeOutput } from '../input.ts';
import { print, printJson } from '../print.ts';

const DEFAULT_NAME = '花名册模板.xlsx';

/** `tongxing template`: an empty roster to fill in. */
export async function runTemplate({ out = DEFAULT_NAME, json, language }: Arguments): Promise<void> {
  if (out !== '-' && !out.toLowerCase().endsWith('.xlsx')) throw new UsageError(`模板是 .xlsx，现在写的是 ${out}。 / The template is an .xlsx file.`);
  const fields = templateFields();
  const bytes = await writeTemplate(fields, { notes: TEMPLATE_NOTES });
  if (out === '-') {
    process.stdout.write(bytes);
    return;
  }
  writeOutput(out, bytes);
  if (json) printJson({ file: out, columns: fields.map(({ id, label, type }) => ({ id, label, type })) });
  else if (language === 'zh') print(`已写好 ${out}，${fields.length}列。填好以后：tongxing screen ${out} --out 结果.xlsx`);
  else print(`${out} is written, with ${fields.length} columns. Once it is filled in: tongxing screen ${out} --out result.xlsx`);
}
