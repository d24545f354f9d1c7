/** Line icons, drawn on a 24 × 24 grid with a 1.75 stroke. */
export const ICON_PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20 20',
  bag: 'M5.5 8.5h13l-1 11.5h-11l-1-11.5ZM9 8.5V7a3 3 0 0 1 6 0v1.5',
  send: 'M12 19V5.5M6 11l6-6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 15-14 14.5M5 19c2-4 5-7 9-9',
  star: 'm12 4 2.3 5 5.4.6-4 3.7 1.1 5.4L12 16l-4.8 2.7 1.1-5.4-4-3.7 5.4-.6L12 4Z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l3 2',
  'chevron-right': 'm9 5 7 7-7 7',
  'chevron-down': 'm5 9 7 7 7-7',
  back: 'M19 12H5M11 6l-6 6 6 6',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  pencil: 'M5 19l1-4L16.5 4.5l3 3L9 18l-4 1ZM14.5 6.5l3 3',
  offline:
    'M3 8.5a14 14 0 0 1 5-3M21 8.5A14 14 0 0 0 12 5M6.5 12.5a9 9 0 0 1 3-1.8M17.5 12.5a9 9 0 0 0-2-1.4M12 18.5h.01M4 4l16 16',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15L6 16.5ZM10 20.5h4',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11v5M12 8h.01',
  alert: 'M12 4.5 21 19.5H3L12 4.5ZM12 10v4.5M12 17h.01',
  cup: 'M5 9h11v5a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5V9ZM16 10.5h1.5a2 2 0 0 1 0 4.5H16M8.5 3.5v2M12.5 3.5v2',
  here: 'M4 11h16M6 11v8M18 11v8M8 11V8h8v3',
  'to-go': 'M7 8h10l-1.2 12H8.2L7 8ZM6 8l.8-3h10.4l.8 3H6ZM7.6 12.5h8.8',
  receipt: 'M6 4h12v16l-2-1.3L14 20l-2-1.3L10 20l-2-1.3L6 20V4ZM9 8.5h6M9 12h6',
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3',
  refresh: 'M19 6v4.5h-4.5M5 18v-4.5h4.5M18.4 10.5A7 7 0 0 0 6.5 7.6M5.6 13.5a7 7 0 0 0 11.9 2.9',
  user: 'M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM5 20c.6-4 3.2-6 7-6s6.4 2 7 6',
} as const

export type IconName = keyof typeof ICON_PATHS
