import { TextDecoder } from 'node:util';
import { RosterRefusal } from '../refusal.ts';

/** What a scan of XML meets. `attributes` is the raw text between the name and the end of the tag; read it with {@link attributeOf}. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** The raw text between two tags; unfold it with {@link unescapeXml} where it is wanted. */
  text(text: string): void;
}

const LESS = '<';
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;
/** No tag and no cell of a spreadsheet comes near it (a cell holds 32,767 characters). */
const TOKEN_MAX = 8 * 1024 * 1024;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five named entities and character numbers; anything else is left as it stands. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of an attribute, `undefined` where the tag has none of that name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(`${name}=`);
  while (at > 0 && attributes.charCodeAt(at - 1) > 32) at = attributes.indexOf(`${name}=`, at + 1);
  if (at < 0) return undefined;
  const start = at + name.length + 2;
  const quote = attributes.charAt(start - 1);
  if (quote !== '"' && quote !== "'") return undefined;
  const end = attributes.indexOf(quote, start);
  return end < 0 ? undefined : unescapeXml(attributes.slice(start, end));
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The index of the `>` that ends the tag begun at `at`, passing over quoted values; -1 where the text ends first. */
function endOfTag(text: string, at: number): number {
  let quote = 0;
  for (let i = at; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return i;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

/** Where comment, CDATA or instruction at `at` ends; refuses a DOCTYPE: no office program writes one, and entities are its only use. */
function endOfSpecial(text: string, at: number, handler: XmlHandler): number {
  const ends = (mark: string): number => {
    const end = text.indexOf(mark, at);
    return end < 0 ? -1 : end + mark.length;
  };
  if (text.charCodeAt(at + 1) === QUESTION) return ends('?>');
  if (text.length - at < 9 && '<![CDATA['.startsWith(text.slice(at))) return -1;
  if (text.startsWith('<!--', at)) return ends('-->');
  if (text.startsWith('<![CDATA[', at)) {
    const end = ends(']]>');
    if (end > 0) handler.text(text.slice(at + 9, end - 3).replaceAll('&', '&amp;'));
    return end;
  }
  if (text.length - at < 4) return -1;
  throw new RosterRefusal('unsafeXml');
}

function meetTag(text: string, at: number, end: number, handler: XmlHandler): void {
  if (text.charCodeAt(at + 1) === SLASH) {
    handler.close(localName(text.slice(at + 2, end).trimEnd()));
    return;
  }
  const selfClosing = text.charCodeAt(end - 1) === SLASH;
  const stop = selfClosing ? end - 1 : end;
  let nameEnd = at + 1;
  while (nameEnd < stop && text.charCodeAt(nameEnd) > 32) nameEnd += 1;
  const name = localName(text.slice(at + 1, nameEnd));
  handler.open(name, text.slice(nameEnd, stop));
  if (selfClosing) handler.close(name);
}

/** A scanner that is fed text in pieces and keeps only what is not yet complete. Namespace prefixes are dropped. */
export function xmlScanner(handler: XmlHandler): { write(text: string): void; end(): void } {
  let rest = '';

  function step(text: string, at: number): number {
    const code = text.charCodeAt(at + 1);
    if (at + 1 >= text.length) return -1;
    if (code === BANG || code === QUESTION) return endOfSpecial(text, at, handler);
    const end = endOfTag(text, at + 1);
    if (end < 0) return -1;
    meetTag(text, at, end, handler);
    return end + 1;
  }

  return {
    write(piece) {
      const text = rest === '' ? piece : rest + piece;
      let at = 0;
      for (;;) {
        const open = text.indexOf(LESS, at);
        if (open < 0) break;
        if (open > at) handler.text(text.slice(at, open));
        const next = step(text, open);
        at = open;
        if (next < 0) break;
        at = next;
      }
      rest = text.slice(at);
      if (rest.length > TOKEN_MAX) throw new RosterRefusal('damaged');
    },
    end() {
      if (rest.trim() !== '') throw new RosterRefusal('damaged');
    },
  };
}

/** The text of a stream of chunks: UTF-8 unless it begins with the mark of UTF-16. */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8');
    yield decoder.decode(chunk, { stream: true });
  }
}

/** Scans a whole part. */
export async function scanXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const scanner = xmlScanner(handler);
  for await (const text of decodeXml(chunks)) scanner.write(text);
  scanner.end();
}
