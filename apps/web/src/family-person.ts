import { monthsBetween, parseDateRange, readCondition, type Condition, type DateRange, type Reason, type Situation } from '@tongxing/policy';
import { facts, GUANGXI, migrantChild, placeOf, regionName, type Rules } from '@tongxing/services';
import { endOfRoad } from './family-advice.ts';
import { saySpan } from './words.ts';

/** Who the child is, in the words of the page; `remarks` say what holds for one who is no migrant child here. */
export interface Person {
  readonly age: string;
  readonly places: string;
  readonly birth: DateRange | undefined;
  readonly remarks: readonly string[];
}

function textOf(situation: Situation, fact: string): string {
  const value = situation[fact];
  return typeof value === 'string' ? value : '';
}

/** Age and places of a child. */
export function personOf(situation: Situation, rules: Rules, today: string): Person {
  const birth = parseDateRange(textOf(situation, 'birthDate'));
  const [residence, hukou, since] = ['residence', 'hukou', 'residenceSince'].map((fact) => textOf(situation, fact));
  const arrived = since ? parseDateRange(since) : undefined;
  const stay = arrived && arrived.from <= today ? `，${saySpan(monthsBetween(arrived.from, today), '年')}` : '';
  const places = [residence && `住${regionName(rules.regions, residence).short}${stay}。`, hukou && `户口在${regionName(rules.regions, hukou).short}。`]
    .filter(Boolean)
    .join('');
  const age = !birth ? '' : birth.from > today ? '还没出生' : saySpan(monthsBetween(birth.from, today));
  return { age, places, birth, remarks: remarksOf(situation, rules, birth, today) };
}

function remarksOf(situation: Situation, rules: Rules, birth: DateRange | undefined, today: string): readonly string[] {
  const residence = textOf(situation, 'residence');
  if (birth && birth.from > today) return ['孩子还没出生。下面写的“从哪天起”，按你填的预产期算；生下来再改成真的生日。'];
  if (birth && endOfRoad(situation, today) <= today) return ['已经满18岁了，这份清单是给孩子的。还在上学的，资助看学籍，问学校；别的事打12345问。'];
  if (residence && !residence.startsWith(GUANGXI.code)) {
    const own = textOf(situation, 'hukou').startsWith(GUANGXI.code)
      ? `户口在${GUANGXI.name}的，回${GUANGXI.name}还能办的事，打户口所在地的区号加12345问。`
      : '';
    return [`现在没有住在${GUANGXI.name}。国家的规定在哪里都一样；清单里${GUANGXI.name}自己定的，到了${GUANGXI.name}才有。住地怎么办，打当地的12345问。${own}`];
  }
  const label = readCondition(migrantChild, situation, placeOf(situation, rules, today));
  return label.truth === false ? failing(label).flatMap(remarkOn).slice(0, 1) : [];
}

/** The words of the label that fail. */
function failing(reason: Reason): readonly Condition[] {
  if (reason.truth !== false) return [];
  return reason.of.length === 0 ? [reason.condition] : reason.of.flatMap(failing);
}

function remarkOn(condition: Condition): readonly string[] {
  if (!('fact' in condition)) return [];
  const known = facts.find((fact) => fact.id === condition.fact.id);
  switch (known?.id) {
    case 'move':
      return ['户口就在这个县（市、区），不算“流动儿童”。下面的服务一样按规定给，每一项都单独算过。'];
    case 'residenceSince':
      return ['来了还不久，还不算“流动儿童”。不要紧：每一项看不看住了多久都不一样，下面一项一项写明了。'];
    case 'birthDate':
      return ['过了“流动儿童”的年纪，下面这些照样按规定给，到18岁。'];
    case 'livesWithGuardian':
      return ['孩子没有和爸爸妈妈或监护人一起住，要有人管。先跟村（社区）的儿童主任说一声。'];
    default:
      return [];
  }
}
