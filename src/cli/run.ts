import { Command, CommanderError, Option } from 'commander';
import type { Lang } from '../source/lang.ts';
import { VERSION } from '../version.ts';
import { CannotRun, reasonOf } from './cannot-run.ts';
import type { CommandGroup, CommandSpec, Context, ExitCode, OptionSpec, Options } from './command.ts';
import { COMMANDS } from './commands.ts';
import { translateHelp } from './help.ts';
import { readerLanguage } from './language.ts';
import { printLine } from './print.ts';
import type { World } from './world.ts';

/** Runs planc with its arguments and returns its exit code; never throws on bad input. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const lang = readerLanguage(args, world);
  let code: ExitCode = 0;
  const program = createProgram({ world, lang }, (result) => (code = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Without a command commander has printed the help already.
    if (error instanceof CommanderError && error.code === 'commander.help') return 2;
    const reason = error instanceof CommanderError ? usage(error) : reasonOf(error);
    printLine(world.err, `planc: ${reason.words(lang)}`);
    return 2;
  }
}

function createProgram(context: Context, done: (code: ExitCode) => void): Command {
  const { world, lang } = context;
  const program = new Command('planc')
    .description(
      lang === 'zh'
        ? '规划编译器：从带标注的 Markdown 编译出双语网页、PDF 和目标数据'
        : 'A compiler for government plans: from annotated Markdown to a bilingual publication and a record of every goal',
    )
    .version(VERSION, '-V, --version', lang === 'zh' ? '显示版本号' : 'print the version');
  prepare(program, world, lang);
  for (const spec of COMMANDS) addCommand(program, spec, context, done);
  return program;
}

function prepare(command: Command, world: World, lang: Lang): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      writeErr: (text) => world.err.write(text),
      // Errors of usage are said by us, in the reader's language.
      outputError: () => undefined,
      getOutHelpWidth: () => world.out.columns ?? 100,
      getErrHelpWidth: () => world.err.columns ?? 100,
    })
    .helpCommand(false)
    .helpOption('-h, --help', lang === 'zh' ? '显示用法' : 'print this help');
  translateHelp(command, lang);
}

function addCommand(
  parent: Command,
  spec: CommandSpec | CommandGroup,
  context: Context,
  done: (code: ExitCode) => void,
): void {
  const { lang, world } = context;
  const command = parent.command(spec.name).description(spec.words[lang]);
  prepare(command, world, lang);
  const language = new Option('--lang <lang>', lang === 'zh' ? '提示信息的语言' : 'language of messages').choices([
    'zh',
    'en',
  ]);
  if ('commands' in spec) {
    for (const inner of spec.commands) addCommand(command, inner, context, done);
    command.addOption(language);
    return;
  }
  const taken = [...(spec.argument ? [spec.argument] : []), ...(spec.more ?? [])];
  for (const { name, words, fallback } of taken) command.argument(name, words[lang], fallback);
  for (const option of spec.options) command.addOption(toOption(option, lang));
  command.addOption(language);
  command.action(async (...given: unknown[]) => {
    const words = given.slice(0, taken.length).map(String);
    const [argument = '', ...more] = words;
    done(await spec.run(context, argument, given[taken.length] as Options, more));
  });
}

function toOption({ flags, words, choices, fallback }: OptionSpec, lang: Lang): Option {
  const option = new Option(flags, words[lang]);
  if (choices) option.choices([...choices]);
  if (fallback !== undefined) option.default(fallback);
  return option;
}

/** Commander's own sentence, without its prefix: it quotes the words that were not understood. */
function usage(error: CommanderError): CannotRun {
  return new CannotRun('usage', {
    detail: error.message
      .replace(/^error: /, '')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\.$/, ''),
  });
}
