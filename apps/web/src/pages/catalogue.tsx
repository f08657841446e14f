import { HEADINGS, services } from '@tongxing/services';
import { Icon } from '../parts/icon.tsx';
import { HEADING_WORDS } from '../words.ts';

/** The services of the list under their six headings. */
export function CatalogueText() {
  return (
    <>
      <header class="pad">
        <h1>清单上的{services.length}项服务</h1>
        <p class="two">《广西流动儿童在居住地享有关爱服务基础清单》</p>
      </header>
      <div class="headings">
        {HEADINGS.map((heading) => {
          const rows = services.filter((service) => service.heading === heading);
          return (
            <section class="sec" id={heading} key={heading}>
              <header>
                <Icon name={HEADING_WORDS[heading].icon} />
                <h2>{heading}</h2>
                <span>{rows.length}项</span>
              </header>
              {rows.map((service) => (
                <a class="linkrow" key={service.number} href={`/catalogue/${service.number}`}>
                  <span class="note num">{service.number}</span>
                  <span>
                    {service.official}
                    <small>{service.plain}</small>
                  </span>
                  <Icon name="next" />
                </a>
              ))}
            </section>
          );
        })}
      </div>
      <p class="pad" style="padding-block:30px 40px">
        <a class="btn" href="/">
          查我的孩子能享受哪些
        </a>
      </p>
    </>
  );
}
