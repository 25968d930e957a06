import { parseDocument, visit } from 'yaml';
import { enum as oneOf, NEVER, record, strictObject, string, union, type output } from 'zod';
import type { Lang } from '../../source/lang.ts';

const POINTS = { pt: 1, mm: 72 / 25.4 } as const;

/** A length in points; em are refused where there is no type size to measure them by. */
const length = string().transform((text, context): number => {
  const found = /^(-?\d+(?:\.\d+)?)(pt|mm)$/.exec(text);
  if (found?.[1] === undefined) {
    context.addIssue(`“${text}” is not a length such as 10.5pt or 28mm`);
    return NEVER;
  }
  return Number(found[1]) * POINTS[found[2] as 'pt' | 'mm'];
});

/** A length in points, or in em of the style's size. */
const styleLength = union([
  length.transform((points) => ({ points, em: 0 })),
  string()
    .regex(/^\d+(\.\d+)?em$/)
    .transform((text) => ({ points: 0, em: Number(text.slice(0, -2)) })),
]);

const whole = string()
  .regex(/^\d{1,2}$/)
  .transform(Number);
const yesNo = oneOf(['true', 'false']).transform((text) => text === 'true');
const PAIRS = ['text', 'strong', 'emphasis', 'heading'] as const;
const COLOURS = ['ink', 'accent', 'muted', 'rule', 'goal', 'warning'] as const;
const ROLES = [
  'body',
  'chapter',
  'section',
  'heading',
  'item',
  'note',
  'table',
  'small',
  'title',
  'edition',
  'imprint',
] as const;

const style = strictObject({
  size: length,
  leading: length,
  /** The whole block takes so many lines of `leading`, to keep the page's grid. */
  lines: whole.optional(),
  indent: styleLength.default({ points: 0, em: 0 }),
  before: styleLength.default({ points: 0, em: 0 }),
  after: styleLength.default({ points: 0, em: 0 }),
  align: oneOf(['justify', 'left', 'center', 'right']).default('justify'),
  /** Columns narrower than this are set ragged: filled, they would be full of hyphens and holes. */
  raggedBelow: length.default(0),
  pair: oneOf(PAIRS).default('text'),
  colour: oneOf(COLOURS).default('ink'),
}).transform(({ indent, before, after, ...rest }) => ({
  ...rest,
  indent: indent.points + indent.em * rest.size,
  before: before.points + before.em * rest.size,
  after: after.points + after.em * rest.size,
}));

const styles = strictObject({
  body: style,
  chapter: style,
  section: style,
  heading: style,
  item: style,
  note: style,
  table: style,
  small: style,
  /** On the cover: the plan's title, what the edition is, its version and date. */
  title: style,
  edition: style,
  imprint: style,
});

const layout = strictObject({
  page: strictObject({
    width: length,
    height: length,
    top: length,
    inner: length,
    measure: length,
    depth: length,
  }),
  /** Whether left pages mirror right ones: the inner margin is at the binding edge. */
  mirrored: yesNo,
  /** `{n}` is the page's number. */
  folio: string().includes('{n}'),
  gutter: length.default(0),
  zh: styles,
  en: styles,
});

const schema = strictObject({
  faces: record(string(), string()),
  pairs: strictObject({
    text: strictObject({ han: string(), latin: string() }),
    strong: strictObject({ han: string(), latin: string() }),
    emphasis: strictObject({ han: string(), latin: string() }),
    heading: strictObject({ han: string(), latin: string() }),
  }),
  colours: record(oneOf(COLOURS), string().regex(/^#[0-9a-f]{6}$/i)),
  alone: layout,
  parallel: layout,
});

/** The settings of `templates/pdf/theme.yaml`; every length in points. */
export type Theme = output<typeof schema>;
export type Layout = output<typeof layout>;
export type Style = output<typeof style>;
export type Styles = Readonly<Record<Lang, Layout[Lang]>>;
export type StyleName = (typeof ROLES)[number];
export type PairName = (typeof PAIRS)[number];
export type ColourName = (typeof COLOURS)[number];

/** Reads a theme; what does not fit is thrown as one message that names the place in the file. */
export function readTheme(text: string): Theme {
  const result = schema.safeParse(readYaml(text));
  if (result.success) return checked(result.data);
  const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`theme.yaml: ${issues.join('; ')}`);
}

/** Everything is text, and nothing refers to anything else. */
function readYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: true });
  const fault = document.errors[0];
  if (fault !== undefined) throw new Error(`theme.yaml: ${fault.message}`);
  visit(document, {
    Alias: (_, alias) => {
      throw new Error(`theme.yaml: *${alias.source}: aliases are not allowed`);
    },
  });
  return document.toJS();
}

/** Every face that a pair names must be there. */
function checked(theme: Theme): Theme {
  for (const pair of PAIRS) {
    for (const face of Object.values(theme.pairs[pair])) {
      if (theme.faces[face] === undefined) throw new Error(`theme.yaml: pairs.${pair}: there is no face “${face}”`);
    }
  }
  return theme;
}
