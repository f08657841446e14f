import { sayEvent, type RoadEvent } from '../family-dates.ts';

const FOLD_OCTETS = 73;
const OBJECT_URL_MS = 60_000;

/** Lines longer than 75 octets are folded (RFC 5545, 3.1); Chinese characters are three octets each and are never cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > FOLD_OCTETS) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += character;
    octets += size;
  }
  parts.push(part);
  return parts.join('\r\n ');
}

function escapeText(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\n/g, '\\n');
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const compact = (date: string): string => date.replace(/-/g, '');

/**
 * Dates as an iCalendar file (RFC 5545): whole days, a reminder a week and a day before. Title and reminder say only that something is due:
 * a lock screen shows them. What it is stands in the description.
 */
export function calendarFile(events: readonly RoadEvent[], label: string, stamp: string): string {
  const alarm = (before: string) => ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:童行：有一件事快到时间了', `TRIGGER:-${before}`, 'END:VALARM'];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tongxing//Family check//ZH', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:童行'];
  for (const event of events) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${event.id.replace(/[^\w.-]/g, '-')}-${compact(event.date)}@tongxing`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.date)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(event.date))}`,
      `SUMMARY:${escapeText(`童行：${label}有一件事到时间了`)}`,
      `DESCRIPTION:${escapeText([event.when, sayEvent(event), event.note].filter(Boolean).join('\n'))}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      ...alarm('P7D'),
      ...alarm('P1D'),
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR', '');
  return lines.map(fold).join('\r\n');
}

/** The same days as lines of text, for a phone that keeps no files. */
export function calendarText(events: readonly RoadEvent[], label: string): string {
  return [`${label}的日子（童行）`, ...events.map((event) => `${event.when}　${sayEvent(event)}`)].join('\n');
}

/** Hands the file to the phone. False where the browser (WeChat's) cannot keep files: the page then says another way. */
export function downloadCalendar(events: readonly RoadEvent[], label: string): boolean {
  if (/MicroMessenger/i.test(navigator.userAgent)) return false;
  const stamp = new Date().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  return keepFile('tongxing.ics', new Blob([calendarFile(events, label, stamp)], { type: 'text/calendar;charset=utf-8' }));
}

/** Saves a file that was made on the phone; its name says nothing of the child. */
export function keepFile(name: string, content: Blob): boolean {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), OBJECT_URL_MS);
  return true;
}
