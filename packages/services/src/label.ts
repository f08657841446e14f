import { all, elapsed, isTrue, oneOf, rule } from '@tongxing/policy';
import { birthDate } from './facts/child.ts';
import { livesWithGuardian, move, residenceSince } from './facts/residence.ts';
import { national } from './parameter.ts';
import { cite } from './sources.ts';

const definition = cite('migrantChildrenPlan', '对象', 'repost');
const labelAge = national(
  { id: 'migrant-child-age', label: '“流动儿童”的年龄', en: 'age below which a child counts as migrant', unit: 'years' },
  16,
  '2024-01-01',
  definition,
);
const labelStay = national(
  { id: 'migrant-child-stay', label: '“流动儿童”要住满的时间', en: 'stay after which a child counts as migrant', unit: 'months' },
  6,
  '2024-01-01',
  definition,
);

/** Who is called 流动儿童. The label gates no service: it orders the register and tells a page what to say of those who are not called so. */
export const migrantChild = rule(
  'migrant-child',
  definition,
  all(
    elapsed(birthDate, { lessThan: labelAge }),
    oneOf(move, 'samePrefecture', 'sameProvince', 'otherProvince'),
    elapsed(residenceSince, { atLeast: labelStay }),
    isTrue(livesWithGuardian),
  ),
);

/** The parameters of the label. */
export const labelParameters = [labelAge, labelStay] as const;
