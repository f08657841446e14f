import { createReadStream, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const MEGABYTE = 1024 * 1024;
const JSON_BYTES = 16 * MEGABYTE;

/** The input could not be used; the message says what is wrong, where, and what to do. */
export class InputError extends Error {}

/** How a file is called in a sentence. */
export function sayFile(path: string): string {
  return path === '-' ? '标准输入' : path;
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function refuse(path: string, cause: unknown): InputError {
  switch (codeOf(cause)) {
    case 'ENOENT':
      return new InputError(`找不到文件 ${path}，请检查名字和位置。 / There is no file ${path}.`, { cause });
    case 'EISDIR':
      return new InputError(`${path} 是文件夹，请写里面的一个文件。 / ${path} is a folder; name a file in it.`, { cause });
    case 'EACCES':
    case 'EPERM':
      return new InputError(`没有权限读 ${path}，请换一个位置，或者请管理员开放。 / No permission to read ${path}.`, { cause });
    default:
      return new InputError(`${sayFile(path)} 读不了（${codeOf(cause)}）。 / ${path} cannot be read.`, { cause });
  }
}

/** The bytes of a file, or of standard input for `-`; what is larger than `most` is refused before it fills the memory. */
export async function readInput(path: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      const bytes: Uint8Array = Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.length;
      if (size > most) break;
    }
  } catch (cause) {
    throw refuse(path, cause);
  }
  if (size > most)
    throw new InputError(
      `${sayFile(path)} 太大，最多${Math.floor(most / MEGABYTE)}MB，请分成几个文件。 / ${path} is larger than ${Math.floor(most / MEGABYTE)} MB; split it.`,
    );
  return Buffer.concat(chunks);
}

/** JSON of a file or of standard input. */
export async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readInput(path, JSON_BYTES)).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new InputError(`${sayFile(path)} 是空的，里面要有一个JSON对象。 / ${path} is empty; it must hold a JSON object.`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const where = cause instanceof Error ? placeOf(cause.message, text) : '';
    throw new InputError(`${sayFile(path)} 不是正确的JSON${where}，请检查那里的逗号、引号和括号。 / ${path} is no JSON.`, { cause });
  }
}

function placeOf(message: string, text: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  return at === undefined ? '' : `，第${text.slice(0, Number(at)).split('\n').length}行读不下去`;
}

/** Writes a file; a folder that is missing or may not be written to is said in a sentence. */
export function writeOutput(path: string, content: Uint8Array | string): void {
  try {
    writeFileSync(path, content);
  } catch (cause) {
    throw new InputError(`${path} 写不了（${codeOf(cause)}），请检查文件夹在不在、文件是不是正开着。 / ${path} cannot be written.`, { cause });
  }
}

/** The last part of a path, as the name of a file; standard input has none. */
export function fileName(path: string): string {
  return path === '-' ? '' : basename(path);
}
