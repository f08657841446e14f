import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The sizes that every page must hold: the smallest phone, the usual phone, the two desks. */
export const VIEWPORTS = {
  small: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
  wide: { width: 1440, height: 900 },
} as const;
export type Viewport = keyof typeof VIEWPORTS;
export const VIEWPORT_NAMES = ['small', 'phone', 'desk', 'wide'] as const satisfies readonly Viewport[];

export const LOOKS = ['light', 'dark', 'large'] as const;
export type Look = (typeof LOOKS)[number];

/** A request that a page made: all that could tell somebody what was answered. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly body: string | null;
}

/** One person's browser: a page of its own, with nothing kept from others. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request since the visit began, those of its service worker included. */
  readonly requests: readonly SentRequest[];
  /** Errors that a person would not see: thrown in the page, or told to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly viewport?: Viewport;
  readonly look?: Look;
  /** A phone by touch; desks have none. */
  readonly touch?: boolean;
  /** False leaves the page as it came: without its script. */
  readonly script?: boolean;
  /** False for visits that must not be served from what a service worker keeps. */
  readonly offline?: boolean;
  /** The day on which the visit is made, for pages that count from today; absent: today. */
  readonly today?: string;
}

/** The real server on the built pages. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** What an installation sets: sample values, and the file of its offices. */
export interface ServerOptions {
  readonly trial?: boolean;
  readonly providers?: string;
}

/** Starts the server as `npm start` does, on a free port or on the one given. */
export async function startServer({ port = 0, trial = false, providers = '' }: ServerOptions & { readonly port?: number } = {}): Promise<RunningServer> {
  if (!existsSync(`${ROOT}apps/web/dist/index.html`)) throw new Error('The pages are not built. Run: node scripts/build-web.mjs');
  const child = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', TONGXING_TRIAL: trial ? '1' : '', TONGXING_PROVIDERS: providers },
  });
  const address = await spokenAddress(child);
  return {
    address,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function spokenAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it answered:\n${said}`)));
  });
}

/** A browser and a server for the tests of one file, started before the first and ended after the last. */
export interface Journey {
  readonly address: () => string;
  /** Opens a page of the product in a browser of its own; closed by the journey when the file ends, or earlier by the test. */
  open(path: string, options?: VisitOptions): Promise<Visit>;
  /** Ends the server, so that only what the browser keeps can answer. */
  stopServer(): Promise<void>;
  /** Starts it again at the same address. */
  restartServer(): Promise<void>;
}

/** Call once at the top of a test file. */
export function startJourney(options: ServerOptions = {}): Journey {
  let browser: Browser | undefined;
  let server: RunningServer | undefined;
  const visits = new Set<BrowserContext>();
  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer(options)]);
  });
  after(async () => {
    await Promise.all([...visits].map((context) => context.close()));
    await browser?.close();
    await server?.stop();
  });
  const running = () => server ?? assert.fail('The server is not started: open pages inside a test.');
  return {
    address: () => running().address,
    open: async (path, visit = {}) => {
      const opened = await openVisit(browser ?? assert.fail('The browser is not started: open pages inside a test.'), running().address, path, visit);
      visits.add(opened.context);
      opened.context.once('close', () => visits.delete(opened.context));
      return opened;
    },
    stopServer: () => running().stop(),
    restartServer: async () => {
      server = await startServer({ ...options, port: Number(new URL(running().address).port) });
    },
  };
}

async function openVisit(
  browser: Browser,
  address: string,
  path: string,
  { viewport = 'phone', look = 'light', touch = viewport === 'phone' || viewport === 'small', script = true, offline = true, today }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: VIEWPORTS[viewport],
    hasTouch: touch,
    deviceScaleFactor: touch ? 2 : 1,
    colorScheme: look === 'dark' ? 'dark' : 'light',
    javaScriptEnabled: script,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    serviceWorkers: offline ? 'allow' : 'block',
    acceptDownloads: true,
  });
  if (today) await context.clock.setFixedTime(`${today}T10:00:00+08:00`);
  if (look === 'large') await context.addInitScript("localStorage.setItem('tongxing.look', JSON.stringify({ size: 'large', theme: 'system' }))");
  const requests: SentRequest[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const { pathname, search, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) requests.push({ method: request.method(), url: request.url(), path: `${pathname}${search}`, body: request.postData() });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${address}${path}`, { waitUntil: 'load' });
  return { page, context, requests, errors, close: () => context.close() };
}

/** Fails with each violation, its elements and the way to mend it, unless axe finds none. */
export async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes
        .slice(0, 5)
        .map((node) => `  ${node.target.join(' ')}\n  ${node.failureSummary?.replaceAll('\n', '\n  ')}`)
        .join('\n')}`,
  );
  assert.equal(told.length, 0, `axe at ${page.url()}:\n${told.join('\n')}`);
}

/** Fails where the page is wider than its window: nothing scrolls sideways but a table in a frame of its own. */
export async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, window, culprits } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1);
    return {
      wide: document.documentElement.scrollWidth,
      window: width,
      culprits: beyond
        .slice(0, 5)
        .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ${(one.textContent ?? '').trim().slice(0, 20)}`),
    };
  });
  assert.ok(wide <= window, `${page.url()} is ${wide} px wide in a window of ${window} px: ${culprits.join('; ')}`);
}

/** A picture of the whole page, for a person to look at: kept only where `TONGXING_PICTURES` names a folder. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['TONGXING_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
