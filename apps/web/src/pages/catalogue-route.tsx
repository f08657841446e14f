import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Page } from '../parts/shell.tsx';

const TEXT = 'catalogue-text';

interface WrittenText {
  readonly path: string;
  readonly title: string;
  readonly html: string;
}

/** The text that a document carries for an address: written at build time, never again on the phone. */
function textIn(document: Document, path: string): WrittenText | undefined {
  const text = document.getElementById(TEXT);
  if (text?.dataset['path'] !== path) return undefined;
  return { path, title: text.dataset['title'] ?? '', html: text.innerHTML };
}

async function fetchText(path: string): Promise<WrittenText | undefined> {
  const response = await fetch(path, { headers: { accept: 'text/html' } });
  return textIn(new DOMParser().parseFromString(await response.text(), 'text/html'), path);
}

/** The bar, the way back and the search around a text of the catalogue. Without a browser, `children` is the text. */
export function CatalogueFrame({
  path,
  title,
  html,
  children,
}: {
  readonly path: string;
  readonly title: string;
  readonly html?: string;
  readonly children?: ComponentChildren;
}) {
  const text = { id: TEXT, class: 'catalogue', 'data-path': path, 'data-title': title };
  return (
    <Page title={title} wide>
      <div class="pad catalogue-top noprint">
        {path !== '/catalogue' && (
          <p>
            <a href="/catalogue" class="mini">
              <Icon name="back" />
              全部服务
            </a>
          </p>
        )}
        <SearchBox />
      </div>
      {html === undefined ? <div {...text}>{children}</div> : <div {...text} dangerouslySetInnerHTML={{ __html: html }} />}
    </Page>
  );
}

/** `/catalogue` is the list, `/catalogue/3` its third row. What the document brought is kept; another page is fetched as it was written. */
export function CatalogueByPath({ path }: { readonly path: string }) {
  const [text, setText] = useState<WrittenText | 'none' | 'lost' | undefined>(() => (typeof document === 'undefined' ? undefined : textIn(document, path)));
  const [tries, setTries] = useState(0);
  const here = useRef(path);
  here.current = path;
  const shown = typeof text === 'object' && text.path === path ? text : undefined;
  useEffect(() => {
    if (shown) return;
    setText(undefined);
    fetchText(path).then(
      (found) => here.current === path && setText(found ?? 'none'),
      () => here.current === path && setText('lost'),
    );
  }, [path, tries]);
  useEffect(() => {
    if (shown && location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, [shown]);
  if (shown) return <CatalogueFrame path={path} title={shown.title} html={shown.html} />;
  if (text === 'none')
    return (
      <CatalogueFrame path={path} title="没有这一项">
        <div class="pad">
          <h1>没有这一项</h1>
          <p>
            清单上的服务都在<a href="/catalogue">这一页</a>。
          </p>
        </div>
      </CatalogueFrame>
    );
  if (text === 'lost') {
    return (
      <CatalogueFrame path={path} title="没有打开">
        <div class="pad">
          <h1>这一页没有打开</h1>
          <p class="two">网断了，这一页还没有存到手机里。你的答案还在。</p>
          <p>
            <button type="button" class="btn" onClick={() => setTries(tries + 1)}>
              再试一次
            </button>
          </p>
        </div>
      </CatalogueFrame>
    );
  }
  return (
    <CatalogueFrame path={path} title="正在打开">
      <div class="pad skeleton" aria-busy="true">
        <i />
        <i />
        <i />
      </div>
    </CatalogueFrame>
  );
}
