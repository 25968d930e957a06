/**
 * The printer's guard: what came from a file or a library never reaches a terminal, or the log of a CI runner, raw.
 * ESC could recolour the screen, a bidirectional control could turn a path round, and a line that begins with
 * `::error` or holds `##vso[` would be obeyed by the runner that reads the log.
 */

/**
 * Control characters, lone surrogates, private use, line separators, non-characters, and whatever has no shape of its
 * own. Joiners and variation selectors are among these; `escapeHidden` lets them through where they belong.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{NChar}\p{DI}\uFFF9-\uFFFB]/gu;

const JOINER = /[\u200C\u200D]/;
const JOINABLE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}]$/u;
const SELECTOR = /\p{Variation_Selector}/u;

/** The text on one line, with every character that hides or acts written out: `\u{1b}`, `\u{200b}`, `\u{a}`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character: string, at: number) => {
    const before = text.slice(Math.max(0, at - 2), at);
    return belongs(character, before) ? character : escapeCharacter(character);
  });
}

/** A joiner inside an emoji, or one variation selector after the character that it varies. */
function belongs(character: string, before: string): boolean {
  if (JOINER.test(character)) return JOINABLE.test(before);
  return SELECTOR.test(character) && before !== '' && !HIDDEN_AT_END.test(before);
}

const HIDDEN_AT_END = new RegExp(`${HIDDEN.source}$`, 'u');

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** One line to be printed by itself, made harmless. */
export function sanitize(line: string): string {
  return withoutCommands(visible(line));
}

/** What a line of a log may begin with, colours aside, before a GitHub runner looks for `::`. */
const COMMAND = /^((?:\u001B\[[\d;]*m|[^\S\n])*):(?=:)/gm;
/** Commands that GitHub's, Azure's and TeamCity's runners look for anywhere in a line. */
const LOGGING_COMMAND = /##(?=\[|vso\[|teamcity\[)/gi;

/** A whole report in which no line can be mistaken for a command to the runner that logs it. */
export function withoutCommands(report: string): string {
  return report.replace(COMMAND, '$1\\u{3a}').replace(LOGGING_COMMAND, '#\\u{23}');
}

/** JSON whose bytes are harmless in a terminal and in a log; what a parser reads from it is unchanged. */
export function harmlessJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(HIDDEN, (character) =>
    character === '\n' ? '\n' : jsonEscape(character),
  );
  return `${json.replace(LOGGING_COMMAND, '#\\u0023')}\n`;
}

function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
