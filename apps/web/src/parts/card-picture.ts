import { encode } from 'uqr';
import { CARD_FOOT, type Card, type CardLine } from '../family-card.ts';

const WIDTH = 1080;
const EDGE = 64;
const INNER = WIDTH - EDGE * 2;
const SANS = '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';
const QR = 240;

interface Pen {
  readonly canvas: CanvasRenderingContext2D;
  y: number;
}

/** The words of a text that fit one line each; Chinese may break anywhere. */
function wrap(canvas: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (canvas.measureText(line + character).width > width && line !== '') {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

function write(
  pen: Pen,
  text: string,
  { size, bold = false, color, indent = 0 }: { readonly size: number; readonly bold?: boolean; readonly color: string; readonly indent?: number },
): void {
  const { canvas } = pen;
  canvas.font = `${bold ? 700 : 400} ${size}px ${SANS}`;
  canvas.fillStyle = color;
  for (const line of wrap(canvas, text, INNER - indent)) {
    pen.y += size * 1.4;
    canvas.fillText(line, EDGE + indent, pen.y);
  }
}

function rule(pen: Pen, color: string, thick: number): void {
  pen.y += 22;
  pen.canvas.fillStyle = color;
  pen.canvas.fillRect(EDGE, pen.y, INNER, thick);
}

interface Inks {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly go: string;
}

function section(pen: Pen, inks: Inks, title: string, lines: readonly CardLine[], unit = '项'): void {
  if (lines.length === 0) return;
  pen.y += 22;
  write(pen, `${title}　${lines.length}${unit}`, { size: 42, bold: true, color: inks.ink });
  for (const { name, say, trial } of lines) {
    rule(pen, inks.line, 2);
    write(pen, `${name}${trial ? '（示例）' : ''}`, { size: 34, bold: true, color: inks.ink });
    if (say) write(pen, say, { size: 31, color: inks.quiet });
  }
}

function drawCode(pen: Pen, address: string, ink: string): void {
  const { data, size } = encode(address, { border: 0 });
  const module = Math.floor(QR / size);
  pen.y += 36;
  pen.canvas.fillStyle = ink;
  data.forEach((row, y) => row.forEach((dark, x) => dark && pen.canvas.fillRect(EDGE + x * module, pen.y + y * module, module, module)));
}

/** Draws the card from top to bottom; the height it took. */
function draw(canvas: CanvasRenderingContext2D, card: Card, address: string, inks: Inks): number {
  const pen: Pen = { canvas, y: EDGE - 16 };
  write(pen, `童行　${card.title}`, { size: 54, bold: true, color: inks.ink });
  write(pen, card.person, { size: 32, color: inks.quiet });
  write(pen, `${card.asOf}算的`, { size: 28, color: inks.quiet });
  rule(pen, inks.ink, 6);
  pen.y += 12;
  write(pen, `现在就能享受　${card.haveCount}项`, { size: 42, bold: true, color: inks.go });
  for (const { rows } of card.have) {
    for (const row of rows) {
      rule(pen, inks.line, 2);
      write(pen, `${row.number}　${row.name}${row.trial ? '（示例）' : ''}`, { size: 34, bold: true, color: inks.ink });
      write(pen, `${row.bring === '不用带' ? '不用带材料' : `带：${row.bring}`}　去：${row.where}`, { size: 31, color: inks.quiet });
    }
  }
  section(pen, inks, '再答一个问题就知道', card.ask);
  section(pen, inks, '现在不符合', card.later);
  section(pen, inks, '本地标准未确认', card.local);
  section(
    pen,
    inks,
    '要紧的日子',
    card.days.map((day) => ({ number: 0, name: day.when, say: day.what, trial: false })),
    '件',
  );
  rule(pen, inks.ink, 3);
  write(pen, CARD_FOOT, { size: 28, color: inks.quiet });
  drawCode(pen, address, inks.ink);
  write({ canvas, y: pen.y + 30 }, '扫一扫，看每一项的步骤和依据。码里没有孩子的事。', { size: 28, color: inks.quiet, indent: QR + 36 });
  return pen.y + QR + EDGE;
}

/** The card as a picture to keep where the phone cannot print; `undefined` where it cannot draw either. */
export function cardPicture(card: Card, address: string): string | undefined {
  const style = getComputedStyle(document.querySelector('.a4') ?? document.documentElement);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  const inks: Inks = { ink: ink('--ink'), quiet: ink('--ink-2'), line: ink('--line'), go: ink('--go') };
  const sheet = document.createElement('canvas');
  const canvas = sheet.getContext('2d');
  if (!canvas) return undefined;
  sheet.width = WIDTH;
  const height = draw(canvas, card, address, inks);
  // Setting the height empties the sheet: it is drawn once to be measured and once to be kept.
  sheet.height = Math.ceil(height);
  canvas.fillStyle = ink('--paper');
  canvas.fillRect(0, 0, WIDTH, sheet.height);
  draw(canvas, card, address, inks);
  return sheet.toDataURL('image/png');
}
