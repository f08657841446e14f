import { Worker } from 'node:worker_threads';
import { RosterRefusal } from '../refusal.ts';
import type { Book, BookSheet, FileFormat, FileToRead } from './book.ts';
import type { OldBook } from './old-format-worker.ts';

const MEGABYTES_YOUNG = 64;

function isOldBook(message: unknown): message is OldBook {
  return typeof message === 'object' && message !== null && 'sheets' in message;
}

function refusalOf(error: unknown): RosterRefusal {
  const text = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(text)) return new RosterRefusal('encrypted', error);
  return new RosterRefusal(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchWork' : 'damaged', error);
}

async function runWorker(file: FileToRead, source: Uint8Array | string): Promise<OldBook> {
  const worker = new Worker(new URL('./old-format-worker.ts', import.meta.url), {
    workerData: { source, rows: file.limits.rows, cells: file.limits.cells },
    resourceLimits: { maxOldGenerationSizeMb: file.limits.oldFormatMegabytes, maxYoungGenerationSizeMb: MEGABYTES_YOUNG },
    // The reader's warnings about odd records are of no use to anyone here.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<OldBook>((resolve, reject) => {
      timer = setTimeout(() => reject(new RosterRefusal('tooMuchWork')), file.limits.oldFormatSeconds * 1000);
      worker.once('message', (message: unknown) => {
        if (isOldBook(message)) resolve(message);
        else reject(message === 'tooManyCells' || message === 'tooManyRows' ? new RosterRefusal(message) : refusalOf(new Error(String(message))));
      });
      worker.once('error', (error) => reject(refusalOf(error)));
      worker.once('exit', () => reject(new RosterRefusal('damaged')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Opens .xls, .xlsb, .ods and tables in HTML or XML in a thread of its own, whose memory and time are capped. */
export async function openOldFormat(file: FileToRead, format: FileFormat, source: Uint8Array | string, macros: boolean): Promise<Book> {
  const book = await runWorker(file, source);
  const sheets = book.sheets.map((sheet): BookSheet => ({
    name: sheet.name,
    hidden: sheet.hidden,
    frame: async () => ({ merges: sheet.merges, hiddenColumns: new Set(sheet.hiddenColumns) }),
    async *rows() {
      yield sheet.rows;
    },
  }));
  return { format, date1904: book.date1904, notices: macros ? ['macros'] : [], sheets };
}
