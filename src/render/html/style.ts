/** The files of `templates/html/style/`, in the order in which they make the style sheet. */
export const STYLE_SHEETS = [
  'look',
  'ground',
  'frame',
  'text',
  'tables',
  'home',
  'goal',
  'charts',
  'scripts',
  'print',
] as const;
