import { daysInMonth, monthsBetween, parseDateRange, plainDate } from '@tongxing/policy';
import { useId } from 'preact/hooks';
import { saySpan } from '../words.ts';
import { Icon } from './icon.tsx';

export interface DateText {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The boxes of a date that was said before; empty for none. */
export function dateTextOf(value: unknown): DateText {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  return { year, month: String(Number(month) || ''), day: String(Number(day) || '') };
}

/** What three boxes say: a date (with the day or to the month), or what is wrong with it and how to mend it. */
export function readDateText(text: DateText, today: string, future: boolean): { readonly date: string } | { readonly wrong: string } {
  const year = Number(text.year);
  const month = Number(text.month);
  const day = Number(text.day);
  const thisYear = Number(today.slice(0, 4));
  if (!/^\d{4}$/.test(text.year.trim())) return { wrong: '年份要写4个数字，比如2020。' };
  if (year < thisYear - 120 || year > thisYear + 1) return { wrong: `年份看起来不对，请写${thisYear - 18}到${thisYear}之间的年份。` };
  if (text.month.trim() === '') return text.day.trim() === '' ? { date: text.year.trim() } : { wrong: '还要写月份，写1到12。' };
  if (!Number.isInteger(month) || month < 1 || month > 12) return { wrong: '月份写1到12。' };
  if (text.day.trim() !== '' && (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)))
    return { wrong: `${year}年${month}月只有${daysInMonth(year, month)}天，请看看日子。` };
  const date = text.day.trim() === '' ? plainDate(year, month, 1).slice(0, 7) : plainDate(year, month, day);
  const from = parseDateRange(date)?.from ?? date;
  if (!future && from > today) return { wrong: '这一天还没有到，请看看日子。' };
  return { date };
}

/** Year, month and day in three boxes with big keys; the age is said beside them. */
export function DateField({
  value,
  onChange,
  today,
  age,
  withDay = true,
  wrong,
}: {
  readonly value: DateText;
  readonly onChange: (value: DateText) => void;
  readonly today: string;
  readonly age: boolean;
  readonly withDay?: boolean;
  readonly wrong?: string | undefined;
}) {
  const id = useId();
  const read = readDateText(value, today, true);
  const box = (part: keyof DateText, label: string, length: number, css: string) => (
    <div class={css}>
      <label for={`${id}-${part}`}>{label}</label>
      <input
        class="inp num"
        id={`${id}-${part}`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={length}
        value={value[part]}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => {
          onChange({ ...value, [part]: event.currentTarget.value.replace(/\D/g, '') });
        }}
      />
    </div>
  );
  const range = 'date' in read ? parseDateRange(read.date) : undefined;
  const said = age && range && range.to <= today ? saySpan(monthsBetween(range.from, today)) : '';
  return (
    <>
      <div class="ymd">
        {box('year', '年', 4, 'y')}
        {box('month', '月', 2, 'md')}
        {withDay && box('day', '日', 2, 'md')}
        <p class="nb age" aria-live="polite">
          {said}
        </p>
      </div>
      {wrong && (
        <p class="field-error" id={`${id}-wrong`} role="alert">
          <Icon name="warn" />
          {wrong}
        </p>
      )}
    </>
  );
}
