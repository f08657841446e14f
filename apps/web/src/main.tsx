import { hydrate, render } from 'preact';
import { App } from './app.tsx';
import { loadFamilyRules } from './rules.ts';
import './look/tokens.css';
import './look/family.css';

const root = document.getElementById('app');
if (root) {
  if (root.hasChildNodes()) hydrate(<App />, root);
  else render(<App />, root);
}

/* The rules are fetched while the first page is read, so that the second question is there at once. */
if ('requestIdleCallback' in window) requestIdleCallback(() => void loadFamilyRules());
else setTimeout(() => void loadFamilyRules(), 300);
