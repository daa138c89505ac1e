/** Commander's own words, help and refusals, in the operators' language. */
import type { Command, Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法:',
  'Arguments:': '参数:',
  'Options:': '选项:',
  'Commands:': '命令:',
};

/** How commander 14 begins what it refuses, and what we say instead; a test runs each. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.+)'/, '没有命令 $1'],
  [/^error: unknown option '(.+)'/, '没有选项 $1'],
  [/^error: missing required argument '(.+)'/, '缺少参数 <$1>'],
  [/^error: required option '(.+)' not specified/, '缺少选项 $1'],
  [/^error: option '(.+)' argument missing/, '选项 $1 缺少值'],
  [/^error: option '(.+?)' argument '(.*)' is invalid\. ?/, '选项 $1 的值“$2”无效。'],
  [
    /^error: too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)\./,
    '参数过多:应为 $2 个,收到 $3 个。',
  ],
  [/\(Did you mean (?:one of )?(.+)\?\)/, '(是否想写 $1?)'],
];

export const inChinese = (text: string): string =>
  REFUSALS.reduce((said, [pattern, words]) => said.replace(pattern, words), text);

const describeOption = ({ description, defaultValue }: Option): string =>
  ['string', 'number'].includes(typeof defaultValue) ? `${description}(默认 ${defaultValue})` : description;

/** To be called before subcommands are added: they inherit it. */
export const speakChinese = (program: Command): Command =>
  program
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: describeOption,
    })
    .configureOutput({ outputError: (text, write) => write(inChinese(text)) })
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [command]', '显示一个命令的帮助')
    .showHelpAfterError('(用 hub --help 查看用法)');
