import { useState } from 'preact/hooks';
import { useFamily } from '../rules.ts';
import { Icon } from './icon.tsx';

const EXAMPLES = ['打针', '上学', '没有居住证', '医保', '家里急用钱'];

/** Finds a service by the family's own words; the search runs on the phone. */
export function SearchBox() {
  const [text, setText] = useState('');
  const rules = useFamily(text !== '')?.rules;
  const hits = rules && text ? rules.search(text) : [];
  return (
    <>
      <div class="search">
        <Icon name="search" />
        <input
          class="inp"
          type="search"
          aria-label="搜索服务，用自己的话说"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
        />
      </div>
      <p class="words" style="margin-top:8px">
        {EXAMPLES.map((word) => (
          <button type="button" class="linklike" key={word} onClick={() => setText(word)}>
            {word}
          </button>
        ))}
      </p>
      {text !== '' && (
        <ul class="results" aria-live="polite" style="margin-top:8px">
          {hits.map(({ service, benefit }) => (
            <li key={service.number}>
              <a href={`/catalogue/${service.number}`}>
                <b>{benefit?.name ?? service.official}</b>
                <small>
                  第{service.number}项{benefit && `，${service.official}`}。{benefit?.gives ?? service.plain}
                </small>
              </a>
            </li>
          ))}
          {rules && hits.length === 0 && <li style="padding:12px 0">没有找到。换个说法试试，或者打12345问。</li>}
        </ul>
      )}
    </>
  );
}
