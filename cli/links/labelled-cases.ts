/** How records spell, misspell and mistake enterprises: each case makes a subject of one, and says whom it is. */
import { Converter } from 'opencc-js/cn2t';
import { soundsOf } from '../../domain/names/sounds.js';
import { type Enterprise, registrationNumberOf } from '../sample/enterprise.js';
import { FIRST, SECOND } from '../sample/name-lists.js';
import type { Random } from '../sample/random.js';

export interface CaseSubject {
  readonly name: string;
  readonly code?: string;
  readonly licenceNo?: string;
  /** Absent: the enterprise's own. */
  readonly district?: string | null;
  readonly occurredOn?: string;
  /** False: it is nobody of the sample. */
  readonly same: boolean;
}

export interface CaseContext {
  readonly random: Random;
  readonly other: Enterprise;
  readonly formerName: string;
}

const toTraditional = Converter({ from: 'cn', to: 't' });
const CHARACTERS = [...new Set([...FIRST, ...SECOND])];

/** The 字号 with one character replaced by another one that `fits`; null where none does. */
function replaceOne(
  enterprise: Enterprise,
  random: Random,
  fits: (from: string, to: string) => boolean,
): string | null {
  const core = coreOf(enterprise);
  const place = random.int(core.length);
  const from = core.charAt(place);
  const others = CHARACTERS.filter((to) => to !== from && fits(from, to));
  if (others.length === 0) return null;
  const changed = core.slice(0, place) + random.pick(others) + core.slice(place + 1);
  return enterprise.name.replace(core, changed);
}

/** The name without place: 上海恒达食品有限公司 → 恒达…; two characters carry the mark. */
const coreOf = ({ name, district }: Enterprise): string =>
  name.replace(`上海市${district.name}`, '').replace(/^上海/, '').slice(0, 2);

const wrongCheck = (uscc: string): string => `${uscc.slice(0, 17)}${uscc.endsWith('1') ? '2' : '1'}`;

type Case = (enterprise: Enterprise, context: CaseContext) => CaseSubject | null;
const same = (name: string, more: Partial<CaseSubject> = {}): CaseSubject => ({ name, same: true, ...more });
const stranger = (name: string, more: Partial<CaseSubject> = {}): CaseSubject => ({
  name,
  same: false,
  ...more,
});

/** By title, as the score names them. */
export const CASES: Readonly<Record<string, Case>> = {
  统一社会信用代码: ({ uscc, name }) => same(name, { code: uscc }),
  组织机构代码: ({ orgCode, name }) => same(name, { code: `${orgCode.slice(0, 8)}-${orgCode.slice(8)}` }),
  注册号: (enterprise) => same(enterprise.name, { code: registrationNumberOf(enterprise) }),
  许可证号: ({ name, serial }) => same(name.slice(0, 4), { licenceNo: `XK-${serial}` }),
  名称与区一致: ({ name }) => same(name),
  名称的另一写法: ({ name }) =>
    same(
      name
        .replace('有限公司', '有限责任公司')
        .replace(/^上海(?!市)/, '上海市 ')
        .replace('(', '（'),
    ),
  繁体: ({ name }) => same(toTraditional(name)),
  只有全称: ({ name }) => same(name, { district: null }),
  曾用名在有效期内: (_, { formerName }) => same(formerName, { occurredOn: '2016-05-01' }),
  曾用名在有效期外: (_, { formerName }) => same(formerName, { occurredOn: '2024-05-01' }),
  名称一致而区不符: ({ name }) => same(name, { district: '320000' }),
  校验位错而名称一致: ({ uscc, name }) => same(name, { code: wrongCheck(uscc) }),
  代码错成他家且校验位错: ({ name }, { other }) => same(name, { code: wrongCheck(other.uscc) }),
  括号移位: ({ name, form }) =>
    form === 'INDIVIDUAL'
      ? null
      : same(
          name.includes('(上海)')
            ? `上海${name.replace('(上海)', '')}`
            : `${name.replace(/^上海/, '').replace(/(股份有限公司|有限公司)$/, '(上海)$1')}`,
        ),
  同音错字: (enterprise, { random }) => {
    const name = replaceOne(enterprise, random, (from, to) => soundsOf(from) === soundsOf(to));
    return name === null ? null : same(name);
  },
  一字之差的仿冒: (enterprise, { random }) => {
    const name = replaceOne(enterprise, random, () => true);
    return name === null ? null : stranger(name);
  },
  股份有限与有限: ({ name, form }) =>
    form === 'INDIVIDUAL'
      ? null
      : stranger(
          form === 'JOINT_STOCK'
            ? name.replace('股份有限公司', '有限公司')
            : name.replace('有限公司', '股份有限公司'),
        ),
  分公司: ({ name, form }) => (form === 'INDIVIDUAL' ? null : stranger(`${name}第一分公司`)),
  成立之前的同名: ({ name }) => stranger(name, { occurredOn: '2010-05-01' }),
  外地同名: ({ name }) =>
    stranger(name.replace(/^上海(市)?/, '浙江').replace('(上海)', '(浙江)'), { district: null }),
  素不相识: (_, { random }) => stranger(`江苏${random.pick(SECOND)}${random.pick(FIRST)}外企业管理有限公司`),
};
