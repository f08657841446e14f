import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Page } from './parts/shell.tsx';

export { CatalogueByPath as CatalogueRoute } from './pages/catalogue-route.tsx';

/** Pages that a family does not need at once come as files of their own. */
function useLazy<Props>(load: () => Promise<ComponentType<Props>>): { readonly is?: ComponentType<Props>; readonly lost: boolean; readonly again: () => void } {
  const [loaded, setLoaded] = useState<{ readonly is?: ComponentType<Props>; readonly lost: boolean }>({ lost: false });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    load().then(
      (is) => setLoaded({ is, lost: false }),
      () => setLoaded({ lost: true }),
    );
  }, [tries]);
  return { ...loaded, again: () => setTries(tries + 1) };
}

/** The officials' roster page. */
export function RosterRoute() {
  const { is: Roster, lost, again } = useLazy(() => import('./pages/roster.tsx').then((module) => module.RosterPage));
  if (Roster) return <Roster />;
  return (
    <Page title="核对花名册">
      <div class="pad skeleton" aria-busy={!lost}>
        {lost ? (
          <>
            <h1>这一页没有打开</h1>
            <p>网断了。连上以后再试。</p>
            <button type="button" class="btn" onClick={again}>
              再试一次
            </button>
          </>
        ) : (
          <>
            <h1 class="vh">正在打开核对花名册</h1>
            <i />
            <i />
            <i />
          </>
        )}
      </div>
    </Page>
  );
}
