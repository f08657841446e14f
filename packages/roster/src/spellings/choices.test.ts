import assert from 'node:assert/strict';
import { test } from 'node:test';
import { booleanWords, choiceWords, splitSeveral, tickedOptions } from './choices.ts';

test('ticks, 是, 有, 1 and Y are yes; crosses, 否, 无, 0 and N are no; the own words of a field go first', () => {
  const words = booleanWords({ id: 'a', label: '甲', headings: [], type: 'boolean', spellings: { true: ['已办'], false: ['有缺'] } });
  for (const yes of ['√', '✓', '☑', '是', '有', '1', 'Y', 'ｙ', ' 是 ', '已办']) assert.equal(words.find(yes), true, yes);
  for (const no of ['×', '✗', '否', '无', '0', 'N', '没有', '有缺']) assert.equal(words.find(no), false, no);
  assert.equal(words.find('也许'), undefined);
});

test('a choice is found by label, code, other words, a number before it or a remark in brackets after it', () => {
  const words = choiceWords({ id: 'a', label: '甲', headings: [], type: 'choice', options: [{ value: 'primary', label: '小学', spellings: ['读小学'] }] });
  for (const word of ['小学', 'primary', '读小学', '小 学', '2.小学', '小学（三年级）', 'Ｐrimary']) assert.deepEqual(words.find(word), ['primary'], word);
  assert.equal(words.find('大学'), undefined);
});

test('printed forms: the ticked boxes and the ticked brackets are the answer', () => {
  assert.deepEqual(tickedOptions('☑低保 □特困 ☑残疾'), ['低保', '残疾']);
  assert.deepEqual(tickedOptions('低保（√）特困（ ）'), ['低保']);
  assert.deepEqual(tickedOptions('□低保 □特困'), []);
  assert.equal(tickedOptions('小学（三年级）'), undefined);
  assert.equal(tickedOptions('低保'), undefined);
});

test('several choices in a cell are parted at commas, stops and 和', () => {
  assert.deepEqual(splitSeveral('低保、残疾，特困和其他'), ['低保', '残疾', '特困', '其他']);
});
