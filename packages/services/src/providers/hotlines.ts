import type { Certainty } from '@tongxing/policy';

/** A number that anyone in Guangxi can ring when no office's address is known. */
export interface Hotline {
  readonly number: string;
  readonly name: string;
  readonly nameEn: string;
  /** What it is asked about, in a family's words. */
  readonly asks: string;
  /** Least hours of service a day; absent where no source says: then no hours are shown. */
  readonly hoursADay?: number;
  /** Who is rung instead when it does not answer. */
  readonly otherwise?: readonly string[];
  readonly checked: Certainty;
}

/** The hotlines of the services, the general one first. */
export const hotlines: readonly Hotline[] = [
  { number: '12345', name: '政务服务便民热线', nameEn: 'Government services', asks: '不知道找谁办、窗口不给办', checked: 'toConfirm' },
  { number: '12393', name: '医疗保障服务热线', nameEn: 'Medical insurance', asks: '医保参保、报销、异地就医', checked: 'toConfirm' },
  { number: '12333', name: '人力资源社会保障服务热线', nameEn: 'Work and social security', asks: '找工作、培训、社保', checked: 'toConfirm' },
  { number: '12355', name: '青少年服务台', nameEn: 'Youth', asks: '孩子的烦恼、权益、求助', checked: 'repost' },
  {
    number: '12356',
    name: '心理援助热线',
    nameEn: 'Mental health',
    asks: '心里难受、想不开',
    hoursADay: 18,
    otherwise: ['110', '120'],
    checked: 'repost',
  },
];

/** The hotline of a number; `undefined` for one that is not kept. */
export function findHotline(number: string): Hotline | undefined {
  return hotlines.find((hotline) => hotline.number === number);
}
