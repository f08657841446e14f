import { parametersOf, sayDate, sayParameterValue, walk, type Citation, type Condition, type Parameter, type ParameterRow } from '@tongxing/policy';
import { regionName, type ListedBenefit, type RegionTable } from '@tongxing/services';
import { PER_WORDS } from '../words.ts';

const SET_BY: Record<Parameter['setBy'], string> = { nation: '国家', region: '自治区', prefecture: '市', county: '县（市、区）' };

function parametersIn(conditions: readonly Condition[]): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const condition of conditions) for (const word of walk(condition)) for (const parameter of parametersOf(word)) found.set(parameter.id, parameter);
  return [...found.values()];
}

/** Every number, day and setting on which a benefit hangs: sums first, then limits, each once. */
export function valuesOf(benefit: ListedBenefit): readonly Parameter[] {
  const sums = (benefit.amounts ?? []).map((amount) => amount.parameter);
  const paths = (benefit.paths ?? []).flatMap((path) => [path.open, path.meets]);
  return [...new Map([...sums, ...parametersIn([benefit.entitled, ...(benefit.amounts ?? []).map((amount) => amount.when), ...paths])].map((one) => [one.id, one])).values()];
}

function areaName(regions: RegionTable, code: string): string {
  return code === '' ? '全国' : regionName(regions, code).short;
}

function sayPeriod(row: ParameterRow): string {
  return row.to ? `${sayDate(row.from, 'zh')}到${sayDate(row.to, 'zh')}` : `${sayDate(row.from, 'zh')}起`;
}

/** One parameter: its name, then each value with its place, its time and its source; or who has not set it yet. */
function ValueRows({ parameter, per, rows, regions, refer }: {
  readonly parameter: Parameter;
  readonly per: string;
  readonly rows: readonly ParameterRow[];
  readonly regions: RegionTable;
  readonly refer: (cite: Citation) => number;
}) {
  if (rows.length === 0) {
    return <tr><th scope="row">{parameter.label}</th><td colSpan={2}><span class="wait">还没有录进来</span><small>由{SET_BY[parameter.setBy]}定</small></td></tr>;
  }
  return (
    <>
      {rows.map((row, index) => (
        <tr key={`${row.area}-${row.from}`} class={index > 0 ? 'more' : ''}>
          {index === 0 && <th scope="row" rowSpan={rows.length}>{parameter.label}</th>}
          <td>{per}{sayParameterValue(parameter, row.value, 'zh')}<sup>[{refer(row.cite)}]</sup>{row.cite.checked === 'toConfirm' && <span class="ck w">待核对</span>}</td>
          <td>{areaName(regions, row.area)}<small>{sayPeriod(row)}</small></td>
        </tr>
      ))}
    </>
  );
}

/** The sums and limits of a benefit by place and date. */
export function ValueTable({ benefit, rowsOf, regions, refer }: {
  readonly benefit: ListedBenefit;
  readonly rowsOf: (parameter: string) => readonly ParameterRow[];
  readonly regions: RegionTable;
  readonly refer: (cite: Citation) => number;
}) {
  const values = valuesOf(benefit);
  if (values.length === 0) return null;
  const per = new Map((benefit.amounts ?? []).map((amount) => [amount.parameter.id, PER_WORDS[amount.per]]));
  return (
    <>
      <h4>{per.size > 0 ? '多少钱，卡在哪条线' : '卡在哪条线'}</h4>
      <table class="values">
        <thead><tr><th scope="col">哪一条</th><th scope="col">多少</th><th scope="col">哪里，什么时候起</th></tr></thead>
        <tbody>{values.map((parameter) => <ValueRows key={parameter.id} parameter={parameter} per={per.get(parameter.id) ?? ''} rows={rowsOf(parameter.id)} regions={regions} refer={refer} />)}</tbody>
      </table>
    </>
  );
}
