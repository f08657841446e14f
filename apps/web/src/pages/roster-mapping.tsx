import type { ColumnAnswer, ReadingAnswer, SheetAnswer } from './roster-api.ts';

const SURE: Record<NonNullable<ColumnAnswer['matched']>, string> = { exact: '表头一样', synonym: '认得的写法', guess: '猜的，请看一眼', manual: '你定的' };

/** Every column and what it is read as, to be corrected by a list. */
export function MappingView({
  reading,
  busy,
  onColumn,
}: {
  readonly reading: ReadingAnswer;
  readonly busy: boolean;
  readonly onColumn: (sheet: string, column: string, field: string | null) => void;
}) {
  return (
    <div class="frame" tabIndex={0} role="region" aria-label="每列读成什么" aria-busy={busy}>
      <table class="dt columns">
        <thead>
          <tr>
            <th scope="col">列</th>
            <th scope="col">表头</th>
            <th scope="col">读成</th>
            <th scope="col">怎么认出来的</th>
          </tr>
        </thead>
        {reading.sheets.map((sheet) => (
          <SheetRows key={sheet.name} sheet={sheet} reading={reading} onColumn={onColumn} />
        ))}
      </table>
      <Skipped reading={reading} />
    </div>
  );
}

function SheetRows({
  sheet,
  reading,
  onColumn,
}: {
  readonly sheet: SheetAnswer;
  readonly reading: ReadingAnswer;
  readonly onColumn: (sheet: string, column: string, field: string | null) => void;
}) {
  const skipped = reading.skipped.filter((rows) => rows.sheet === sheet.name).reduce((sum, rows) => sum + rows.rows, 0);
  return (
    <tbody>
      <tr class="grp">
        <th colSpan={4} scope="rowgroup">
          {sheet.name}
          <span>
            {sheet.hidden && '隐藏的工作表，'}
            {sheet.children}个孩子，{skipped}行没有当成孩子读
          </span>
        </th>
      </tr>
      {sheet.headers.length === 0 && (
        <tr>
          <td colSpan={4} class="wrap">
            没有认出表头，这个工作表没有读。里面有孩子的话，把表头写成“姓名”“身份证号码”“出生日期”这样，再拖一次。
          </td>
        </tr>
      )}
      {sheet.headers.flatMap((header) =>
        header.columns.map((column) => (
          <tr key={`${header.firstRow}-${column.column}`} class={column.matched === 'guess' ? 'guess' : ''}>
            <td class="mono">{column.column}</td>
            <td class="wrap">
              {column.heading || '（没有表头）'}
              {column.hidden && <small>隐藏的列</small>}
            </td>
            <td>
              <select
                class="dinp"
                aria-label={`${sheet.name}，${column.column}列“${column.heading}”读成`}
                value={column.field ?? ''}
                onChange={(event) => onColumn(sheet.name, column.column, event.currentTarget.value || null)}
              >
                <option value="">不读这一列</option>
                {reading.fields.map((field) => (
                  <option key={field.id} value={field.id}>
                    {field.label}
                  </option>
                ))}
              </select>
            </td>
            <td class={column.matched === 'guess' ? 'wait' : 'dim'}>{column.matched ? SURE[column.matched] : '不认得，没有读'}</td>
          </tr>
        )),
      )}
    </tbody>
  );
}

function Skipped({ reading }: { readonly reading: ReadingAnswer }) {
  if (reading.skipped.length === 0) return null;
  return (
    <details class="more skipped">
      <summary>没有当成孩子读的行，和为什么</summary>
      <table class="dt">
        <thead>
          <tr>
            <th scope="col">工作表</th>
            <th scope="col">第几行</th>
            <th scope="col">为什么</th>
          </tr>
        </thead>
        <tbody>
          {reading.skipped.map((rows) => (
            <tr key={`${rows.sheet}-${rows.row}`}>
              <td>{rows.sheet}</td>
              <td class="num">{rows.row === rows.lastRow ? rows.row : `${rows.row}到${rows.lastRow}`}</td>
              <td class="wrap">{rows.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
