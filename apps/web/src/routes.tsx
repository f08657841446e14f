import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Page } from './parts/shell.tsx';

/** Pages that a family does not need at once come as files of their own. */
function useLazy<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | undefined {
  const [component, setComponent] = useState<{ readonly is: ComponentType<Props> }>();
  useEffect(() => {
    void load().then((is) => setComponent({ is }));
  }, []);
  return component?.is;
}

function Waiting() {
  return <Page title="正在打开"><div class="pad skeleton" aria-busy="true"><i /><i /><i /></div></Page>;
}

/** The catalogue, or one of its services. */
export function CatalogueRoute({ path }: { readonly path: string }) {
  const Catalogue = useLazy(() => import('./pages/catalogue-route.tsx').then((module) => module.CatalogueByPath));
  return Catalogue ? <Catalogue path={path} /> : <Waiting />;
}

/** The officials' roster page. */
export function RosterRoute() {
  const Roster = useLazy(() => import('./pages/roster.tsx').then((module) => module.RosterPage));
  return Roster ? <Roster /> : <Waiting />;
}
