import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { renderSVG } from 'uqr';
import type { Answers } from '../answers.ts';
import { CARD_FOOT, cardSteps, type Card, type CardLine } from '../family-card.ts';
import { useAfterPaint } from '../parts/after-paint.ts';
import { Children } from '../parts/children.tsx';
import { cardPicture } from '../parts/card-picture.ts';
import { TrialChip } from '../parts/chips.tsx';
import { Icon } from '../parts/icon.tsx';
import { Page } from '../parts/shell.tsx';
import type { FamilyRules } from '../family.ts';
import '../look/card.css';

const SHRINK = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65] as const;

function Have({ card }: { readonly card: Card }) {
  return (
    <section>
      <h3>
        <Icon name="yes" />
        现在就能享受<span>{card.haveCount}项</span>
      </h3>
      <table class="a4-t">
        <thead>
          <tr>
            <th scope="col" class="g">
              <span class="vh">类</span>
            </th>
            <th scope="col" class="n">
              清单
            </th>
            <th scope="col" class="w">
              什么
            </th>
            <th scope="col">带什么</th>
            <th scope="col">去哪里</th>
          </tr>
        </thead>
        <tbody>
          {card.have.map((group) =>
            group.rows.map((row, index) => (
              <tr key={row.number} class={index === 0 ? 'top' : ''}>
                {index === 0 && (
                  <th scope="row" rowSpan={group.rows.length}>
                    {group.heading}
                  </th>
                )}
                <td class="n">{row.number}</td>
                <td>
                  <b>{row.name}</b>
                  {row.trial && <TrialChip />}
                  <small>{row.gives}</small>
                </td>
                <td class={row.bring === '不用带' ? 'no' : ''}>{row.bring}</td>
                <td>{row.where}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ icon, title, lines }: { readonly icon: string; readonly title: string; readonly lines: readonly CardLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>
        <Icon name={icon} />
        {title}
        <span>{lines.length}项</span>
      </h3>
      <ul class="a4-l">
        {lines.map((line) => (
          <li key={line.number}>
            <b>{line.name}</b>
            {line.say}
            {line.trial && <TrialChip />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The days that matter, and the way from the paper to the list. */
function Days({ card, address }: { readonly card: Card; readonly address: string }) {
  const qr = renderSVG(address, { border: 0 });
  return (
    <aside>
      <h3>要紧的日子</h3>
      <ol class="road">
        {card.days.map((day, index) => (
          <li key={day.id} class={index === 0 && day.now ? 'here' : ''}>
            <b>{day.when}</b>
            <br />
            {day.what}
          </li>
        ))}
      </ol>
      <div class="qrbox">
        <span class="qr" role="img" aria-label="二维码，打开服务清单" dangerouslySetInnerHTML={{ __html: qr }} />
        <p>
          <b>扫一扫</b>看每一项的步骤和依据。码里没有孩子的信息。
        </p>
      </div>
    </aside>
  );
}

const SHEET_PX = 794;

/** The sheet as it will be printed; on the screen as wide as the page allows. */
function Sheet({ card, address }: { readonly card: Card; readonly address: string }) {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = sheet;
    if (!current) return;
    current.style.setProperty('--preview', String(Math.min(1, (current.parentElement?.clientWidth ?? SHEET_PX) / SHEET_PX)));
    // However much there is to say, it stays one page: the letters shrink until all of it fits.
    for (const size of SHRINK) {
      current.style.setProperty('--fit', String(size));
      if (current.scrollHeight <= current.clientHeight + 1) break;
    }
  }, [card]);
  return (
    <article class="a4" aria-label={card.title} ref={sheet}>
      <header class="a4-top">
        <span class="brand">
          <Icon name="mark" />
          <Icon name="word" class="wd" />
        </span>
        <div>
          <h2>{card.title}</h2>
          <p>{card.person}</p>
        </div>
        <p class="r">
          {card.asOf}算的
          <br />
          规定变了，扫右下角的码看新的
        </p>
      </header>
      <Have card={card} />
      <div class="a4-cols">
        <div>
          <Lines icon="ask" title="再答一个问题就知道" lines={card.ask} />
          <Lines icon="no" title="现在不符合" lines={card.later} />
          <Lines icon="local" title="本地标准未确认" lines={card.local} />
          <section class="jot">
            <h3>记一笔</h3>
            <p />
            <p />
          </section>
        </div>
        <Days card={card} address={address} />
      </div>
      <footer class="a4-foot">
        <p>{CARD_FOOT}</p>
      </footer>
    </article>
  );
}

/** One sheet of A4 for the wall and the window: what, with which papers, where, by when; true in black and white. */
export function CardPage({ rules, answers }: { readonly rules: FamilyRules; readonly answers: Answers }) {
  const card = useAfterPaint(() => cardSteps(rules, answers), answers.current, [rules, answers]);
  const [picture, setPicture] = useState<string>();
  const address = `${location.origin}/catalogue`;
  return (
    <Page title="服务卡" wide>
      <div class="noprint">
        <Children answers={answers} />
        <div class="pad head">
          <p>
            <a href="/result" class="mini">
              <Icon name="back" />
              回到结果
            </a>
          </p>
          <h1>服务卡</h1>
          <p class="two">一张纸，贴在墙上，带去窗口。</p>
          <div class="acts">
            <button class="btn" type="button" disabled={!card} onClick={() => print()}>
              <Icon name="print" />
              打印
            </button>
            <button class="btn second" type="button" disabled={!card} onClick={() => card && setPicture(cardPicture(card, address))}>
              <Icon name="picture" />
              存成图片
            </button>
          </div>
          {picture && card && (
            <figure class="picture">
              <figcaption>
                按住图片不放，选“保存图片”。
                <a href={picture} download="tongxing-card.png">
                  或者点这里下载
                </a>
              </figcaption>
              <img src={picture} alt={`${card.title}：现在就能享受${card.haveCount}项`} />
            </figure>
          )}
        </div>
      </div>
      {card ? (
        <div class="a4-frame">
          <Sheet card={card} address={address} />
        </div>
      ) : (
        <div class="pad skeleton" aria-busy="true">
          <i />
          <i />
          <i />
        </div>
      )}
    </Page>
  );
}
