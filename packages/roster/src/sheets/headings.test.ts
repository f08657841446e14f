import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAMPLE_FIELDS } from '../sample-files.ts';
import { headingTable, unitIn } from './headings.ts';

const table = headingTable(SAMPLE_FIELDS);

function matchOf(...path: readonly string[]): string | undefined {
  const match = table.find(path) ?? table.guess(path);
  return match && `${match.field.id}:${match.matched}`;
}

test('stars, line breaks, spaces, units and brackets do not matter to a heading', () => {
  for (const heading of ['*姓名', '姓 名', '姓\n名', '姓名：', '姓名（必填）']) assert.match(matchOf(heading) ?? '', /^name:/, heading);
  assert.equal(matchOf('家庭月收入（元）'), 'income:exact');
  assert.equal(matchOf('来桂（来本地）时间'), 'arrived:synonym');
  assert.equal(matchOf('户籍县（市、区）'), 'hukou:synonym');
});

test("R3: other people's headings are guessed only where one field stands out, and a guess is marked", () => {
  assert.equal(matchOf('儿童出生日期'), 'birthDate:guess');
  assert.equal(matchOf('家庭的月收入情况'), 'income:guess');
  assert.equal(matchOf('备注'), undefined);
  assert.equal(matchOf('学校名称'), undefined);
});

test('R3: a heading that speaks of a parent, a guardian or a place is never taken for that of the child', () => {
  for (const heading of ['父亲身份证号', '监护人身份证号码', '母亲出生日期', '户主姓名', '紧急联系人姓名', '居住证有效期'])
    assert.equal(matchOf(heading), undefined, heading);
});

test('a yearly income is not guessed to be a monthly one, nor the number of a paper the paper', () => {
  const roll = { id: 'roll', label: '学籍', headings: [], type: 'boolean' } as const;
  const head = { id: 'perHead', label: '家庭人均收入', headings: [], type: 'money', unit: '元/月' } as const;
  const own = headingTable([roll, head]);
  for (const heading of ['家庭年人均收入', '家庭人均年收入', '学籍号']) assert.equal(own.guess([heading]), undefined, heading);
  assert.equal(own.guess(['家庭的人均收入'])?.field.id, 'perHead');
});

test('group headings join: 父亲 over 电话 and 电话 under 父亲信息', () => {
  assert.match(matchOf('父亲', '电话') ?? '', /^fatherPhone/);
  assert.match(matchOf('父亲信息', '联系电话') ?? '', /^fatherPhone/);
  assert.match(matchOf('儿童基本情况', '姓名') ?? '', /^name/);
  assert.equal(matchOf('祖父', '姓名'), undefined);
});

test('the unit in brackets is read: 元, 万元, 月', () => {
  assert.equal(unitIn('家庭月收入（元）'), '元');
  assert.equal(unitIn('年收入(单位：万元)'), '万元');
  assert.equal(unitIn('参保【月】'), '月');
  assert.equal(unitIn('户籍县（市、区）'), undefined);
});
