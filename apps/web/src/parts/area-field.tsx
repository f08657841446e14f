import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FamilyRules } from '../family.ts';

/** Province, city, county (and township in Guangxi), each a native list; what is chosen so far is already an answer. */
export function AreaField({
  rules,
  value,
  onChange,
  startAt,
}: {
  readonly rules: FamilyRules;
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** The province that is chosen to begin with: the region for where one lives, none for the hukou. */
  readonly startAt: string;
}) {
  const [code, setCode] = useState(value || startAt);
  const levels = useMemo(() => rules.areaLevels(code), [rules, code]);
  // What stands chosen to begin with is an answer too.
  useEffect(() => {
    if (value === '' && startAt !== '') onChange(startAt);
  }, []);
  const choose = (next: string) => {
    setCode(next);
    onChange(next);
  };
  return (
    <div class="pick">
      {levels.map((level) => (
        <label key={level.name}>
          {level.name}
          <select class="inp" value={level.chosen} onChange={(event) => choose(event.currentTarget.value || level.above)}>
            <option value="">{level.optional ? '请选，也可以不选' : '请选'}</option>
            {level.options.map((option) => (
              <option key={option.code} value={option.code}>
                {option.name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
