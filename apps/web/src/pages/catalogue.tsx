import { HEADINGS, services, type Service } from '@tongxing/services';
import { Icon } from '../parts/icon.tsx';
import { HowTo } from '../parts/how-to.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Page } from '../parts/shell.tsx';
import { STRENGTH_WORDS, HEADING_WORDS } from '../words.ts';
import { lawOf, ruleLines } from '../law-words.ts';

/** The 22 services under their six headings. */
export function CataloguePage() {
  return (
    <Page title="清单上的22项服务">
      <div class="pad" style="padding-top:16px;padding-bottom:10px">
        <h1>清单上的22项服务</h1>
        <p class="two" style="margin:6px 0 16px">《广西流动儿童在居住地享有关爱服务基础清单》</p>
        <SearchBox />
      </div>
      {HEADINGS.map((heading) => {
        const rows = services.filter((service) => service.heading === heading);
        return (
          <section class="sec" id={heading} key={heading}>
            <header><Icon name={HEADING_WORDS[heading].icon} /><h2>{heading}</h2><span>{rows.length}项</span></header>
            {rows.map((service) => (
              <a class="linkrow" key={service.number} href={`/catalogue/${service.number}`}>
                <span class="note num">{service.number}</span><span>{service.official}<small>{service.plain}</small></span><Icon name="next" />
              </a>
            ))}
          </section>
        );
      })}
      <p class="pad" style="padding-block:24px"><a class="btn" href="/">查我的孩子能享受哪些</a></p>
    </Page>
  );
}

/** One service: the row word for word, and for each benefit who may have it, how, where, and the law. */
export function ServicePage({ service }: { readonly service: Service }) {
  return (
    <Page title={service.official}>
      <div class="pad" style="padding-top:16px">
        <p><a href="/catalogue" class="mini"><Icon name="back" />22项服务</a></p>
        <p class="note">{service.heading} · 第{service.number}项</p>
        <h1>{service.official}</h1>
        <p class="lead" style="margin-top:6px">{service.plain}</p>
        <blockquote class="official" style="margin:18px 0 0">
          <p><b>服务对象</b>　{service.target}</p>
          {service.items.map((item) => <p key={item.id}><b>{item.id}</b>　{item.official}</p>)}
          <p><b>责任部门</b>　{service.departments.join('、')}</p>
        </blockquote>
      </div>
      <div class="pad in">
        {service.items.flatMap((item) => item.benefits).map((benefit) => (
          <article class="benefit" key={benefit.id} id={benefit.id}>
            <h2 style="margin-top:18px">{benefit.name}</h2>
            <p class="two">{benefit.gives} <span class="ck">{STRENGTH_WORDS[benefit.strength]}</span></p>
            <h4>谁可以</h4>
            <ul class="law">{ruleLines(benefit.entitled).map((line) => <li key={line.key} style={`padding-left:${line.depth * 16}px`}>{line.text}</li>)}</ul>
            {(benefit.notes ?? []).map((note) => <div class={`local${note.kind === 'info' ? ' info' : ''}`} key={note.say} style="margin-top:14px">{note.kind === 'conflict' && <b>两份文件说得不一样</b>}{note.say}</div>)}
            <HowTo benefit={benefit} papers={benefit.papers} />
            <h4>续办和结束</h4>
            <p>{benefit.renewal} {benefit.exit}</p>
            <h4><Icon name="scale" />依据</h4>
            <ul class="law">{lawOf(benefit).map((line) => <li key={line.text}>{line.text} <span class={`ck${line.certain ? '' : ' w'}`}>{line.sure}</span></li>)}</ul>
          </article>
        ))}
      </div>
      <p class="pad" style="padding-block:30px"><a class="btn" href="/">查我的孩子能不能享受</a></p>
    </Page>
  );
}
