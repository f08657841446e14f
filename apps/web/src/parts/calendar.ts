import type { RoadEvent } from '../family-dates.ts';

const FOLD = 70;

/** Lines longer than 75 octets are folded (RFC 5545, 3.1); Chinese characters are three octets each and are never cut. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > FOLD) {
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

/** Dates as an iCalendar file (RFC 5545): whole days, a reminder a week and a day before. Says nothing that a lock screen should not show. */
export function calendarFile(events: readonly RoadEvent[], label: string, stamp: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tongxing//Family check//ZH', 'CALSCALE:GREGORIAN', 'X-WR-CALNAME:童行'];
  for (const event of events) {
    const title = [event.what, ...event.changes.map((change) => change.name)].filter(Boolean).join('、');
    lines.push(
      'BEGIN:VEVENT',
      `UID:${event.id.replace(/[^\w.-]/g, '-')}-${compact(event.date)}@tongxing`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.date)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(event.date))}`,
      `SUMMARY:${escapeText(`${label}：${title}`)}`,
      `DESCRIPTION:${escapeText(`${event.when}。${event.note}`)}`,
      'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(title)}`, 'TRIGGER:-P7D', 'END:VALARM',
      'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(title)}`, 'TRIGGER:-P1D', 'END:VALARM',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR', '');
  return lines.map(fold).join('\r\n');
}

/** Hands the file to the phone. False where the browser (WeChat's) cannot keep files: the page then says another way. */
export function downloadCalendar(events: readonly RoadEvent[], label: string): boolean {
  if (/MicroMessenger/i.test(navigator.userAgent)) return false;
  const stamp = new Date().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendarFile(events, label, stamp)], { type: 'text/calendar;charset=utf-8' }));
  link.download = 'tongxing.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}
