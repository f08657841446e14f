/** Icons as one sprite: 24 grid, 2 px round stroke, `currentColor`; the five marks of the answers are 28. Drawn for 童行. */
export const SPRITE: Readonly<Record<string, { readonly box: string; readonly body: string }>> = {
  arrow: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 12h15M13 6l6 6-6 6"/></g>',
  },
  ask: {
    box: '0 0 28 28',
    body: '<path d="M14 1.400 26.600 14 14 26.600 1.400 14z" fill="var(--act-tint)" stroke="var(--act)" stroke-width="2" stroke-linejoin="round"/><path d="M10.800 11.400a3.300 3.300 0 1 1 5 2.800c-1.200.7-1.800 1.300-1.800 2.500" fill="none" stroke="var(--act)" stroke-width="2.200" stroke-linecap="round"/><circle cx="14" cy="20" r="1.400" fill="var(--act)"/>',
  },
  back: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M15 5l-7 7 7 7"/></g>',
  },
  large: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 10.500h12M9 5v5.500M9 10.500c-.6 3.700-2.500 6.600-6 8.500M9 10.500c.6 3.700 2.500 6.600 6 8.500M19.500 5.500v6M16.500 8.500h6"/></g>',
  },
  cal: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 6.500h16v14H4zM4 11h16M8.500 3.500v5M15.500 3.500v5"/></g>',
  },
  card: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 5.500h18v13H3z"/><circle cx="8.500" cy="11" r="1.900"/><path d="M5.700 15.500c.5-1.400 1.400-2 2.800-2s2.300.6 2.800 2M14.500 10.500h3.500M14.500 14h3.500"/></g>',
  },
  chat: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 4.500h16v12h-8l-5 4v-4H4z"/></g>',
  },
  check: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4.500 12.500l5 5L19.500 7"/></g>',
  },
  clock: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M12 7v5.300l3.500 2.200"/></g>',
  },
  coin: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M8.500 7.500L12 12l3.500-4.500M12 12v5.500M8.800 12.300h6.400M8.800 15h6.400"/></g>',
  },
  down: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 9l7 7 7-7"/></g>',
  },
  flag: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 21.500V3.500M5 4.500h13l-3 4.500 3 4.500H5"/></g>',
  },
  sprout: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 21v-9M12 12c0-4.500-3-7-8.500-7 0 4.500 3 7 8.500 7zM12 15c0-3.800 2.800-6 8.500-6 0 4-3 6-8.500 6z"/></g>',
  },
  book: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 6c-2.300-1.500-5.300-2-9-2v14.500c3.700 0 6.700.5 9 2 2.300-1.500 5.300-2 9-2V4c-3.700 0-6.700.5-9 2zM12 6v14.500"/></g>',
  },
  cross: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9 3.500h6V9h5.500v6H15v5.500H9V15H3.500V9H9z"/></g>',
  },
  house: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 11.500L12 4l9 7.500M5.500 9.500v11h13v-11M10 20.500v-6h4v6"/></g>',
  },
  hands: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="6" r="3"/><path d="M2.500 13.500c3 0 4.500 2 6 3.500h5.500M21.500 13.500c-2 0-4 1.500-7.500 3.500M2.500 20.500c6 0 7 0 9.500 0s6.500-1.500 9.500-3.500"/></g>',
  },
  summit: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M2.500 20.500C8 20.500 7 13 12 13s3.500 4.500 9.500 4.500M12 13V4M12 4.500h7l-2 2.700 2 2.700h-7"/></g>',
  },
  local: {
    box: '0 0 28 28',
    body: '<circle cx="14" cy="14" r="12" fill="none" stroke="var(--wait)" stroke-width="2" stroke-dasharray="4.400 3.140"/><g fill="var(--wait)"><circle cx="8.600" cy="14" r="1.700"/><circle cx="14" cy="14" r="1.700"/><circle cx="19.400" cy="14" r="1.700"/></g>',
  },
  lock: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 11h14v10H5zM8 11V7.500a4 4 0 0 1 8 0V11"/></g>',
  },
  mark: {
    box: '0 0 32 32',
    body: '<rect width="32" height="32" rx="7" fill="var(--plate)"/><g fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"><path d="M7.5 14h17M11.700 17.400l1.500 4.400M20.600 17.400l-1.800 4.800M5 26h22"/></g><circle cx="16" cy="7.9" r="3.3" fill="#f4b62b"/>',
  },
  next: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9 5l7 7-7 7"/></g>',
  },
  no: {
    box: '0 0 28 28',
    body: '<rect x="2.500" y="2.500" width="23" height="23" rx="3" fill="none" stroke="var(--off)" stroke-width="2"/><path d="M8.500 14h11" stroke="var(--off)" stroke-width="2.600" stroke-linecap="round"/>',
  },
  nopaper: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 8v13h12.500v-.500M9 3h5l4.500 4.500V14M13.500 3v5h5M3 3l18 18"/></g>',
  },
  offline: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 3l18 18M8.500 6.300A7 7 0 0 1 17 10a5 5 0 0 1 3.300 7M17 19H7a5 5 0 0 1-1.200-9.800c.1-.5.2-1 .4-1.500"/></g>',
  },
  paper: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 3h8l4.500 4.500V21H6zM13.500 3v5h5M9.500 12.500h6M9.500 16.500h6"/></g>',
  },
  people: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="9" cy="7.500" r="3.500"/><path d="M2.500 20.500c.4-4.500 2.700-7 6.500-7s6.100 2.500 6.500 7"/><circle cx="17.500" cy="11" r="2.500"/><path d="M17.500 16.500c2.400 0 3.700 1.400 4 4"/></g>',
  },
  phone: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6.500 3.500l3 4.500-2 2.200c1.200 2.700 3.600 5.100 6.300 6.300l2.200-2 4.500 3c-.2 2-1.500 3.500-3.500 3.500C9.500 21 3 14.500 3 7c0-2 1.500-3.300 3.500-3.500z"/></g>',
  },
  pin: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 21.500c4.700-4.700 7-8.300 7-11.500a7 7 0 0 0-14 0c0 3.200 2.300 6.800 7 11.500z"/><circle cx="12" cy="10" r="2.400"/></g>',
  },
  plus: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 5v14M5 12h14"/></g>',
  },
  print: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z"/></g>',
  },
  ruler: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M8 3h8v18H8zM8 7.500h3M8 12h4M8 16.500h3"/></g>',
  },
  scale: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3.500V20M7 20h10M5 6.500h14M5 6.500l-3 7c0 1.700 1.300 2.500 3 2.500s3-.8 3-2.500zM19 6.500l-3 7c0 1.700 1.300 2.500 3 2.500s3-.8 3-2.500z"/></g>',
  },
  school: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 8V2.500h5V5h-5M3 21V12.500L12 7.500l9 5V21M1.800 21h20.400M10 21v-4.500h4V21"/></g>',
  },
  search: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="10.500" cy="10.500" r="6.500"/><path d="M15.500 15.500L21 21"/></g>',
  },
  speak: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.200a8.200 8.200 0 0 1 0 11.600"/></g>',
  },
  syringe: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M14.500 4.500l5 5M17 7l3.500-3.500M16 10l-7.500 7.500-5-5L11 5M6 15l-3 3 M3 21l2.800-2.800M9.500 9.500l2 2"/></g>',
  },
  veil: {
    box: '0 0 28 28',
    body: '<path d="M3 5h22M5 5v17.500M23 5v17.500M9.500 5c0 7-1 12-4.500 17.500M18.500 5c0 7 1 12 4.500 17.500" fill="none" stroke="var(--ink-3)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  },
  warn: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3.500L22 20.500H2z"/><path d="M12 10v4.500M12 17.500v.1"/></g>',
  },
  word: {
    box: '0 0 68 34',
    body: '<g fill="none" stroke="currentColor" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"><path d="M6 8.200h20M11.400 10.600l1 2.400M20.600 10.600l-1 2.400M3 15.400h26M8 18.400h16v7H8zM8 21.900h16M16 18.400v13.200M6.500 28.500h19M2.600 32h26.800M44.400 4.200c-1.500 3-3.900 5.600-6.900 7.600M45.200 11.600c-2 3.900-5 7.300-8.700 9.700M42 17.800V32.200M50 7.400h13.600M48 15.800h17.600M58.400 15.800v13.600c0 1.700-.8 2.500-2.500 2.500h-2.600"/></g><circle cx="16" cy="4" r="2.700" fill="var(--dot)" stroke="currentColor" stroke-width="1.200"/>',
  },
  cancel: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 6l12 12M18 6L6 18"/></g>',
  },
  yes: {
    box: '0 0 28 28',
    body: '<circle cx="14" cy="14" r="13" fill="var(--go)"/><path d="M8 14.4l4.200 4.200L20.200 10" fill="none" stroke="var(--on-go)" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>',
  },
  steps: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 7.500v9M10.500 5H20M10.500 19H20"/><circle cx="6" cy="5" r="2.500"/><circle cx="6" cy="19" r="2.500"/></g>',
  },
  hand: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M5.700 5.700l12.600 12.600"/></g>',
  },
  picture: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3.500 5h17v14h-17zM3.500 16l5-5 4.500 4.500 2.500-2.500 5 4.500"/><circle cx="15.500" cy="9.500" r="1.500"/></g>',
  },
  copy: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M8.500 8.500h11v11h-11zM15.500 8.500v-4h-11v11h4"/></g>',
  },
  broom: {
    box: '0 0 24 24',
    body: '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 7h16M9 7V4h6v3M6 7l1 13.500h10L18 7M10 11v5.500M14 11v5.500"/></g>',
  },
};
