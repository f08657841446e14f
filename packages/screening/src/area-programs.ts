import { compile, type Program } from '@tongxing/policy';
import { benefits, type Rules } from '@tongxing/services';

/** Programs by place and day, one for all places that have the same values. */
export interface AreaPrograms {
  /** A place whose values are those of this one: the first of its kind that was asked about. */
  placeLike(area: string): string;
  /** The program of a place on the day of the screening; kept. */
  today(area: string): Program;
  /** The program of a place on another day; made anew each time, for there are too many days to keep. */
  on(area: string, day: string): Program;
}

/** Prepares the programs of a screening. A value counts in the areas whose code begins with its own, so most places of a region are alike. */
export function areaPrograms({ parameters }: Pick<Rules, 'parameters'>, asOf: string): AreaPrograms {
  const set = new Set([...parameters.values()].flatMap((rows) => rows.map((row) => row.area)));
  const likes = new Map<string, string>();
  const kept = new Map<string, Program>();

  function keyOf(area: string): string {
    // Values of narrower places make a wide one depend on where in it the child lives.
    if ([...set].some((one) => one.length > area.length && one.startsWith(area))) return area;
    for (let digits = area.length; digits >= 0; digits -= 1) if (set.has(area.slice(0, digits))) return `${area.slice(0, digits)}*`;
    return '*';
  }

  const byArea = new Map<string, string>();
  function placeLike(area: string): string {
    const known = byArea.get(area);
    if (known !== undefined) return known;
    const key = keyOf(area);
    const like = likes.get(key) ?? area;
    likes.set(key, like);
    byArea.set(area, like);
    return like;
  }

  return {
    placeLike,
    today(area) {
      const like = placeLike(area);
      const program = kept.get(like) ?? compile(benefits, { area: like, asOf, parameters });
      kept.set(like, program);
      return program;
    },
    on: (area, day) => compile(benefits, { area: placeLike(area), asOf: day, parameters }),
  };
}
