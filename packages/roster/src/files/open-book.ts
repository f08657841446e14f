import { RosterRefusal, type RefusalCode } from '../refusal.ts';
import type { Book, FileToRead } from './book.ts';
import { isCompoundFile, readStreamNames } from './compound-file.ts';
import { openDelimited } from './delimited.ts';
import { findEncoding } from './encoding.ts';
import { openOldFormat } from './old-format.ts';
import { openXlsx } from './xlsx-book.ts';
import { readZipDirectory } from './zip-directory.ts';
import { openZipParts, type ZipParts } from './zip-parts.ts';

/** Beginnings of files that are no spreadsheets, as hexadecimal digits; `.` stands for any digit. */
const OTHERS: readonly (readonly [beginning: RegExp, code: RefusalCode])[] = [
  [/^25504446/, 'pdf'],
  [/^(89504e47|ffd8ff|47494638|424d.{12}00|49492a00|4d4d002a|52494646.{8}57454250)/, 'picture'],
  [/^.{8}66747970(68656963|68656978|6d696631|61766966)/, 'picture'],
  [/^(52617221|377abcaf271c|1f8b08|425a68|fd377a585a)/, 'archive'],
  [/^7b5c727466/, 'wordFile'],
];

async function readMimeType(parts: ZipParts): Promise<string> {
  return (await parts.readText('mimetype'))?.trim() ?? '';
}

/** Unfolds every part once, so that a reader that takes the file whole meets nothing that has not been measured. */
async function measure(parts: ZipParts): Promise<void> {
  for (const name of parts.directory.keys()) {
    const isXml = /\.(xml|rels|rdf)$/i.test(name);
    let first = true;
    for await (const chunk of parts.read(name)) {
      if (first && isXml && /<!(DOCTYPE|ENTITY)/i.test(Buffer.from(chunk.subarray(0, 64 * 1024)).toString('latin1'))) throw new RosterRefusal('unsafeXml');
      first = false;
    }
  }
}

async function openZip(file: FileToRead): Promise<Book> {
  const directory = readZipDirectory(file.bytes, file.limits);
  const parts = openZipParts(file.bytes, directory, file.limits);
  const names = [...directory.keys()];
  const has = (beginning: string): boolean => names.some((name) => name.startsWith(beginning));
  if (directory.has('xl/workbook.bin')) {
    await measure(parts);
    return openOldFormat(file, 'xlsb', file.bytes, has('xl/vbaProject'));
  }
  if (has('word/')) throw new RosterRefusal('wordFile');
  if (has('ppt/')) throw new RosterRefusal('presentation');
  if (directory.has('[Content_Types].xml')) return openXlsx(parts, file.limits);
  const mimeType = await readMimeType(parts);
  if (mimeType.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
    if ((await parts.readText('META-INF/manifest.xml'))?.includes('encryption-data') === true) throw new RosterRefusal('encrypted');
    await measure(parts);
    return openOldFormat(file, 'ods', file.bytes, has('Basic/'));
  }
  if (mimeType.includes('opendocument.text')) throw new RosterRefusal('wordFile');
  if (mimeType.includes('opendocument.presentation')) throw new RosterRefusal('presentation');
  throw new RosterRefusal('archive');
}

async function openCompound(file: FileToRead): Promise<Book> {
  const names = readStreamNames(file.bytes);
  if (names.has('Workbook') || names.has('Book')) return openOldFormat(file, 'xls', file.bytes, names.has('_VBA_PROJECT') || names.has('_VBA_PROJECT_CUR'));
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) throw new RosterRefusal('encrypted');
  if (names.has('WordDocument')) throw new RosterRefusal('wordFile');
  if (names.has('PowerPoint Document')) throw new RosterRefusal('presentation');
  throw new RosterRefusal('unknownFormat');
}

/** A web page declares its encoding in itself, and then often wrongly: bytes that are UTF-8 are read as UTF-8. */
async function openText(file: FileToRead): Promise<Book> {
  const encoding = findEncoding(file.bytes);
  if (!encoding) throw new RosterRefusal('unknownFormat');
  const start = new TextDecoder(encoding.name).decode(file.bytes.subarray(encoding.skip, encoding.skip + 64 * 1024)).trimStart();
  if (start === '') throw new RosterRefusal('emptyFile');
  const whole = (): string => new TextDecoder(encoding.name).decode(file.bytes.subarray(encoding.skip));
  if (/^<\?xml|^<(\w+:)?Workbook/.test(start) && /urn:schemas-microsoft-com:office:spreadsheet/.test(start)) {
    if (/<!(DOCTYPE|ENTITY)/i.test(start)) throw new RosterRefusal('unsafeXml');
    return openOldFormat(file, 'xlsXml', whole(), false);
  }
  if (/^(<!doctype html|<html|<head|<meta|<table|<style|<!--|<body|<div)/i.test(start) && /<table[\s>]/i.test(whole()))
    return openOldFormat(file, 'html', whole(), false);
  if (/^MIME-Version:/i.test(start) || /^<(\?xml|!doctype|html|svg)/i.test(start)) throw new RosterRefusal('unknownFormat');
  return openDelimited(file, encoding);
}

/** Opens a file by what it holds; its name only names the sheet of a text file. */
export async function openBook(file: FileToRead): Promise<Book> {
  const { bytes, limits } = file;
  if (bytes.length === 0) throw new RosterRefusal('emptyFile');
  if (bytes.length > limits.fileBytes) throw new RosterRefusal('fileTooLarge');
  if (isCompoundFile(bytes)) return openCompound(file);
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  if (beginning.startsWith('504b0304') || beginning.startsWith('504b0506')) return openZip(file);
  const other = OTHERS.find(([pattern]) => pattern.test(beginning));
  if (other) throw new RosterRefusal(other[1]);
  return openText(file);
}
