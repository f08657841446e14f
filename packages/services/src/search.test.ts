import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchServices, services } from './index.ts';

/** What a family says, and the service that must stand first; several where either is right. */
const SAID: readonly (readonly [words: string, ...numbers: number[]])[] = [
  ['打针', 1],
  ['HPV疫苗', 1],
  ['12355', 20],
  ['打疫苗', 1],
  ['预防接种', 1],
  ['宝宝体检', 1],
  ['托儿所', 1],
  ['幼儿园', 2],
  ['上幼儿园太贵', 2],
  ['学前班', 2],
  ['上学', 3],
  ['上小学', 3],
  ['转学', 3],
  ['没有居住证', 3, 7],
  ['没有居住证能上学吗', 3],
  ['学费', 3, 4, 5],
  ['中考', 3],
  ['高中', 4],
  ['高考', 4],
  ['高中助学金', 4],
  ['中专', 5],
  ['职高', 5],
  ['技校', 5],
  ['家庭医生', 6],
  ['看病', 6, 7],
  ['医保', 7],
  ['看病报销', 7],
  ['新生儿医保', 7],
  ['幻听', 8],
  ['癫痫', 8],
  ['公租房', 9],
  ['租房补贴', 9],
  ['没地方住', 9],
  ['孤儿', 10],
  ['艾滋病', 10],
  ['爸爸妈妈都不管', 10, 14],
  ['没人养', 10, 14],
  ['残疾证', 11],
  ['康复', 11],
  ['自闭症', 11],
  ['残疾孩子上学', 12],
  ['特殊学校', 12],
  ['低保', 13],
  ['家里没钱', 13, 15],
  ['特困', 14],
  ['家里急用钱', 15],
  ['火灾', 15],
  ['临时救助', 15],
  ['学手艺', 16],
  ['培训补贴', 16],
  ['找工作', 17],
  ['失业', 17],
  ['怎么教孩子', 18],
  ['心理', 19, 20],
  ['孩子不开心', 19, 20],
  ['想找人说说话', 20],
  ['看书', 21],
  ['图书馆', 21],
  ['暑假没人带', 21],
  ['交朋友', 22],
];

describe('A family searches in its own words', () => {
  for (const [words, ...numbers] of SAID) {
    it(`“${words}” finds service ${numbers.join(' or ')} first`, () => {
      const hits = searchServices(services, words);
      const first = hits[0]?.service.number;
      assert.ok(
        first !== undefined && numbers.includes(first),
        `found ${hits.map((hit) => `${hit.service.number} (${hit.score.toFixed(1)})`).join(', ') || 'nothing'}`,
      );
    });
  }

  it('finds nothing for what is in no service, and for an empty text', () => {
    for (const words of ['', '  ', '。', '汽车', 'qwerty']) assert.equal(searchServices(services, words).length, 0, words);
  });

  it('finds the same whatever stands around the words', () => {
    assert.deepEqual(
      searchServices(services, ' 打针！ ').map((hit) => hit.service.number),
      searchServices(services, '打针').map((hit) => hit.service.number),
    );
  });

  it('shows at most eight', () => {
    assert.ok(searchServices(services, '孩子').length <= 8);
  });
});
