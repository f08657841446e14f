import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const KEPT = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const PACKAGED = import.meta.resolve('@sparticuz/chromium');
const FONTS = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc')));
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold'];

/** Unpacks the browser that the lock file pins, with the libraries that a bare machine lacks, once per version; a half-unpacked one is never used. */
function unpackedBrowser(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', PACKAGED), 'utf8')) as { version: string };
  const kept = join(KEPT, `journey-browser-${version}`);
  if (existsSync(join(kept, 'chromium'))) return kept;
  const partial = `${kept}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  // The package unpacks into TMPDIR, and adds its own libraries only where it believes to be on its usual host.
  execFileSync(process.execPath, ['--input-type=module', '-e', `import chromium from ${JSON.stringify(PACKAGED)}; await chromium.executablePath();`], {
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    renameSync(partial, kept);
  } catch (error) {
    // Another test file was faster; its copy is the same.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(join(kept, 'chromium'))) throw error;
  }
  return kept;
}

/** Fonts that hold Chinese: without them every character is a box, and no width on a picture is true. */
function fontConfig(home: string): string {
  const file = join(home, 'journey-fonts.conf');
  const dirs = WEIGHTS.map((weight) => `<dir>${join(FONTS, weight)}</dir>`).join('');
  const alias = ['sans-serif', 'serif', 'monospace', 'system-ui']
    .map((family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`)
    .join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${join(home, 'font-cache')}</cachedir>${alias}</fontconfig>`,
  );
  return file;
}

/** A Chromium that draws Chinese. `TONGXING_CHROME` names a browser of this machine instead; Linux on x64 needs none. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['TONGXING_CHROME'];
  const args = ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'];
  if (own) return chromium.launch({ executablePath: own, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser comes with the packages for ${process.platform}-${process.arch}. Set TONGXING_CHROME to the path of a Chrome or Chromium on this machine and run the test again.`,
    );
  }
  const home = unpackedBrowser();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: fontConfig(home) },
  });
}
