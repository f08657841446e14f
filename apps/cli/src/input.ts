import { readFileSync } from 'node:fs';

/** The input could not be used; the message says what is wrong, where, and what to do. */
export class InputError extends Error {}

/** The bytes of a file, or of standard input for `-`. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOENT') throw new InputError(`找不到文件 ${path}，请检查名字和位置。 / No such file: ${path}.`, { cause });
    if (code === 'EISDIR') throw new InputError(`${path} 是文件夹，要写一个文件。 / ${path} is a folder.`, { cause });
    throw new InputError(`文件 ${path} 读不了（${String(code)}）。 / ${path} cannot be read.`, { cause });
  }
}

/** JSON of a file or of standard input. */
export function readJson(path: string): unknown {
  const text = new TextDecoder().decode(readInput(path)).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${path === '-' ? '标准输入' : path} 不是正确的JSON：${cause instanceof Error ? cause.message : ''}。请检查逗号、引号和括号。`, { cause });
  }
}
