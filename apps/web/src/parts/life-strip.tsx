import type { Life, LifeMark } from '../family-dates.ts';

const LEFT = 5;
const RIGHT = 346;
const MONTHS_A_YEAR = 12;
/** The first two years are drawn wider: most doses lie there. Ages in months with their place on the strip, up to the end of childhood. */
const STOPS: readonly (readonly [months: number, x: number])[] = [
  [0, LEFT],
  [12, 50.5],
  [24, 96],
  [36, 114],
];
const TICKS = [1, 2, 3, 6, 12, 15] as const;
const ROW = { vaccine: 80, visit: 124 } as const;
const STEP = 7.4;
const NEAR = 6.5;

/** Where an age in months stands on the strip. */
type Place = (months: number) => number;

function placeUntil(end: number): Place {
  const stops = [...STOPS, [end, RIGHT] as const];
  return (months) => {
    const after = stops.findIndex(([at]) => at >= months);
    const [from, to] = [stops[after - 1], stops[after]];
    if (!to) return RIGHT;
    return from ? from[1] + ((months - from[0]) / (to[0] - from[0])) * (to[1] - from[1]) : LEFT;
  };
}

/** Marks that would touch are stacked, the first lowest. */
function stack(
  marks: readonly LifeMark[],
  kind: LifeMark['kind'],
  place: Place,
): readonly { readonly x: number; readonly y: number; readonly state: LifeMark['state'] }[] {
  const placed: { x: number; y: number; state: LifeMark['state'] }[] = [];
  for (const mark of marks.filter((one) => one.kind === kind).toSorted((a, b) => a.months - b.months)) {
    const x = place(mark.months);
    const level = placed.filter((one) => Math.abs(one.x - x) < NEAR).length;
    placed.push({ x, y: ROW[kind] - level * STEP, state: mark.state });
  }
  return placed;
}

const CSS: Record<LifeMark['state'], string> = { past: 'd', now: 'due', ahead: 'u' };

/** The strip in a sentence, for those who hear the page. */
function sayLife(life: Life): string {
  const count = (kind: LifeMark['kind'], state: LifeMark['state']) => life.marks.filter((mark) => mark.kind === kind && mark.state === state).length;
  const stage = life.stages.find((one) => one.now);
  return `从出生到${life.until / MONTHS_A_YEAR}岁，现在${life.age}。打针：现在该打${count('vaccine', 'now')}次，以后还有${count('vaccine', 'ahead')}次；体检：现在该做${count('visit', 'now')}次，以后还有${count('visit', 'ahead')}次。${stage ? `现在上${stage.label}。` : ''}`;
}

/** The years, from birth to the end of childhood; where the child stands now there is no number. */
function Years({ now, until, place }: { readonly now: number; readonly until: number; readonly place: Place }) {
  return (
    <>
      <path class="ax" d={`M${LEFT} 44V176`} />
      <text x="0" y="194">
        出生
      </text>
      {TICKS.map((years) => {
        const x = place(years * MONTHS_A_YEAR);
        return (
          <g key={years}>
            <path class="ax" d={`M${x} 44V176`} />
            {Math.abs(x - now) > 12 && (
              <text x={x} y="194" text-anchor="middle">
                {years}
              </text>
            )}
          </g>
        );
      })}
      <path class="ax" d={`M${RIGHT} 44V176`} />
      <text x="350" y="194" text-anchor="end">
        {until / MONTHS_A_YEAR}岁
      </text>
    </>
  );
}

/** Doses and visits, a ring each. The names of the two rows stand where no mark lies, and step aside for the child. */
function Marks({ marks, now, place }: { readonly marks: readonly LifeMark[]; readonly now: number; readonly place: Place }) {
  const name = now > 196 && now < 240 ? 244 : 206;
  return (
    <>
      {(['vaccine', 'visit'] as const).map((kind) => (
        <g key={kind}>
          <text class="k" x={name} y={ROW[kind] - 6}>
            {kind === 'vaccine' ? '打针' : '体检'}
          </text>
          {stack(marks, kind, place).map((mark) => (
            <circle key={`${mark.x}-${mark.y}`} class={CSS[mark.state]} cx={mark.x} cy={mark.y} r={mark.state === 'now' ? 3.6 : 3.1} />
          ))}
        </g>
      ))}
    </>
  );
}

/** The years of kindergarten and school, named where the name has room. */
function Stages({ stages, place }: { readonly stages: Life['stages']; readonly place: Place }) {
  return (
    <>
      {stages.map(({ label, from, to, now: here }) => {
        const [x, width] = [place(from), place(to) - place(from) - 2];
        return (
          width > 0 && (
            <g key={label}>
              <rect class={`seg${here ? ' on' : ''}`} x={x} y="142" width={width} height="26" rx="2" />
              {width > label.length * 13 + 4 ? (
                <text class={here ? 'w' : 's'} x={x + width / 2} y="160" text-anchor="middle">
                  {label}
                </text>
              ) : null}
            </g>
          )
        );
      })}
    </>
  );
}

/** A childhood at one glance: doses, visits and school along the years, and the child where it is now. */
export function LifeStrip({ life }: { readonly life: Life }) {
  const place = placeUntil(life.until);
  const now = place(life.months);
  const left = now > 230;
  return (
    <svg class="life" viewBox="0 0 350 208" role="img" aria-label={sayLife(life)}>
      <Years now={now} until={life.until} place={place} />
      <Marks marks={life.marks} now={now} place={place} />
      <Stages stages={life.stages} place={place} />
      <path class="now" d={`M${now} 32V178`} />
      <circle class="nowdot" cx={now} cy="24" r="9" />
      <text class="nowt" x={left ? now - 14 : now + 14} y="29" text-anchor={left ? 'end' : 'start'}>
        今天，{life.age}
      </text>
    </svg>
  );
}

/** What the three rings mean. */
export function LifeLegend() {
  return (
    <p class="note legend">
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" fill="var(--go)" />
        </svg>
        时间过了，看接种本补没补
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" fill="none" stroke="var(--go)" stroke-width="2.5" />
        </svg>
        现在该做
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" fill="none" stroke="var(--edge)" stroke-width="1.5" />
        </svg>
        还没到
      </span>
      <span>头两年画得宽一些</span>
    </p>
  );
}
