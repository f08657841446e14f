import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasMoved } from '../router.ts';
import { Icon } from './icon.tsx';
import { applyPreferences, readPreferences } from './preferences.ts';
import { localVoice, readAloud, stopReading } from './read-aloud.ts';

/** The mark and the name, home. */
export function Brand() {
  return (
    <a class="brand" href="/" aria-label="童行，回到首页">
      <Icon name="mark" class="mk" />
      <Icon name="word" class="wd" />
    </a>
  );
}

function ReadAloudTool() {
  const [state, setState] = useState<'ready' | 'reading' | 'none'>('ready');
  useEffect(() => stopReading, []);
  const toggle = () => {
    if (state === 'reading') {
      stopReading();
      setState('ready');
      return;
    }
    const main = document.querySelector('main');
    setState(main && readAloud(main, () => setState('ready')) ? 'reading' : 'none');
  };
  useEffect(() => {
    // Some phones list their voices only after a while.
    if (state !== 'none' || typeof speechSynthesis === 'undefined') return;
    const retry = () => localVoice() && setState('ready');
    speechSynthesis.addEventListener('voiceschanged', retry);
    return () => speechSynthesis.removeEventListener('voiceschanged', retry);
  }, [state]);
  return (
    <button class="tool" type="button" onClick={toggle} aria-pressed={state === 'reading'} title={state === 'none' ? '这部手机没有中文朗读的声音' : undefined}>
      <Icon name="speak" />
      {state === 'none' ? '没有声音' : state === 'reading' ? '停' : '朗读'}
    </button>
  );
}

/** Large type, remembered on this machine. */
export function LargeTool() {
  // Read after the page stands: a page written at build time knows nobody's wishes.
  const [large, setLarge] = useState(false);
  useEffect(() => setLarge(readPreferences().size === 'large'), []);
  const toggle = () => {
    const size = large ? 'normal' : 'large';
    applyPreferences({ ...readPreferences(), size });
    setLarge(!large);
  };
  return (
    <button class="tool" type="button" onClick={toggle} aria-pressed={large}>
      <Icon name="large" />
      大字
    </button>
  );
}

/** Light, dark, or as the phone wishes. */
export function ThemeTool() {
  const [theme, setTheme] = useState<'system' | 'dark' | 'light'>('system');
  useEffect(() => setTheme(readPreferences().theme), []);
  const next = { system: 'dark', dark: 'light', light: 'system' } as const;
  const label = { system: '亮暗跟手机走', dark: '暗', light: '亮' }[theme];
  const toggle = () => {
    applyPreferences({ ...readPreferences(), theme: next[theme] });
    setTheme(next[theme]);
  };
  return (
    <button class="linklike" type="button" onClick={toggle}>
      颜色：{label}
    </button>
  );
}

/** Says that the phone is offline and that everything still works. */
function OfflineStrip() {
  const [offline, setOffline] = useState(() => typeof navigator !== 'undefined' && navigator.onLine === false);
  useEffect(() => {
    const update = () => setOffline(!navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  if (!offline) return null;
  return (
    <p class="strip noprint" role="status">
      <Icon name="offline" />
      没有网，照常能用。
    </p>
  );
}

/** A family's page: bar, content, foot. `lead` stands left in the bar, instead of the mark. */
export function Page({
  title,
  lead,
  children,
  tall,
  wide,
  foot,
}: {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly tall?: boolean;
  readonly wide?: boolean;
  readonly foot?: ComponentChildren;
}) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · 童行`;
  }, [title]);
  useEffect(() => {
    if (hasMoved()) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class={`phone${tall ? ' tall' : ''}${wide ? ' wide' : ''}`}>
      <OfflineStrip />
      <header class="topbar noprint">
        {lead ?? <Brand />}
        <span class="sp" />
        <ReadAloudTool />
        <LargeTool />
      </header>
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
      {foot}
    </div>
  );
}
