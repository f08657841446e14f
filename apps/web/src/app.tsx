import { useEffect, useState } from 'preact/hooks';
import { forgetOld } from './answers.ts';
import { Sprite } from './parts/icon.tsx';
import { applyPreferences, readPreferences } from './parts/preferences.ts';
import { Page } from './parts/shell.tsx';
import { StartPage } from './pages/start.tsx';
import { followLinks, usePath } from './router.ts';
import { useFamily } from './rules.ts';
import { RosterRoute, CatalogueRoute } from './routes.tsx';

/** Today on this phone, as a plain date. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The pages that need the rules: they wait for them with grey lines, never with a spinner. */
function Checked({ path }: { readonly path: string }) {
  const family = useFamily();
  return family ? <family.Page path={path} rules={family.rules} /> : <Waiting />;
}

const loadAnew = (): void => location.reload();

function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 8000);
    // A browser does not fetch a lost module a second time: only loading the page anew does. What was answered is kept.
    addEventListener('online', loadAnew);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', loadAnew);
    };
  }, []);
  return (
    <Page title="正在打开">
      <div class="pad skeleton" aria-busy="true">
        <i />
        <i />
        <i />
        {late && (
          <>
            <p>网有点慢，还在等规定传过来。你的答案没有丢。</p>
            <button type="button" class="btn second" onClick={loadAnew}>
              再试一次
            </button>
          </>
        )}
      </div>
    </Page>
  );
}

/** All pages by address; `at` is the page when it is written at build time. */
export function App({ at }: { readonly at?: string | undefined }) {
  const path = usePath(at);
  useEffect(() => {
    applyPreferences(readPreferences());
    document.addEventListener('click', followLinks);
    document.addEventListener('visibilitychange', forgetOld);
    return () => {
      document.removeEventListener('click', followLinks);
      document.removeEventListener('visibilitychange', forgetOld);
    };
  }, []);
  return (
    <>
      <Sprite />
      {route(path)}
    </>
  );
}

function route(path: string) {
  if (path === '/') return <StartPage today={today()} />;
  if (path === '/roster') return <RosterRoute />;
  if (path.startsWith('/catalogue')) return <CatalogueRoute path={path} />;
  if (['/check', '/result', '/timeline', '/card', '/answers'].includes(path)) return <Checked path={path} />;
  return (
    <Page title="没有这一页">
      <div class="pad" style="padding-top:24px">
        <h1>没有这一页</h1>
        <p style="margin:10px 0 20px">地址可能打错了，或者这一页搬走了。</p>
        <a class="btn" href="/">
          回到首页
        </a>
      </div>
    </Page>
  );
}
