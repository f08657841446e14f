import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readTable, RosterRefusal } from '@tongxing/roster';
import { findRegion, GUANGXI, parseProviders, type Provider, type RegionTable } from '@tongxing/services';

const MOST_ROWS = 50_000;

/** The table of offices cannot be used; the message says why and what to do. */
class ProvidersError extends Error {}

/** Reads the table of offices, clinics and schools named by the installation. Rows with something odd are named on `warn`; a file that cannot be read is refused. */
export async function loadProviders(path: string | undefined, regions: RegionTable, warn: (line: string) => void): Promise<readonly Provider[]> {
  if (path === undefined) return [];
  const rows = await readRows(path);
  const { providers, problems } = parseProviders(rows, (text) => findRegion(regions, text, { near: GUANGXI.code }).code);
  for (const { row, code, message } of problems) {
    if (code === 'headingMissing') throw new ProvidersError(`${path}：${message}。 / ${path}: no row of headings with 名称 and 类别 was found.`);
    warn(`${path} 第${row}行：${message}`);
  }
  return providers;
}

async function readRows(path: string): Promise<readonly (readonly string[])[]> {
  try {
    return await readTable(await readFile(path), basename(path), { rows: MOST_ROWS });
  } catch (cause) {
    if (cause instanceof RosterRefusal) throw new ProvidersError(`${path}：${cause.sentence} / ${path}: ${cause.en}`, { cause });
    if (cause instanceof Error && 'code' in cause)
      throw new ProvidersError(
        `TONGXING_PROVIDERS 指的文件 ${path} 读不了（${String(cause.code)}），请检查名字和位置。 / TONGXING_PROVIDERS: ${path} cannot be read.`,
        { cause },
      );
    throw cause;
  }
}
