import { HEADINGS } from '@tongxing/services';
import { useMemo } from 'preact/hooks';
import { renderSVG } from 'uqr';
import { childLabel, currentChild, type Answers } from '../answers.ts';
import { Icon } from '../parts/icon.tsx';
import { Page } from '../parts/shell.tsx';
import type { FamilyRules } from '../rules.ts';
import { sayDate } from '../words.ts';

/** One sheet of A4 for the refrigerator and the window: what, with which papers, where, by when; true in black and white. */
export function CardPage({ rules, answers }: { readonly rules: FamilyRules; readonly answers: Answers }) {
  const check = useMemo(() => rules.check(answers), [rules, answers]);
  const dates = useMemo(() => rules.nearest(answers, 5), [rules, answers]);
  const label = childLabel(answers, currentChild(answers));
  const person = rules.person(answers);
  const rows = HEADINGS.map((heading) => ({ heading, rows: check.services.filter((one) => one.service.heading === heading && one.shown === 'canHave') })).filter((group) => group.rows.length > 0);
  const list = (shown: 'oneAnswerAway' | 'notNow' | 'notSettledLocally') => check.services.filter((one) => one.shown === shown);
  const qr = renderSVG(`${location.origin}/catalogue`, { border: 0 });
  return (
    <>
      <div class="noprint"><Page title="服务卡" wide>
        <div class="pad" style="padding-bottom:20px">
          <a href="/result" class="mini"><Icon name="back" />回到结果</a>
          <div class="acts"><button class="btn" type="button" onClick={() => print()}><Icon name="print" />打印，或存成文件</button></div>
          <p class="note" style="margin-top:10px">手机不能打印，就截一张屏存着。卡上没有名字、身份证号。</p>
        </div>
      </Page></div>
      <div class="scroll-x">
      <article class="a4">
        <header class="a4-top">
          <span class="brand"><Icon name="mark" /><Icon name="word" class="wd" /></span>
          <div><h1>{label}的服务卡</h1><p>{[person.age, person.places].filter(Boolean).join(' · ')}</p></div>
          <p class="r">{sayDate(check.asOf)}算的<br />规定变了，扫右下角的码看新的</p>
        </header>
        <section>
          <h2><Icon name="yes" />现在就能享受<span>{check.counts.canHave}项</span></h2>
          <table class="a4-t">
            <thead><tr><th scope="col">类</th><th scope="col">清单</th><th scope="col">什么</th><th scope="col">带什么</th><th scope="col">去哪里</th></tr></thead>
            <tbody>
              {rows.map((group) => group.rows.map((row, index) => {
                const benefit = row.items.flatMap((item) => item.benefits).find((one) => one.decision.shown === 'canHave')?.benefit;
                const papers = benefit ? rules.papersFor(answers, benefit).filter((paper) => paper.registry === undefined) : [];
                return (
                  <tr key={row.service.number} class={index === 0 ? 'top' : ''}>
                    {index === 0 && <th scope="row" rowSpan={group.rows.length}>{group.heading}</th>}
                    <td class="n">{row.service.number}</td>
                    <td><b>{row.service.official}</b></td>
                    <td class={papers.length === 0 ? 'no' : ''}>{papers.length === 0 ? '不用带' : papers.slice(0, 3).map((paper) => paper.name).join('、')}</td>
                    <td>{benefit?.offices[0]?.kind}</td>
                  </tr>
                );
              }))}
            </tbody>
          </table>
        </section>
        <div class="a4-cols">
          <div>
            {list('oneAnswerAway').length > 0 && <section><h2><Icon name="ask" />再答一个问题就知道<span>{list('oneAnswerAway').length}项</span></h2><p>{list('oneAnswerAway').map((row) => row.service.official).join('、')}</p></section>}
            {list('notNow').length > 0 && (
              <section><h2><Icon name="no" />现在不符合<span>{list('notNow').length}项</span></h2>
                <ul class="a4-l">{list('notNow').slice(0, 6).map((row) => <li key={row.service.number}><b>{row.service.official}</b>{rules.whenLine(answers, row)}</li>)}</ul>
              </section>
            )}
            {list('notSettledLocally').length > 0 && <section><h2><Icon name="local" />本地标准未确认<span>{list('notSettledLocally').length}项</span></h2><p>{list('notSettledLocally').map((row) => row.service.official).join('、')}。可以先申请。</p></section>}
            <section class="jot"><h2>记一笔</h2><p /><p /></section>
          </div>
          <aside>
            <h2>要紧的日子</h2>
            <ol class="road">{dates.map((one) => <li key={one.id} class={one.now ? 'here' : ''}><b>{one.when}</b><br />{one.what}</li>)}</ol>
            <div class="qrbox"><span class="qr" role="img" aria-label="二维码，打开服务清单" dangerouslySetInnerHTML={{ __html: qr }} /><span>扫一扫看清单和规定。码里没有孩子的事。</span></div>
          </aside>
        </div>
        <footer class="a4-foot">不给办：请窗口把理由写在纸上；打12345。医保问12393，找工作问12333，孩子的心事打12355、12356。查到的结果不是审批。</footer>
      </article>
      </div>
    </>
  );
}
