import './old-phones.ts';
import { hydrate, render } from 'preact';
import { App } from './app.tsx';
import { applyPreferences, readPreferences } from './parts/preferences.ts';
import { loadFamily } from './rules.ts';
import './look/tokens.css';
import './look/family.css';
import './look/catalogue.css';

/* First, so that large type and the dark theme are there before the page is drawn anew. */
applyPreferences(readPreferences());

const root = document.getElementById('app');
if (root) {
  if (root.dataset['path'] === location.pathname) hydrate(<App />, root);
  else {
    root.textContent = '';
    render(<App />, root);
  }
}

/* The rules are fetched while the first page is read, so that the second question is there at once; what is kept for offline comes after them. */
const whenIdle = (then: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(then);
  else setTimeout(then, 300);
};
whenIdle(() => {
  const keepForOffline = (): void => {
    if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js');
  };
  void loadFamily().then(keepForOffline, keepForOffline);
});
