import { all, any, isTrue, not, within } from '@tongxing/policy';
import { hukou } from '../facts/residence.ts';
import { hukouMovedToGuangxi } from '../facts/school.ts';
import { GUANGXI } from '../parameter.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';

export const scope = cite('examsGuangxi', '适用范围', 'repost', { recheck: RECHECK_HUKOU });
export const withoutHukou = cite('examsGuangxiRules', '报考条件一', 'repost', { recheck: RECHECK_HUKOU });
export const withHukou = cite('examsGuangxiRules', '报考条件二', 'repost', { recheck: RECHECK_HUKOU });
export const graduates = cite('examsGuangxiRules', '报考条件三', 'repost', { recheck: RECHECK_HUKOU });
export const transfer = cite('gaokaoTransfer', '调动迁入', 'repost', { recheck: RECHECK_HUKOU });
export const noLimits = cite('vocationalEntrance', '不限户口和年限', 'repost');

export const hukouInGuangxi = within(hukou, GUANGXI);
export const movedIn = all(hukouInGuangxi, isTrue(hukouMovedToGuangxi));

/** 外来人员: hukou elsewhere, or moved in. A child whose first hukou was in Guangxi is none. */
export const outsider = any(not(hukouInGuangxi), isTrue(hukouMovedToGuangxi));
