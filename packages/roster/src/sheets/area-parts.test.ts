import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoster } from '../read-roster.ts';
import { SAMPLE_FIELDS, sheetFile } from '../sample-files.ts';

test('R8: places in four columns are put together and looked up once: 湖南省 衡阳市 衡南县 云集镇', async () => {
  const asked: string[] = [];
  const fields = [
    ...SAMPLE_FIELDS.filter((field) => field.id !== 'hukou'),
    ...['省', '市', '县', '乡镇'].map((level) => ({
      id: `hukou${level}`,
      label: `户籍${level}`,
      headings: [`户籍地址${level}`],
      type: 'areaPart' as const,
      partOf: 'hukou',
    })),
    { id: 'hukou', label: '户籍地', headings: ['户籍详细地址'], type: 'area' as const },
  ];
  const bytes = await sheetFile(
    [
      ['姓名', '户籍地址', undefined, undefined, undefined, '户籍详细地址'],
      [undefined, '省', '市', '县', '乡镇', undefined],
      ['示例甲', '湖南省', '衡阳市', '衡南县', '云集镇', '示例村3组'],
      ['示例乙', '湖南省', '-', '', '', ''],
    ],
    (sheet) => {
      for (const range of ['A1:A2', 'B1:E1', 'F1:F2']) sheet.mergeCells(range);
    },
  );
  const reading = await readRoster(bytes, 'x.xlsx', fields, {
    resolveArea: (text) => {
      asked.push(text);
      return text.startsWith('湖南省') ? { code: text.includes('衡南县') ? '430422' : '43' } : undefined;
    },
  });
  assert.deepEqual(
    reading.rows.map((row) => row.values['hukou']),
    ['430422', '43'],
  );
  assert.deepEqual(asked, ['湖南省 衡阳市 衡南县 云集镇 示例村3组', '示例村3组', '湖南省']);
});
