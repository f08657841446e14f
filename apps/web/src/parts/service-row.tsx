import type { ServiceCheck } from '@tongxing/services';
import { useState } from 'preact/hooks';
import type { Comes } from '../family-advice.ts';
import { SHOWN_WORDS } from '../words.ts';
import type { ChoiceLine } from '../family-choices.ts';
import { BenefitBody, BenefitItem, Say, type RowContext } from './benefit-detail.tsx';
import { ChoiceBox } from './choices.tsx';
import { Icon, Mark } from './icon.tsx';
import { readAloud, stopReading } from './read-aloud.ts';

function ReadToMe() {
  const [state, setState] = useState<'ready' | 'reading' | 'none'>('ready');
  const toggle = (button: HTMLElement) => {
    if (state === 'reading') {
      stopReading();
      return setState('ready');
    }
    const whole = button.closest('details.item');
    setState(whole && readAloud(whole, () => setState('ready')) ? 'reading' : 'none');
  };
  return (
    <button class="btn second" type="button" disabled={state === 'none'} onClick={(event) => toggle(event.currentTarget)}>
      <Icon name="speak" />
      {{ ready: '读给我听', reading: '停', none: '这部手机没有中文声音' }[state]}
    </button>
  );
}

/** A row of the list: mark, official name, what you get, the state in words; opened, everything about each of its benefits. */
export function ServiceRow({
  row,
  comes,
  choices,
  context,
}: {
  readonly row: ServiceCheck;
  readonly comes: ReadonlyMap<string, Comes> | undefined;
  readonly choices: readonly ChoiceLine[];
  readonly context: RowContext;
}) {
  const [opened, setOpened] = useState(false);
  const checks = row.items.flatMap((item) => item.benefits);
  const head = checks.find((check) => check.decision.shown === row.shown) ?? checks[0];
  if (!head) return null;
  const others = row.others.filter((shown) => shown !== row.shown && shown !== 'notNow').map((shown) => SHOWN_WORDS[shown].say);
  const when = comes?.get(head.benefit.id);
  const gives = row.shown === 'canHave' && head === checks[0] ? head.benefit.gives : row.service.plain;
  return (
    <details class="item" id={`service-${row.service.number}`} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <Mark shown={row.shown} />
        <div>
          <h3>
            {row.service.official}
            <span class="no">第{row.service.number}项</span>
          </h3>
          <p class="give">{gives}</p>
          <Say check={head} context={context} comes={when} />
          {when && head.benefit.untilThen && <p class="note until">{head.benefit.untilThen}</p>}
          {others.length > 0 && <p class="note">里面还有：{others.join('、')}</p>}
        </div>
        <Icon name="down" class="turn" />
      </summary>
      {opened && (
        <div class="in">
          {choices
            .filter((choice) => choice.services.includes(row.service.number))
            .map((choice) => (
              <ChoiceBox key={choice.services.join()} choice={choice} />
            ))}
          {checks.length === 1 ? (
            <BenefitBody check={head} context={context} />
          ) : (
            checks.map((check) => (
              <BenefitItem key={check.benefit.id} check={check} context={context} comes={comes?.get(check.benefit.id)} open={check === head} />
            ))
          )}
          <div class="acts noprint">
            <a class="btn second" href={`/catalogue/${row.service.number}`}>
              <Icon name="book" />
              看规定全文
            </a>
            <ReadToMe />
          </div>
        </div>
      )}
    </details>
  );
}
