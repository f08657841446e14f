import {
  agesIn,
  explainCitation,
  parametersOf,
  sayAgeLimit,
  sayDate,
  sayParameterValue,
  walk,
  type CitationLine,
  type Condition,
  type Parameter,
  type ParameterRow,
} from '@tongxing/policy';
import { regionName, type ListedBenefit, type RegionTable } from '@tongxing/services';
import { PER_WORDS } from '../words.ts';
import { Fold } from './catalogue-rule.tsx';

const SET_BY: Record<Parameter['setBy'], string> = { nation: '国家', region: '自治区', prefecture: '市', county: '县（市、区）' };

function parametersIn(conditions: readonly Condition[]): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const condition of conditions) for (const word of walk(condition)) for (const parameter of parametersOf(word)) found.set(parameter.id, parameter);
  return [...found.values()];
}

function conditionsOf(benefit: ListedBenefit): readonly Condition[] {
  return [benefit.entitled, ...(benefit.amounts ?? []).map((amount) => amount.when), ...(benefit.paths ?? []).flatMap((path) => [path.open, path.meets])];
}

/** Every number, day and setting on which a benefit hangs: sums first, then limits, each once. */
function valuesOf(benefit: ListedBenefit): readonly Parameter[] {
  const sums = (benefit.amounts ?? []).map((amount) => amount.parameter);
  return [...new Map([...sums, ...parametersIn(conditionsOf(benefit))].map((one) => [one.id, one])).values()];
}

function areaName(regions: RegionTable, code: string): string {
  return code === '' ? '全国' : regionName(regions, code).short;
}

function sayPeriod(row: ParameterRow): string {
  return row.to ? `${sayDate(row.from, 'zh')}到${sayDate(row.to, 'zh')}` : `${sayDate(row.from, 'zh')}起`;
}

/** One parameter: its name, then each value with its place, its time and its source; or who has not set it yet. */
function ValueRows({
  parameter,
  per,
  isAge,
  rows,
  regions,
  refer,
}: {
  readonly parameter: Parameter;
  readonly per: string;
  readonly isAge: boolean;
  readonly rows: readonly ParameterRow[];
  readonly regions: RegionTable;
  readonly refer: (law: CitationLine) => number;
}) {
  if (rows.length === 0) {
    return (
      <tr>
        <th scope="row">{parameter.label}</th>
        <td>
          <span class="wait">还没有录进来</span>
          <small>由{SET_BY[parameter.setBy]}定</small>
        </td>
      </tr>
    );
  }
  return (
    <>
      {rows.map((row, index) => (
        <tr key={`${row.area}-${row.from}`} class={index > 0 ? 'more' : ''}>
          {index === 0 && (
            <th scope="row" rowSpan={rows.length}>
              {parameter.label}
            </th>
          )}
          <td>
            {per}
            {isAge ? sayAgeLimit(parameter, row.value, 'zh') : sayParameterValue(parameter, row.value, 'zh')}
            <sup>[{refer(explainCitation(row.cite, 'zh'))}]</sup>
            {row.cite.checked === 'toConfirm' && <span class="ck w">待核对</span>}
            <small>
              {areaName(regions, row.area)}，{sayPeriod(row)}
            </small>
          </td>
        </tr>
      ))}
    </>
  );
}

/** The sums and limits of a benefit by place and date. */
export function ValueTable({
  benefit,
  rowsOf,
  regions,
  refer,
}: {
  readonly benefit: ListedBenefit;
  readonly rowsOf: (parameter: string) => readonly ParameterRow[];
  readonly regions: RegionTable;
  readonly refer: (law: CitationLine) => number;
}) {
  const values = valuesOf(benefit);
  if (values.length === 0) return null;
  const ages = agesIn(conditionsOf(benefit));
  const per = new Map((benefit.amounts ?? []).map((amount) => [amount.parameter.id, PER_WORDS[amount.per]]));
  return (
    <Fold title={per.size > 0 ? '多少钱，卡在哪条线' : '卡在哪条线'}>
      <table class="values">
        <thead>
          <tr>
            <th scope="col">哪一条</th>
            <th scope="col">多少</th>
          </tr>
        </thead>
        <tbody>
          {values.map((parameter) => (
            <ValueRows
              key={parameter.id}
              parameter={parameter}
              per={per.get(parameter.id) ?? ''}
              isAge={ages.has(parameter.id)}
              rows={rowsOf(parameter.id)}
              regions={regions}
              refer={refer}
            />
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
