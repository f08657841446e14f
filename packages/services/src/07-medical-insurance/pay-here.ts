import { offices } from '../offices.ts';

const online = {
  kind: '网上或银行',
  en: 'online or at a bank',
  level: 'online',
  hotline: '12393',
  note: '微信、支付宝里找城乡居民医保缴费；税务热线12366',
} as const;

/** Where the premium is paid in Guangxi. */
export const payHere = [offices.village, online, offices.insurance] as const;
